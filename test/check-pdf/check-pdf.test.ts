import PDFDocument from 'pdfkit'
import { beforeAll, describe, expect, it } from 'vitest'
import type { PlanDocument } from '../../src/document/plan-document.ts'
import { nodeFonts } from '../../src/export/node-fonts.ts'
import { writePdf } from '../../src/writers/pdf/write-pdf.ts'
import { oddBlocks } from '../writers/odd-blocks.ts'
import { section } from '../writers/sample-blocks.ts'
import { everyKindDocument } from '../writers/sample-document.ts'
import { sampleSituation } from '../writers/sample-situation.ts'
import { checkPdf } from './check-pdf.ts'
import { type PdfChange, rewritePdf } from './rewrite-pdf.ts'

let right: Uint8Array

beforeAll(async () => {
  const whole = everyKindDocument()
  const odd = { ...sampleSituation, id: 'los', sections: [section('los-p', '2.1', 'Los', oddBlocks)] }
  const document: PlanDocument = { ...whole, chapters: [sampleSituation, odd] }
  right = (await writePdf(document, { fonts: await nodeFonts(document.look), archive: true })).bytes
}, 60_000)

function faultsAfter(change: PdfChange): readonly string[] {
  return checkPdf(rewritePdf(right, change)).faults
}

/** The change in the first object that it fits. */
function once(pattern: RegExp, replacement: string): PdfChange {
  let done = false
  return (text) => {
    if (done || !pattern.test(text)) return text
    done = true
    return text.replace(pattern, replacement)
  }
}

function everywhere(pattern: RegExp, replacement: string): PdfChange {
  return (text) => text.replace(pattern, replacement)
}

const broken: readonly (readonly [what: string, fault: RegExp, change: PdfChange])[] = [
  ['is not marked as tagged', /^not-marked/, everywhere(/\/Marked true/, '/Marked false')],
  ['has no tree', /^no-structure/, everywhere(/\/StructTreeRoot \d+ 0 R/, '')],
  ['names no language', /^no-language$/, everywhere(/(\/Type \/Catalog.*)\/Lang <[0-9a-f]+>/, '$1')],
  ['names a language that does not exist', /^language-wrong/, everywhere(/\/Lang <656e2d4742>/, '/Lang <3f3f>')],
  ['does not show its title', /^title-not-shown/, everywhere(/\/DisplayDocTitle true/, '')],
  ['has no bookmarks', /^no-bookmarks/, everywhere(/\/Outlines \d+ 0 R/, '')],
  ['has no identity', /^no-id/, everywhere(/\/ID \[[^\]]*\]/, '')],
  ['has no title in its metadata', /^no-title/, everywhere(/<dc:title>[\s\S]*<\/dc:title>/, '')],
  ['has no author', /^no-author/, everywhere(/<dc:creator>[\s\S]*<\/dc:creator>/, '')],
  ['does not say that everyone can read it', /^no-pdfua/, everywhere(/<pdfuaid:part>1/, '<pdfuaid:part>')],
  ['says that it is an archive of another kind', /^no-pdfa-2a/, everywhere(/conformance>A</, 'conformance>B<')],
  ['is an archive without colours explained', /^no-output-intent/, everywhere(/\/OutputIntents \[[^\]]*\]/, '')],
  ['paints outside tags', /painted-outside-tags/, once(/\/Artifact <<[^>]*>> BDC\n([^E]*)\nEMC/, '$1')],
  ['has text that belongs to no element', /piece-not-in-tree/, once(/\/MCID 1>>/, '/MCID 77>>')],
  ['has an element whose piece is not there', /^piece-not-on-page/, once(/\/MCID 1>>/, '/MCID 77>>')],
  ['leaves a mark open', /mark-left-open/, once(/\nEMC(\n*)\nendstream$/, '$1\nendstream')],
  ['skips a level of headings', /^heading-skips H3/, everywhere(/\/S \/H2/, '/S /H3')],
  ['has an item without a list', /^grammar P in L$/, once(/\/S \/LI /, '/S /P ')],
  ['has an item outside a list', /^grammar LI in/, once(/\/S \/L /, '/S /Sect ')],
  ['has a row outside a table', /^grammar TR in/, once(/\/S \/Table /, '/S /Sect ')],
  ['has a cell outside a row', /^grammar T[HD] in P/, once(/\/S \/TR /, '/S /P ')],
  ['has a paragraph in a heading', /^grammar P in H1/, once(/\/S \/Sect /, '/S /H1 ')],
  ['has words without a paragraph', /^grammar text in Sect/, once(/\/S \/P /, '/S /Sect ')],
  ['has a type of its own', /^unknown-type Alinea/, once(/\/S \/P /, '/S /Alinea ')],
  ['has a header cell without a scope', /^header-without-scope/, once(/\/Scope \/Column/, '')],
  ['has a table with a hole', /^table-not-regular/, everywhere(/\/RowSpan 2/, '')],
  ['has a figure without alternative text', /^figure-without-alt/, once(/\/Alt <[0-9a-f]+>/, '')],
  ['has a figure without a place', /^figure-without-box/, once(/\/BBox \[[^\]]*\]/, '')],
  ['has a caption that is not the first', /^caption-not-first/, captionLast()],
  ['has a list that does not say how it counts', /^list-without-numbering/, once(/\/ListNumbering \/\w+/, '')],
  ['has a link that nobody reads', /link-not-tagged/, once(/\/StructParent \d+/, '')],
  ['has a link that says nothing', /link-says-nothing/, once(/(\/Subtype \/Link.*)\/Contents <[0-9a-f]+>/, '$1')],
  ['has a link without an area', /^link-without-area/, once(/<<\/Type \/OBJR [^>]*>>/, '')],
  ['has a link to a place that is not there', /link-to-nowhere/, once(/\/D <[0-9a-f]+>/, '/D <78>')],
  ['goes through links in another order', /tabs-not-by-structure/, everywhere(/\/Tabs \/S/, '')],
  ['does not embed a font', /font-not-embedded/, once(/\/FontFile2 \d+ 0 R/, '')],
  ['has a font that cannot be copied from', /font-without-meaning/, once(/\/ToUnicode \d+ 0 R/, '')],
  ['has a letter that means nothing', /letter-without-meaning/, everywhere(/<0061>/, '<0000>')],
  [
    'reads in another order than it stands',
    /^order-wrong/,
    everywhere(/(\/S \/Document .*\/K \[)(\d+ 0 R) (\d+ 0 R)/, '$1$3 $2'),
  ],
  ['has an element that does not know where it stands', /^parent-wrong/, once(/\/S \/TR \/P \d+ 0 R/, '/S /TR')],
]

