/** An element of an XML part. Names keep their prefix; texts and values stay escaped, just as they were found. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlChild[]
}

export type XmlChild = XmlElement | string

const MOST_NODES = 300_000
const MOST_LEVELS = 200

const TOKEN =
  /<\?[^>]*\?>|<!--[\s\S]*?-->|<(\/?)([A-Za-z_][\w.:-]*)((?:\s+[A-Za-z_][\w.:-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/y
const ATTRIBUTE = /([A-Za-z_][\w.:-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/g
const ILLEGAL =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|&(?!(?:amp|lt|gt|quot|apos|#[0-9]+|#x[0-9a-fA-F]+);)/
const NUMBERED = /&#(x?)([0-9a-fA-F]+);/g

interface Growing {
  readonly name: string
  readonly attributes: Record<string, string>
  readonly children: (Growing | string)[]
}

/**
 * Reads XML that may come from anyone, or gives null: for what is not well formed, too large or too deep, and for any
 * document type, entity of its own or marked section. Comments and instructions are left out.
 */
export function readXml(text: string): XmlElement | null {
  const xml = text.replace(/^\uFEFF/, '').trim()
  if (!isLegal(xml)) return null
  const root: Growing = { name: '', attributes: {}, children: [] }
  const stack = [root]
  let nodes = 0
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < xml.length) {
    const token = TOKEN.exec(xml)
    nodes += 1
    if (!token || nodes > MOST_NODES || stack.length > MOST_LEVELS || !take(token, stack)) return null
  }
  const [element, ...others] = root.children
  return stack.length === 1 && typeof element === 'object' && others.length === 0 ? element : null
}

function isLegal(xml: string): boolean {
  if (ILLEGAL.test(xml)) return false
  return [...xml.matchAll(NUMBERED)].every(([, hex, digits]) => {
    const code = Number.parseInt(digits ?? '', hex ? 16 : 10)
    const isControl = code < 32 && code !== 9 && code !== 10 && code !== 13
    return !isControl && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff
  })
}

function take(token: RegExpExecArray, stack: Growing[]): boolean {
  const [, close, name, attributes = '', empty, text] = token
  const top = stack.at(-1)
  if (!top) return false
  if (name === undefined) return text === undefined || takeText(text, top, stack.length === 1)
  if (close) return stack.length > 1 && stack.pop()?.name === name
  const element: Growing = { name, attributes: readAttributes(attributes), children: [] }
  top.children.push(element)
  if (!empty) stack.push(element)
  return true
}

// Outside the root stands nothing but white space.
function takeText(text: string, top: Growing, outside: boolean): boolean {
  if (outside) return text.trim() === ''
  top.children.push(text)
  return true
}

function readAttributes(text: string): Record<string, string> {
  const found = [...text.matchAll(ATTRIBUTE)].map(([, name = '', double, single]) => {
    return [name, double ?? (single ?? '').replaceAll('"', '&quot;')] as const
  })
  return Object.fromEntries(found)
}

/** The XML of an element, without declaration. */
export function xmlOf(node: XmlChild): string {
  if (typeof node === 'string') return node
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${value}"`)
  const open = `<${node.name}${attributes.join('')}`
  return node.children.length === 0 ? `${open}/>` : `${open}>${node.children.map(xmlOf).join('')}</${node.name}>`
}

/** A text as it may stand in an element or between double quotes. */
export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}

/** The child elements, or those of one name. */
export function elements(node: XmlElement | undefined, name?: string): readonly XmlElement[] {
  const found = node?.children.filter((child): child is XmlElement => typeof child !== 'string') ?? []
  return name === undefined ? found : found.filter((child) => child.name === name)
}

/** The element at the end of a path of child names, the first at each step. */
export function elementAt(node: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce((found: XmlElement | undefined, name) => elements(found, name)[0], node)
}

/** `w:val` of the element at the end of a path. */
export function valueAt(node: XmlElement | undefined, ...path: readonly string[]): string | undefined {
  return elementAt(node, ...path)?.attributes['w:val']
}

/** All elements below a node, in order. */
export function descendants(node: XmlElement): readonly XmlElement[] {
  return elements(node).flatMap((child) => [child, ...descendants(child)])
}

/** The element with other children. */
export function withChildren(node: XmlElement, children: readonly XmlChild[]): XmlElement {
  return { ...node, children }
}

/** A new element. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly XmlChild[] = [],
): XmlElement {
  return { name, attributes, children }
}

/** The element without what has another prefix, whose meaning would stay behind in the part that it comes from. */
export function withPrefix(node: XmlElement, prefix: string): XmlElement {
  const bare = (one: XmlElement): XmlElement => ({
    ...one,
    attributes: Object.fromEntries(
      Object.entries(one.attributes).filter(([name]) => !name.includes(':') || name.startsWith(`${prefix}:`)),
    ),
  })
  return mapElements(bare(node), (child) => (child.name.startsWith(`${prefix}:`) ? [bare(child)] : []))
}

/** The element with every element below it replaced by what `change` makes of it, from the outside inwards. */
export function mapElements(node: XmlElement, change: (child: XmlElement) => readonly XmlChild[]): XmlElement {
  const children = node.children.flatMap((child) => {
    if (typeof child === 'string') return [child]
    return change(child).map((made) => (typeof made === 'string' ? made : mapElements(made, change)))
  })
  return { ...node, children }
}
