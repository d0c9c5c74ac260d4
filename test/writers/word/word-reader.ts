import { strFromU8, unzipSync } from 'fflate'
import type { PlanDocument } from '../../../src/document/plan-document.ts'
import { writeWord, type WordOptions } from '../../../src/writers/word/write-word.ts'

/** An element of an XML part. */
export interface XmlNode {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: XmlNode[]
  text: string
}

const TOKEN = /<\?[^>]*\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)|(<)/g
const CONTROL = '[\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\uFFFE\\uFFFF]'
const HALVES = '[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]'
const ILLEGAL = new RegExp(`${CONTROL}|${HALVES}`)

/** The root element of well-formed XML; throws on anything that is not. */
export function parseXml(xml: string): XmlNode {
  if (ILLEGAL.test(xml)) throw new Error('A character that XML does not allow')
  const root: XmlNode = { name: '', attributes: {}, children: [], text: '' }
  const stack = [root]
  for (const [, close, name, attributes, empty, text, stray] of xml.matchAll(TOKEN)) {
    const top = stack.at(-1) ?? root
    if (stray) throw new Error('A < that begins no tag')
    if (text !== undefined) {
      if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/i.test(text)) throw new Error(`A stray & in ${text}`)
      top.text += unescapeXml(text)
    } else if (close) {
      if (stack.pop()?.name !== name) throw new Error(`Unexpected </${name}>`)
    } else if (name) {
      const node: XmlNode = { name, attributes: readAttributes(attributes ?? ''), children: [], text: '' }
      top.children.push(node)
      if (!empty) stack.push(node)
    }
  }
  const [first, ...more] = root.children
  if (stack.length !== 1 || !first || more.length > 0) throw new Error('Not one element')
  return first
}

function readAttributes(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, name, value]) => [name ?? '', unescapeXml(value ?? '')]),
  )
}

function unescapeXml(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&')
}

/** All elements of a name below a node, in order. */
export function all(node: XmlNode, name: string): XmlNode[] {
  return node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)])
}

/** The first element of a name below a node, or undefined. */
export function first(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node ? all(node, name)[0] : undefined
}

/** `w:val` of the first element of a name below a node. */
export function value(node: XmlNode | undefined, name: string): string | undefined {
  return first(node, name)?.attributes['w:val']
}

/** The text in an element. */
export function textOf(node: XmlNode): string {
  return all(node, 'w:t')
    .map((part) => part.text)
    .join('')
}

/** A written file: its parts as text and the main ones parsed. */
export interface WordFile {
  readonly bytes: Uint8Array
  readonly parts: Readonly<Record<string, string>>
  readonly body: XmlNode
  readonly styles: XmlNode
  readonly numbering: XmlNode
}

/** Writes a document and opens the file again. */
export async function written(document: PlanDocument, options: WordOptions = {}): Promise<WordFile> {
  const bytes = await writeWord(document, options)
  const parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]))
  const parsed = (path: string) => parseXml(parts[path] ?? '')
  const body = first(parsed('word/document.xml'), 'w:body')
  if (!body) throw new Error('No body')
  return { bytes, parts, body, styles: parsed('word/styles.xml'), numbering: parsed('word/numbering.xml') }
}

/** Style ids and texts of the paragraphs, in order. */
export function paragraphs(
  file: WordFile,
): readonly { readonly style: string; readonly text: string; readonly node: XmlNode }[] {
  return all(file.body, 'w:p').map((node) => ({ style: value(node, 'w:pStyle') ?? 'Normal', text: textOf(node), node }))
}

/** The first paragraph with this text; throws when there is none. */
export function paragraphWith(file: WordFile, text: string): XmlNode {
  const found = paragraphs(file).find((paragraph) => paragraph.text === text && !paragraph.style.startsWith('TOC'))
  if (!found) throw new Error(`No paragraph with "${text}"`)
  return found.node
}

/** A style by its id. */
export function style(file: WordFile, id: string): XmlNode | undefined {
  return all(file.styles, 'w:style').find((node) => node.attributes['w:styleId'] === id)
}

/** Abstract list and start values of the list a paragraph or style is in. */
export function listOf(file: WordFile, node: XmlNode | undefined) {
  const id = value(node, 'w:numId')
  const level = value(node, 'w:ilvl')
  const number = all(file.numbering, 'w:num').find((candidate) => candidate.attributes['w:numId'] === id)
  const starts = number ? all(number, 'w:startOverride').map((start) => Number(start.attributes['w:val'])) : []
  const abstract = all(file.numbering, 'w:abstractNum').find(
    (candidate) => candidate.attributes['w:abstractNumId'] === value(number, 'w:abstractNumId'),
  )
  return { id, level: Number(level), starts, abstract }
}
