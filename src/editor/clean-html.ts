import { readHtml } from '../lib/trusted-types.ts'
import type { PasteLoss, PasteReport } from '../words/paste-words.ts'
import { nestWordLists } from './pasted-lists.ts'

type Dropped = Record<PasteLoss, number>

/** Pasted HTML without fonts, colours, comments and rubbish, and a count of what was left out. */
export function cleanHtml(html: string): { html: string; report: PasteReport } {
  const page = readHtml(withSilentAttributes(html))
  const dropped: Dropped = { styles: 0, comments: 0, images: 0, notes: 0, other: 0 }
  const fromWord = /class="?Mso|urn:schemas-microsoft-com:office|mso-/.test(html)
  const { body } = page
  removeRubbish(body, dropped)
  removeCommentsAndNotes(body, dropped)
  removeUnseen(body)
  nestWordLists(body)
  removeAll(body, '[data-style*="mso-list:Ignore" i], [data-style*="mso-list: Ignore" i]')
  keepEmphasis(body)
  keepAlignment(body)
  removeImages(body, dropped)
  fitCells(body)
  markHeaderRows(body)
  unwrapInnerLinks(body)
  removeSpacing(body)
  dropped.styles = stripAttributes(body)
  return { html: body.innerHTML, report: { fromWord, dropped } }
}

/**
 * Styles and handlers under another name. The policy of the page keeps both from working in pasted text, and the browser would
 * write an error for every one of them: tens of thousands for a long text from Word.
 */
export function withSilentAttributes(html: string): string {
  return html
    .replace(/<style[\s>][\s\S]*?<\/style>/gi, '')
    .replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/([\s"'/])(style|on[a-z]+)(\s*=)/gi, '$1data-$2$3'))
}

function removeAll(root: HTMLElement, selector: string): number {
  const found = root.querySelectorAll(selector)
  for (const element of found) element.remove()
  return found.length
}

function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes)
}

function removeRubbish(body: HTMLElement, dropped: Dropped): void {
  removeAll(body, 'style, script, meta, link, title, xml, template')
  dropped.other += removeAll(
    body,
    'iframe, object, embed, video, audio, canvas, form, input, button, select, textarea, svg, math',
  )
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_COMMENT)
  const comments: Node[] = []
  while (walker.nextNode()) comments.push(walker.currentNode)
  for (const comment of comments) (comment as ChildNode).remove()
  for (const element of [...body.querySelectorAll('*')]) if (element.tagName.includes(':')) unwrap(element)
}

function removeCommentsAndNotes(body: HTMLElement, dropped: Dropped): void {
  const anchors = removeAll(body, '.msocomanchor')
  const comments = removeAll(body, '[data-style*="mso-element:comment" i]:not([data-style*="comment-list" i])')
  // Part of a text brings its anchors along, and not always the comments themselves.
  dropped.comments += Math.max(anchors, comments)
  removeAll(body, '[data-style*="mso-element:comment-list" i], .MsoCommentReference')
  for (const anchor of body.querySelectorAll('[data-style*="mso-comment-reference" i]')) unwrap(anchor)
  const notes = body.querySelectorAll('a[href*="#_ftn"], a[href*="#_edn"]')
  for (const note of notes)
    if (!note.closest('[data-style*="mso-element:footnote" i], [data-style*="mso-element:endnote" i]'))
      dropped.notes += 1
  removeAll(body, '[data-style*="mso-element:footnote" i], [data-style*="mso-element:endnote" i]')
  for (const note of notes) note.remove()
}

/** Text that the other program does not show: deleted with tracked changes, or hidden. */
function removeUnseen(body: HTMLElement): void {
  removeAll(
    body,
    'del, [data-style*="mso-hide:all" i], [data-style*="display:none" i], [data-style*="display: none" i]',
  )
}

/** One property from the text of a style. */
function styleValue(element: Element, property: string): string {
  for (const rule of (element.getAttribute('data-style') ?? '').split(';')) {
    const colon = rule.indexOf(':')
    if (rule.slice(0, colon).trim().toLowerCase() === property)
      return rule
        .slice(colon + 1)
        .trim()
        .toLowerCase()
  }
  return ''
}

/** Weight and slant that stand in a style become marks; a wrapper that says "not bold" is no mark. */
function keepEmphasis(body: HTMLElement): void {
  for (const element of [...body.querySelectorAll('b, strong, i, em')]) {
    const weight = styleValue(element, 'font-weight')
    const bold = element.tagName === 'B' || element.tagName === 'STRONG'
    if (bold ? weight === 'normal' || weight === '400' : styleValue(element, 'font-style') === 'normal') unwrap(element)
  }
  for (const span of [...body.querySelectorAll<HTMLElement>('span')]) {
    const weight = styleValue(span, 'font-weight')
    const position = styleValue(span, 'vertical-align')
    if (weight === 'bold' || Number(weight) >= 600) wrapInside(span, 'strong')
    if (styleValue(span, 'font-style') === 'italic') wrapInside(span, 'em')
    if (position === 'super') wrapInside(span, 'sup')
    if (position === 'sub') wrapInside(span, 'sub')
  }
}

