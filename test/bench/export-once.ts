import { readFile, writeFile } from 'node:fs/promises'
import { performance } from 'node:perf_hooks'
import catalogue from 'virtual:oab/catalogue'
import { buildDocument } from '../../src/document/build-document.ts'
import type { PlanDocument } from '../../src/document/plan-document.ts'
import { type PlanToExport, wholePlan } from '../../src/export/export-files.ts'
import { nodeFonts } from '../../src/export/node-fonts.ts'
import { examplePlan, planFromFile } from '../../src/export/plan-to-export.ts'
import { documentWords } from '../../src/words/document-words.ts'

// One export in a process of its own: `<pdf, untagged, docx or paged> <plan file or "example"> <file to write>`; `untagged`
// is the PDF without anything to read in it, `paged` a Word file whose contents have the page numbers of the PDF.
const [format = 'pdf', source = 'example', out = ''] = process.argv.slice(2)

async function givenPlan(): Promise<PlanToExport> {
  if (source === 'example') return examplePlan()
  const read = await planFromFile(source)
  if (read.kind === 'refused') throw new Error(`${source}: ${read.fault}`)
  return read.given
}

// Each writer is loaded when it is asked for, as the worker does.
async function openWriter(): Promise<(document: PlanDocument) => Promise<Uint8Array>> {
  if (format === 'docx') {
    const { writeWord, charts } = await wordWriter()
    return async (document) => writeWord(document, { charts: await charts(document) })
  }
  if (format === 'untagged') return untaggedPdf()
  const { writePdf } = await import('../../src/writers/pdf/write-pdf.ts')
  if (format === 'paged') {
    const { writeWord, charts } = await wordWriter()
    return async (document) => {
      const { pageNumbers } = await writePdf(document, { fonts: await nodeFonts(document.look) })
      return writeWord(document, { pageNumbers, charts: await charts(document) })
    }
  }
  return async (document) => (await writePdf(document, { fonts: await nodeFonts(document.look) })).bytes
}

async function wordWriter() {
  const [{ writeWord }, { drawCharts }, { default: letters }] = await Promise.all([
    import('../../src/writers/word/write-word.ts'),
    import('../../src/writers/chart-picture/draw-charts.ts'),
    import('virtual:chart-letters'),
  ])
  return { writeWord, charts: (document: PlanDocument) => drawCharts(document, letters) }
}

/** The same pages with everything on them an artifact: what is left out is what tagging costs. */
async function untaggedPdf(): Promise<(document: PlanDocument) => Promise<Uint8Array>> {
  const [{ layOutDocument }, { drawPages }, { unread }] = await Promise.all([
    import('../../src/writers/pdf/lay-out-document.ts'),
    import('../../src/writers/pdf/draw-pages.ts'),
    import('../../src/writers/pdf/tree.ts'),
  ])
  return async (document) => {
    const { pages, fonts } = layOutDocument(document, { fonts: await nodeFonts(document.look) })
    const bare = pages.map((page) => ({ ...page, nodes: page.nodes.map((node) => unread(node, 'layout')) }))
    return drawPages(bare, { document, fonts, archive: false })
  }
}

/** Most memory that this process held, in bytes. What Node tells by itself includes the process that started it. */
async function mostMemory(): Promise<number> {
  const status = await readFile('/proc/self/status', 'utf8').catch(() => '')
  const peak = /^VmHWM:\s+(\d+) kB/m.exec(status)?.[1]
  return (peak ? Number(peak) : process.resourceUsage().maxRSS) * 1024
}

const { plan, pictures, style } = await givenPlan()
const write = await openWriter()
const begin = performance.now()
const document = buildDocument(plan, { catalogue, style, pictures, words: documentWords }, wholePlan('2026-11-04'))
const building = performance.now() - begin
const bytes = await write(document)
const writing = performance.now() - begin
await writeFile(out, bytes)
console.log(JSON.stringify({ building, writing, size: bytes.length, memory: await mostMemory() }))
