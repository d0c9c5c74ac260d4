import { TextSelection } from '@tiptap/pm/state'
import { newId } from '../../lib/ids.ts'
import { addSection, leaveOutSection, moveSection, restoreSection, setSectionState } from '../../plan/change-section.ts'
import { findSection } from '../../plan/find-section.ts'
import type { Plan, SectionState } from '../../plan/plan.ts'
import { numbersById } from '../../plan/number-headings.ts'
import { ownSectionId } from '../../plan/section-id.ts'
import { writingWords as words } from '../../words/writing-words.ts'
import { showToast } from '../parts/toast-store.ts'
import type { EditingSession } from './editing-session.ts'

/** Changes the plan's structure, after taking over what was typed. */
function change(session: EditingSession, fn: (plan: Plan) => Plan): boolean {
  session.commit()
  return session.plan.getState().change(fn)
}

function planOf(session: EditingSession): Plan | null {
  return session.plan.getState().plan
}

/** Moves a section up (-1) or down (1) past the sections that are shown. */
export function moveWithin(session: EditingSession, id: string, direction: -1 | 1): void {
  const plan = planOf(session)
  const found = plan ? findSection(plan, id) : null
  if (!found) return
  const shown = found.chapter.sections.filter((section) => !section.leftOut)
  const target = shown[shown.findIndex((section) => section.id === id) + direction]
  if (target) moveTo(session, id, target.id)
}

/** Moves a section to the place of another one in its chapter. */
export function moveTo(session: EditingSession, id: string, target: string): void {
  const plan = planOf(session)
  const found = plan ? findSection(plan, id) : null
  if (!found) return
  const ids = found.chapter.sections.map((section) => section.id)
  const steps = ids.indexOf(target) - ids.indexOf(id)
  if (steps === 0 || !ids.includes(target)) return
  if (!change(session, (current) => moveSection(current, id, steps))) return
  const now = planOf(session)
  const number = now ? numbersById(now)[id] : ''
  goToSection(session, id, 'text', false)
  showToast(words.moved(found.section.title, number ?? ''), {
    label: words.putBack,
    run: () => change(session, (current) => moveSection(current, id, -steps)),
  })
}

/** Leaves a section out of the plan; its text stays and one press puts it back. */
export function leaveOut(session: EditingSession, id: string): void {
  const plan = planOf(session)
  const found = plan ? findSection(plan, id) : null
  if (!found) return
  const shown = found.chapter.sections.filter((section) => !section.leftOut)
  const at = shown.findIndex((section) => section.id === id)
  const neighbour = shown[at + 1] ?? shown[at - 1]
  if (!change(session, (current) => leaveOutSection(current, id))) return
  if (neighbour) goToSection(session, neighbour.id)
  showToast(words.leftOut(found.section.title), {
    label: words.putBack,
    run: () => change(session, (current) => restoreSection(current, id)),
  })
}

/** Adds a section of the writer's own and puts the cursor in it. */
export function addOwnSection(session: EditingSession, title: string, after: string | null): void {
  const { chapter } = session.writing.getState()
  const id = ownSectionId(newId(8))
  if (!change(session, (plan) => addSection(plan, { chapter, after, id, title }))) return
  showToast(words.newSection(title))
  goToSection(session, id)
}

export function setState(session: EditingSession, id: string, state: SectionState): void {
  change(session, (plan) => setSectionState(plan, id, state))
}

/**
 * Puts the cursor at the start of a section's text, or selects its heading, and brings it into view. `takeFocus` is false for
 * a command from the list of chapters, where the next key belongs.
 */
export function goToSection(
  session: EditingSession,
  id: string,
  part: 'text' | 'heading' = 'text',
  takeFocus = true,
): void {
  const { state, view } = session.current()
  let selection: TextSelection | null = null
  state.doc.forEach((section, offset) => {
    if (section.attrs['id'] !== id) return
    const title = section.firstChild?.nodeSize ?? 0
    const text = state.doc.resolve(offset + 1 + title + 1)
    const heading = TextSelection.create(state.doc, offset + 2, offset + title)
    selection = part === 'heading' ? heading : (TextSelection.near(text, 1) as TextSelection)
  })
  if (!selection) return
  view.dispatch(state.tr.setSelection(selection))
  if (takeFocus) view.focus()
  // The first section brings the title of its chapter along.
  const isFirst = state.doc.firstChild?.attrs['id'] === id
  const page = view.dom.closest('.page')
  if (isFirst && page) page.scrollTop = 0
  else view.dom.querySelector(`#paragraaf-${id}`)?.scrollIntoView({ block: 'start' })
}
