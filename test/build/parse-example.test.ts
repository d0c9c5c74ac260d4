import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { TemplateFiles } from '../../src/build/check-template.ts'
import { parseExample } from '../../src/build/parse-example.ts'
import { parseTemplate } from '../../src/build/parse-template.ts'
import { templateFaultSentence } from '../../src/words/template-words.ts'

const templates = join(import.meta.dirname, '../../templates')
const { template, catalogue } = parseTemplate(textsOf('oab-beleidsplan'))
const shipped = textsOf('voorbeeld-rijnveen')
const pictures = join(templates, 'voorbeeld-rijnveen/beelden')
const images = Object.fromEntries(
  readdirSync(pictures).map((name) => [`beelden/${name}`, new Uint8Array(readFileSync(join(pictures, name)))]),
)

function textsOf(folder: string): TemplateFiles {
  const names = readdirSync(join(templates, folder)).filter((name) => /\.(md|yml)$/.test(name))
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(templates, folder, name), 'utf8')]))
}

function faults(file: string, from: string, to: string): readonly string[] {
  const text = shipped[file] ?? ''
  if (!text.includes(from)) throw new Error(`nothing to replace in ${file}`)
  const example = parseExample({ texts: { ...shipped, [file]: text.replace(from, to) }, images }, template, catalogue)
  return example.findings.map(templateFaultSentence)
}

function lineWith(file: string, text: string): number {
  return (shipped[file] ?? '').split('\n').findIndex((line) => line.includes(text)) + 1
}

describe('the example plan', () => {
  const { plan, findings } = parseExample({ texts: shipped, images }, template, catalogue)

  it('has no faults', () => expect(findings.map(templateFaultSentence)).toEqual([]))

  it('has text in every section of the ten chapters', () => {
    const sections = plan.chapters.flatMap((chapter) => chapter.sections)
    expect(sections.filter((section) => !plan.texts[section.id]?.length).map((section) => section.id)).toEqual([])
  })

  it('is to be adopted by who its own text says', () => {
    expect(JSON.stringify(plan.texts['status'])).toContain(
      'Het college van burgemeester en wethouders stelt het plan vast',
    )
    expect(plan.status.adoptedBy).toBe('college')
  })
})

describe('a fault in the example plan', () => {
  const chapter = '03-oab-op-dit-moment.md'

  it.each([
    [chapter, '{#kinderen}', '{#kindern}', 'De paragraaf ‘kindern’ bestaat niet in het sjabloon'],
    [chapter, '(#monitoring)', '(#monitor)', 'De link ‘#monitor’ wijst naar een paragraaf die hier niet bestaat'],
    [chapter, '{{inwoners}}', '{{bewoners}}', 'Het cijfer ‘{{bewoners}}’ staat niet in cijfers.yml'],
    [chapter, '{{inwoners}}', '{{inwoners}', 'Een accolade hoort nergens bij'],
    ['02-inleiding.md', '[!plicht]', '[!pligt]', 'Het kader ‘[!pligt]’ is niet bekend'],
    ['plan.yml', '  inwoners: {', '  bewoners: {', 'Het cijfer ‘bewoners’ staat niet in cijfers.yml'],
    ['plan.yml', '  asielopvang: {', '  asielopvan: {', 'De paragraaf ‘asielopvan’ bestaat niet in het sjabloon'],
  ])('is named with its line: %s, %s written as %s', (file, from, to, sentence) => {
    const wrong = faults(file, from, to)
    expect(wrong).toEqual([expect.stringContaining(`${file}, regel ${lineWith(file, from)}: ${sentence}`)])
  })

  it('is a section that is written twice', () => {
    expect(faults(chapter, '{#kinderen}', '{#bereik-nu}')).toContainEqual(
      expect.stringContaining('Het kenmerk ‘bereik-nu’ komt twee keer voor'),
    )
  })

  it('is an image that is not there', () => {
    expect(faults('04-voorschoolse-educatie.md', 'beelden/toeleiding.png', 'beelden/toelijding.png')).toEqual([
      expect.stringContaining('De afbeelding ‘beelden/toelijding.png’ staat niet in de map'),
    ])
  })

  it.each([
    ['waarde: 61840', 'waarde: veel', 'cijfers.inwoners.waarde', 'een getal zonder punten, of minder dan 5'],
    ['periode: [2027, 2030]', 'periode: 2027-2030', 'periode', 'twee jaren, zoals [2027, 2030]'],
    ['status: concept', 'status: klaar', 'status', 'concept, college of vastgesteld'],
    [
      'peildatum: 2026-01-01',
      'peildatum: 1 januari 2026',
      'cijfers.inwoners.peildatum',
      'jaar-maand-dag, zoals 2026-01-31',
    ],
  ])('in plan.yml is named with what is expected: %s written as %s', (from, to, field, expected) => {
    const sentence = `plan.yml, regel ${lineWith('plan.yml', from)}: In het voorbeeldplan ontbreekt ‘${field}’ of klopt het niet. Verwacht: ${expected}.`
    expect(() => faults('plan.yml', from, to)).toThrow(sentence)
  })
})
