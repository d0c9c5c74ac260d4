import { memo, type ReactNode } from 'react'
import template from 'virtual:oab/template'
import { tickQuestion, untickQuestion } from '../../plan/change-section.ts'
import type { FoundSection } from '../../plan/find-section.ts'
import { countWords } from '../../richtext/count-words.ts'
import type { Duty, Guidance } from '../../template/template.ts'
import { guideWords as words } from '../../words/guide-words.ts'
import { Checkbox } from '../parts/choice.tsx'
import { Icon } from '../parts/icon.tsx'
import { usePlanState } from '../stores-context.ts'
import type { EditingSession } from './editing-session.ts'
import { GuideExamples } from './guide-examples.tsx'
import { FigureText, GuideGaps } from './guide-gaps.tsx'
import { GuideLaw } from './guide-law.tsx'
import { AllSourcesButton } from './all-sources-button.tsx'
import { RichTextView } from './rich-text-view.tsx'
import { SourceList } from './source-list.tsx'
import { useRestingText } from './use-guided-section.ts'

interface SectionGuideProps {
  readonly session: EditingSession
  readonly found: FoundSection
  readonly guidance: Guidance
  readonly duties: readonly Duty[]
}

/** The guidance of one section, from what must to what may. Parts without content are left out. */
export function SectionGuide({ session, found, guidance, duties }: SectionGuideProps) {
  const chapter = template.chapters.find(({ id }) => id === found.chapter.id)
  const mine = duties.filter(({ id }) => guidance.duties.includes(id))
  return (
    <>
      {chapter && <GuideLaw chapter={chapter} duties={mine} laws={guidance.laws} />}
      <GuideGaps session={session} found={found} />
      <WhatHere session={session} guidance={guidance} />
      <GuideExamples session={session} found={found} examples={guidance.examples} />
      <Questions session={session} found={found} questions={guidance.questions} />
      {guidance.mistakes.length > 0 && (
        <Fold title={words.mistakes}>
          <ul className="dots">
            {guidance.mistakes.map((mistake) => (
              <li key={mistake}>{mistake}</li>
            ))}
          </ul>
        </Fold>
      )}
      <Fold title={words.sources}>
        <SourceList sources={guidance.sources} />
        <AllSourcesButton session={session} />
      </Fold>
      <Length session={session} section={found.section.id} length={guidance.length} />
    </>
  )
}

interface FoldProps {
  readonly title: string
  /** Said at the right of the title. */
  readonly note?: string
  readonly open?: boolean
  readonly children: ReactNode
}

function Fold({ title, note, open = false, children }: FoldProps) {
  return (
    <details className="g" open={open}>
      <summary>
        {title}
        <span className="fold-note meta">
          {note} <Icon name="chevron-down" />
        </span>
      </summary>
      {children}
    </details>
  )
}

const WhatHere = memo(function WhatHere({ session, guidance }: Pick<SectionGuideProps, 'session' | 'guidance'>) {
  if (guidance.content.length === 0) return null
  return (
    <section className="g guide-text">
      <h3>{words.whatHere}</h3>
      <RichTextView
        text={guidance.content}
        figure={(reference) => <FigureText session={session} reference={reference} />}
      />
    </section>
  )
})

interface QuestionsProps extends Pick<SectionGuideProps, 'session' | 'found'> {
  readonly questions: readonly string[]
}

function Questions({ session, found, questions }: QuestionsProps) {
  const { id, questionsTicked } = found.section
  if (questions.length === 0) return null
  const done = questions.filter((question) => questionsTicked.includes(question)).length
  const tick = (question: string, ticked: boolean) =>
    session.plan
      .getState()
      .change((plan) => (ticked ? tickQuestion(plan, id, question) : untickQuestion(plan, id, question)))
  return (
    <Fold title={words.questions} note={words.answered(done, questions.length)} open>
      {questions.map((question) => (
        <Checkbox
          key={question}
          label={question}
          checked={questionsTicked.includes(question)}
          onChange={(ticked) => tick(question, ticked)}
        />
      ))}
    </Fold>
  )
}

interface LengthProps {
  readonly session: EditingSession
  readonly section: string
  readonly length: Guidance['length']
}

function Length({ session, section, length }: LengthProps) {
  const text = useRestingText(session, section)
  const readOnly = usePlanState((state) => state.readOnly)
  return (
    <p className="g meta">
      {length && `${words.length(countWords(text), length.min, length.max)} `}
      {readOnly ? words.readOnly : words.guideOnly}
    </p>
  )
}
