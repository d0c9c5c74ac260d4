import { useId, useMemo, useState } from 'react'
import type { Plan } from '../../plan/plan.ts'
import { numbersById } from '../../plan/number-headings.ts'
import { documentWords } from '../../words/document-words.ts'
import { exportWords as words } from '../../words/export-words.ts'
import { TextButton } from '../parts/button.tsx'
import { Checkbox } from '../parts/choice.tsx'
import { nlNames } from '../parts/nl-design-names.ts'
import { emptySectionCount, type ExportForm, isChosen, withChapter } from './export-form.ts'

interface ContentChoicesProps {
  readonly plan: Plan
  readonly form: ExportForm
  readonly onChange: (part: Partial<ExportForm>) => void
}

/** What goes into the file. */
export function ContentChoices({ plan, form, onChange }: ContentChoicesProps) {
  const { stage } = plan.status
  const empty = useMemo(() => emptySectionCount(plan, form), [plan, form])
  return (
    <fieldset className={nlNames.fieldset}>
      <legend className={nlNames.label}>{words.parts}</legend>
      <ChapterChoices plan={plan} form={form} onChange={onChange} />
      <Checkbox
        label={words.emptySections(empty)}
        hint={words.emptySectionsHint}
        checked={form.emptySections}
        onChange={(emptySections) => onChange({ emptySections })}
      />
      <Checkbox
        label={words.guidance}
        hint={words.guidanceHint}
        checked={form.guidance}
        onChange={(guidance) => onChange({ guidance })}
      />
      <Checkbox label={words.sources} checked={form.sources} onChange={(sources) => onChange({ sources })} />
      {stage !== 'vastgesteld' && (
        <Checkbox
          label={words.mark(documentWords.status.mark[stage])}
          checked={form.draftMark}
          onChange={(draftMark) => onChange({ draftMark })}
        />
      )}
    </fieldset>
  )
}

function ChapterChoices({ plan, form, onChange }: ContentChoicesProps) {
  const [open, setOpen] = useState(false)
  const listId = useId()
  const { chapters } = plan
  const all = form.chapters === 'all'
  const count = form.chapters === 'all' ? chapters.length : form.chapters.length
  const numbers = numbersById(plan)
  return (
    <>
      <div className="all-chapters">
        <Checkbox
          label={all ? words.allChapters(chapters.length) : words.someChapters(count, chapters.length)}
          checked={all}
          mixed={!all && count > 0}
          onChange={(every) => {
            onChange({ chapters: every ? 'all' : [] })
            setOpen(!every)
          }}
        />
        <TextButton aria-expanded={open} aria-controls={listId} onClick={() => setOpen(!open)}>
          {open ? words.fold : words.choose}
        </TextButton>
      </div>
      <fieldset id={listId} aria-label={words.chapters} className="chapter-choices" hidden={!open}>
        {chapters.map(({ id, title }) => (
          <Checkbox
            key={id}
            label={`${numbers[id] ?? ''} ${title}`}
            checked={isChosen(form, id)}
            onChange={(chosen) => onChange(withChapter(form, chapters, { id, chosen }))}
          />
        ))}
      </fieldset>
    </>
  )
}
