import type { StoredImage } from '../../storage/plan-records.ts'
import { type DrawImage, type DrawnImage, fitWithin } from './scale-image.ts'

/** Draws an image on a canvas of the browser. What the browser cannot read gives null. */
export const drawInBrowser: DrawImage = async (file, longest) => {
  const bitmap = await createImageBitmap(file).catch(() => null)
  if (!bitmap) return null
  const { width, height } = fitWithin(bitmap, longest)
  const canvas = document.createElement('canvas')
  Object.assign(canvas, { width, height })
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  if (!pen) return null
  pen.imageSmoothingQuality = 'high'
  pen.drawImage(bitmap, 0, 0, width, height)
  bitmap.close()
  const transparent = hasTransparency(pen, width, height)
  return { width, height, transparent, encode: encoder(canvas) }
}

function hasTransparency(pen: CanvasRenderingContext2D, width: number, height: number): boolean {
  const { data } = pen.getImageData(0, 0, width, height)
  for (let alpha = 3; alpha < data.length; alpha += 4) if (data[alpha] !== 255) return true
  return false
}

function encoder(canvas: HTMLCanvasElement): DrawnImage['encode'] {
  return async (type: StoredImage['type'], quality?: number) => {
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, quality))
    // A browser that cannot make the asked kind gives another one.
    return blob?.type === type ? new Uint8Array(await blob.arrayBuffer()) : null
  }
}
