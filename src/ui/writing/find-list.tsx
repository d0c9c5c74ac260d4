import { findSection } from '../../plan/find-section.ts'
import type { Plan } from '../../plan/plan.ts'
import { numbersById } from '../../plan/number-headings.ts'
import { searchWords as words } from '../../words/search-words.ts'
import { usePlanState } from '../stores-context.ts'
import { bySection, type PlanHit } from './search-plan.ts'
import type { PlanSearch } from './use-plan-search.ts'

/** Most hits that are listed; more would only slow the page down. */
const most = 200

/** Every hit with some text around it, folded per section. */
export function FindList({ search }: { readonly search: PlanSearch }) {
  const plan = usePlanState((state) => state.plan)
  const { hits, at } = search
  if (!plan || hits.length === 0) return null
  const numbers = numbersById(plan)
  const listed = hits.slice(0, most).map((hit, index) => ({ hit, index, section: hit.section }))
  const sections = [...bySection(listed)]
  const left = hits.length - listed.length
  return (
    <section className="find-list" aria-label={words.listLabel}>
      {sections.map(([section, lines]) => (
        <details key={section} open>
          <summary>{words.sectionCount(sectionName(plan, numbers, section), lines.length)}</summary>
          <ol>
            {lines.map(({ hit, index }) => (
              <li key={hit.nth}>
                <button
                  type="button"
                  className="find-hit"
                  aria-current={index === at}
                  onClick={() => search.goTo(index)}
                >
                  <HitText hit={hit} />
                </button>
              </li>
            ))}
          </ol>
        </details>
      ))}
      {left > 0 && <p className="meta">{words.more(left)}</p>}
    </section>
  )
}

function HitText({ hit }: { readonly hit: PlanHit }) {
  return (
    <>
      {hit.before}
      <mark>{hit.hit}</mark>
      {hit.after}
    </>
  )
}

function sectionName(plan: Plan, numbers: Readonly<Record<string, string>>, id: string): string {
  return [numbers[id], findSection(plan, id)?.section.title].filter(Boolean).join(' ')
}
