import { useState } from 'react'
import { writingWords as words } from '../../words/writing-words.ts'
import { useMissingCount } from '../figures/use-plan-figures.ts'
import { IconButton } from '../parts/button.tsx'
import { MenuAt } from '../parts/menu.tsx'
import { paths } from '../routes.ts'

/** The screens of a plan. */
export type PlanPart = 'schrijven' | 'cijfers' | 'versies' | 'export' | 'sjabloon'

interface TabsProps {
  readonly planId: string
  /** The screen that is open. */
  readonly here: PlanPart
}

/** The parts of a plan in its bar, with how many figures are missing from the text. */
export function PlanTabs({ planId, here }: TabsProps) {
  const missing = useMissingCount()
  return (
    <nav className="tabs" aria-label={words.parts}>
      <ul>
        <li>
          <a href={paths.plan(planId)} aria-current={here === 'schrijven' ? 'page' : undefined}>
            {words.write}
          </a>
        </li>
        <li>
          <a href={paths.figures(planId)} aria-current={here === 'cijfers' ? 'page' : undefined}>
            {words.figures}
            {missing > 0 && (
              <>
                {' '}
                <span className="count">
                  {missing} <span className="sr">{words.figuresMissing(missing)}</span>
                </span>
              </>
            )}
          </a>
        </li>
        <li>
          <a href={paths.versions(planId)} aria-current={here === 'versies' ? 'page' : undefined}>
            {words.versions}
          </a>
        </li>
      </ul>
    </nav>
  )
}

/** The same parts in a menu, for a window in which the tabs have no room. */
export function PlanTabsMenu({ planId, here }: TabsProps) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const items = [
    { label: words.write, part: 'schrijven', path: paths.plan(planId) },
    { label: words.figures, part: 'cijfers', path: paths.figures(planId) },
    { label: words.versions, part: 'versies', path: paths.versions(planId) },
  ].map(({ label, part, path }) => ({ label, checked: part === here, onSelect: () => location.assign(path) }))
  return (
    <>
      <IconButton
        icon="menu"
        label={words.parts}
        className="tabs-menu"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(anchor ? null : event.currentTarget)}
      />
      {anchor && <MenuAt anchor={anchor} label={words.parts} items={items} onClose={() => setAnchor(null)} />}
    </>
  )
}
