import { useState } from 'react'
import { useStore } from 'zustand'
import { isKnown } from '../../figures/format-figure.ts'
import type { RichChart, RichFigureTable } from '../../richtext/richtext.ts'
import { chartDialogWords as words } from '../../words/chart-dialog-words.ts'
import type { ChartScene } from '../charts/screen-chart.ts'
import { shownHouseStyle } from '../house-style/use-house-style.ts'
import { Button } from '../parts/button.tsx'
import { Dialog, DialogActions } from '../parts/dialog.tsx'
import { usePlanState } from '../stores-context.ts'
import '../styles/charts.css'
import '../styles/insert-dialogs.css'
import { ChartFields, ChartPreview } from './chart-fields.tsx'
import { closeFloating } from './close-floating.ts'
import type { EditingSession } from './editing-session.ts'
import { FigureChooser } from './figure-chooser.tsx'
import { FigureTableFields, FigureTablePreview } from './figure-table-fields.tsx'
import { type FiguresAtHand, figuresAtHand, placeFigures, removeFigures } from './place-figures.ts'
import { useFigureSet } from './use-figure-set.ts'

/** Makes or changes a chart or a table of figures. May be closed without an answer. */
export function FiguresDialog({ session }: { readonly session: EditingSession }) {
  const floating = useStore(session.writing, (state) => state.floating)
  // What it was when the dialog opened: the text cannot change under it.
  const [first] = useState(() => figuresAtHand(session, floating))
  return first && <FiguresForm session={session} first={first} />
}

interface FiguresFormProps {
  readonly session: EditingSession
  readonly first: FiguresAtHand
}

function FiguresForm({ session, first }: FiguresFormProps) {
  const [draft, setDraft] = useState(first)
  const [tried, setTried] = useState(false)
  const scene = useChartScene(session)
  const { figures } = draft.attrs
  const close = () => closeFloating(session)
  const change = (attrs: Partial<RichChart['attrs'] & RichFigureTable['attrs']>) =>
    setDraft((current) => ({ ...current, attrs: { ...current.attrs, ...attrs } }) as FiguresAtHand)
  const submit = () => {
    setTried(true)
    if (figures.length === 0) return
    placeFigures(session, trimmed(draft))
    close()
  }
  const remove = () => {
    close()
    removeFigures(session, first)
  }
  const isNew = first.position === null
  return (
    <Dialog title={titleOf(first)} onClose={close} onSubmit={submit} className="chart-dialog">
      <div className="chart-sides">
        <div className="chart-choices">
          <FigureChooser set={scene.set} chosen={figures} onChosen={(chosen) => change({ figures: chosen })} />
          {tried && figures.length === 0 && <p role="alert">{words.problems['no-figures']}</p>}
          {draft.type === 'chart' ? (
            <ChartFields attrs={draft.attrs} scene={scene} onChange={change} />
          ) : (
            <FigureTableFields attrs={draft.attrs} onChange={change} />
          )}
        </div>
        <section className="chart-preview" aria-label={words.preview}>
          <p className="meta">{words.preview}</p>
          {draft.type === 'chart' ? (
            <ChartPreview attrs={draft.attrs} scene={scene} />
          ) : (
            <FigureTablePreview attrs={draft.attrs} set={scene.set} />
          )}
          <Missing figures={figures} scene={scene} />
        </section>
      </div>
      <DialogActions>
        <Button kind="main" submit>
          {isNew ? words.insert : words.save}
        </Button>
        <Button onClick={close}>{words.cancel}</Button>
        {!isNew && (
          <Button kind="danger" icon="trash-2" onClick={remove}>
            {words.remove}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  )
}

function useChartScene(session: EditingSession): ChartScene {
  const set = useFigureSet(session)
  const municipality = usePlanState((state) => state.plan?.municipality.name) ?? ''
  const style = usePlanState((state) => state.plan?.houseStyle)
  return { set, municipality, accent: shownHouseStyle(style)?.accent ?? null }
}

function titleOf({ type, position }: FiguresAtHand): string {
  if (type === 'chart') return position === null ? words.insertChart : words.editChart
  return position === null ? words.insertTable : words.editTable
}

function trimmed(given: FiguresAtHand): FiguresAtHand {
  const caption = given.attrs.caption.trim()
  if (given.type === 'chart') return { ...given, attrs: { ...given.attrs, caption, alt: given.attrs.alt.trim() } }
  return { ...given, attrs: { ...given.attrs, caption } }
}

function Missing({ figures, scene }: { readonly figures: readonly string[]; readonly scene: ChartScene }) {
  const names = figures
    .filter((id) => !isKnown(scene.set.figures[id]))
    .map((id) => scene.set.definitions.get(id)?.name ?? id)
  return names.length > 0 && <p className="meta">{words.missing(names)}</p>
}
