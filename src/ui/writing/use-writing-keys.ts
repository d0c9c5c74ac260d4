import { useEffect } from 'react'
import { type AppStores, useStores } from '../stores-context.ts'
import { sectionsOf, type EditingSession } from './editing-session.ts'
import { insertShownExample } from './insert-example.ts'
import { printOpenPlan } from './print-open-plan.ts'
import { goToSection } from './section-commands.ts'

/** Keys of the writing screen. None uses Ctrl+Alt, which is AltGr on many keyboards. */
export function useWritingKeys(session: EditingSession): void {
  const stores = useStores()
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const run = commandFor({ session, stores }, event)
      if (!run) return
      event.preventDefault()
      run()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [session, stores])
}

function commandFor(
  { session, stores }: { session: EditingSession; stores: AppStores },
  event: KeyboardEvent,
): (() => void) | null {
  const { writing } = session
  if (document.querySelector('dialog[open]')) return null
  const main = event.ctrlKey || event.metaKey
  const key = event.key.toLowerCase()
  if (main && !event.altKey && !event.shiftKey) {
    if (key === 's') return () => save(session)
    if (key === 'f') return () => writing.setState({ search: 'find' })
    if (key === 'h') return () => writing.setState({ search: 'replace' })
    if (key === 'k') return () => writing.setState({ floating: { kind: 'link' } })
    if (key === 'p')
      return () => {
        session.commit()
        void printOpenPlan(stores)
      }
  }
  if (main && key === 'f6') return () => nextColumn(event.shiftKey ? -1 : 1)
  if (event.altKey && !main && !event.shiftKey && event.code === 'KeyH') return () => toggleGuide(session)
  if (event.altKey && event.shiftKey && !main) {
    if (event.key === 'ArrowDown') return () => step(session, 1)
    if (event.key === 'ArrowUp') return () => step(session, -1)
    if (event.code === 'KeyE') return () => insertShownExample(session)
  }
  if (event.key === 'F1') return () => location.assign('#/uitleg')
  return null
}

function save(session: EditingSession): void {
  session.commit()
  session.writing.setState({ floating: { kind: 'saved' } })
}

/** Opens and closes the guidance; the cursor stays in the text. */
function toggleGuide(session: EditingSession): void {
  const narrow = window.matchMedia('(max-width: 70rem)').matches
  session.writing.setState((state) =>
    narrow ? { sheet: state.sheet === 'guide' ? 'none' : 'guide', guideOpen: true } : { guideOpen: !state.guideOpen },
  )
}

/** Goes to the next or previous section of the chapter. */
function step(session: EditingSession, direction: 1 | -1): void {
  const { plan } = session.plan.getState()
  const { chapter, here } = session.writing.getState()
  if (!plan) return
  const ids = sectionsOf(plan, chapter).map((section) => section.id)
  const target = ids[ids.indexOf(here) + direction]
  if (target) goToSection(session, target)
}

const columns = ['.bar', '.rail', '.doc-text', '.guide']

/** Moves the focus to the next column: bar, chapters, text, guidance. */
function nextColumn(direction: 1 | -1): void {
  const shown = columns
    .flatMap((selector) => [...document.querySelectorAll<HTMLElement>(selector)])
    .filter((column) => column.offsetParent !== null)
  const at = shown.findIndex((column) => column.contains(document.activeElement))
  const target = shown[(at + direction + shown.length) % shown.length]
  // The chapters are entered at the section where the cursor stands.
  const entry =
    target?.querySelector<HTMLElement>('[aria-current]') ??
    target?.querySelector<HTMLElement>('a, button, input, [tabindex]')
  const control = target?.isContentEditable ? target : entry
  control?.focus()
}
