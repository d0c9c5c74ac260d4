import { imagesOfStyle } from '../../housestyle/cover-style.ts'
import type { HousePicture } from '../../housestyle/house-style.ts'
import { sha256 } from '../../lib/sha256.ts'
import { type PortableStyle, writeHouseStyleFile } from '../../storage/house-style-file.ts'
import { planFileName } from '../../storage/plan-file-name.ts'
import type { PlanDatabase, StoredImage, StoredImages } from '../../storage/plan-records.ts'
import { readHouseStyleFile } from '../../storage/read-house-style-file.ts'
import { houseStyleWords as words, styleRefusalSentence } from '../../words/house-style-words.ts'
import { drawInBrowser } from '../writing/draw-image.ts'
import type { DrawImage } from '../writing/scale-image.ts'
import { colourOf, type FormPicture, formOfStyle, type HouseStyleForm } from './house-style-form.ts'

/** A house style with the images that it uses. */
export interface StyleWithImages {
  readonly style: PortableStyle
  readonly images: StoredImages
}

/** The house style that a form without errors describes. */
export async function styleOfForm(form: HouseStyleForm): Promise<StyleWithImages> {
  const [logo, photo] = await Promise.all([pictureOf(form.logo), pictureOf(form.photo)])
  const { headingFont, textFont, cover, wordTemplate } = form
  const accent = colourOf(form.accent) ?? form.accent
  const style = { name: form.name.trim(), accent, headingFont, textFont, logo: logo.kept, cover, photo: photo.kept }
  return {
    style: { ...style, ...(wordTemplate ? { wordTemplate } : {}) },
    images: { ...logo.images, ...photo.images },
  }
}

interface Kept {
  readonly kept: HousePicture | null
  readonly images: StoredImages
}

async function pictureOf(picture: FormPicture | null): Promise<Kept> {
  if (!picture) return { kept: null, images: {} }
  const image = await sha256(picture.image.bytes)
  return { kept: { image, alt: picture.alt.trim() }, images: { [image]: picture.image } }
}

type Templates = Pick<PlanDatabase, 'getWordTemplate' | 'putWordTemplate'>

/** The house style of a form without errors as a file, with its name. A Word template that is not here any more stays out. */
export async function styleFileOf(
  form: HouseStyleForm,
  templates: Templates,
): Promise<{ readonly name: string; readonly content: Blob }> {
  const template = form.wordTemplate ? await templates.getWordTemplate(form.wordTemplate.file) : null
  const { style, images } = await styleOfForm(template ? form : { ...form, wordTemplate: null })
  const text = await writeHouseStyleFile(style, images, template)
  const name = planFileName(words.fileName(style.name), 'oabhuisstijl')
  return { name, content: new Blob([text], { type: 'application/json' }) }
}

export type OpenedStyle =
  | { readonly kind: 'opened'; readonly form: HouseStyleForm }
  | { readonly kind: 'refused'; readonly sentence: string }

/**
 * The form that a file fills in, or the sentence that says why it does not. Its images must be ones that the browser can show.
 * A Word template in it is stored at once, by its contents; the style refers to it when the form is kept.
 */
export async function openStyleFile(
  file: File,
  templates: Templates,
  draw: DrawImage = drawInBrowser,
): Promise<OpenedStyle> {
  const read = await readHouseStyleFile(file)
  const refused = (code: Parameters<typeof styleRefusalSentence>[0]) =>
    ({ kind: 'refused', sentence: styleRefusalSentence(code, file.size) }) as const
  if (read.kind === 'refused') return refused(read.code)
  const used = imagesOfStyle(read.style).flatMap((hash) => read.images[hash] ?? [])
  const shown = await Promise.all(used.map((image) => canBeShown(image, draw)))
  if (!shown.every(Boolean)) return refused('file-damaged')
  if (read.wordTemplate) await templates.putWordTemplate(read.wordTemplate)
  return { kind: 'opened', form: formOfStyle(read.style, read.images) }
}

/** An image that the app made is drawn at the size that is written with it. */
async function canBeShown({ bytes, type, width, height }: StoredImage, draw: DrawImage): Promise<boolean> {
  const drawn = await draw(new Blob([new Uint8Array(bytes)], { type }), Math.max(width, height))
  return drawn?.width === width && drawn.height === height
}
