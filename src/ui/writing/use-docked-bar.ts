import { type RefObject, useLayoutEffect } from 'react'

/**
 * Keeps a bar at the foot of the page that holds it. The page gives up that room while the bar is there, so that the bar covers
 * no text and none moves when it comes or goes.
 */
export function useDockedBar(bar: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = bar.current
    const page = element?.closest<HTMLElement>('.page')
    if (!element || !page) return
    const place = () => dock(element, page)
    place()
    const sizes = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(place)
    sizes?.observe(page)
    sizes?.observe(element)
    window.addEventListener('resize', place)
    return () => {
      sizes?.disconnect()
      window.removeEventListener('resize', place)
      page.style.removeProperty('margin-bottom')
    }
  }, [bar])
}

function dock(bar: HTMLElement, page: HTMLElement): void {
  const { left, width } = page.getBoundingClientRect()
  bar.style.left = `${left}px`
  bar.style.width = `${width}px`
  page.style.marginBottom = `${bar.offsetHeight}px`
  bar.style.top = `${page.getBoundingClientRect().bottom}px`
}
