import { useState } from 'react'
import { formatFigure, isKnown } from '../../figures/format-figure.ts'
import type { FigureSet } from '../../figures/resolve-figures.ts'
import { newId } from '../../lib/ids.ts'
import { findSection } from '../../plan/find-section.ts'
import type { LooseText } from '../../plan/loose-texts.ts'
import { numbersById } from '../../plan/number-headings.ts'
import type { Plan } from '../../plan/plan.ts'
import { ownSectionId } from '../../plan/section-id.ts'
import { dropText, keepAsSection, placeText } from '../../retemplate/place-text.ts'
import type { RichFigureReference } from '../../richtext/richtext.ts'
import { plainText } from '../../richtext/plain-text.ts'
import { retemplateWords as words } from '../../words/retemplate-words.ts'
import { usePlanFigures } from '../figures/use-plan-figures.ts'
import { Button } from '../parts/button.tsx'
import { SelectField } from '../parts/field.tsx'
import { usePlanState, useStores } from '../stores-context.ts'
import { RichTextView } from '../writing/rich-text-view.tsx'
import { changeWithUndo, type Undoable } from './change-with-undo.ts'

interface LooseTextListProps {
  readonly texts: readonly LooseText[]
  readonly whyNot: string | undefined
}

/** The texts without a place, each with the ways to give it one. */
export function LooseTextList({ texts, whyNot }: LooseTextListProps) {
  const plan = usePlanState((state) => state.plan)
  const locked = usePlanState((state) => state.locked)
  const { set } = usePlanFigures()
  if (!plan) return null
  return (
    <ul>
      {texts.map((loose) => (
        <LooseLine key={loose.id} loose={loose} plan={plan} locked={locked} set={set} whyNot={whyNot} />
      ))}
    </ul>
  )
}

/** Characters of a text by which a writer knows which one it is. */
const startLength = 160

interface LooseLineProps {
  readonly loose: LooseText
  readonly plan: Plan
  /** Sections to which nothing can be added. */
  readonly locked: readonly string[]
  readonly set: FigureSet | null
  readonly whyNot: string | undefined
}

function LooseLine({ loose, plan, locked, set, whyNot }: LooseLineProps) {
  const { plan: store } = useStores()
  const options = sectionOptions(plan, locked)
  const [chosen, setChosen] = useState('')
  const section = findSection(plan, chosen) ? chosen : (options[0]?.value ?? '')
  const figure = (reference: RichFigureReference) => figureText(reference, set)
  const plain = plainText(loose.text, figure)
  const title = loose.title || words.unnamed
  const act = (undoable: Undoable) => () => {
    if (!whyNot && changeWithUndo(store, undoable)) focusTray()
  }
  const target = findSection(plan, section)
  const place = {
    change: (now: Plan) => placeText(now, loose.id, section),
    said: words.placed(target?.section.title ?? ''),
  }
  const own = {
    change: (now: Plan) => {
      const chapter = target?.chapter.id ?? ''
      return keepAsSection(now, loose.id, { chapter, section: ownSectionId(newId(8)), title })
    },
    said: words.keptOwn(title),
  }
  const drop = { change: (now: Plan) => dropText(now, loose.id), said: words.dropped(title) }
  return (
    <li className="new-item">
      <h3>{title}</h3>
      <p className="loose-start">{plain.slice(0, startLength)}</p>
      {(plain.length > startLength || loose.text.length > 1) && (
        <details>
          <summary>{words.wholeText}</summary>
          <div className="loose-text">
            <RichTextView text={loose.text} figure={figure} />
          </div>
        </details>
      )}
      <SelectField label={words.where} value={section} options={options} onValue={setChosen} />
      <div className="row">
        <Button size="small" unavailable={whyNot} onClick={act(place)}>
          {words.place}
        </Button>
        <Button size="small" kind="quiet" onClick={act(own)}>
          {words.makeOwn}
        </Button>
        <Button size="small" kind="quiet" aria-label={words.named(words.drop, title)} onClick={act(drop)}>
          {words.drop}
        </Button>
      </div>
    </li>
  )
}

function sectionOptions(plan: Plan, locked: readonly string[]) {
  const numbers = numbersById(plan)
  return plan.chapters.flatMap((chapter) =>
    chapter.sections
      .filter(({ id, leftOut }) => !leftOut && !locked.includes(id))
      .map(({ id, title }) => {
        const number = numbers[id] || numbers[chapter.id] || ''
        return { value: id, label: `${number} ${title}`.trim() }
      }),
  )
}

function figureText({ attrs }: RichFigureReference, set: FigureSet | null): string {
  const [figure, definition] = [set?.figures[attrs.figure], set?.definitions.get(attrs.figure)]
  if (definition && figure && isKnown(figure)) return formatFigure(figure, definition, attrs.notation)
  return `[${definition?.name ?? words.noFigure}]`
}

/** The text that is dealt with takes its button along. */
function focusTray(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('#zonder-plaats')?.focus())
}
