import type { CSSProperties } from 'react'
import { documentColours } from '../../housestyle/house-colours.ts'
import type { Plan } from '../../plan/plan.ts'
import { stylePreviewWords as words } from '../../words/house-style-words.ts'
import '../styles/style-preview.css'
import { colourOf, formCover, type HouseStyleForm } from './house-style-form.ts'
import { usePictureAddress } from './picture-address.ts'

type PreviewPlan = Pick<Plan, 'title' | 'subtitle' | 'period'>

interface StylePreviewProps {
  readonly form: HouseStyleForm
  readonly plan: PreviewPlan
}

/** A small picture of the cover and a page as the form would have them; a text that is no colour counts as the app's own. */
export function StylePreview({ form, plan }: StylePreviewProps) {
  const { accent, accentText, onAccent, tint, dataInk, outlined } = documentColours(colourOf(form.accent) ?? '')
  const colours = {
    '--look-accent': accent,
    '--look-accent-text': accentText,
    '--look-on-accent': onAccent,
    '--look-tint': tint,
    '--look-data-ink': dataInk,
    '--look-edge': outlined ? '1' : '0',
  }
  return (
    <div
      className="style-preview"
      role="img"
      aria-label={words.label(formCover(form), form.name)}
      data-heading={form.headingFont}
      data-text={form.textFont}
      // Custom properties are not in the type of React's styles.
      style={colours as CSSProperties}
    >
      <div className="look-paper">
        <Cover form={form} plan={plan} />
      </div>
      <div className="look-paper look-paper-page">
        <SamplePage />
      </div>
    </div>
  )
}

function Cover({ form, plan }: StylePreviewProps) {
  const cover = formCover(form)
  const photo = usePictureAddress(cover === 'foto' ? (form.photo?.image ?? null) : null)
  return (
    <div className={`look-sheet look-cover-${cover}`}>
      <div className="look-area" />
      {photo && <img className="look-photo" src={photo} alt="" />}
      {cover === 'zonder' && <div className="look-name">{form.name}</div>}
      <div className="look-titles">
        <div className="look-period">{words.period(plan.period.from, plan.period.to)}</div>
        <div className="look-title">{plan.title}</div>
        <div className="look-subtitle">{plan.subtitle}</div>
      </div>
      <div className="look-status">{words.mark}</div>
      {cover !== 'zonder' && <Sender form={form} />}
    </div>
  )
}

function Sender({ form }: Pick<StylePreviewProps, 'form'>) {
  const logo = usePictureAddress(form.logo?.image ?? null)
  return <div className="look-sender">{logo ? <img src={logo} alt="" /> : form.name}</div>
}

function SamplePage() {
  const [head, ...rows] = words.table
  return (
    <div className="look-sheet look-page">
      <div className="look-tab" />
      <div className="look-chapter-number">{words.chapterNumber}</div>
      <div className="look-chapter">{words.chapter}</div>
      <div className="look-lead">{words.lead}</div>
      <div className="look-section-number">{words.sectionNumber}</div>
      <div className="look-section">{words.section}</div>
      <div className="look-text">
        {words.text} <span className="look-link">{words.link}</span>.
      </div>
      <div className="look-box">
        <b>{words.boxLabel}</b>
        <span>{words.box}</span>
      </div>
      <div className="look-key-point">{words.keyPoint}</div>
      <div className="look-table">
        <TableLine cells={head} />
        {rows.map((cells) => (
          <TableLine key={cells[0]} cells={cells} />
        ))}
      </div>
    </div>
  )
}

function TableLine({ cells: [name, number] }: { readonly cells: readonly [string, string] }) {
  return (
    <div className="look-row">
      <span>{name}</span>
      <span>{number}</span>
    </div>
  )
}
