import { describe, expect, it } from 'vitest'
import type { RichBlock, RichText } from '../../src/richtext/richtext.ts'
import { defaultNotation } from '../../src/richtext/richtext.ts'
import { compareTexts, type Piece, textsDiffer } from '../../src/versions/compare-texts.ts'
import { diffSequence } from '../../src/versions/sequence-diff.ts'
import { textLines, type Token } from '../../src/versions/text-lines.ts'
import { seeded } from '../lib/random.ts'
import { words } from '../plan/sample-plan.ts'
import { everyKind } from '../richtext/every-kind.ts'

const written = (tokens: readonly Token[]) =>
  tokens.map((token) => (token.type === 'word' ? token.text : token.type === 'edge' ? '| ' : '# ')).join('')
const show = ({ kind, tokens }: Piece) =>
  ({ same: '', added: '+', removed: '-' })[kind] + written(tokens).trim().replace(/\s+/g, ' ')
const linesOf = (before: RichText, after: RichText) =>
  compareTexts(before, after).lines.map((line) => `${line.change}: ${line.pieces.map(show).join(' ')}`)
const paragraphs = (...texts: readonly string[]): RichText => texts.flatMap(words)

describe('comparing two texts', () => {
  it('marks the words that came and went', () => {
    const comparison = compareTexts(
      words('Rijnveen heeft 142 plaatsen op 8 locaties.'),
      words('Rijnveen heeft nu 144 plaatsen op 9 locaties.'),
    )
    expect(comparison.lines[0]?.pieces.map(show)).toEqual([
      'Rijnveen heeft',
      '-142',
      '+nu 144',
      'plaatsen op',
      '-8',
      '+9',
      'locaties.',
    ])
    expect(comparison).toMatchObject({ added: 3, removed: 2 })
  })

  it('keeps words with a hyphen, a comma or a point inside together, and marks of punctuation apart', () => {
    expect(linesOf(words('Het VE-aanbod kost € 1.500,50.'), words('Het VE-aanbod kost € 1.600,50!'))).toEqual([
      'changed: Het VE-aanbod kost € -1.500,50. +1.600,50!',
    ])
  })

  it('tells a paragraph that came from one that changed', () => {
    expect(
      linesOf(
        paragraphs('Dit blijft staan.', 'Deze zin wordt iets anders geschreven.'),
        paragraphs('Dit blijft staan.', 'Hier komt een heel nieuw stuk bij.', 'Deze zin wordt anders geschreven.'),
      ),
    ).toEqual([
      'same: Dit blijft staan.',
      'added: +Hier komt een heel nieuw stuk bij.',
      'changed: Deze zin wordt -iets anders geschreven.',
    ])
  })

  it('does not weave two sentences that have little in common into each other', () => {
    expect(
      linesOf(
        words('De gemeente betaalt acht uur voorschoolse educatie.'),
        words('Ouders brengen hun kinderen naar de school in hun eigen buurt.'),
      ),
    ).toEqual([
      'removed: -De gemeente betaalt acht uur voorschoolse educatie.',
      'added: +Ouders brengen hun kinderen naar de school in hun eigen buurt.',
    ])
  })

  it('says that only the look changed when the words are the same', () => {
    const bold: RichText = [
      { type: 'paragraph', content: [{ type: 'text', text: 'Belangrijk', marks: [{ type: 'bold' }] }] },
    ]
    expect(linesOf(words('Belangrijk'), bold)).toEqual(['look: Belangrijk'])
    expect(textsDiffer(words('Belangrijk'), bold)).toBe(true)
  })

  it('sees no difference in another way of writing the same down', () => {
    const full: RichText = [
      {
        type: 'paragraph',
        attrs: { lead: false },
        content: [
          { type: 'text', text: 'Een ' },
          { type: 'text', text: 'zin.' },
        ],
      },
    ]
    expect(textsDiffer(words('Een zin.'), full)).toBe(false)
    expect(compareTexts(words('Een zin.'), full)).toMatchObject({ added: 0, removed: 0 })
  })

  it('follows a figure by what it refers to', () => {
    const chip = (figure: string): RichText => [
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'Wij tellen ' },
          { type: 'figureReference', attrs: { figure, notation: defaultNotation } },
          { type: 'text', text: ' peuters.' },
        ],
      },
    ]
    expect(textsDiffer(chip('peuters'), chip('peuters'))).toBe(false)
    expect(linesOf(chip('peuters'), chip('kleuters'))).toEqual(['changed: Wij tellen -# +# peuters.'])
  })

  it('compares a table row by row and names what kind each line is', () => {
    const table = (number: string): RichBlock => ({
      type: 'table',
      attrs: { caption: 'Plaatsen', source: '', landscape: false },
      content: ['Broekdorp', 'Zandhoek'].map((place, index) => ({
        type: 'tableRow',
        content: [place, index === 0 ? number : '9'].map((text) => ({
          type: 'tableCell',
          attrs: { colspan: 1, rowspan: 1, colwidth: null, align: null },
          content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
        })),
      })),
    })
    const { lines } = compareTexts([table('16')], [table('18')])
    expect(lines.map(({ kind, change }) => `${kind} ${change}`)).toEqual(['table same', 'row changed', 'row same'])
    expect(lines[1]?.pieces.map(show)).toEqual(['Broekdorp|', '-16', '+18'])
  })

  it('notices another picture under the same description', () => {
    const image = (hash: string): RichText => [
      { type: 'image', attrs: { image: hash, alt: 'Kaart', decorative: false, caption: '' } },
    ]
    expect(compareTexts(image('a'), image('b')).lines).toMatchObject([{ kind: 'image', change: 'look' }])
    const chart = (figures: readonly string[], alt: string): RichText => [
      { type: 'chart', attrs: { kind: 'bar', figures, caption: 'Bereik', alt } },
    ]
    expect(compareTexts(chart(['a'], ''), chart(['b'], '')).lines).toMatchObject([{ kind: 'chart', change: 'look' }])
    expect(linesOf(chart(['a'], ''), chart(['a'], 'Loopt op'))).toEqual(['changed: Bereik +· Loopt op'])
  })

  it('knows every kind of text', () => {
    expect(compareTexts(everyKind, everyKind).lines.every(({ change }) => change === 'same')).toBe(true)
    const { lines } = compareTexts([], everyKind)
    expect(lines.every(({ change }) => change === 'added')).toBe(true)
    expect(new Set(lines.map(({ kind }) => kind)).size).toBeGreaterThan(9)
  })
})

