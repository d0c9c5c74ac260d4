import { type Cell, mostColumns, mostRows, type Row } from './row-source.ts'

// Only tags are looked at, whatever prefix they have; styles, formulas and everything else of a sheet are passed over.
const tag = /<(\/?)(?:[\w-]+:)?([A-Za-z]+)([^<>]*?)(\/?)>/g

/** What a tag says while a part is walked through. */
interface Tag {
  readonly name: string
  readonly isEnd: boolean
  readonly isEmpty: boolean
  readonly attributes: string
  /** The text before it, since the tag before. */
  readonly before: string
}

/** The texts that cells refer to by number, from `sharedStrings.xml`. */
export function readSharedTexts(xml: string): readonly string[] {
  const texts: string[] = []
  let text = ''
  let reading = false
  let aside = false
  walk(xml, ({ name, isEnd, isEmpty, before }) => {
    if (name === 'rPh') aside = !isEnd && !isEmpty
    if (name === 't' && isEnd && reading && !aside) text += before
    if (name === 't') reading = !isEnd && !isEmpty
    if (name !== 'si') return
    if (isEnd || isEmpty) texts.push(decodeEntities(text))
    text = ''
  })
  return texts
}

/** The sheets of `workbook.xml` in order, with the id by which the package knows each. */
export function readSheetNames(xml: string): readonly { readonly name: string; readonly relation: string }[] {
  const sheets: { name: string; relation: string }[] = []
  walk(xml, ({ name, isEnd, attributes }) => {
    if (name !== 'sheet' || isEnd) return
    const relation = /[\w-]+:id="([^"]*)"/.exec(attributes)?.[1] ?? ''
    sheets.push({ name: decodeEntities(attributeOf(attributes, 'name')), relation })
  })
  return sheets
}

/** Where the parts of a workbook are, by relation id, from `workbook.xml.rels`. */
export function readTargets(xml: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>()
  walk(xml, ({ name, attributes }) => {
    if (name === 'Relationship') targets.set(attributeOf(attributes, 'Id'), attributeOf(attributes, 'Target'))
  })
  return targets
}

/** The rows of a sheet that hold anything, or null when it has more than can be read. */
export function readSheet(xml: string, shared: readonly string[]): readonly Row[] | null {
  const reader = new SheetReader(shared)
  walk(xml, (found) => reader.take(found))
  return reader.rows.length > mostRows ? null : reader.rows
}

class SheetReader {
  readonly rows: Row[] = []
  private cells: Cell[] = []
  private line = 0
  private column = -1
  private type = ''
  private raw = ''
  private collecting = false
  private readonly shared: readonly string[]

  constructor(shared: readonly string[]) {
    this.shared = shared
  }

  take(found: Tag): void {
    if (found.name === 'row') this.takeRow(found)
    else if (found.name === 'c') this.takeCell(found)
    else if (found.name === 'v' || found.name === 't') this.takeText(found)
  }

  private takeRow({ isEnd, isEmpty, attributes }: Tag): void {
    if (isEnd || isEmpty) {
      if (this.cells.some((cell) => cell !== '') && this.rows.length <= mostRows) {
        this.rows.push({ line: this.line, cells: this.cells })
      }
      this.cells = []
      this.column = -1
      if (isEnd) return
    }
    this.line = Number(attributeOf(attributes, 'r')) || this.line + 1
  }

  private takeCell({ isEnd, isEmpty, attributes }: Tag): void {
    if (!isEnd) {
      this.column = columnOf(attributeOf(attributes, 'r')) ?? this.column + 1
      this.type = attributeOf(attributes, 't')
      this.raw = ''
    }
    if ((isEnd || isEmpty) && this.column < mostColumns) {
      while (this.cells.length < this.column) this.cells.push('')
      this.cells[this.column] = cellOf(this.raw, this.type, this.shared)
    }
  }

  private takeText({ isEnd, isEmpty, before }: Tag): void {
    if (isEnd && this.collecting) this.raw += before
    this.collecting = !isEnd && !isEmpty
  }
}

function cellOf(raw: string, type: string, shared: readonly string[]): Cell {
  if (type === 's') return shared[Number(raw)] ?? ''
  if (type === 'str' || type === 'inlineStr' || type === 'd') return decodeEntities(raw)
  if (type === 'e' || type === 'b' || raw.trim() === '') return ''
  const number = Number(raw)
  return Number.isFinite(number) ? number : decodeEntities(raw)
}

/** "C12" is column 2; null for what is no address. */
function columnOf(address: string): number | null {
  const letters = /^[A-Z]{1,3}(?=\d)/.exec(address)?.[0]
  if (!letters) return null
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

function walk(xml: string, visit: (found: Tag) => void): void {
  let end = 0
  for (const match of xml.matchAll(tag)) {
    const [whole, slash, name = '', attributes = '', close] = match
    const before = xml.slice(end, match.index)
    end = match.index + whole.length
    visit({ name, isEnd: slash === '/', isEmpty: close === '/', attributes, before })
  }
}

function attributeOf(attributes: string, name: string): string {
  const at = attributes.indexOf(` ${name}="`)
  if (at < 0) return ''
  const begin = at + name.length + 3
  return attributes.slice(begin, attributes.indexOf('"', begin))
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decodeEntities(text: string): string {
  if (!text.includes('&') && !text.includes('_x')) return text
  return text
    .replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
      if (name) return entities[name] ?? whole
      const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
    })
    .replace(/_x000[dDaA]_/g, ' ')
}
