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
  /** Called by a press outside the card. */
  readonly onOutside: () => void
}

/**
 * Keeps the card at its chip, also while the text scrolls, and moves the focus into it. The place goes to the style
 * sheet, which lays the card along the bottom on a narrow screen.
 */
export function useCardPlace({ session, position, anchor, onOutside }: CardPlace): RefObject<HTMLDivElement | null> {
  const card = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = card.current
    if (!element) return
    const place = () => {
      const chip = session.current().view.nodeDOM(position)
      const box = chip instanceof HTMLElement && chip.isConnected ? chip.getBoundingClientRect() : anchor
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
    const element = card.current
    const first = element?.querySelector<HTMLElement>('[data-first]') ?? element
    first?.focus({ preventScroll: true })
  }, [])
  useEffect(() => {
    const outside = (event: Event) => {
      if (!card.current?.contains(event.target as Node | null)) onOutside()
    }
    document.addEventListener('pointerdown', outside, true)
    return () => document.removeEventListener('pointerdown', outside, true)
  }, [onOutside])
  return card
}
