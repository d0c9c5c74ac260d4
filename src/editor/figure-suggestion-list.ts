import type { EditorView } from '@tiptap/pm/view'

/** A figure as one line of the list. */
export interface SuggestedFigure {
  readonly id: string
  readonly name: string
  /** Its value at this moment, or that it is still empty. */
  readonly note: string
}

export interface SuggestionWords {
  readonly listLabel: string
  readonly found: (count: number) => string
  readonly nothingFound: (query: string) => string
}

export interface SuggestionList {
  /** Shows what fits what is typed, or hides the list. */
  show(typing: { readonly from: number; readonly query: string } | null): void
  /** False when there is nothing to move through. */
  move(step: 1 | -1): boolean
  chooseActive(): boolean
  destroy(): void
}

interface ListParts {
  readonly search: (query: string) => readonly SuggestedFigure[]
  readonly words: SuggestionWords
  readonly choose: (id: string) => void
}

/** More lines than this are not read; typing on finds the rest. */
const most = 6
let made = 0

/** The list at the caret. Focus stays in the text, which points to the active line for screen readers. */
export function createSuggestionList(view: EditorView, { search, words, choose }: ListParts): SuggestionList {
  made += 1
  const id = `cijferlijst-${made}`
  const { box, list, nothing, status } = listElements(id, words.listLabel)
  let figures: readonly SuggestedFigure[] = []
  let active = 0
  let shown: { readonly from: number; readonly query: string } | null = null

  const place = () => shown && placeAt(box, view, shown.from)
  const mark = () => {
    for (const [index, line] of [...list.children].entries())
      line.setAttribute('aria-selected', String(index === active))
    list.children[active]?.scrollIntoView?.({ block: 'nearest' })
    pointTo(view, figures.length > 0 ? { list: id, line: `${id}-${active}` } : null)
  }
  const fill = (query: string) => {
    figures = search(query).slice(0, most)
    active = 0
    list.replaceChildren(...figures.map((figure, index) => lineFor(figure, `${id}-${index}`, () => choose(figure.id))))
    list.hidden = figures.length === 0
    nothing.hidden = figures.length > 0
    nothing.textContent = figures.length > 0 ? '' : words.nothingFound(query)
    status.textContent = figures.length > 0 ? words.found(figures.length) : words.nothingFound(query)
    mark()
  }
  const hide = () => {
    shown = null
    box.remove()
    status.textContent = ''
    pointTo(view, null)
    document.removeEventListener('scroll', place, true)
    window.removeEventListener('resize', place)
  }
  const open = () => {
    view.dom.parentElement?.append(box, status)
    document.addEventListener('scroll', place, true)
    window.addEventListener('resize', place)
  }
  return {
    show(typing) {
      if (!typing) {
        if (shown) hide()
        return
      }
      const before = shown
      shown = typing
      if (!before) open()
      if (before?.query !== typing.query) fill(typing.query)
      if (before?.query !== typing.query || before.from !== typing.from) place()
    },
    move(step) {
      if (figures.length === 0) return false
      active = (active + step + figures.length) % figures.length
      mark()
      return true
    },
    chooseActive() {
      const figure = figures[active]
      if (figure) choose(figure.id)
      return figure !== undefined
    },
    destroy() {
      if (shown) hide()
      status.remove()
    },
  }
}

function listElements(id: string, label: string) {
  const box = document.createElement('div')
  const list = document.createElement('div')
  const nothing = document.createElement('p')
  const status = document.createElement('p')
  box.className = 'figure-suggestions'
  list.id = id
  list.setAttribute('role', 'listbox')
  list.setAttribute('aria-label', label)
  nothing.className = 'nothing'
  status.className = 'sr'
  status.setAttribute('role', 'status')
  box.append(list, nothing)
  return { box, list, nothing, status }
}

function lineFor(figure: SuggestedFigure, id: string, choose: () => void): HTMLElement {
  const line = document.createElement('div')
  const name = document.createElement('span')
  const note = document.createElement('span')
  line.id = id
  line.className = 'option'
  line.setAttribute('role', 'option')
  name.textContent = figure.name
  note.className = 'meta'
  note.textContent = figure.note
  line.append(name, note)
  // The caret stays in the text while the mouse chooses.
  line.addEventListener('pointerdown', (event) => event.preventDefault())
  line.addEventListener('mousedown', (event) => event.preventDefault())
  line.addEventListener('click', choose)
  return line
}

function pointTo(view: EditorView, target: { readonly list: string; readonly line: string } | null): void {
  if (target) {
    view.dom.setAttribute('aria-controls', target.list)
    view.dom.setAttribute('aria-activedescendant', target.line)
  } else {
    view.dom.removeAttribute('aria-controls')
    view.dom.removeAttribute('aria-activedescendant')
  }
}

const gap = 4
const margin = 8

/** Below the sign, or above it when there is more room; never outside the window. */
function placeAt(box: HTMLElement, view: EditorView, position: number): void {
  const caret = view.coordsAtPos(Math.min(position, view.state.doc.content.size))
  const { offsetWidth: width, offsetHeight: height } = box
  // The part of the window that a keyboard on the screen leaves free.
  const below = (window.visualViewport?.height ?? window.innerHeight) - caret.bottom
  const top = height + gap + margin > below && caret.top > below ? caret.top - gap - height : caret.bottom + gap
  box.style.top = `${Math.max(margin, top)}px`
  box.style.left = `${Math.max(margin, Math.min(caret.left, document.documentElement.clientWidth - width - margin))}px`
}
