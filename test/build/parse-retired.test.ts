import { describe, expect, it } from 'vitest'
import { parseCatalogue } from '../../src/build/parse-catalogue.ts'
import { parseRetired, wrongRetired } from '../../src/build/parse-retired.ts'
import { withDigests } from '../../src/build/template-digests.ts'
import type { Duty, Guidance } from '../../src/template/template.ts'
import { templateFaultSentence } from '../../src/words/template-words.ts'
import { first } from '../retemplate/newer-template.ts'

/** The head of `plan.md` with a list of retired sections; its first line is line 4. */
const head = (...list: readonly string[]) => ['---', 'id: plan', 'vervallen:', ...list, '---', ''].join('\n')

function faults(...list: readonly string[]): readonly string[] {
  const { retired, findings } = parseRetired('plan.md', head(...list))
  const wrong = wrongRetired({ ...first, retired }, { 'plan.md': head(...list) })
  return [...findings, ...wrong].map(templateFaultSentence)
}

describe('the list of retired sections', () => {
  it('says what replaces a section, if anything does', () => {
    const list = ['  - paragraaf: oude-taken', '    vervangen-door: a-een', '  - paragraaf: weg']
    expect(faults(...list)).toEqual([])
    expect(parseRetired('plan.md', head(...list)).retired).toEqual([
      { id: 'oude-taken', replacedBy: 'a-een' },
      { id: 'weg', replacedBy: null },
    ])
    expect(parseRetired('plan.md', '---\nid: plan\n---\n')).toEqual({ retired: [], findings: [] })
  })

  it('names the line of what cannot be read', () => {
    expect(faults('  - oude-taken')).toMatchObject([
      expect.stringMatching(/^plan\.md, regel 4: Deze regel van de lijst/),
    ])
    expect(faults('  - paragraaf: weg', '    door: a-een')[0]).toMatch('plan.md, regel 5: De regel ‘door: ...’')
    expect(faults('  - paragraaf: weg', '  - paragraaf: Oude Taken')[0]).toMatch('plan.md, regel 5: Deze regel')
    expect(parseRetired('plan.md', '---\nvervallen: weg\n---\n').findings).toMatchObject([{ code: 'template-retired' }])
  })

  it('names the line of what contradicts the chapters', () => {
    expect(faults('  - paragraaf: weg', '  - paragraaf: a-een')).toEqual([
      'plan.md, regel 5: De paragraaf ‘a-een’ staat in de lijst ‘vervallen’, maar staat ook nog in een hoofdstuk. Haal een van de twee weg.',
    ])
    expect(faults('  - paragraaf: weg', '    vervangen-door: er-niet')).toEqual([
      'plan.md, regel 5: De paragraaf ‘weg’ is vervangen door ‘er-niet’, maar die paragraaf bestaat niet.',
    ])
    expect(faults('  - paragraaf: weg', '  - paragraaf: weg')).toEqual([
      'plan.md, regel 5: De paragraaf ‘weg’ staat twee keer in de lijst ‘vervallen’.',
    ])
  })
})

describe('the digests of a section', () => {
  const law = { text: 'Wet', source: '', url: '', formerly: '', read: '', certainty: 'geverifieerd' } as const
  const help: Guidance = {
    content: [],
    questions: ['Wie?'],
    examples: [],
    laws: [law],
    sources: [],
    mistakes: [],
    length: null,
    duties: ['taak'],
  }
  const duty: Duty = { ...law, id: 'taak', name: 'Taak', sections: ['a-een'] }
  const digestsOf = (guidance: Guidance, duties: readonly Duty[] = [duty]) =>
    withDigests(first.chapters, { guidance: { a: { 'a-een': guidance } }, duties })[0]?.sections[0]?.digests
  const now = digestsOf(help)

  it('change with the help, or with the law, and not otherwise', () => {
    const asked = digestsOf({ ...help, questions: ['Wie niet?'] })
    expect(asked?.law).toBe(now?.law)
    expect(asked?.guidance).not.toBe(now?.guidance)
    const changed = digestsOf({ ...help, laws: [{ ...law, formerly: 'artikel 166' }] })
    expect(changed?.guidance).toBe(now?.guidance)
    expect(changed?.law).not.toBe(now?.law)
  })

  it('change with the words of a duty, and not with the other sections that it names', () => {
    expect(digestsOf(help, [{ ...duty, text: 'Andere wet' }])?.law).not.toBe(now?.law)
    expect(digestsOf(help, [{ ...duty, sections: ['a-een', 'b-een'] }])).toEqual(now)
  })
})

describe('a figure with a past', () => {
  const entry = (id: string, ...more: readonly string[]) =>
    [
      `  - id: ${id}`,
      ...['naam: Naam', 'soort: aantal', 'onderwerp: Kinderen', 'uitleg: Alle inwoners.', 'niet: Niet anders.'],
      ...['waar: CBS', 'stappen: [Open CBS]', 'secties: []', ...more],
    ].join('\n    ')
  const parse = (...entries: readonly string[]) =>
    parseCatalogue('cijfers.yml', ['versie: 2', 'cijfers:', ...entries].join('\n'))

  it('says by which ids it was known and that it is retired', () => {
    const { catalogue, findings } = parse(entry('bewoners', 'heette: [inwoners]', 'vervallen: Het CBS stopt ermee.'))
    expect(findings).toEqual([])
    expect(catalogue.definitions[0]).toMatchObject({
      formerIds: ['inwoners'],
      retired: true,
      meaning: 'Het CBS stopt ermee. Alle inwoners.',
    })
  })

  it('cannot have had the id of another', () => {
    const { findings } = parse(entry('bewoners', 'heette: [peuters]'), entry('peuters'))
    expect(findings.map(templateFaultSentence)).toEqual([
      'cijfers.yml, regel 12: Het kenmerk ‘peuters’ staat bij ‘heette’, maar is ook het kenmerk van een ander cijfer. Een kenmerk hoort bij één cijfer.',
    ])
  })
})