function wrapInside(element: HTMLElement, tag: string): void {
  const wrapper = element.ownerDocument.createElement(tag)
  wrapper.append(...element.childNodes)
  element.append(wrapper)
}

function keepAlignment(body: HTMLElement): void {
  for (const cell of body.querySelectorAll<HTMLElement>('td, th')) {
    const first = cell.querySelector<HTMLElement>('p')
    const inFirst = first ? styleValue(first, 'text-align') || first.getAttribute('align') : null
    const align = styleValue(cell, 'text-align') || inFirst || cell.getAttribute('align')
    if (align === 'right') cell.setAttribute('align', 'right')
    else cell.removeAttribute('align')
  }
}

/** Word marks a header row with `thead` or by making its cells bold; both become header cells. */
function markHeaderRows(body: HTMLElement): void {
  for (const table of body.querySelectorAll('table')) {
    if (table.querySelector('th')) continue
    const first = table.rows[0]
    if (!first || table.rows.length < 2) continue
    const inHead = first.parentElement?.tagName === 'THEAD'
    const rows = inHead ? [...(table.tHead?.rows ?? [])] : isBoldRow(first) ? [first] : []
    for (const row of rows) for (const cell of [...row.cells]) asHeader(cell)
  }
}

function isBoldRow(row: HTMLTableRowElement): boolean {
  const filled = [...row.cells].filter((cell) => cell.textContent?.trim())
  return filled.length > 0 && filled.every((cell) => cell.querySelector('b, strong') !== null)
}

function asHeader(cell: HTMLTableCellElement): void {
  const header = cell.ownerDocument.createElement('th')
  for (const name of ['colspan', 'rowspan', 'align']) {
    const value = cell.getAttribute(name)
    if (value) header.setAttribute(name, value)
  }
  header.append(...cell.childNodes)
  for (const strong of [...header.querySelectorAll('b, strong')]) unwrap(strong)
  cell.replaceWith(header)
}

/** Images in pasted HTML are addresses, of another site or of a file that the page may not read. */
function removeImages(body: HTMLElement, dropped: Dropped): void {
  dropped.images += removeAll(body, 'img')
  removeAll(body, 'picture')
}

/** A cell holds paragraphs and lists: headings become paragraphs, and a table within becomes a line per row. */
function fitCells(body: HTMLElement): void {
  const page = body.ownerDocument
  // The innermost table stands last in the page.
  for (const table of [...body.querySelectorAll<HTMLTableElement>('td table, th table')].reverse()) {
    const lines = [...table.rows].map((row) => {
      const line = page.createElement('p')
      line.textContent = [...row.cells].map((cell) => cell.textContent?.trim() ?? '').join(' ')
      return line
    })
    table.replaceWith(...lines)
  }
  for (const block of body.querySelectorAll(':is(td, th) :is(h1, h2, h3, h4, h5, h6, blockquote, pre)')) {
    const paragraph = page.createElement('p')
    paragraph.append(...block.childNodes)
    block.replaceWith(paragraph)
  }
}

/** A link to a place in the other document goes nowhere here; its words stay. */
function unwrapInnerLinks(body: HTMLElement): void {
  for (const link of body.querySelectorAll('a[href^="#"], a[href^="file:" i]')) unwrap(link)
}

/** Paragraphs without words are how other programs make space; the plan makes its own. */
function removeSpacing(body: HTMLElement): void {
  for (const paragraph of body.querySelectorAll('p')) {
    if (paragraph.textContent?.trim()) continue
    if (paragraph.closest('td, th, li')) paragraph.replaceChildren()
    else paragraph.remove()
  }
  for (const line of body.querySelectorAll(':scope > br'))
    if (body.querySelector(':scope > p, :scope > ul, :scope > ol')) line.remove()
}

const kept = new Set(['href', 'colspan', 'rowspan', 'align', 'start', 'lang'])

/** Takes away every attribute that carries looks. Returns how many elements had a font, a size or a colour. */
function stripAttributes(body: HTMLElement): number {
  let styled = 0
  for (const element of body.querySelectorAll<HTMLElement>('*')) {
    const style = element.getAttribute('data-style') ?? ''
    if (element.tagName === 'FONT' || /(^|;)\s*(font(-family|-size)?|color|background(-color)?)\s*:/i.test(style))
      styled += 1
    for (const { name } of [...element.attributes]) if (!kept.has(name)) element.removeAttribute(name)
    const lang = element.getAttribute('lang')
    // Word marks nearly every run as Dutch; only another language says something.
    if (lang !== null && (lang.toLowerCase().startsWith('nl') || element.tagName !== 'SPAN'))
      element.removeAttribute('lang')
  }
  return styled
}
