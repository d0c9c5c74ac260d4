import { useStore } from 'zustand'
import type { FoundSection } from '../../plan/find-section.ts'
import { sectionGaps } from '../../plan/section-gaps.ts'
import type { RichFigureReference } from '../../richtext/richtext.ts'
import { editorWords } from '../../words/editor-words.ts'
import { guideWords as words } from '../../words/guide-words.ts'
import { TextButton } from '../parts/button.tsx'
import { Icon } from '../parts/icon.tsx'
import type { EditingSession } from './editing-session.ts'
import { openFigureCard, openUndescribedImage } from './figure-chip-access.ts'
import { useFigureSet } from './use-figure-set.ts'
import { useRestingText } from './use-guided-section.ts'

interface GuideGapsProps {
  readonly session: EditingSession
  readonly found: FoundSection
}

/** What is still open in the text of this section: figures without a value, images without a description. */
export function GuideGaps({ session, found }: GuideGapsProps) {
  const section = found.section.id
  const text = useRestingText(session, section)
  const { definitions, figures } = useFigureSet(session)
  const onPage = useStore(session.writing, (state) => state.chapter === found.chapter.id)
  const gaps = sectionGaps(text, figures)
  if (gaps.figures.length === 0 && gaps.images === 0) return null
  return (
    <section className="g">
      <h3>{words.attention}</h3>
      {gaps.figures.map((id) => {
        const definition = definitions.get(id)
        const name = definition?.name ?? id
        const isComputed = definition?.formula !== undefined
        return (
          <div key={id} className="find">
            <Icon name="circle-alert" label={words.mustSolve} className="c-err" />
            <span>
              {words.figureIs}
              <b>{words.figureName(name)}</b>
              {words.figureMissing}
            </span>
            {onPage && (
              <span className="do">
                <TextButton
                  aria-label={isComputed ? words.seeInputsName(name) : words.fillInName(name)}
                  onClick={() => openFigureCard(session, section, id)}
                >
                  {isComputed ? words.seeInputs : words.fillIn}
                </TextButton>
              </span>
            )}
          </div>
        )
      })}
      {gaps.images > 0 && (
        <div className="find">
          <Icon name="triangle-alert" label={words.mind} className="c-warn" />
          <span>{words.imagesMissing(gaps.images)}</span>
          {onPage && (
            <span className="do">
              <TextButton onClick={() => openUndescribedImage(session, section)}>{words.describe}</TextButton>
            </span>
          )}
        </div>
      )}
    </section>
  )
}

interface FigureTextProps {
  readonly session: EditingSession
  readonly reference: RichFigureReference
}

/** A figure in the guidance, with the value of this plan; it looks like a chip and does nothing. */
export function FigureText({ session, reference }: FigureTextProps) {
  // Drawn again when a figure of the plan changes.
  useFigureSet(session)
  const { figure, notation } = reference.attrs
  const shown = session.context.figure(figure, notation)
  return (
    <span className={shown.missing ? 'fig missing' : 'fig'} title={shown.title}>
      {shown.missing ? editorWords.missing(shown.text) : shown.text}
    </span>
  )
}
