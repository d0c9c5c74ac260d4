import type { ReactNode } from 'react'
import { writingWords as words } from '../../words/writing-words.ts'
import { LinkButton } from '../parts/button.tsx'
import { Icon } from '../parts/icon.tsx'
import type { MenuItem } from '../parts/menu.tsx'
import { SaveLine } from '../parts/save-line.tsx'
import { usePlanState } from '../stores-context.ts'
import { PlanName } from './plan-name.tsx'

interface PlanBarProps {
  readonly onSaveFile: () => void
  readonly menu: readonly MenuItem[]
  /** The tab that is open. */
  readonly here: 'schrijven' | 'export' | 'versies'
  /** Tools of the screen itself, such as search. */
  readonly children?: ReactNode
}

/** The bar above every screen of a plan: which plan, where one is, whether it is saved, and the way to the files. */
export function PlanBar({ onSaveFile, menu, here, children }: PlanBarProps) {
  const id = usePlanState((state) => state.plan?.id) ?? ''
  const saveState = usePlanState((state) => state.saveState)
  return (
    <header className="bar">
      <div className="plan-name">
        <a className="icon-btn home" href="#/" aria-label={words.backToPlans} title={words.backToPlans}>
          <Icon name="arrow-left" />
        </a>
        <PlanName menu={menu} />
      </div>
      {here !== 'schrijven' && (
        <nav className="tabs" aria-label={words.parts}>
          <ul>
            <li>
              <a href={`#/plan/${id}`}>{words.write}</a>
            </li>
          </ul>
        </nav>
      )}
      <div className="bar-end">
        <SaveLine state={saveState} onSaveFile={onSaveFile} />
        {children}
        {here !== 'export' && (
          <LinkButton href={`#/plan/${id}/export`} size="small" icon="download" label={words.export}>
            <span className="t">{words.export}</span>
          </LinkButton>
        )}
      </div>
    </header>
  )
}
