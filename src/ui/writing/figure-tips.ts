import '../styles/figure-card.css'
import type { Editor } from '@tiptap/core'
import { isOutdated } from '../../figures/figure-status.ts'
import { hasYears, isKnown } from '../../figures/format-figure.ts'
import { isAdopted } from '../../plan/adopted-plan.ts'
import { type FigureTip, knownTip, missingTip } from '../../words/figure-tip-words.ts'
import { menuPlace } from '../parts/menu-place.ts'
import { localDay } from '../plan-frame/open-plan-to-make.ts'
import type { EditingSession } from './editing-session.ts'
import { type Chip, chipAt } from './figure-chip-access.ts'

/** How long the pointer rests on a figure before its tip comes, and how long it may be underway to the tip, in milliseconds. */
const rest = 300
const underway = 150

const started = new WeakSet<EditingSession>()

/** Has the figures in the text of a session tell their name, source and dates by pointer and by keyboard, once. */
export function startFigureTips(session: EditingSession): void {
  if (started.has(session)) return
  started.add(session)
  session.onEditor((editor) => follow(editor, session))
}

function follow(editor: Editor, session: EditingSession): void {
  const { dom } = editor.view
  const tip = createTip()
  let opening: ReturnType<typeof setTimeout> | undefined
  let closing: ReturnType<typeof setTimeout> | undefined
  let chosen: { readonly chip: HTMLElement; readonly title: string } | null = null

  const close = () => {
    clearTimeout(opening)
    clearTimeout(closing)
    if (chosen && !chosen.chip.title) chosen.chip.title = chosen.title
    chosen = null
    tip.hide()
  }
  const open = (chip: HTMLElement, heard: boolean) => {
    if (!chip.isConnected || session.writing.getState().floating) return
    const at = chipAt(editor, editor.view.posAtDOM(chip, 0))
    if (!at) return
    // The browser's own tip would come beside ours.
    chip.removeAttribute('title')
    tip.show(chip, tipOf(at, session), heard)
  }
  const over = (event: MouseEvent) => {
    const chip = (event.target as Element).closest<HTMLElement>('.fig')
    if (chip && chip === chosen?.chip) clearTimeout(closing)
    if (!chip || chip === chosen?.chip) return
    close()
    chosen = { chip, title: chip.title }
    opening = setTimeout(() => open(chip, false), rest)
  }
  const out = (event: MouseEvent) => {
    const to = event.relatedTarget as Node | null
    if (tip.element.contains(to) || chosen?.chip.contains(to)) return
    clearTimeout(opening)
    clearTimeout(closing)
    closing = setTimeout(close, underway)
  }
  const selected = () => {
    close()
    const { selection } = editor.state
    const chip = 'node' in selection && editor.isFocused ? editor.view.nodeDOM(selection.from) : null
    if (!(chip instanceof HTMLElement && chip.classList.contains('fig'))) return
    chosen = { chip, title: chip.title }
    open(chip, true)
  }
  const dismiss = (event: KeyboardEvent) => event.key === 'Escape' && close()

  dom.addEventListener('mouseover', over)
  dom.addEventListener('mouseout', out)
  dom.addEventListener('mousedown', close)
  tip.element.addEventListener('mouseover', () => clearTimeout(closing))
  tip.element.addEventListener('mouseout', out)
  document.addEventListener('keydown', dismiss)
  document.addEventListener('scroll', tip.place, true)
  const stopFloating = session.writing.subscribe((state, before) => state.floating !== before.floating && close())
  editor.on('selectionUpdate', selected)
  editor.on('blur', close)
  editor.on('update', close)
  editor.on('destroy', () => {
    close()
    stopFloating()
    document.removeEventListener('keydown', dismiss)
    document.removeEventListener('scroll', tip.place, true)
    tip.element.remove()
    tip.said.remove()
  })
}

function tipOf({ figure: id, notation }: Chip, session: EditingSession): FigureTip {
  const set = session.figures()
  const definition = set.definitions.get(id)
  const figure = set.figures[id]
  if (!definition || !isKnown(figure) || !hasYears(figure.value, notation)) return missingTip(definition?.name ?? id)
  const { plan } = session.plan.getState()
  const ages = plan !== null && !isAdopted(plan)
  return knownTip(definition, figure, ages && isOutdated(definition, set, localDay(new Date())))
}

/** The one element in which the figures of a page tell what they are. What is chosen by keyboard is also read out. */
function createTip() {
  const element = document.createElement('div')
  element.className = 'fig-tip'
  element.setAttribute('role', 'tooltip')
  element.hidden = true
  const said = document.createElement('div')
  said.className = 'sr'
  said.setAttribute('role', 'status')
  document.body.append(said)
  let at: HTMLElement | null = null
  /** Beside its figure, also while the text scrolls. */
  const place = () => {
    if (!at) return
    const size = { width: element.offsetWidth, height: element.offsetHeight }
    const page = { width: document.documentElement.clientWidth, height: window.innerHeight }
    const { left, top } = menuPlace(at.getBoundingClientRect(), size, page)
    element.style.setProperty('--card-left', `${left}px`)
    element.style.setProperty('--card-top', `${top}px`)
  }
  return {
    element,
    said,
    place,
    show(chip: HTMLElement, { name, lines }: FigureTip, heard: boolean) {
      const title = document.createElement('strong')
      title.textContent = name
      element.replaceChildren(title, ...lines.map(lineOf))
      element.hidden = false
      // What stands outside the landmarks of a page is not found by who moves along them.
      ;(chip.closest('main') ?? document.body).append(element)
      if (heard) said.textContent = [name, ...lines].join('. ')
      at = chip
      place()
    },
    hide() {
      element.hidden = true
      said.textContent = ''
      at = null
    },
  }
}

function lineOf(text: string): HTMLElement {
  const line = document.createElement('span')
  line.textContent = text
  return line
}
