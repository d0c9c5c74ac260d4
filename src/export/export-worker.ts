import type { Picture, PlanDocument } from '../document/plan-document.ts'
import { hasCharts } from '../writers/chart-picture/has-charts.ts'
import { documentOfPlan } from './document-of-plan.ts'
import type { ExportedFile, ExportMessage, ExportRequest, WarmRequest } from './export-messages.ts'

/** The part of a worker's global scope that is used; the DOM types describe a page. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<ExportRequest | WarmRequest>) => void) | null
  postMessage(message: ExportMessage, transfer?: Transferable[]): void
}

const scope = globalThis as unknown as WorkerScope

function progress(share: number): void {
  scope.postMessage({ type: 'progress', share })
}

async function makePdf({ given, choices }: ExportRequest, archive: boolean): Promise<ExportedFile> {
  const document = await documentOfPlan(given, choices)
  const [{ writePdf }, { browserFonts }] = await Promise.all([
    import('../writers/pdf/write-pdf.ts'),
    import('./browser-fonts.ts'),
  ])
  const fonts = await browserFonts(document.look)
  const { bytes, pages, pageNumbers } = await writePdf(document, { fonts, archive, onProgress: progress })
  return { bytes: ownBytes(bytes), pages, pageNumbers }
}

/** Charts that this worker drew before, while it got ready. */
const drawn = new Map<string, Picture>()

/** Pictures of the charts, for files that cannot hold a drawing. A document without charts loads nothing for it. */
async function chartsOf(document: PlanDocument): Promise<ReadonlyMap<string, Picture>> {
  if (!hasCharts(document)) return new Map()
  const [{ drawCharts }, { default: letters }] = await Promise.all([
    import('../writers/chart-picture/draw-charts.ts'),
    import('virtual:chart-letters'),
  ])
  return drawCharts(document, letters, drawn)
}

// Each writer is loaded when it is asked for, so that neither pays for the other's libraries.
const writers: Readonly<Record<ExportRequest['format'], (request: ExportRequest) => Promise<ExportedFile>>> = {
  pdf: (request) => makePdf(request, false),
  'pdf-archive': (request) => makePdf(request, true),
  docx: async ({ given, choices, pageNumbers }) => {
    const [document, { writeWord }, { wordLook }] = await Promise.all([
      documentOfPlan(given, choices),
      import('../writers/word/write-word.ts'),
      import('./word-look.ts'),
    ])
    const { template, findings } = wordLook(given.wordTemplate)
    const options = {
      charts: await chartsOf(document),
      ...(pageNumbers ? { pageNumbers } : {}),
      ...(template ? { template } : {}),
    }
    return { bytes: ownBytes(await writeWord(document, options)), findings }
  },
  odt: async ({ given, choices, pageNumbers }) => {
    const [document, { writeOdt }] = await Promise.all([
      documentOfPlan(given, choices),
      import('../writers/odt/write-odt.ts'),
    ])
    return {
      bytes: ownBytes(
        await writeOdt(document, { charts: await chartsOf(document), ...(pageNumbers ? { pageNumbers } : {}) }),
      ),
    }
  },
  html: async ({ given, choices }) => {
    const [document, { writeHtml }, { browserHtmlFonts }] = await Promise.all([
      documentOfPlan(given, choices),
      import('../writers/html/write-html.ts'),
      import('./browser-html-fonts.ts'),
    ])
    const html = writeHtml(document, { fonts: await browserHtmlFonts(document) })
    return { bytes: ownBytes(new TextEncoder().encode(html)) }
  },
}

const loadPdf = () =>
  Promise.all([import('../writers/pdf/write-pdf.ts'), import('./browser-fonts.ts'), import('virtual:oab/catalogue')])

const loaders: Readonly<Record<ExportRequest['format'], () => Promise<unknown>>> = {
  pdf: loadPdf,
  'pdf-archive': loadPdf,
  docx: () => Promise.all([import('../writers/word/write-word.ts'), import('virtual:oab/catalogue')]),
  odt: () => Promise.all([import('../writers/odt/write-odt.ts'), import('virtual:oab/catalogue')]),
  html: () =>
    Promise.all([
      import('../writers/html/write-html.ts'),
      import('./browser-html-fonts.ts'),
      import('virtual:oab/catalogue'),
    ]),
}

/** Bytes in a buffer of their own, so that transferring takes nothing else along. */
function ownBytes(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = bytes.buffer instanceof ArrayBuffer && bytes.byteLength === bytes.buffer.byteLength
  return whole ? (bytes as Uint8Array<ArrayBuffer>) : new Uint8Array(bytes)
}

async function answer(request: ExportRequest): Promise<void> {
  try {
    progress(0)
    const file = await writers[request.format](request)
    scope.postMessage({ type: 'done', file }, [file.bytes.buffer])
  } catch (error) {
    scope.postMessage({ type: 'failed', reason: error instanceof Error ? error.message : String(error) })
  }
}

/** A writer that does not come is asked for again when a file is made, and its failure said then. */
async function getReady({ warm, request }: WarmRequest): Promise<void> {
  try {
    await (request ? writers[request.format](request) : loaders[warm]())
  } catch {
    // Nobody asked for a file yet.
  }
  scope.postMessage({ type: 'warm' })
}

scope.onmessage = (event) => {
  const { data } = event
  if ('warm' in data) void getReady(data)
  else void answer(data)
}
