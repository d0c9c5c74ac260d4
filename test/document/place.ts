import type { Place } from '../../src/document/conversion.ts'
import { startSourceNotes } from '../../src/document/source-notes.ts'
import { documentLook } from '../../src/document/document-look.ts'
import { defaultHouseStyle } from '../../src/housestyle/default-style.ts'
import { documentWords } from '../../src/words/document-words.ts'
import { definition, figure, figures } from '../build.ts'

export const definitions = [
  definition('peuters', 'aantal', { name: 'Peuters', unit: ['peuter', 'peuters'] }),
  definition('bereik', 'procent', { name: 'Bereik' }),
  definition('wachtlijst', 'aantal', { name: 'Kinderen op de wachtlijst', unit: ['kind', 'kinderen'] }),
]

export const someFigures = figures(figure('peuters', 168), figure('bereik', 0.78))

/** A place in the text of chapter 4, with two known figures; only `#doelgroep` is printed. */
export function place(facts: Partial<Place> = {}): Place {
  return {
    conversion: {
      words: documentWords,
      figures: someFigures,
      definitions: new Map(definitions.map((one) => [one.id, one])),
      pictures: new Map(),
      look: documentLook(defaultHouseStyle, { pictures: new Map(), name: 'Gemeente Rijnveen' }),
      municipality: 'Rijnveen',
      captions: new Map(),
      targets: new Map([['doelgroep', 'doelgroep']]),
      sources: { notes: startSourceNotes(), annex: 'B', target: 'bronnen' },
    },
    chapter: 've',
    kind: 'text',
    ...facts,
  }
}
