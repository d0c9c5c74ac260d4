import type { ImageBlock, Picture } from '../../document/plan-document.ts'
import { toBase64 } from '../../lib/base64.ts'
import { captionHtml } from './html-captions.ts'
import type { HtmlState } from './html-state.ts'
import { type Attributes, element, type Html, text } from './html-tags.ts'

/** An image may use the margin beside the text when it is at least this wide and this much wider than high. */
const wideFrom = { pixels: 680, ratio: 1.5 } as const

/** The kind of picture by its first bytes, or null when a browser would not show it. */
export function pictureKind({ bytes, width, height }: Picture): Picture['type'] | null {
  if (width <= 0 || height <= 0) return null
  if (bytes[0] === 0x89 && bytes[1] === 0x50 && bytes[2] === 0x4e && bytes[3] === 0x47) return 'image/png'
  return bytes[0] === 0xff && bytes[1] === 0xd8 ? 'image/jpeg' : null
}

/** A picture with its bytes in the page itself; null when it cannot be shown. */
export function pictureHtml(picture: Picture, alt: string, more: Attributes = {}): Html | null {
  const kind = pictureKind(picture)
  if (kind === null) return null
  const { width, height } = picture
  return element('img', { src: `data:${kind};base64,${toBase64(picture.bytes)}`, alt, width, height, ...more })
}

/** An image with its caption above it, or a note in its place when its bytes are not there. */
export function imageHtml(block: ImageBlock, state: HtmlState): Html {
  const { picture } = block
  const image = picture && pictureHtml(picture, block.decorative ? '' : block.alt)
  const isWide =
    image !== null && picture !== null && picture.width >= wideFrom.pixels && ratio(picture) >= wideFrom.ratio
  const caption = captionHtml(block)
  return element('figure', { id: state.ids.block(block.id), class: isWide ? 'image wide' : 'image' }, [
    ...(caption ? [element('figcaption', {}, caption)] : []),
    image ?? missingImage(block, state),
  ])
}

function ratio({ width, height }: Picture): number {
  return width / height
}

function missingImage({ alt }: ImageBlock, { labels }: HtmlState): Html {
  const words = alt ? `${labels.missingImage}: ${alt}` : labels.missingImage
  return element('p', { class: 'missing-image' }, text(words))
}
