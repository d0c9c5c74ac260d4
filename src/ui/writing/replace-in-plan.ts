import type { Editor } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import type { Found } from '../../editor/search-marks.ts'
import type { EditingSession } from './editing-session.ts'
import { keepCapital } from './keep-capital.ts'
import { hitsInPage, placesInPage, type PlanHit, type SearchAsk } from './search-plan.ts'
import { takeBack } from './take-back.ts'

/** What replacing came to, and the way back. */
export interface Replaced {
  readonly times: number
  readonly sections: number
  readonly putBack: () => void
}

/** The searched words and what comes in their place. */
export interface ReplaceAsk extends SearchAsk {
  readonly by: string
}

/** Replaces one hit. False when it does not stand there any more. */
export function replaceHit(session: EditingSession, hit: PlanHit, ask: ReplaceAsk): boolean {
  const { editor } = session.editorOf(hit.chapter)
  const place = placesInPage(editor.state.doc, [hit], ask)[0]
  return place !== undefined && replaceAt(editor, [place], ask) !== null
}

/** Replaces all these hits, as one step of undo in each chapter. Chapters that were not opened yet get their editor. */
export function replaceAll(session: EditingSession, hits: readonly PlanHit[], ask: ReplaceAsk): Replaced {
  const back: (() => unknown)[] = []
  const replaced: Found[] = []
  for (const chapter of new Set(hits.map((hit) => hit.chapter))) {
    const { editor } = session.editorOf(chapter)
    const places = placesInPage(
      editor.state.doc,
      hits.filter((hit) => hit.chapter === chapter),
      ask,
    )
    const undo = replaceAt(editor, places, ask)
    if (!undo) continue
    back.push(undo)
    replaced.push(...places)
  }
  session.commit()
  const putBack = () => {
    for (const undo of back) undo()
    session.commit()
  }
  return { times: replaced.length, sections: new Set(replaced.map((place) => place.section)).size, putBack }
}

/** One transaction for all places of a page; gives the way back, or null when nothing could be replaced. */
function replaceAt(editor: Editor, places: readonly Found[], ask: ReplaceAsk): (() => number) | null {
  if (places.length === 0 || !editor.isEditable) return null
  const { tr } = editor.state
  // From the end to the start, so that no place moves before it is replaced.
  for (const { from, to } of [...places].sort((one, other) => other.from - one.from)) {
    const by = ask.capitals ? ask.by : keepCapital(tr.doc.textBetween(from, to), ask.by)
    if (by) tr.insertText(by, from, to)
    else tr.delete(from, to)
  }
  const undo = takeBack(editor, closeHistory(tr))
  editor.view.dispatch(tr)
  return undo
}

/** Number of hits of a page that stand before the cursor, so that searching goes on from there. */
export function hitsBeforeCursor(editor: Editor, ask: SearchAsk): number {
  const { from } = editor.state.selection
  return hitsInPage(editor.state.doc, ask).filter((found) => found.from < from).length
}
