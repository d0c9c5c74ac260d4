import { type RefObject, useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { Editor } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import { searchMeta, type SearchMark } from '../../editor/search-marks.ts'
import { searchWords as words } from '../../words/search-words.ts'
import { showToast } from '../parts/toast-store.ts'
import { usePlanState } from '../stores-context.ts'
import { useKeepBefore } from '../versions/versions-context.ts'
import type { EditingSession } from './editing-session.ts'
import { hitsBeforeCursor, replaceAll, replaceHit } from './replace-in-plan.ts'
import { hitsInPage, isSameHit, type PlanHit, placesInPage, type SearchAsk, searchPlan } from './search-plan.ts'

/** A search of the plan as the bar shows it. */
export interface PlanSearch {
  readonly ask: SearchAsk
  readonly hits: readonly PlanHit[]
  /** Place in `hits` of the hit that is shown, or -1 when none is yet. */
  readonly at: number
  setAsk(ask: SearchAsk): void
  /** Shows the next (1) or previous (-1) hit, round the end; the first time from the cursor on. */
  step(direction: 1 | -1): void
  goTo(index: number): void
  /** Replaces the hit that is shown and goes on; shows the first when none is shown yet. */
  replace(by: string): void
  replaceAll(by: string): void
  /** What replacing everything did, until something else is asked; `putBack` takes it back in the whole plan. */
  readonly done: { readonly said: string; readonly putBack: () => void } | null
}

interface SearchParts {
  readonly session: EditingSession
  readonly onGoTo: (chapter: string) => void
  /** The bar, which keeps the focus while chapters change behind it. */
  readonly bar: RefObject<HTMLElement | null>
}

/** What was searched last, so that opening again goes on with it. */
const lastAsk = new WeakMap<EditingSession, SearchAsk>()

/** Finding and replacing through all chapters of the open plan. */
export function usePlanSearch({ session, onGoTo, bar }: SearchParts): PlanSearch {
  const [ask, setAskState] = useState<SearchAsk>(() => firstAsk(session))
  const [here, setHere] = useState<PlanHit | null>(null)
  const [done, setDone] = useState<PlanSearch['done']>(null)
  const hits = useHits(session, ask)
  const at = here ? hits.findIndex((hit) => isSameHit(hit, here)) : -1
  const keepBefore = useKeepBefore(session.plan)
  const show = useShowHit({ session, onGoTo, bar }, ask)
  useMarks(session, ask, at >= 0 ? here : null)
  const setAsk = (next: SearchAsk) => {
    lastAsk.set(session, next)
    setAskState(next)
    setHere(null)
    setDone(null)
  }
  const goTo = (index: number) => {
    const hit = hits[index]
    if (!hit) return
    setHere(hit)
    show(hit)
  }
  const step = (direction: 1 | -1) => {
    if (hits.length === 0) return
    const from = at >= 0 ? at + direction : fromCursor(session, hits, ask) + (direction < 0 ? -1 : 0)
    goTo((from + hits.length) % hits.length)
  }
  const replace = (by: string) => {
    const hit = hits[at]
    if (!hit) return step(1)
    if (!replaceHit(session, hit, { ...ask, by })) return
    session.commit()
    // The hits shift by one unless the new words hold the searched ones as well; both are known after the search.
    const stays = by.toLocaleLowerCase('nl').includes(ask.query.toLocaleLowerCase('nl'))
    const next = hits[(at + 1) % hits.length]
    const sameSection = next && next.section === hit.section && next.nth > hit.nth
    const target = next && sameSection && !stays ? { ...next, nth: next.nth - 1 } : next
    if (!target || hits.length === 1) return setHere(null)
    setHere(target)
    show(target)
  }
  const all = (by: string) => {
    session.commit()
    keepBefore('before-replace')
    const replaced = replaceAll(session, hits, { ...ask, by })
    setHere(null)
    const left = hits.length - replaced.times
    const said =
      left > 0
        ? words.replacedSome(replaced.times, replaced.sections, left)
        : words.replaced(replaced.times, replaced.sections)
    const putBack = () => {
      replaced.putBack()
      setDone(null)
    }
    setDone({ said, putBack })
    showToast(said, { label: words.putBack, run: putBack })
  }
  return { ask, hits, at, setAsk, step, goTo, replace, replaceAll: all, done }
}

/** The selected words, as in Word, or what was searched last. */
function firstAsk(session: EditingSession): SearchAsk {
  const known = lastAsk.get(session) ?? { query: '', capitals: false }
  const { doc, selection } = session.current().state
  const within = !selection.empty && selection.$from.sameParent(selection.$to) && selection.$from.parent.isTextblock
  const selected = within ? doc.textBetween(selection.from, selection.to, '\n', '\n').trim() : ''
  return selected && selected.length <= 100 && !selected.includes('\n') ? { ...known, query: selected } : known
}

function useHits(session: EditingSession, ask: SearchAsk): readonly PlanHit[] {
  // The store follows the typing at rest, not each key, so this is drawn again only then.
  const plan = useDeferredValue(usePlanState((state) => state.plan))
  const locked = usePlanState((state) => state.locked)
  const query = useDeferredValue(ask)
  return useMemo(() => {
    if (!plan) return []
    const visited = new Set(session.visited())
    const pageOf = (chapter: string) => (visited.has(chapter) ? session.editorOf(chapter).editor.state.doc : null)
    const unreadable = session.visited().flatMap((chapter) => [...session.editorOf(chapter).locked])
    return searchPlan({ plan, pageOf, locked: [...locked, ...unreadable] }, query)
  }, [session, plan, locked, query])
}

/** The first hit at or after the cursor, or in a later chapter. */
function fromCursor(session: EditingSession, hits: readonly PlanHit[], ask: SearchAsk): number {
  const { chapter } = session.writing.getState()
  const chapters = session.plan.getState().plan?.chapters.map(({ id }) => id) ?? []
  const first = hits.findIndex((hit) => chapters.indexOf(hit.chapter) >= chapters.indexOf(chapter))
  if (first < 0) return 0
  return hits[first]?.chapter === chapter ? first + hitsBeforeCursor(session.current(), ask) : first
}

/** Selects a hit and brings it into view, in another chapter as soon as that stands on the screen. */
function useShowHit({ session, onGoTo, bar }: SearchParts, ask: SearchAsk): (hit: PlanHit) => void {
  const chapter = useStore(session.writing, (state) => state.chapter)
  const waiting = useRef<{ readonly hit: PlanHit; readonly back: Element | null } | null>(null)
  const reveal = useCallback(
    (hit: PlanHit) => {
      const { editor } = session.editorOf(hit.chapter)
      const place = placesInPage(editor.state.doc, [hit], ask)[0]
      if (!place) return
      const { tr } = editor.state
      editor.view.dispatch(tr.setSelection(TextSelection.create(tr.doc, place.from, place.to)))
      centre(editor, place.from)
    },
    [session, ask],
  )
  useEffect(() => {
    const wanted = waiting.current
    if (!wanted || wanted.hit.chapter !== chapter) return
    waiting.current = null
    // The new chapter takes the focus in the next frame; after that the bar takes it back.
    return inTwoFrames(() => {
      reveal(wanted.hit)
      if (wanted.back instanceof HTMLElement && wanted.back.isConnected) wanted.back.focus({ preventScroll: true })
    })
  }, [chapter, reveal])
  return (hit) => {
    if (hit.chapter === session.writing.getState().chapter) return reveal(hit)
    const focused = document.activeElement
    waiting.current = { hit, back: bar.current?.contains(focused) ? focused : null }
    onGoTo(hit.chapter)
  }
}

function inTwoFrames(run: () => void): () => void {
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(run)
  })
  return () => cancelAnimationFrame(frame)
}

