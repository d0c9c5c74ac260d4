import { useState } from 'react'
import { writingWords as words } from '../../words/writing-words.ts'
import { MenuAt, type MenuItem } from '../parts/menu.tsx'
import { usePlanState } from '../stores-context.ts'

/** Title, period and status of the plan; a press opens what can be done with the plan as a whole. */
export function PlanName({ menu }: { readonly menu: readonly MenuItem[] }) {
  const title = usePlanState((state) => state.plan?.title) ?? ''
  const period = usePlanState((state) => state.plan?.period)
  const stage = usePlanState((state) => state.plan?.status.stage) ?? 'concept'
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  return (
    <>
      <button
        type="button"
        className="name"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        title={words.planMenu(title)}
        onClick={(event) => setAnchor(anchor ? null : event.currentTarget)}
      >
        <strong>{title}</strong>
        <span className="meta">
          {period && `${period.from}-${period.to} · `}
          {words.statuses[stage]}
        </span>
      </button>
      {anchor && <MenuAt anchor={anchor} label={words.planMenu(title)} items={menu} onClose={() => setAnchor(null)} />}
    </>
  )
}
