import type { ChartBlock, ImageBlock, Picture } from '../../document/plan-document.ts'
import { MAX_PICTURE_HEIGHT, pictureType, printedSize } from '../printed-picture.ts'
import { printedSource } from '../printed-source.ts'
import { element, type Xml, xmlText } from '../xml.ts'
import { captionContent } from './odt-captions.ts'
import { MARK, STYLE } from './odt-names.ts'
import { makeParagraph, type OdtState } from './odt-state.ts'
import { properties, pt } from './odt-style-parts.ts'
import { plainText, span } from './odt-text.ts'

/** An image with its caption above it, or a note in its place when its bytes are not there; `keepNext` when a line belongs below it. */
export function imageBlocks(block: ImageBlock, state: OdtState, keepNext = false): readonly Xml[] {
  state.waiting.push(state.names.block(block.id))
  const caption =
    block.label || block.caption
      ? [makeParagraph(state, { style: STYLE.caption }, captionContent(block.label, block.caption))]
      : []
  const content =
    block.picture && pictureType(block.picture.bytes)
      ? pictureFrame(
          block.picture,
          { name: block.label, alt: block.alt, decorative: block.decorative, maxHeight: MAX_PICTURE_HEIGHT },
          state,
        )
      : span(MARK.missing, plainText(missingText(block, state)))
  const more = { 'fo:keep-with-next': keepNext ? 'always' : undefined }
  return [...caption, makeParagraph(state, { style: STYLE.picture, more }, [content])]
}

/** A chart as a picture, with its caption above it and its source below. */
export function chartBlocks(block: ChartBlock, state: OdtState): readonly Xml[] {
  const { id, label, caption, source } = block
  const alt = [block.alt, block.values].filter((text) => text !== '').join(' ')
  const picture = state.charts.get(id) ?? null
  const image = imageBlocks(
    { type: 'image', id, label, caption, alt, decorative: false, picture },
    state,
    source !== '',
  )
  const said = printedSource(source, state.labels.source)
  return source === '' ? image : [...image, makeParagraph(state, { style: STYLE.source }, plainText(said))]
}

function missingText(block: ImageBlock, state: OdtState): string {
  return block.alt ? `[${state.labels.missingImage}: ${block.alt}]` : `[${state.labels.missingImage}]`
}

/** How a picture is printed; one that is decorative says nothing in words. Without a name it gets a number. */
export interface PictureLook {
  readonly name: string
  readonly alt: string
  readonly decorative: boolean
  readonly maxHeight: number
}

/** A picture in a line of text, never larger than it is and never wider than the text. */
export function pictureFrame(picture: Picture, look: PictureLook, state: OdtState): Xml {
  return frameOf(picture, { ...look, size: printedSize(picture, look.maxHeight), clip: undefined }, state)
}

interface Size {
  readonly width: number
  readonly height: number
}

/** A picture that fills a box of this size in points; what sticks out on two sides is cut off. */
export function fillingFrame(
  picture: Picture,
  look: { readonly alt: string; readonly size: Size },
  state: OdtState,
): Xml {
  const { alt, size } = look
  const shown = Math.min(picture.width / size.width, picture.height / size.height)
  // What is cut off is measured on the picture at its own size, at 96 pixels to the inch.
  const cut = (side: number, length: number) => pt(Math.max(0, (side - shown * length) / 2) * 0.75)
  const [across, down] = [cut(picture.width, size.width), cut(picture.height, size.height)]
  const clip = `rect(${down}, ${across}, ${down}, ${across})`
  return frameOf(picture, { name: '', alt, decorative: alt === '', size, clip }, state)
}

interface FrameLook extends Omit<PictureLook, 'maxHeight'> {
  readonly size: Size
  readonly clip: string | undefined
}

function frameOf(picture: Picture, look: FrameLook, state: OdtState): Xml {
  state.frames += 1
  const attributes = {
    'draw:style-name': frameStyle(look, state),
    'draw:name': look.name || String(state.frames),
    'text:anchor-type': 'as-char',
    'svg:width': pt(look.size.width),
    'svg:height': pt(look.size.height),
  }
  const image = element('draw:image', {
    'xlink:href': picturePath(picture, state),
    'xlink:type': 'simple',
    'xlink:show': 'embed',
    'xlink:actuate': 'onLoad',
  })
  const alt = look.decorative || !look.alt ? [] : [element('svg:desc', {}, [xmlText(look.alt)])]
  return element('draw:frame', attributes, [image, ...alt])
}

function frameStyle({ decorative, clip }: FrameLook, state: OdtState): string {
  const place = { 'style:vertical-pos': 'top', 'style:vertical-rel': 'baseline' }
  return state.styles.use('graphic', { 'style:parent-style-name': 'Graphics' }, [
    ...properties('graphic', { ...place, 'fo:clip': clip, 'loext:decorative': decorative ? 'true' : undefined }),
  ])
}

function picturePath(picture: Picture, state: OdtState): string {
  const known = state.pictures.get(picture.bytes)
  if (known) return known
  const path = `Pictures/${state.pictures.size + 1}.${pictureType(picture.bytes) ?? 'png'}`
  state.pictures.set(picture.bytes, path)
  return path
}
