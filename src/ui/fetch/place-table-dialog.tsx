import { useState } from 'react'
import type { DataTable } from '../../datafiles/data-file.ts'
import { richTable } from '../../datafiles/rich-table.ts'
import { appendText, withoutBlock } from '../../plan/append-text.ts'
import { numberHeadings } from '../../plan/number-headings.ts'
import type { Plan } from '../../plan/plan.ts'
import { dropWords } from '../../words/drop-words.ts'
import { uiWords } from '../../words/ui-words.ts'
import { Button } from '../parts/button.tsx'
import { Dialog, DialogActions } from '../parts/dialog.tsx'
import { SelectField } from '../parts/field.tsx'
import { showToast } from '../parts/toast-store.ts'
import { usePlanState, useStores } from '../stores-context.ts'

const words = dropWords.table

interface PlaceTableProps {
  readonly plan: Plan
  readonly table: DataTable
  readonly onClose: () => void
}

/** Where a list of its kind usually stands. */
const usual: Readonly<Record<string, string>> = {
  've-locations': 'aanbod-nu',
  schools: 'scholen-nu',
  pupils: 'scholen-nu',
  scores: 'scholen-nu',
}

/** Asks in which section a list comes, and puts it at the end of that text. */
export function PlaceTableDialog({ plan, table, onClose }: PlaceTableProps) {
  const { plan: store } = useStores()
  const locked = usePlanState((state) => state.locked)
  const options = sectionOptions(plan, locked)
  const proposed = options.find(({ value }) => value === usual[table.id]) ?? options[0]
  const [section, setSection] = useState(proposed?.value ?? '')
  const put = () => {
    const block = richTable(table)
    if (!store.getState().change((current) => appendText(current, section, [block]))) return
    const run = () => void store.getState().change((current) => withoutBlock(current, section, block))
    const title = options.find(({ value }) => value === section)?.label ?? ''
    showToast(words.done(title), { label: words.putBack, run })
    onClose()
  }
  return (
    <Dialog title={words.dialog} onClose={onClose} onSubmit={put}>
      <div className="form">
        <SelectField label={words.section} hint={words.hint} value={section} options={options} onValue={setSection} />
      </div>
      <DialogActions>
        <Button kind="main" submit>
          {words.put}
        </Button>
        <Button onClick={onClose}>{uiWords.cancel}</Button>
      </DialogActions>
    </Dialog>
  )
}

/** The sections that are printed and can be written in, with their numbers. */
function sectionOptions(plan: Plan, locked: readonly string[]) {
  const { chapters, sections } = numberHeadings(plan)
  return plan.chapters.flatMap((chapter) =>
    chapter.sections
      .filter(({ id, leftOut }) => !leftOut && !locked.includes(id))
      .map(({ id, title }) => ({
        value: id,
        label: `${sections[id] ?? chapters[chapter.id] ?? ''} ${title}`.trim(),
      })),
  )
}
