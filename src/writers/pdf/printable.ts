/** Says whether a character can be drawn in the font at hand. */
export type HasGlyph = (codePoint: number) => boolean

const replacements: Readonly<Record<string, string>> = {
  '≥': '>=',
  '≤': '<=',
  '≠': '<>',
  '≈': '~',
  '→': '->',
  '⇒': '=>',
  '←': '<-',
  '↔': '<->',
  '✓': 'v',
  '✔': 'v',
  '☑': 'v',
  '✗': 'x',
  '✘': 'x',
  '✕': 'x',
  '☒': 'x',
  '●': '•',
  '▪': '•',
  '■': '•',
  '◦': '•',
  '○': 'o',
  '‐': '-',
  '‑': '-',
  '‒': '–',
  '―': '—',
  '−': '–',
  '′': "'",
  '″': '"',
  ĳ: 'ij',
  Ĳ: 'IJ',
}

// Control characters, zero-width marks, direction marks and variation selectors: nothing that can be seen.
const invisible =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]|[\ufe00-\ufe0f]/g
const narrowSpace = /[\u2007\u202f]/g
const otherSpace = /[\t\n\r\u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]/g
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

function nearest(character: string, has: HasGlyph): string {
  const drawable = (text: string) => [...text].every((one) => has(one.codePointAt(0) ?? 0))
  const known = replacements[character]
  if (known !== undefined && drawable(known)) return known
  const plain = character.normalize('NFKD').replace(/\p{M}/gu, '')
  return plain !== '' && plain !== character && drawable(plain) ? plain : '?'
}

/**
 * The text as it can be drawn: no control characters, and every character that the font lacks replaced by its nearest,
 * else by a question mark. An engine left to itself would draw a wrong letter there.
 */
export function printable(text: string, has: HasGlyph): string {
  const clean = text
    .replace(invisible, '')
    .replace(loneSurrogate, '?')
    .replace(narrowSpace, '\u00a0')
    .replace(otherSpace, ' ')
    .normalize('NFC')
  let out = ''
  for (const character of clean) {
    out += has(character.codePointAt(0) ?? 0) ? character : nearest(character, has)
  }
  return out
}
