import { type XmlChild, type XmlElement, descendants, elements, withChildren } from '../word-xml.ts'

/** Fields that tell something of the file itself. Every other may fetch, link or ask, and stays only as its last text. */
const HARMLESS: ReadonlySet<string> = new Set([
  'PAGE',
  'NUMPAGES',
  'SECTION',
  'SECTIONPAGES',
  'TITLE',
  'SUBJECT',
  'AUTHOR',
  'DOCPROPERTY',
  'STYLEREF',
])

/** The part with every field that is not harmless replaced by the text that it showed last. */
export function cleanFields(root: XmlElement): XmlElement {
  return withoutFields(root, badRuns(root))
}

interface OpenField {
  code: string
  /** True after its code, where the text begins that it showed last. */
  shown: boolean
  readonly runs: XmlElement[]
}

// A field goes over several runs: a mark, its code, a mark, its text, a mark. Fields stand in one another like brackets.
function badRuns(root: XmlElement): ReadonlySet<XmlElement> {
  const bad = new Set<XmlElement>()
  const open: OpenField[] = []
  for (const run of descendants(root).filter(({ name }) => name === 'w:r')) {
    for (const part of elements(run)) takePart(part, run, { open, bad })
    for (const field of open) if (!field.shown) field.runs.push(run)
  }
  for (const { runs } of open) for (const run of runs) bad.add(run)
  return bad
}

interface Reading {
  readonly open: OpenField[]
  readonly bad: Set<XmlElement>
}

function takePart(part: XmlElement, run: XmlElement, { open, bad }: Reading): void {
  const mark = part.name === 'w:fldChar' ? part.attributes['w:fldCharType'] : undefined
  if (mark === 'begin') open.push({ code: '', shown: false, runs: [run] })
  const field = open.at(-1)
  if (part.name === 'w:instrText' || part.name === 'w:fldChar') {
    if (field) field.runs.push(run)
    else bad.add(run)
  }
  if (!field) return
  if (part.name === 'w:instrText') field.code += part.children.join('')
  if (mark === 'separate') field.shown = true
  if (mark === 'end') closeField(open, bad)
}

// A field within the code of another decides what that one does, so the outer one is given up.
function closeField(open: OpenField[], bad: Set<XmlElement>): void {
  const field = open.pop()
  if (!field) return
  if (!isHarmless(field.code)) for (const run of field.runs) bad.add(run)
  const outer = open.at(-1)
  if (outer && !outer.shown) outer.code += '{'
}

function isHarmless(code: string): boolean {
  const name = /^\s*([A-Za-z]+)/.exec(code)?.[1]?.toUpperCase() ?? ''
  return HARMLESS.has(name) && !code.includes('{')
}

function withoutFields(node: XmlElement, bad: ReadonlySet<XmlElement>): XmlElement {
  const children = node.children.flatMap((child): readonly XmlChild[] => {
    if (typeof child === 'string') return [child]
    if (bad.has(child)) return []
    const inner = withoutFields(child, bad)
    const isOpened = child.name === 'w:fldSimple' && !isHarmless(child.attributes['w:instr'] ?? '')
    return isOpened ? inner.children : [inner]
  })
  return withChildren(node, children)
}
