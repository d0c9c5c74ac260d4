import type { KeyboardEvent, ReactNode } from 'react'
import { type CardPlace, useCardPlace } from './use-card-place.ts'
import '../styles/figure-card.css'

interface CardFrameProps extends CardPlace {
  readonly label: string
  readonly onEscape: () => void
  readonly children: ReactNode
}

/** A card over the page. Tab goes round within it, Esc goes back to the text. Each face has a frame of its own, which takes the focus. */
export function CardFrame({ label, onEscape, children, ...place }: CardFrameProps) {
  const card = useCardPlace(place)
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      onEscape()
    }
    if (event.key === 'Tab') keepInside(event, card.current)
  }
  return (
    <div ref={card} className="fig-card floating-card" role="dialog" aria-label={label} tabIndex={-1} onKeyDown={press}>
      {children}
    </div>
  )
}

function keepInside(event: KeyboardEvent, card: HTMLElement | null): void {
  const stops = [...(card?.querySelectorAll<HTMLElement>('a[href], button, input, select, summary') ?? [])].filter(
    isStop,
  )
  const [first, last] = [stops[0], stops.at(-1)]
  const at = event.shiftKey ? first : last
  const to = event.shiftKey ? last : first
  if (to && (document.activeElement === at || document.activeElement === card)) {
    event.preventDefault()
    to.focus()
  }
}

/** Of a group of radio buttons only the chosen one takes part in Tab. */
function isStop(element: HTMLElement): boolean {
  if (element.closest('details:not([open])') && element.tagName !== 'SUMMARY') return false
  return !(element instanceof HTMLInputElement && element.type === 'radio' && !element.checked)
}
