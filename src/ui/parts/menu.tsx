import type { KeyboardEvent } from 'react'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { IconButton } from './button.tsx'
import { Icon, type IconName } from './icon.tsx'
import { type AnchorBox, menuPlace } from './menu-place.ts'
import { menuKey } from './menu-keys.ts'
import { classes } from './nl-design-names.ts'

/** One line of a menu. */
export interface MenuItem {
  readonly label: string
  readonly icon?: IconName
  readonly onSelect: () => void
  readonly danger?: boolean
  /** Set for one of several choices of which one holds. */
  readonly checked?: boolean
  /** Why it cannot be chosen now; shown under the label. */
  readonly unavailable?: string | undefined
  /** Keys that do the same, such as "Ctrl+F". */
  readonly keys?: string
  /** Draws a line above it. */
  readonly startsGroup?: boolean
}

interface MenuAtProps {
  /** What the menu belongs to; it opens below it, and focus returns there. */
  readonly anchor: HTMLElement
  readonly label: string
  readonly items: readonly MenuItem[]
  readonly onClose: () => void
  /** Where the focus goes instead of to the anchor. */
  readonly onLeave?: () => void
}

/** A menu that is open as long as it is rendered. Arrows, Home, End and letters move; Esc and Tab close. */
export function MenuAt({ anchor, label, items, onClose, onLeave }: MenuAtProps) {
  const menu = useRef<HTMLDivElement>(null)
  const typed = useRef({ text: '', at: 0 })
  useOpened(menu, anchor)
  useClosedOutside(menu, anchor, onClose)
  const leave = () => {
    onClose()
    if (onLeave) onLeave()
    else anchor.focus()
  }
  const choose = (item: MenuItem) => {
    if (item.unavailable) return
    leave()
    item.onSelect()
  }
  const press = (event: KeyboardEvent) => {
    const lines = [...(menu.current?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? [])]
    const now = event.timeStamp
    typed.current = { text: now - typed.current.at > 700 ? '' : typed.current.text, at: now }
    const labels = items.map((item) => item.label)
    const move = menuKey({
      key: event.key,
      typed: typed.current.text,
      labels,
      focused: lines.indexOf(event.target as HTMLElement),
    })
    if (!move || event.ctrlKey || event.metaKey || event.altKey) return
    event.stopPropagation()
    if (move.kind !== 'leave-forward') event.preventDefault()
    if (move.kind === 'focus') {
      if (move.typed !== undefined) typed.current = { text: move.typed, at: now }
      lines[move.index]?.focus()
    } else leave()
  }
  return (
    <div ref={menu} className="menu" role="menu" aria-label={label} popover="manual" onKeyDown={press}>
      {items.map((item) => (
        <MenuLine key={item.label} item={item} onChoose={choose} />
      ))}
    </div>
  )
}

function MenuLine({ item, onChoose }: { readonly item: MenuItem; readonly onChoose: (item: MenuItem) => void }) {
  return (
    <button
      type="button"
      role={item.checked === undefined ? 'menuitem' : 'menuitemradio'}
      tabIndex={-1}
      className={classes('menu-item', item.danger && 'danger', item.startsGroup && 'starts-group')}
      {...(item.checked === undefined ? {} : { 'aria-checked': item.checked })}
      {...(item.unavailable ? { 'aria-disabled': true } : {})}
      onClick={() => onChoose(item)}
      onPointerMove={(event) => event.currentTarget.focus({ preventScroll: true })}
    >
      {item.icon ? <Icon name={item.icon} /> : <span className="no-icon" />}
      <span>
        {item.label}
        {item.unavailable && <span className="meta">{item.unavailable}</span>}
      </span>
      {item.keys && <kbd>{item.keys}</kbd>}
      {item.checked && <Icon name="check" />}
    </button>
  )
}

interface MenuButtonProps {
  readonly label: string
  readonly icon?: IconName
  readonly items: readonly MenuItem[]
  readonly className?: string
}

/** An icon button that opens a menu. */
export function MenuButton({ label, icon = 'ellipsis-vertical', items, className }: MenuButtonProps) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  return (
    <>
      <IconButton
        icon={icon}
        label={label}
        {...(className ? { className } : {})}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(anchor ? null : event.currentTarget)}
      />
      {anchor && <MenuAt anchor={anchor} label={label} items={items} onClose={() => setAnchor(null)} />}
    </>
  )
}

function useOpened(menu: { readonly current: HTMLElement | null }, anchor: HTMLElement) {
  useLayoutEffect(() => {
    const element = menu.current
    if (!element) return
    // The top layer, so that a menu also shows over a dialog; old browsers show it in place.
    element.showPopover?.()
    const place = menuPlace(anchorBox(anchor), { width: element.offsetWidth, height: element.offsetHeight }, viewport())
    element.style.left = `${place.left}px`
    element.style.top = `${place.top}px`
    element.querySelector<HTMLElement>('[aria-checked=true], [role^=menuitem]')?.focus({ preventScroll: true })
  }, [menu, anchor])
}

function useClosedOutside(menu: { readonly current: HTMLElement | null }, anchor: HTMLElement, onClose: () => void) {
  useEffect(() => {
    const outside = (event: Event) => {
      const target = event.target as Node | null
      if (!menu.current?.contains(target) && !anchor.contains(target)) onClose()
    }
    const scrolled = (event: Event) => {
      if (event.target !== menu.current) onClose()
    }
    document.addEventListener('pointerdown', outside, true)
    document.addEventListener('scroll', scrolled, true)
    window.addEventListener('resize', onClose)
    return () => {
      document.removeEventListener('pointerdown', outside, true)
      document.removeEventListener('scroll', scrolled, true)
      window.removeEventListener('resize', onClose)
    }
  }, [menu, anchor, onClose])
}

function anchorBox(anchor: HTMLElement): AnchorBox {
  const { left, top, right, bottom } = anchor.getBoundingClientRect()
  return { left, top, right, bottom }
}

function viewport() {
  return { width: document.documentElement.clientWidth, height: window.innerHeight }
}
