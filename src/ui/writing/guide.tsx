import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import type { FoundSection } from '../../plan/find-section.ts'
import { numbersById } from '../../plan/number-headings.ts'
import { guideWords as words } from '../../words/guide-words.ts'
import { Button, IconButton } from '../parts/button.tsx'
import { usePlanState } from '../stores-context.ts'
import { AllSourcesButton } from './all-sources-button.tsx'
import type { EditingSession } from './editing-session.ts'
import { SectionGuide } from './section-guide.tsx'
import { useGuidance } from './use-guidance.ts'
import { useGuidedSection } from './use-guided-section.ts'
import '../styles/guide.css'

/** The column of guidance beside the text. It follows the cursor from section to section, unless it is pinned. */
export function Guide({ session }: { readonly session: EditingSession }) {
  const found = useGuidedSection(session)
  const column = useRef<HTMLElement>(null)
  const shown = found?.section.id
  useEffect(() => {
    if (shown && column.current) column.current.scrollTop = 0
  }, [shown])
  const close = () => closeGuide(session)
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.preventDefault()
    if (session.writing.getState().sheet === 'guide') close()
    else session.current().commands.focus()
  }
  return (
    <aside ref={column} className="guide" aria-label={words.label} onKeyDown={press}>
      {found && <GuideHead session={session} found={found} onClose={close} />}
      <div className="guide-body">{found && <GuideBody session={session} found={found} />}</div>
    </aside>
  )
}

/** Closes the guidance, as column or as sheet, and puts the focus back in the text. */
function closeGuide(session: EditingSession): void {
  const asSheet = session.writing.getState().sheet === 'guide'
  session.writing.setState(asSheet ? { sheet: 'none' } : { guideOpen: false })
  session.current().commands.focus(undefined, { scrollIntoView: false })
}

interface FoundProps {
  readonly session: EditingSession
  readonly found: FoundSection
}

function GuideHead({ session, found, onClose }: FoundProps & { readonly onClose: () => void }) {
  const { writing } = session
  const chapters = usePlanState((state) => state.plan?.chapters) ?? []
  const pinned = useStore(writing, (state) => state.pinned !== null)
  const numbers = numbersById({ chapters })
  const toggle = () => writing.setState({ pinned: pinned ? null : found.section.id })
  return (
    <div className="guide-head">
      <div>
        <p className="meta">{aboutOf(found, numbers)}</p>
        <h2>{found.section.title}</h2>
      </div>
      <IconButton
        icon={pinned ? 'pin-off' : 'pin'}
        label={pinned ? words.unpin : words.pin}
        pressed={pinned}
        onClick={toggle}
      />
      <IconButton icon="x" label={words.close} onClick={onClose} />
    </div>
  )
}

function aboutOf({ chapter, section }: FoundSection, numbers: Readonly<Record<string, string>>): string {
  const own = numbers[section.id]
  if (own) return words.forSection(own)
  const number = numbers[chapter.id] ?? ''
  return chapter.kind === 'bijlage' ? words.forAnnex(number) : words.forChapter(number)
}

function GuideBody({ session, found }: FoundProps) {
  const { loaded, retry } = useGuidance(found.chapter.id)
  if (found.chapter.kind === 'bijlage')
    return <NoGuidance title={words.annexTitle} text={words.annexText} session={session} />
  if (found.section.origin === 'eigen')
    return <NoGuidance title={words.ownTitle} text={words.ownText} session={session} />
  if (loaded.kind === 'loading') return <p className="g meta">{words.loading}</p>
  if (loaded.kind === 'failed') {
    return (
      <div className="g" role="alert">
        <p>{words.failed}</p>
        <p className="guide-action">
          <Button size="small" icon="refresh-cw" onClick={retry}>
            {words.tryAgain}
          </Button>
        </p>
      </div>
    )
  }
  const guidance = loaded.kind === 'ready' && loaded.sections[found.section.id]
  if (!guidance) return <NoGuidance title={words.noneTitle} text={words.noneText} session={session} />
  return (
    <SectionGuide key={found.section.id} session={session} found={found} guidance={guidance} duties={loaded.duties} />
  )
}

interface NoGuidanceProps {
  readonly title: string
  readonly text: string
  readonly session: EditingSession
}

/** What stands here for a section of the writer's own: the national sources are still a press away. */
function NoGuidance({ title, text, session }: NoGuidanceProps) {
  return (
    <div className="g guide-none">
      <h3>{title}</h3>
      <p>{text}</p>
      <AllSourcesButton session={session} />
    </div>
  )
}
