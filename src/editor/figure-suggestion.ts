import { Extension } from '@tiptap/core'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
// Only the matching is taken over: the plugin around it brings a positioning library of 9 kB along.
import { findSuggestionMatch } from '@tiptap/suggestion'
import {
  createSuggestionList,
  type SuggestedFigure,
  type SuggestionList,
  type SuggestionWords,
} from './figure-suggestion-list.ts'
import { holdsFigure, insertFigure } from './insert-figure.ts'

export interface FigureSuggestionOptions {
  /** The figures that fit what was typed behind the sign, best first; all that are worth showing when it is empty. */
  readonly search: (query: string) => readonly SuggestedFigure[]
  readonly words: SuggestionWords
}

/** The sign that is being completed. */
interface Typing {
  readonly from: number
  readonly to: number
  readonly query: string
}

interface SuggestionState {
  readonly typing: Typing | null
  /** Where a sign stands that was kept as it is with Esc. */
  readonly kept: number | null
}

const key = new PluginKey<SuggestionState>('figureSuggestion')
const closed: SuggestionState = { typing: null, kept: null }

/**
 * Typing `#` after a space or at the start of a line opens a list of figures at the caret. Arrows move, Enter and Tab
 * take, Esc keeps the sign. It closes when no figure has the words that are typed. Add it to the extensions of the editor.
 */
export function figureSuggestion(options: FigureSuggestionOptions) {
  return Extension.create({
    name: 'figureSuggestion',
    // Before everything that also listens to Enter, Tab and the arrows.
    priority: 1100,
    addProseMirrorPlugins: () => [suggestionPlugin(options)],
  })
}

function suggestionPlugin({ search, words }: FigureSuggestionOptions): Plugin<SuggestionState> {
  let list: SuggestionList | null = null
  return new Plugin<SuggestionState>({
    key,
    state: {
      init: () => closed,
      apply: (tr, old, _before, state) => {
        const next = nextState(tr, old, state)
        // Names have spaces, and so has a sentence in which the sign means something else.
        const { query = '' } = next.typing ?? {}
        const isOver = query.startsWith(' ') || (query.includes(' ') && search(query).length === 0)
        return isOver ? closed : next
      },
    },
    props: {
      handleKeyDown: (view, event) => pressed(view, event, list),
      handleDOMEvents: {
        blur: (view) => {
          keepSign(view)
          return false
        },
      },
    },
    view: (view) => {
      const made = createSuggestionList(view, { search, words, choose: (id) => take(view, id) })
      const show = () => made.show(view.editable ? (key.getState(view.state)?.typing ?? null) : null)
      list = made
      // Every list is made anew when a plugin comes that was loaded later, also the one that is in use.
      show()
      return {
        update: show,
        destroy: () => made.destroy(),
      }
    },
  })
}

function nextState(tr: Transaction, old: SuggestionState, state: EditorState): SuggestionState {
  if (tr.getMeta(key) === 'keep') return { typing: null, kept: old.typing?.from ?? old.kept }
  const kept = old.kept === null ? null : tr.mapping.map(old.kept)
  const match = tr.selection.empty ? matchAt(state) : null
  if (!match || match.from === kept) return { typing: null, kept: match ? kept : null }
  // The list opens at the sign itself, and not because the cursor came by or an undo brought the sign back.
  const opens = tr.docChanged && match.query === '' && tr.getMeta('history$') === undefined
  const goesOn = old.typing !== null && tr.mapping.map(old.typing.from, -1) === match.from
  return { typing: opens || goesOn ? match : null, kept: null }
}

function matchAt(state: EditorState): Typing | null {
  const { $from } = state.selection
  if (!holdsFigure($from)) return null
  const match = findSuggestionMatch({
    char: '#',
    allowSpaces: true,
    allowToIncludeChar: false,
    allowedPrefixes: [' ', '\u00a0', '('],
    startOfLine: false,
    $position: $from,
  })
  return match && { from: match.range.from, to: match.range.to, query: match.query }
}

function pressed(view: EditorView, event: KeyboardEvent, list: SuggestionList | null): boolean {
  if (!key.getState(view.state)?.typing || !list || event.ctrlKey || event.metaKey || event.altKey || view.composing)
    return false
  if (event.key === 'Escape') {
    keepSign(view)
    event.stopPropagation()
    return true
  }
  if (event.key === 'ArrowDown') return list.move(1)
  if (event.key === 'ArrowUp') return list.move(-1)
  return event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey) ? list.chooseActive() : false
}

function keepSign(view: EditorView): void {
  if (key.getState(view.state)?.typing) view.dispatch(view.state.tr.setMeta(key, 'keep').setMeta('addToHistory', false))
}

function take(view: EditorView, figure: string): void {
  const typing = key.getState(view.state)?.typing
  if (typing) insertFigure(view, figure, typing)
}
