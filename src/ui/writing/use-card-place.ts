import type { Editor } from '@tiptap/core'
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { menuPlace } from '../parts/menu-place.ts'
import type { EditingSession } from './editing-session.ts'

/** Where a card belongs. */
export interface CardPlace {
  readonly session: EditingSession
  /** Position of the chip in the page. */
  readonly position: number
  /** Where the chip was when the card opened. */
  readonly anchor: DOMRect
  /** False leaves the focus in the text. */
  readonly takesFocus?: boolean
  /** Called by a press outside the card. */
  readonly onOutside: () => void
}

/**
 * Keeps the card at its chip, also while the text scrolls, and moves the focus into it. The place goes to the style
 * sheet, which lays the card along the bottom on a narrow screen.
 */
export function useCardPlace(given: CardPlace): RefObject<HTMLDivElement | null> {
  const { session, position, anchor, takesFocus = true, onOutside } = given
  const card = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = card.current
    if (!element) return
    const place = () => {
      const box = boxAt(session.current(), position) ?? anchor
      const size = { width: element.offsetWidth, height: element.offsetHeight }
      const { left, top } = menuPlace(box, size, {
        width: document.documentElement.clientWidth,
        height: window.innerHeight,
      })
      element.style.setProperty('--card-left', `${left}px`)
      element.style.setProperty('--card-top', `${top}px`)
    }
    place()
    // A sentence under a field or an opened list makes the card grow.
    const grown = new MutationObserver(place)
    grown.observe(element, { childList: true, subtree: true, attributeFilter: ['open'] })
    document.addEventListener('scroll', place, true)
    window.addEventListener('resize', place)
    return () => {
      grown.disconnect()
      document.removeEventListener('scroll', place, true)
      window.removeEventListener('resize', place)
    }
  }, [session, position, anchor])
  useEffect(() => {
    if (!takesFocus) return
    const element = card.current
    const first = element?.querySelector<HTMLElement>('[data-first]') ?? element
    first?.focus({ preventScroll: true })
  }, [takesFocus])
  useEffect(() => {
    const outside = (event: Event) => {
      if (!card.current?.contains(event.target as Node | null)) onOutside()
    }
    document.addEventListener('pointerdown', outside, true)
    return () => document.removeEventListener('pointerdown', outside, true)
  }, [onOutside])
  return card
}

/** Where a chip or a word of the text is in the window now, or null when that is not known. */
function boxAt({ view, state }: Editor, position: number): DOMRect | null {
  if (position > state.doc.content.size) return null
  const node = view.nodeDOM(position)
  if (node instanceof HTMLElement) return node.isConnected ? node.getBoundingClientRect() : null
  if (!view.dom.isConnected) return null
  const { left, top, bottom } = view.coordsAtPos(position, 1)
  return new DOMRect(left, top, 0, bottom - top)
}