/** The kids of a table that has a caption, the first one last. */
function captionLast(): PdfChange {
  return (text) => (/\/S \/Figure /.test(text) ? text.replace(/\/K \[(\d+ 0 R) ([^\]]*)\]/, '/K [$2 $1]') : text)
}

async function untagged(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  const pdf = new PDFDocument({ pdfVersion: '1.4', font: null })
  const ended = new Promise<void>((resolve) => {
    pdf.on('data', (chunk) => chunks.push(chunk))
    pdf.on('end', resolve)
  })
  pdf.page.write('0 0 100 100 re f')
  pdf.end()
  await ended
  return new Uint8Array(Buffer.concat(chunks))
}

describe('the check of a PDF', () => {
  it('finds nothing in a right file, nor in the same file unpacked', () => {
    expect(checkPdf(right).faults).toEqual([])
    expect(faultsAfter((text) => text)).toEqual([])
  })

  it.each(broken)('finds a file that %s', (_what, fault, change) => {
    expect(faultsAfter(change)).toContainEqual(
      expect.stringMatching(new RegExp(fault.source.replace(/^(?!\^)/, '^page \\d+: '))),
    )
  })

  it('finds all that an untagged file lacks', async () => {
    const { faults } = checkPdf(await untagged())
    for (const fault of ['version 1.4', 'not-marked', 'no-language', 'no-bookmarks', 'no-pdfua', 'no-structure']) {
      expect(faults).toContain(fault)
    }
    expect(faults).toContain('page 1: painted-outside-tags f')
  })

  it('says of something else that it is no PDF', () => {
    expect(() => checkPdf(new TextEncoder().encode('Beste lezer'))).toThrow('no table of objects')
  })
})
