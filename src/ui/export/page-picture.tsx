import { type CSSProperties, useEffect, useRef, useState } from 'react'
import type { PreviewPage } from '../../export/preview-messages.ts'
import { useDrawnWidth } from './use-drawn-width.ts'
import type { ShownPages } from './use-page-preview.ts'

/** The shape of a page, for the styles. */
export function pageRatio(page: Pick<PreviewPage, 'width' | 'height'> | undefined): CSSProperties {
  // Custom properties are not in the type of React's styles.
  return (page ? { '--page-ratio': page.width / page.height } : {}) as CSSProperties
}

interface PagePictureProps {
  readonly shown: ShownPages
  /** Counted from 0. */
  readonly page: number
  /** Goes before the other pages. */
  readonly first?: boolean
  /** Name for a screen reader; without it the picture is hidden from it. */
  readonly label?: string
  readonly onFailure: () => void
}

/** A page on white paper, as sharp as the screen shows. It keeps what it showed until the new picture is there. */
export function PagePicture({ shown, page, first = false, label, onFailure }: PagePictureProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const width = useDrawnWidth(canvas)
  const [painted, setPainted] = useState<number | null>(null)
  const { layout, preview } = shown
  useEffect(() => {
    if (width === 0) return
    let current = true
    const show = (picture: ImageBitmap | null) => {
      if (!picture) return
      if (!current) return picture.close()
      canvas.current?.getContext('bitmaprenderer')?.transferFromImageBitmap(picture)
      setPainted(layout.revision)
    }
    preview.paint({ layout: layout.id, page, width, first }).then(show, () => current && onFailure())
    return () => {
      current = false
    }
  }, [layout, preview, page, width, first, onFailure])
  const reading = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true as const }
  return (
    <canvas
      ref={canvas}
      className="page-paper"
      style={pageRatio(layout.pages[page])}
      data-revision={painted}
      {...reading}
    />
  )
}
