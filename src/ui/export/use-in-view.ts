import { type RefObject, useEffect, useState } from 'react'

/** Whether an element is within its scrolling list, or nearly. */
export function useInView(element: RefObject<HTMLElement | null>): boolean {
  const [inView, setInView] = useState(false)
  useEffect(() => {
    const { current } = element
    if (!current) return
    const observer = new IntersectionObserver(
      (entries) => setInView(entries.some(({ isIntersecting }) => isIntersecting)),
      { root: current.parentElement, rootMargin: '50% 0px' },
    )
    observer.observe(current)
    return () => observer.disconnect()
  }, [element])
  return inView
}