function centre(editor: Editor, position: number): void {
  const { node } = editor.view.domAtPos(position)
  const element = node instanceof Element ? node : node.parentElement
  element?.scrollIntoView?.({ block: 'center' })
}

/** Marks the hits in the chapter on the screen; the marks go when the bar goes. */
function useMarks(session: EditingSession, ask: SearchAsk, here: PlanHit | null): void {
  const chapter = useStore(session.writing, (state) => state.chapter)
  /** What was searched last; only something else moves the page. */
  const typed = useRef(ask)
  useEffect(() => {
    const { editor } = session.editorOf(chapter)
    const { doc } = editor.state
    const found = hitsInPage(doc, ask)
    const place = here?.chapter === chapter ? placesInPage(doc, [here], ask)[0] : undefined
    const current = place ? found.findIndex(({ from }) => from === place.from) : -1
    // As long as none is shown, the one that Enter would show.
    const next = here ? -1 : hitsBeforeCursor(editor, ask)
    mark(editor, { ...ask, current: here ? current : next })
    const isTyped = typed.current !== ask
    typed.current = ask
    const ahead = found[next]
    if (isTyped && ahead) centre(editor, ahead.from)
  }, [session, chapter, ask, here])
  useEffect(() => {
    const { editor } = session.editorOf(chapter)
    return () => mark(editor, { query: '', capitals: false, current: -1 })
  }, [session, chapter])
}

function mark(editor: Editor, searched: SearchMark): void {
  if (editor.isDestroyed) return
  editor.view.dispatch(editor.state.tr.setMeta(searchMeta, searched).setMeta('addToHistory', false))
}
