const letters = 'abcdefghijklmnopqrstuvwxyz'
const characters = `${letters}0123456789`
/** Largest multiple of 36 in a byte: what lies above it would make the first characters likelier. */
const fairBytes = 252

/** A random id of lower-case letters and digits that starts with a letter; 16 characters never meet twice. */
export function newId(length = 16): string {
  let id = ''
  while (id.length < length) {
    for (const byte of crypto.getRandomValues(new Uint8Array(length * 2))) {
      if (byte < fairBytes && id.length < length) id += character(byte, id.length === 0)
    }
  }
  return id
}

function character(byte: number, first: boolean): string {
  const choice = first ? letters : characters
  return choice.charAt(byte % choice.length)
}
