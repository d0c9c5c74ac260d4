import { BookmarkEnd, BookmarkStart, ImageRun, Paragraph } from 'docx'
import type { ParagraphChild } from 'docx'
import type { ChartBlock, ImageBlock, Picture } from '../../document/plan-document.ts'
import { MAX_PICTURE_HEIGHT, pictureType, printedSize } from '../printed-picture.ts'
import { printedSource } from '../printed-source.ts'
import { captionRuns } from './word-captions.ts'
import { type ParagraphLook, runXml } from './paragraph-xml.ts'
import { MARK, STYLE } from './word-names.ts'
import { bookmarkIds, type FlowItem, makeParagraph, placed, plainItem, type WordState } from './word-state.ts'

/** An image with its caption above it, or a note in its place when its bytes are not there; `keepNext` when a line belongs below it. */
export function imageItems(block: ImageBlock, state: WordState, keepNext = false): FlowItem[] {
  const items: FlowItem[] = []
  state.waiting.push(state.names.block(block.id))
  if (block.label || block.caption) {
    items.push(plainItem(makeParagraph(state, { style: STYLE.caption }, captionRuns(block.label, block.caption))))
  }
  const type = block.picture ? pictureType(block.picture.bytes) : null
  const look = { alt: block.decorative ? '' : block.alt, decorative: block.decorative, maxHeight: MAX_PICTURE_HEIGHT }
  const paragraph = { style: STYLE.figure, ...(keepNext ? { keepNext } : {}) }
  const shown =
    block.picture && type
      ? pictureParagraph(state, paragraph, pictureRun(block.picture, look, state))
      : makeParagraph(state, paragraph, [runXml(missingText(block, state), { style: MARK.missing })])
  items.push(plainItem(shown))
  return items
}

/** A paragraph that holds a picture; docx makes it, because the picture becomes a part of the file. */
export function pictureParagraph(state: WordState, wanted: ParagraphLook, run: ImageRun): Paragraph {
  const { names, look } = placed<Omit<ParagraphLook, 'numbering'>>(state, wanted)
  const ids = bookmarkIds(state, names.length)
  const starts = names.map((name, index) => new BookmarkStart(name, ids[index] ?? 0) as ParagraphChild)
  const ends = ids.map((id) => new BookmarkEnd(id) as ParagraphChild)
  return new Paragraph({ ...look, children: [...starts, run, ...ends] })
}

/** A chart as a picture, with its caption above it and its source below. */
export function chartItems(block: ChartBlock, state: WordState): FlowItem[] {
  const { id, label, caption, source } = block
  const alt = [block.alt, block.values].filter((text) => text !== '').join(' ')
  const picture = state.charts.get(id) ?? null
  const items = imageItems({ type: 'image', id, label, caption, alt, decorative: false, picture }, state, source !== '')
  const said = printedSource(source, state.labels.source)
  return source === '' ? items : [...items, plainItem(makeParagraph(state, { style: STYLE.source }, [runXml(said)]))]
}

function missingText(block: ImageBlock, state: WordState): string {
  return block.alt ? `[${state.labels.missingImage}: ${block.alt}]` : `[${state.labels.missingImage}]`
}

/** A picture in a line of text, never larger than it is and never wider than the text. */
export function pictureRun(
  picture: Picture,
  look: { readonly alt: string; readonly decorative: boolean; readonly maxHeight: number },
  state: WordState,
): ImageRun {
  return runOfSize(picture, { ...look, ...printedSize(picture, look.maxHeight, state.geometry.text / 20) }, state)
}

interface RunLook {
  readonly alt: string
  readonly decorative: boolean
  readonly width: number
  readonly height: number
}

/** Per cent of the picture that is cut off at each side. */
type Crop = Readonly<Record<'left' | 'right' | 'top' | 'bottom', number>>

/** A picture in a line of its own that fills a box of this size in points; what sticks out on two sides is cut off. */
export function fillingPictureRun(picture: Picture, look: RunLook, state: WordState): ImageRun {
  const [across, down] = [picture.width / look.width, picture.height / look.height]
  const shown = Math.min(across, down)
  const cut = (side: number) => Math.max(0, (1 - shown / side) * 50)
  const crop = { left: cut(across), right: cut(across), top: cut(down), bottom: cut(down) }
  return runOfSize(picture, { ...look, crop }, state)
}

function runOfSize(picture: Picture, look: RunLook & { readonly crop?: Crop }, state: WordState): ImageRun {
  state.pictures += 1
  const { width, height, crop } = look
  return new ImageRun({
    type: pictureType(picture.bytes) ?? 'png',
    data: state.standIns.standIn(picture.bytes),
    // docx counts in pixels of 96 to the inch.
    transformation: { width: (width * 96) / 72, height: (height * 96) / 72 },
    altText: { id: String(state.pictures), name: `${state.pictures}`, description: look.alt },
    ...(look.decorative ? { decorative: true } : {}),
    ...(crop ? { crop } : {}),
  })
}
