interface ListLine {
  readonly element: HTMLElement
  readonly level: number
  readonly ordered: boolean
  /** Number typed before the line; 1 for a bullet or a letter. */
  readonly number: number
}

/** Word pastes a list as loose paragraphs with a typed bullet; this makes real, nested lists of them. */
export function nestWordLists(body: HTMLElement): void {
  let run: ListLine[] = []
  for (const element of [...body.querySelectorAll<HTMLElement>('p, h1, h2, h3, h4, h5, h6')]) {
    const line = listLine(element)
    const last = run.at(-1)?.element
    if (line && last && nextElement(last) === element) {
      run.push(line)
      continue
    }
    if (run.length > 0) placeList(run)
    run = line ? [line] : []
  }
  if (run.length > 0) placeList(run)
}

function nextElement(element: HTMLElement): Element | null {
  return element.nextElementSibling
}

function listLine(element: HTMLElement): ListLine | null {
  const style = element.getAttribute('data-style') ?? ''
  const level = /mso-list:\s*l\d+\s+level(\d+)/i.exec(style)?.[1]
  // A numbered heading is a heading; its number comes from the document.
  if (!level || element.tagName !== 'P') return null
  const marker =
    element.querySelector('[data-style*="mso-list:Ignore" i], [data-style*="mso-list: Ignore" i]')?.textContent ?? ''
  const ordered = /^\s*\(?[0-9a-z]{1,4}[.)]/i.test(marker)
  return { element, level: Number(level), ordered, number: Number(/^\s*\(?(\d{1,4})[.)]/.exec(marker)?.[1] ?? 1) }
}

interface OpenList {
  readonly level: number
  readonly ordered: boolean
  readonly list: HTMLElement
}

function placeList(lines: readonly ListLine[]): void {
  const first = lines[0]
  if (!first) return
  const anchor = first.element.ownerDocument.createComment('')
  first.element.before(anchor)
  const open: OpenList[] = []
  for (const line of lines) {
    while (open.length > 0 && ends(open.at(-1), line)) open.pop()
    const current = open.at(-1)?.level === line.level ? open.at(-1) : openList(open, line, anchor)
    current?.list.append(asItem(line.element))
  }
  anchor.remove()
}

/** A line further out ends a list, and so does one of the other kind at the same level. */
function ends(list: OpenList | undefined, line: ListLine): boolean {
  return list !== undefined && (list.level > line.level || (list.level === line.level && list.ordered !== line.ordered))
}

/** Starts a list below the last line of the list around it, or in the page when there is none. */
function openList(open: OpenList[], line: ListLine, anchor: Comment): OpenList {
  const list = line.element.ownerDocument.createElement(line.ordered ? 'ol' : 'ul')
  if (line.number > 1) list.setAttribute('start', String(line.number))
  const parent = open.at(-1)?.list.lastElementChild
  if (parent) parent.append(list)
  else anchor.before(list)
  const opened = { level: line.level, ordered: line.ordered, list }
  open.push(opened)
  return opened
}

function asItem(paragraph: HTMLElement): HTMLElement {
  const item = paragraph.ownerDocument.createElement('li')
  const text = paragraph.ownerDocument.createElement('p')
  for (const marker of paragraph.querySelectorAll(
    '[data-style*="mso-list:Ignore" i], [data-style*="mso-list: Ignore" i]',
  ))
    marker.remove()
  text.append(...paragraph.childNodes)
  item.append(text)
  paragraph.remove()
  return item
}
