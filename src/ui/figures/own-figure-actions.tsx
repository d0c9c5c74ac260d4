import { useState } from 'react'
import type { OwnFigure } from '../../figures/figure.ts'
import type { FigureSet } from '../../figures/resolve-figures.ts'
import { removeOwnFigure, restoreOwnFigure } from '../../plan/own-figures.ts'
import { figuresScreenWords as words } from '../../words/figures-screen-words.ts'
import { Button } from '../parts/button.tsx'
import { showToast } from '../parts/toast-store.ts'
import { useStores } from '../stores-context.ts'
import { OwnFigureDialog } from './own-figure-dialog.tsx'

interface ActionsProps {
  readonly own: OwnFigure
  readonly set: FigureSet
  /** On how many places in the text it stands. */
  readonly count: number
  readonly onGone: () => void
}

/** What can be done with a figure of the writer. One that stands in the text is not removed; the places stand above. */
export function OwnFigureActions({ own, set, count, onGone }: ActionsProps) {
  const { plan } = useStores()
  const [editing, setEditing] = useState(false)
  const remove = () => {
    const value = plan.getState().plan?.figures[own.id]
    if (!plan.getState().change((current) => removeOwnFigure(current, own.id))) return
    const back = () => plan.getState().change((current) => restoreOwnFigure(current, own, value))
    showToast(words.ownRemoved(own.name), { label: words.putBack, run: back })
    onGone()
  }
  return (
    <div className="side-own">
      <Button size="small" icon="pencil" onClick={() => setEditing(true)}>
        {words.ownEdit}
      </Button>
      <Button
        size="small"
        kind="danger"
        icon="trash-2"
        unavailable={count > 0 ? words.ownUsed(count) : undefined}
        onClick={remove}
      >
        {words.ownRemove}
      </Button>
      {editing && <OwnFigureDialog set={set} own={own} onClose={() => setEditing(false)} />}
    </div>
  )
}
