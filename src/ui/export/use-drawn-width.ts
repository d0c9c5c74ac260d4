import { type RefObject, useEffect, useState } from 'react'

// A sharper picture than this costs memory and shows nothing more.
const widest = 2400

/** Width of an element in pixels of the screen, followed as it changes; 0 while it is not drawn. */
export function useDrawnWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const { current } = element
    if (!current) return
    const measure = () => setWidth(Math.min(widest, Math.round(current.clientWidth * devicePixelRatio)))
    const observer = new ResizeObserver(measure)
    observer.observe(current)
    measure()
    return () => observer.disconnect()
  }, [element])
  return width
}
