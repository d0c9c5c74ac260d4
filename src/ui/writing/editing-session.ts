import type { Editor } from '@tiptap/core'
import type { Node as PmNode } from '@tiptap/pm/model'
import { changedSections, type SectionContent } from '../../editor/chapter-content.ts'
import { type ChapterEditor, createChapterEditor, restructure, rewrite } from '../../editor/chapter-editor.ts'
import { contextChanged, type EditorContext } from '../../editor/editor-context.ts'
import { idAtCursor } from '../../editor/section-chrome.ts'
import type { FigureCatalogue } from '../../figures/figure.ts'
import { figureResolver, type FigureSet, hasSameFigures } from '../../figures/resolve-figures.ts'
import { renameSection } from '../../plan/change-section.ts'
import { findChapter } from '../../plan/find-section.ts'
import type { Plan } from '../../plan/plan.ts'
import { writeTexts } from '../../plan/write-texts.ts'
import type { PlanStore } from '../../store/plan-store.ts'
import { figureSourceWords } from '../../words/figure-source-words.ts'
import { createEditorContext } from './session-context.ts'
import type { WritingStore } from './writing-state.ts'

/** How long after a first change the next ones are taken together, in milliseconds. */
const pause = 400

/** The editors of an open plan, one per visited chapter, and the way between them and the plan. */
export interface EditingSession {
  readonly context: EditorContext
  /** The open plan and its way to the storage. */
  readonly plan: PlanStore
  readonly writing: WritingStore
  /** The figures of the plan as it is now, with what follows from them; the same set as long as none changed. */
  figures(): FigureSet
  /** The editor of a chapter; made at the first visit and kept, with its undo history, until the plan closes. */
  editorOf(chapter: string): ChapterEditor
  /** The editor of the chapter on screen. */
  current(): Editor
  /** Takes over into the plan what was typed and not yet taken over. */
  commit(): void
  /** Calls for each editor that there is, and for each that comes. */
  onEditor(made: (editor: Editor) => void): void
  /** Chapters that have an editor. */
  visited(): readonly string[]
  dispose(): void
}

interface Kept extends Omit<ChapterEditor, 'locked'> {
  readonly locked: Set<string>
  /** The page as it was taken over last. */
  taken: PmNode
}

export function createEditingSession(parts: {
  plan: PlanStore
  writing: WritingStore
  catalogue: FigureCatalogue
}): EditingSession {
  const { plan: store, writing, catalogue } = parts
  const editors = new Map<string, Kept>()
  const current = () => editorOf(writing.getState().chapter).editor
  const editorOf = (chapter: string) => editors.get(chapter) ?? make(chapter)
  const locked = (section: string) =>
    store.getState().locked.includes(section) || [...editors.values()].some((kept) => kept.locked.has(section))
  const resolve = figureResolver(catalogue, figureSourceWords)
  const figures = () => resolve(store.getState().plan ?? noFigures)
  const { context, dispose: disposeContext } = createEditorContext({ store, writing, figures, editor: current, locked })
  const onMade: ((editor: Editor) => void)[] = []
  let waiting: ReturnType<typeof setTimeout> | null = null
  let dirty = false
  let takingOver = false

  function commit(): void {
    dirty = false
    const written = [...editors.values()].flatMap((kept) => {
      const { doc } = kept.editor.state
      if (doc === kept.taken) return []
      const sections = changedSections(kept.taken, doc).filter((section) => !kept.locked.has(section.id))
      kept.taken = doc
      return sections
    })
    if (written.length > 0) {
      takingOver = true
      store.getState().change((plan) => withWritten(plan, written))
      takingOver = false
    }
    store.getState().typing(false)
  }

  // The first change is taken over at once, the next ones together after a pause, or sooner when the plan is saved.
  function soon(): void {
    dirty = true
    store.getState().typing(true)
    if (waiting !== null) return
    const run = () => {
      commit()
      waiting = setTimeout(() => {
        waiting = null
        if (dirty) soon()
      }, pause)
    }
    waiting = setTimeout(run, 0)
  }

  function make(id: string): Kept {
    const plan = openPlan(store)
    const chapter = findChapter(plan, id)
    if (!chapter) throw new Error(`No chapter ${id}`)
    const made = createChapterEditor(context, { title: chapter.title, sections: sectionsOf(plan, id) })
    const locked = new Set([...made.locked, ...store.getState().locked])
    const kept: Kept = { ...made, locked, taken: made.editor.state.doc }
    made.editor.on('update', ({ transaction }) => transaction.docChanged && soon())
    made.editor.on('selectionUpdate', ({ editor }) => showHere(writing, editor))
    made.editor.on('update', ({ editor }) => showHere(writing, editor))
    made.editor.setEditable(!store.getState().readOnly, false)
    editors.set(id, kept)
    for (const call of onMade) call(made.editor)
    return kept
  }

  const stopTakingIn = store.getState().beforeFlush(commit)
  const stop = store.subscribe((state, before) => {
    const { plan } = state
    if (!plan || !before.plan) return
    const isOutside = !takingOver && isWrittenElse(plan, before.plan)
    if (state.readings !== before.readings || isOutside) readAnew(plan)
    if (state.readOnly !== before.readOnly)
      for (const kept of editors.values()) kept.editor.setEditable(!state.readOnly, false)
    if (
      !hasSameFigures(plan, before.plan) ||
      plan.chapters !== before.plan.chapters ||
      state.images !== before.images
    ) {
      if (plan.chapters !== before.plan.chapters) followStructure(plan, before.plan)
      if (looksDiffer(plan, before.plan) || state.images !== before.images) contextChanged(context)
    }
  })

  /** Lays the plan over the pages as another window wrote it, or as it was put back. */
  function readAnew(plan: Plan): void {
    for (const [id, kept] of editors) {
      // A chapter that is gone has no page, and a page cannot be empty.
      if (sectionsOf(plan, id).length === 0) continue
      kept.locked.clear()
      for (const locked of [...rewrite(kept.editor, sectionsOf(plan, id)), ...store.getState().locked])
        kept.locked.add(locked)
      kept.taken = kept.editor.state.doc
    }
  }

  /** Sections that were added, moved, left out or put back in the plan come or go on the page. */
  function followStructure(plan: Plan, before: Plan): void {
    for (const [id, kept] of editors) {
      const now = shownIds(plan, id)
      if (now === '' || now === shownIds(before, id)) continue
      for (const locked of restructure(kept.editor, sectionsOf(plan, id))) kept.locked.add(locked)
      kept.taken = kept.editor.state.doc
    }
  }

  return {
    context,
    plan: store,
    writing,
    figures,
    editorOf,
    current,
    commit,
    onEditor(call) {
      onMade.push(call)
      for (const { editor } of editors.values()) call(editor)
    },
    visited: () => [...editors.keys()],
    dispose() {
      commit()
      if (waiting !== null) clearTimeout(waiting)
      stop()
      stopTakingIn()
      disposeContext()
      for (const kept of editors.values()) kept.editor.destroy()
      editors.clear()
    },
  }
}

