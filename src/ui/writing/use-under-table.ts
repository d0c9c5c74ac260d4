import type { Editor } from '@tiptap/core'
import { type RefObject, useLayoutEffect } from 'react'

const gap = 8

/**
 * Keeps a bar below the table at this position, or at the bottom edge of the page while the table reaches further down.
 * Sets the style itself, so that scrolling and typing draw nothing again.
 */
export function useUnderTable(bar: RefObject<HTMLElement | null>, editor: Editor, position: number): void {
  useLayoutEffect(() => {
    const element = bar.current
    if (!element) return
    let frame = 0
    const place = () => {
      frame = 0
      placeUnder(element, editor.view.nodeDOM(position))
    }
    const soon = () => {
      frame ||= requestAnimationFrame(place)
    }
    place()
    const table = editor.view.nodeDOM(position)
    const sizes = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(soon)
    if (table instanceof Element) sizes?.observe(table)
    document.addEventListener('scroll', soon, { capture: true, passive: true })
    window.addEventListener('resize', soon)
    return () => {
      cancelAnimationFrame(frame)
      sizes?.disconnect()
      document.removeEventListener('scroll', soon, { capture: true })
      window.removeEventListener('resize', soon)
    }
  }, [bar, editor, position])
}

function placeUnder(bar: HTMLElement, node: Node | null): void {
  if (!(node instanceof HTMLElement)) return
  const table = node.getBoundingClientRect()
  const page = (node.closest('.page') ?? document.documentElement).getBoundingClientRect()
  const low = Math.min(page.bottom, window.innerHeight)
  bar.hidden = table.bottom < page.top || table.top > low
  const left = Math.max(page.left + gap, Math.min(table.left, page.right - bar.offsetWidth - gap))
  bar.style.left = `${left}px`
  bar.style.top = `${Math.min(table.bottom + gap, low - bar.offsetHeight - gap)}px`
  bar.style.maxWidth = `${page.width - 2 * gap}px`
}