describe('comparing random texts', () => {
  const vocabulary = ['de', 'gemeente', 'betaalt', 'acht', 'uur', 'aan', 'ouders', '.', 'peuters']
  const randomText = (random: () => number): RichText =>
    paragraphs(
      ...Array.from({ length: Math.floor(random() * 8) }, () =>
        Array.from({ length: Math.floor(random() * 12) }, () => vocabulary[Math.floor(random() * 9)]).join(' '),
      ),
    )
  const keyed = (tokens: readonly Token[]) => written(tokens).replace(/\s+/g, '')

  it('holds all of both: without what was added it is the first, without what was removed the second', () => {
    for (let seed = 0; seed < 200; seed += 1) {
      const random = seeded(seed)
      const [before, after] = [randomText(random), randomText(random)]
      const { lines } = compareTexts(before, after)
      const without = (gone: 'added' | 'removed') =>
        lines
          .filter(({ change }) => change !== gone)
          .map(({ pieces }) => keyed(pieces.filter(({ kind }) => kind !== gone).flatMap(({ tokens }) => tokens)))
      expect(without('added')).toEqual(textLines(before).map(({ tokens }) => keyed(tokens)))
      expect(without('removed')).toEqual(textLines(after).map(({ tokens }) => keyed(tokens)))
    }
  })

  it('finds at least as much in common as a row that only lost some', () => {
    for (let seed = 0; seed < 200; seed += 1) {
      const random = seeded(seed)
      const before = Array.from({ length: 40 }, () => vocabulary[Math.floor(random() * 9)] ?? '')
      const after = before.filter(() => random() < 0.7)
      expect(diffSequence(before, after).every(({ kind }) => kind !== 'added')).toBe(true)
    }
  })
})
