import { type DragEvent, type KeyboardEvent, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { restoreSection } from '../../plan/change-section.ts'
import { countLoose } from '../../plan/loose-texts.ts'
import type { PlanChapter, PlanSection, SectionState } from '../../plan/plan.ts'
import { chapterState, planProgress } from '../../plan/plan-progress.ts'
import { numbersById } from '../../plan/number-headings.ts'
import { writingWords as words } from '../../words/writing-words.ts'
import { Button, TextButton } from '../parts/button.tsx'
import { Icon } from '../parts/icon.tsx'
import { StateProgress } from '../parts/progress.tsx'
import { showToast } from '../parts/toast-store.ts'
import { paths } from '../routes.ts'
import { usePlanState } from '../stores-context.ts'
import type { EditingSession } from './editing-session.ts'
import { goToSection, moveTo, moveWithin } from './section-commands.ts'
import { chapterPath, sectionPath } from './writing-links.ts'

const noTexts = {}
const stateIcons = { leeg: 'circle', bezig: 'half-circle', klaar: 'circle-check' } as const

/** The chapters and sections of the plan with their state; the way through the plan. */
export function Rail({ session }: { readonly session: EditingSession }) {
  const chapters = usePlanState((state) => state.plan?.chapters) ?? []
  const planId = usePlanState((state) => state.plan?.id) ?? ''
  const current = useStore(session.writing, (state) => state.chapter)
  const numbers = numbersById({ chapters })
  return (
    <nav className="rail" aria-label={words.chapters} id="hoofdstukken">
      <div className="rail-list">
        <ol>
          {chapters.map((chapter) => (
            <li key={chapter.id}>
              <a
                className={chapter.id === current ? 'ri open' : 'ri'}
                href={chapterPath(planId, chapter.id)}
                onClick={() => session.writing.setState({ sheet: 'none' })}
              >
                <span className="n">{numbers[chapter.id]}</span>
                <span>{chapter.title}</span>
                <StateMark state={chapterState(chapter)} />
              </a>
              {chapter.id === current && (
                <SectionList session={session} chapter={chapter} planId={planId} numbers={numbers} />
              )}
            </li>
          ))}
        </ol>
        <p className="rail-add">
          <Button
            kind="quiet"
            size="small"
            icon="plus"
            onClick={() => session.writing.setState({ floating: { kind: 'add-section', after: null } })}
          >
            {words.addSection}
          </Button>
        </p>
        <LeftOutList session={session} chapter={chapters.find((chapter) => chapter.id === current)} />
        <LooseLink planId={planId} chapters={chapters} />
      </div>
      <RailFoot />
    </nav>
  )
}

export function StateMark({ state }: { readonly state: SectionState }) {
  return (
    <span className={`st-${state}`}>
      <Icon name={stateIcons[state]} label={words.stateNames[state]} />
    </span>
  )
}

interface SectionListProps {
  readonly session: EditingSession
  readonly chapter: PlanChapter
  readonly planId: string
  readonly numbers: Readonly<Record<string, string>>
}

function SectionList({ session, chapter, planId, numbers }: SectionListProps) {
  const [dragged, setDragged] = useState<string | null>(null)
  const [over, setOver] = useState<string | null>(null)
  const shown = chapter.sections.filter((section) => !section.leftOut)
  const drop = (target: string) => {
    if (dragged && dragged !== target) moveTo(session, dragged, target)
    setDragged(null)
    setOver(null)
  }
  return (
    <ol>
      {shown.map((section) => (
        <SectionLine
          key={section.id}
          session={session}
          section={section}
          href={sectionPath(planId, chapter.id, section.id)}
          number={numbers[section.id] ?? ''}
          isOver={over === section.id && dragged !== section.id}
          onDrag={setDragged}
          onOver={setOver}
          onDropped={drop}
        />
      ))}
    </ol>
  )
}

interface SectionLineProps {
  readonly session: EditingSession
  readonly section: PlanSection
  readonly href: string
  readonly number: string
  readonly isOver: boolean
  readonly onDrag: (id: string | null) => void
  readonly onOver: (id: string | null) => void
  readonly onDropped: (target: string) => void
}

function SectionLine({ session, section, href, number, isOver, onDrag, onOver, onDropped }: SectionLineProps) {
  const here = useStore(session.writing, (state) => state.here === section.id)
  const readOnly = usePlanState((state) => state.readOnly)
  const press = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    moveWithin(session, section.id, event.key === 'ArrowUp' ? -1 : 1)
  }
  const overHere = (event: DragEvent) => {
    event.preventDefault()
    onOver(section.id)
  }
  return (
    <li
      className={isOver ? 'drop-here' : undefined}
      draggable={!readOnly}
      onDragStart={() => onDrag(section.id)}
      onDragEnd={() => onDrag(null)}
      onDragOver={overHere}
      onDragLeave={() => onOver(null)}
      onDrop={() => onDropped(section.id)}
    >
      <a
        className="ri"
        href={href}
        aria-current={here ? 'location' : undefined}
        onKeyDown={press}
        onClick={() => {
          session.writing.setState({ sheet: 'none' })
          // An address that is there already does not change, and then nothing would bring the section into view.
          if (location.hash === href) goToSection(session, section.id)
        }}
      >
        <span className="n">{number}</span>
        <span className={section.heading ? undefined : 'ri-quiet'}>{section.title}</span>
        <StateMark state={section.state} />
      </a>
    </li>
  )
}

function LeftOutList({
  session,
  chapter,
}: {
  readonly session: EditingSession
  readonly chapter: PlanChapter | undefined
}) {
  const leftOut = chapter?.sections.filter((section) => section.leftOut) ?? []
  const change = usePlanState((state) => state.change)
  if (leftOut.length === 0) return null
  const putBack = (section: PlanSection) => {
    session.commit()
    change((plan) => restoreSection(plan, section.id))
    showToast(words.restored(section.title))
  }
  return (
    <details className="rail-left-out" open>
      <summary>{words.leftOutTitle(leftOut.length)}</summary>
      <ul>
        {leftOut.map((section) => (
          <li key={section.id}>
            <span>{section.title}</span>
            <TextButton onClick={() => putBack(section)} aria-label={`${words.putBack}: ${section.title}`}>
              {words.putBack}
            </TextButton>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** Texts whose section is gone are never out of sight. */
function LooseLink({ planId, chapters }: { readonly planId: string; readonly chapters: readonly PlanChapter[] }) {
  const texts = usePlanState((state) => state.plan?.texts) ?? noTexts
  const count = useMemo(() => countLoose({ chapters, texts }), [chapters, texts])
  if (count === 0) return null
  return (
    <p className="rail-left-out">
      {words.loose(count)} <a href={paths.template(planId)}>{words.looseLook}</a>
    </p>
  )
}

function RailFoot() {
  const chapters = usePlanState((state) => state.plan?.chapters) ?? []
  const { klaar, bezig, leeg } = planProgress({ chapters })
  return (
    <div className="rail-foot">
      <p className="meta">{words.progress(klaar, bezig, leeg)}</p>
      <StateProgress done={klaar} busy={bezig} total={klaar + bezig + leeg} />
    </div>
  )
}
