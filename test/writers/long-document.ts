import type { Block, DocumentChapter, PlanDocument } from '../../src/document/plan-document.ts'
import { item, list, p, plainRows, section, table } from './sample-blocks.ts'
import { everyKindDocument } from './every-kind-document.ts'

const words =
  'de gemeente overlegt jaarlijks met schoolbesturen en houders van kindercentra over voorschoolse educatie taalontwikkeling warme overdracht doorgaande leerlijn peuters doelgroep jeugdgezondheidszorg pedagogisch medewerker ouderbetrokkenheid bibliotheek zomerschool schakelklas resultaatafspraken onderwijsachterstanden segregatie inspectie en het bereik blijft daarbij steeds een punt van aandacht voor iedereen die meewerkt'.split(
    ' ',
  )
const pagesPerChapter = 9
const unitsPerPage = 0.66

function sentence(seed: number): string {
  const count = 12 + (seed % 9)
  const text = Array.from({ length: count }, (_, index) => words[(seed * 7 + index * (3 + (seed % 5))) % words.length])
  return `${(text[0] ?? '').replace(/^./, (letter) => letter.toUpperCase())} ${text.slice(1).join(' ')}.`
}

function paragraph(seed: number): string {
  return [0, 1, 2, 3].map((offset) => sentence(seed * 4 + offset)).join(' ')
}

/** About one page of text. */
function unit(seed: number, id: string): readonly Block[] {
  const rows = Array.from({ length: 6 }, (_, index) => [
    `Kern ${index + 1}`,
    `>${seed + index}`,
    `>${seed * 3 + index}`,
    '>12,5',
  ])
  return [
    ...[0, 1, 2, 3].map((offset) => p(paragraph(seed * 5 + offset))),
    list(false, [item(sentence(seed)), item(sentence(seed + 1))]),
    ...(seed % 3 === 0
      ? [
          table({
            id,
            label: `Tabel ${id}`,
            caption: sentence(seed),
            columns: [0.4, 0.2, 0.2, 0.2],
            rows: plainRows([['Kern', '>Aantal', '>Plekken', '>Aandeel'], ...rows]),
          }),
        ]
      : [p(paragraph(seed * 5 + 4))]),
  ]
}

function chapter(number: number, units: number): DocumentChapter {
  return {
    id: `h${number}`,
    kind: 'hoofdstuk',
    number: String(number),
    title: `Hoofdstuk over onderwerp ${number}`,
    lead: [{ type: 'text', text: sentence(number) }],
    sections: Array.from({ length: units }, (_, index) => {
      const id = `h${number}-p${index + 1}`
      return section(id, `${number}.${index + 1}`, `Paragraaf ${index + 1}`, unit(number * 31 + index, `${id}-tabel`))
    }),
  }
}

/** A made-up document of about so many pages, for measuring time. */
export function longDocument(pages: number): PlanDocument {
  const units = Math.max(1, Math.round((pages - 4) * unitsPerPage))
  const chapters = Math.max(1, Math.ceil(units / pagesPerChapter))
  return {
    ...everyKindDocument(),
    chapters: Array.from({ length: chapters }, (_, index) => {
      const share = Math.round(((index + 1) * units) / chapters) - Math.round((index * units) / chapters)
      return chapter(index + 1, share)
    }),
  }
}
