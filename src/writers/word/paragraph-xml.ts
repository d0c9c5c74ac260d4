import { element, type Xml, xmlText } from '../xml.ts'

/** How a paragraph looks, in twips; a subset of what docx takes for one. What is absent follows from the style. */
export interface ParagraphLook {
  readonly style?: string
  readonly keepNext?: boolean
  readonly pageBreakBefore?: boolean
  readonly numbering?: ListPlace
  readonly spacing?: { readonly before?: number; readonly after?: number }
  readonly indent?: { readonly left: number; readonly hanging?: number }
  readonly alignment?: 'right'
}

/** The list that a paragraph is an item of. */
export interface ListPlace {
  readonly reference: string
  readonly level: number
  /** Which of the lists with this reference; each counts for itself. */
  readonly instance: number
}

/** How a run of text looks. */
export interface RunLook {
  readonly style?: string
  readonly bold?: boolean
  readonly italic?: boolean
  readonly position?: 'sub' | 'super' | null
  readonly lang?: string
}

/** A paragraph; `list` gives the number in the file of the list that it is in. */
export function paragraphXml(look: ParagraphLook, children: readonly Xml[], list: (place: ListPlace) => number): Xml {
  const properties = paragraphProperties(look, list)
  return element('w:p', {}, properties.length > 0 ? [element('w:pPr', {}, properties), ...children] : children)
}

// In the order that the schema asks.
function paragraphProperties(look: ParagraphLook, list: (place: ListPlace) => number): readonly Xml[] {
  const { style, keepNext, numbering, spacing, indent } = look
  const found: Xml[] = []
  if (style) found.push(value('w:pStyle', style))
  if (keepNext !== undefined) found.push(keepNext ? element('w:keepNext') : value('w:keepNext', 'false'))
  if (look.pageBreakBefore) found.push(element('w:pageBreakBefore'))
  if (numbering)
    found.push(element('w:numPr', {}, [value('w:ilvl', numbering.level), value('w:numId', list(numbering))]))
  if (spacing) found.push(element('w:spacing', { 'w:after': spacing.after, 'w:before': spacing.before }))
  if (indent) found.push(element('w:ind', { 'w:left': indent.left, 'w:hanging': indent.hanging }))
  if (look.alignment) found.push(value('w:jc', look.alignment))
  return found
}

/** A run of text. */
export function runXml(text: string, look: RunLook = {}): Xml {
  const properties = runProperties(look)
  const content = element('w:t', { 'xml:space': 'preserve' }, [xmlText(text)])
  return element('w:r', {}, properties.length > 0 ? [element('w:rPr', {}, properties), content] : [content])
}

function runProperties({ style, bold, italic, position, lang }: RunLook): readonly Xml[] {
  const found: Xml[] = []
  if (style) found.push(value('w:rStyle', style))
  if (bold) found.push(element('w:b'), element('w:bCs'))
  if (italic) found.push(element('w:i'), element('w:iCs'))
  if (position) found.push(value('w:vertAlign', position === 'sub' ? 'subscript' : 'superscript'))
  if (lang) found.push(value('w:lang', lang))
  return found
}

/** A new line within a paragraph. */
export const lineBreakXml = element('w:r', {}, [element('w:br')])

/** Where a bookmark begins. */
export function bookmarkStart(name: string, id: number): Xml {
  return element('w:bookmarkStart', { 'w:name': name, 'w:id': id })
}

/** Where the bookmark with this number ends. */
export function bookmarkEnd(id: number): Xml {
  return element('w:bookmarkEnd', { 'w:id': id })
}

/** An element that has one value. */
export function value(name: string, val: string | number): Xml {
  return element(name, { 'w:val': val })
}
