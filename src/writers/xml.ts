import { legalText } from './clean-text.ts'

declare const wellFormed: unique symbol

/** XML in which every text is escaped; only the functions of this file make it. */
export type Xml = string & { readonly [wellFormed]: true }

/** Attributes by name; one without a value is left out. */
export type XmlAttributes = Readonly<Record<string, string | number | undefined>>

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** An element. Names come from our own code and are written as they are; values may hold anything. */
export function element(name: string, attributes: XmlAttributes = {}, children: readonly Xml[] = []): Xml {
  const pairs = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${escapeXml(String(value))}"`,
  )
  const start = `<${name}${pairs.join('')}`
  return (children.length === 0 ? `${start}/>` : `${start}>${children.join('')}</${name}>`) as Xml
}

/** Text as the content of an element, without characters that XML cannot hold. */
export function xmlText(text: string): Xml {
  return escapeXml(text) as Xml
}

/** A whole file with this element at its root. */
export function xmlFile(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}`
}

function escapeXml(text: string): string {
  return legalText(text).replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign)
}
