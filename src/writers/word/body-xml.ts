import { FileChild } from 'docx'
import type { Document, IContext, IXmlableObject } from 'docx'
import type { Xml } from '../xml.ts'
import type { ListPlace } from './paragraph-xml.ts'

/** A piece of the body: XML of our own, or for pictures and contents an object of docx. */
export type BodyChild = Xml | FileChild

// docx makes objects of every run and property and turns them into XML in two more rounds; of a long plan that takes
// most of the time. So the body is written as text, for which docx gets these elements in its place.
const PLACE = 'oab:body'
const SECTION = '<w:p><w:pPr>(<w:sectPr>(?:(?!</w:sectPr>).)*</w:sectPr>)</w:pPr></w:p>'
const PLACES = new RegExp(`<${PLACE}>(\\d+)</${PLACE}>(?:${SECTION})?`, 'gs')

class BodyPlace extends FileChild {
  readonly #index: number

  constructor(index: number) {
    super(PLACE)
    this.#index = index
  }

  override prepForXml(_context: IContext): IXmlableObject {
    return { [PLACE]: [String(this.#index)] }
  }
}

/** What docx does not know about until it is put in its place: the XML of the body and the lists that it uses. */
export class BodyTexts {
  readonly #texts: string[] = []
  readonly #lists = new Map<string, ListPlace & { readonly index: number }>()

  /** A number for the list of an item, which `putBack` turns into the one that the list has in the file. */
  readonly listNumber = (place: ListPlace): number => {
    const key = `${place.reference} ${place.instance}`
    const known = this.#lists.get(key) ?? { ...place, index: this.#lists.size }
    this.#lists.set(key, known)
    return known.index
  }

  /** Children that docx can take; XML of our own that follows on itself becomes one of them. */
  hold(children: readonly BodyChild[]): FileChild[] {
    const held: FileChild[] = []
    let texts: Xml[] = []
    const place = () => {
      if (texts.length > 0) held.push(new BodyPlace(this.#texts.push(texts.join('')) - 1))
      texts = []
    }
    for (const child of children) {
      if (typeof child === 'string') texts.push(child)
      else {
        place()
        held.push(child)
      }
    }
    place()
    return held
  }

  /** Has the file define every list that was used; once, before it is compiled. */
  defineLists({ Numbering }: Document): void {
    for (const { reference, instance } of this.#lists.values())
      Numbering.createConcreteNumberingInstance(reference, instance)
  }

  /** The XML of docx with ours where it belongs, and with the numbers that its lists got. */
  putBack(xml: string, { Numbering }: Document): string {
    const made = new Map(Numbering.ConcreteNumbering.map((one) => [`${one.reference} ${one.instance}`, one.numId]))
    const numbers = [...this.#lists.keys()].map((key) => made.get(key) ?? 0)
    const texts = this.#texts.map((text) =>
      text.replace(
        /<w:numId w:val="(\d+)"/g,
        (_tag, index: string) => `<w:numId w:val="${numbers[Number(index)] ?? 0}"`,
      ),
    )
    return xml.replace(PLACES, (_place, index: string, ending: string | undefined) => {
      const text = texts[Number(index)] ?? ''
      return ending ? endSection(text, ending) : text
    })
  }
}

// The end of a section stands in its last paragraph. Where docx does not see that one it adds an empty paragraph.
function endSection(text: string, ending: string): string {
  const last = text.lastIndexOf('<w:p>')
  if (last < 0 || !text.endsWith('</w:p>')) return `${text}<w:p><w:pPr>${ending}</w:pPr></w:p>`
  const [before, paragraph] = [text.slice(0, last), text.slice(last)]
  const ended = paragraph.startsWith('<w:p><w:pPr>')
    ? paragraph.replace('</w:pPr>', () => `${ending}</w:pPr>`)
    : paragraph.replace('<w:p>', () => `<w:p><w:pPr>${ending}</w:pPr>`)
  return before + ended
}