/** Has the rest of the screen follow the cursor. */
function showHere(writing: WritingStore, editor: Editor): void {
  const here = idAtCursor(editor.state)
  if (here !== writing.getState().here) writing.setState({ here })
}

/** What a session has to show when no plan is open any more. */
const noFigures = { figures: {}, ownFigures: {} }

function openPlan(store: PlanStore): Plan {
  const { plan } = store.getState()
  if (!plan) throw new Error('No plan is open')
  return plan
}

/** The sections of a chapter that stand on its page. */
export function sectionsOf(plan: Plan, chapter: string): readonly SectionContent[] {
  const shown = findChapter(plan, chapter)?.sections.filter((section) => !section.leftOut) ?? []
  return shown.map(({ id, title, heading }) => ({ id, title, heading, text: plan.texts[id] ?? [] }))
}

function shownIds(plan: Plan, chapter: string): string {
  return sectionsOf(plan, chapter)
    .map((section) => section.id)
    .join(' ')
}

/** Whether texts or titles of sections differ, apart from sections that came or went. */
function isWrittenElse(plan: Plan, before: Plan): boolean {
  if (plan.texts === before.texts && plan.chapters === before.chapters) return false
  const written = new Map(before.chapters.flatMap((chapter) => chapter.sections.map((s) => [s.id, s] as const)))
  return plan.chapters.some((chapter) =>
    chapter.sections.some(({ id, title, heading }) => {
      const known = written.get(id)
      if (known === undefined) return false
      return known.title !== title || known.heading !== heading || plan.texts[id] !== before.texts[id]
    }),
  )
}

/** Whether anything that the page draws around the text changed: numbers, states or figures. */
function looksDiffer(plan: Plan, before: Plan): boolean {
  if (!hasSameFigures(plan, before)) return true
  const look = (of: Plan) =>
    of.chapters.map((c) => c.sections.map((s) => `${s.id}${s.state}${s.leftOut}`).join()).join()
  return look(plan) !== look(before)
}

function withWritten(plan: Plan, written: readonly { id: string; title: string; text: Plan['texts'][string] }[]): Plan {
  let next = writeTexts(plan, Object.fromEntries(written.map((section) => [section.id, section.text])))
  for (const { id, title } of written) {
    const known = next.chapters.flatMap((chapter) => chapter.sections).find((section) => section.id === id)
    if (known && title.trim() && known.title !== title) next = renameSection(next, id, title)
  }
  return next
}
