import type { StoredImages } from '../storage/plan-records.ts'
import { layOutDocument } from '../writers/pdf/lay-out-document.ts'
import { type LayoutMemory, openLayoutMemory } from '../writers/pdf/layout-memory.ts'
import type { DocumentLook } from '../document/plan-document.ts'
import type { FinishedPage } from '../writers/pdf/draw-pages.ts'
import { openPagePainter } from '../writers/pdf/paint-page.ts'
import { browserFonts } from './browser-fonts.ts'
import { documentOfPlan } from './document-of-plan.ts'
import type { LayOutRequest, PaintRequest, PreviewAnswer, PreviewLayout, PreviewRequest } from './preview-messages.ts'
import { openPreviewQueue } from './preview-queue.ts'

/** The part of a worker's global scope that is used; the DOM types describe a page. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<PreviewRequest>) => void) | null
  postMessage(message: PreviewAnswer, transfer?: Transferable[]): void
}

const scope = globalThis as unknown as WorkerScope
const queue = openPreviewQueue()
const painter = openPagePainter((bytes) => createImageBitmap(new Blob([bytes as Uint8Array<ArrayBuffer>])))
let images: StoredImages = {}
let shown: { readonly id: number; readonly pages: readonly FinishedPage[] } | null = null
let kept: { readonly fonts: string; readonly memory: LayoutMemory } | null = null
let busy = false

async function memoryFor(look: DocumentLook): Promise<LayoutMemory> {
  const fonts = `${look.headingFont} ${look.textFont}`
  if (kept?.fonts !== fonts) kept = { fonts, memory: openLayoutMemory(await browserFonts(look)) }
  return kept.memory
}

async function layOut({ id, given, choices }: LayOutRequest): Promise<PreviewAnswer> {
  images = { ...images, ...given.images, ...given.logo }
  const document = await documentOfPlan({ ...given, images, logo: {} }, choices)
  const memory = await memoryFor(document.look)
  const { pages, pageNumbers, pageNames } = layOutDocument(document, { fonts: [], memory })
  shown = { id, pages }
  const layout: PreviewLayout = {
    id,
    revision: document.identity.revision,
    pages: pages.map(({ width, height }, index) => ({ width, height, name: pageNames[index] ?? '' })),
    pageNumbers,
  }
  return { type: 'laid-out', id, layout }
}

async function paint({ id, layout, page, width }: PaintRequest): Promise<PreviewAnswer> {
  const found = shown?.id === layout ? shown.pages[page] : undefined
  if (!found) return { type: 'overtaken', id }
  const scale = width / found.width
  const canvas = new OffscreenCanvas(Math.max(1, Math.round(width)), Math.max(1, Math.round(found.height * scale)))
  const context = canvas.getContext('2d', { alpha: false })
  if (!context) throw new Error('no canvas')
  await painter.paint(found, context, scale)
  return { type: 'painted', id, picture: canvas.transferToImageBitmap() }
}

async function answer(request: PreviewRequest): Promise<void> {
  try {
    const said = await (request.type === 'lay-out' ? layOut(request) : paint(request))
    scope.postMessage(said, said.type === 'painted' ? [said.picture] : [])
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    scope.postMessage({ type: 'failed', id: request.id, reason })
  }
}

async function work(): Promise<void> {
  if (busy) return
  busy = true
  for (let request = queue.next(); request; request = queue.next()) {
    await answer(request)
    // Lets what was asked meanwhile come in before the next page is painted.
    await new Promise((resolve) => setTimeout(resolve))
  }
  busy = false
}

scope.onmessage = ({ data }) => {
  for (const { id } of queue.add(data)) scope.postMessage({ type: 'overtaken', id })
  void work()
}
