declare const written: unique symbol

/** A piece of HTML in which all text is escaped already. Only the functions of this file make it from text. */
export type Html = string & { readonly [written]: true }

/** Values of attributes: null leaves the attribute out, true writes its name alone. */
export type Attributes = Readonly<Record<string, string | number | true | null>>

// What HTML cannot hold, and marks that turn the direction of the text after them.
const unwanted =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Elements that have no content and no end tag. */
const empty: ReadonlySet<string> = new Set(['br', 'col', 'img', 'meta'])

/** Text as HTML: escaped, without control characters, with nothing in it that a browser could take for a tag. */
export function text(words: string): Html {
  return words.replace(unwanted, '').replace(/[&<>"]/g, (sign) => entities[sign] ?? '') as Html
}

/** Code of our own as it stands, such as a drawing or a style sheet; never what anyone wrote. */
export function ownCode(code: string): Html {
  return code as Html
}

/** Pieces after one another. */
export function join(parts: readonly Html[], between = ''): Html {
  return parts.join(between) as Html
}

/** An element with its attributes escaped. */
export function element(name: string, attributes: Attributes, content: Html | readonly Html[] = []): Html {
  const start = `<${name}${attributeText(attributes)}>`
  if (empty.has(name)) return start as Html
  return `${start}${typeof content === 'string' ? content : join(content)}</${name}>` as Html
}

function attributeText(attributes: Attributes): string {
  return Object.entries(attributes)
    .flatMap(([name, value]) => {
      if (value === null) return []
      return [value === true ? ` ${name}` : ` ${name}="${text(String(value))}"`]
    })
    .join('')
}
