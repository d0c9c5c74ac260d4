import { HtmlValidate } from 'html-validate'
import catalogue from 'virtual:oab/catalogue'
import { describe, expect, it } from 'vitest'
import { buildDocument } from '../../../src/document/build-document.ts'
import type { PlanDocument } from '../../../src/document/plan-document.ts'
import { wholePlan } from '../../../src/export/export-files.ts'
import { examplePlan } from '../../../src/export/plan-to-export.ts'
import { documentWords } from '../../../src/words/document-words.ts'
import { writeHtml } from '../../../src/writers/html/write-html.ts'
import { everyKindDocument, longDocument, yellowLook } from '../sample-document.ts'

const checker = new HtmlValidate({ root: true, extends: ['html-validate:recommended', 'html-validate:document'] })

async function faults(page: string): Promise<readonly string[]> {
  const { results } = await checker.validateString(page)
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`))
}

async function exampleDocument(): Promise<PlanDocument> {
  const { plan, pictures, style } = await examplePlan()
  return buildDocument(plan, { catalogue, style, pictures, words: documentWords }, wholePlan('2026-11-23'))
}

describe('html-validate finds nothing wrong', () => {
  it('with the example plan', async () => {
    expect(await faults(writeHtml(await exampleDocument(), { fonts: [] }))).toEqual([])
  })

  it.each([
    ['every kind of block', everyKindDocument()],
    ['a logo', { ...everyKindDocument(), look: yellowLook }],
    ['many chapters', longDocument(30)],
    ['no chapter at all', { ...everyKindDocument(), chapters: [], about: [] }],
  ])('with %s', async (_, document) => {
    expect(await faults(writeHtml(document, { fonts: [] }))).toEqual([])
  })

  it('but does with a page that is broken', async () => {
    const page = writeHtml(everyKindDocument(), { fonts: [] })
    expect(await faults(page.replace('<h3', '<h4').replace('</h3>', '</h4>'))).toContainEqual(
      expect.stringContaining('heading-level'),
    )
    expect(await faults(page.replace('id="voorwoord"', 'id="inleiding"'))).not.toEqual([])
    expect(await faults(page.replace(/ alt="[^"]*"/, ''))).not.toEqual([])
  })
})
