import { ImageRun, TextRun } from 'docx'
import type { ImageBlock, Picture } from '../../document/plan-document.ts'
import { captionRuns } from './word-captions.ts'
import { MARK, STYLE } from './word-names.ts'
import { type FlowItem, makeParagraph, plainItem, type WordState } from './word-state.ts'

/** Largest size of a picture in the text of our own design, in points. */
const TEXT_WIDTH = 350
const MAX_HEIGHT = 480

/** An image with its caption above it, or a note in its place when its bytes are not there. */
export function imageItems(block: ImageBlock, state: WordState): FlowItem[] {
  const items: FlowItem[] = []
  state.waiting.push(state.names.block(block.id))
  if (block.label || block.caption) {
    items.push(plainItem(makeParagraph(state, { style: STYLE.caption }, captionRuns(block.label, block.caption))))
  }
  const type = block.picture ? pictureType(block.picture.bytes) : null
  const content =
    block.picture && type
      ? pictureRun(
          block.picture,
          { alt: block.decorative ? '' : block.alt, decorative: block.decorative, maxHeight: MAX_HEIGHT },
          state,
        )
      : new TextRun({ text: missingText(block, state), style: MARK.missing })
  items.push(plainItem(makeParagraph(state, { style: STYLE.figure }, [content])))
  return items
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
  state.pictures += 1
  const { width, height } = printedSize(picture, look.maxHeight, state.geometry.text / 20)
  return new ImageRun({
    type: pictureType(picture.bytes) ?? 'png',
    data: picture.bytes,
    // docx counts in pixels of 96 to the inch.
    transformation: { width: (width * 96) / 72, height: (height * 96) / 72 },
    altText: { id: String(state.pictures), name: `${state.pictures}`, description: look.alt },
    ...(look.decorative ? { decorative: true } : {}),
  })
}

/** Size in points at which a picture is printed. */
export function printedSize(
  picture: Picture,
  maxHeight: number,
  maxWidth: number = TEXT_WIDTH,
): { readonly width: number; readonly height: number } {
  const width = Math.max(1, picture.width) * 0.75
  const height = Math.max(1, picture.height) * 0.75
  const scale = Math.min(1, maxWidth / width, maxHeight / height)
  return { width: width * scale, height: height * scale }
}

/** The kind of picture by its first bytes, since Word does not open a file with a picture that is something else. */
export function pictureType(bytes: Uint8Array): 'png' | 'jpg' | null {
  if (bytes[0] === 0x89 && bytes[1] === 0x50 && bytes[2] === 0x4e && bytes[3] === 0x47) return 'png'
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return 'jpg'
  return null
}
