import { useEffect, useMemo, useState } from 'react'
import type { FigureCatalogue } from '../../figures/figure.ts'
import { numbersById } from '../../plan/number-headings.ts'
import type { Plan } from '../../plan/plan.ts'
import { comparePlans, type PlanComparison, type SectionDifference } from '../../versions/compare-plans.ts'
import { versionWords as words } from '../../words/version-words.ts'
import { TextButton } from '../parts/button.tsx'
import { Icon } from '../parts/icon.tsx'
import { type ColumnNames, figuresHeading, type SectionRestore, settingsHeading } from './comparison-parts.ts'
import { FigureDifferences } from './figure-differences.tsx'
import { SectionDifferenceView } from './section-difference-view.tsx'
import { SettingDifferences } from './setting-differences.tsx'
import { type TextComparisons, useTextComparisons } from './use-text-comparisons.ts'

interface DifferencesProps {
  readonly before: Plan
  readonly after: Plan
  readonly names: ColumnNames
  /** Section to bring into view when it differs. */
  readonly wanted: string | null
  /** Null when the comparison is not with the plan as it is now. */
  readonly restore: SectionRestore | null
}

/** All that differs between two states of the plan: sections in their order, then figures and facts. */
export function Differences({ before, after, names, wanted, restore }: DifferencesProps) {
  const comparison = useMemo(() => comparePlans(before, after), [before, after])
  const texts = useTextComparisons(comparison, before, after)
  const catalogue = useCatalogue()
  const { figures, settings } = comparison
  const changed = comparison.sections.filter(({ changes }) => changes.length > 0)
  if (changed.length + figures.length + settings.length === 0) {
    return <p className="version-summary">{words.noDifference}</p>
  }
  return (
    <>
      <Summary comparison={comparison} texts={texts} />
      {grouped(comparison.sections).map((group) =>
        group.kind === 'same' ? (
          <SameSections key={group.sections[0]?.id} sections={group.sections} plan={after} />
        ) : (
          <SectionDifferenceView
            key={group.section.id}
            difference={group.section}
            number={numberOf(group.section, before, after)}
            text={texts.bySection.get(group.section.id) ?? null}
            sides={{ before, after, catalogue }}
            isWanted={group.section.id === wanted}
            restore={group.section.before ? restore : null}
          />
        ),
      )}
      {figures.length > 0 && <FigureDifferences differences={figures} names={names} catalogue={catalogue} />}
      {settings.length > 0 && <SettingDifferences differences={settings} names={names} />}
    </>
  )
}

function useCatalogue(): FigureCatalogue | null {
  const [catalogue, setCatalogue] = useState<FigureCatalogue | null>(null)
  useEffect(() => {
    let left = false
    void import('virtual:oab/catalogue').then((data) => {
      if (!left) setCatalogue(data.default)
    })
    return () => {
      left = true
    }
  }, [])
  return catalogue
}

type Group =
  | { readonly kind: 'changed'; readonly section: SectionDifference }
  | { readonly kind: 'same'; readonly sections: readonly SectionDifference[] }

/** Sections without a difference that follow each other are drawn together. */
function grouped(sections: readonly SectionDifference[]): readonly Group[] {
  const groups: Group[] = []
  for (const section of sections) {
    const last = groups.at(-1)
    if (section.changes.length > 0) groups.push({ kind: 'changed', section })
    else if (last?.kind === 'same') groups[groups.length - 1] = { kind: 'same', sections: [...last.sections, section] }
    else groups.push({ kind: 'same', sections: [section] })
  }
  return groups
}

/** The number that the section has now, or had. */
function numberOf({ id, after: now }: SectionDifference, before: Plan, after: Plan): string {
  return numbersById(now ? after : before)[id] ?? ''
}

function Summary({ comparison, texts }: { readonly comparison: PlanComparison; readonly texts: TextComparisons }) {
  const { sections, figures, settings } = comparison
  const changed = sections.filter(({ changes }) => changes.length > 0).length
  const found = [...texts.bySection.values()]
  const added = found.reduce((sum, text) => sum + text.added, 0)
  const removed = found.reduce((sum, text) => sum + text.removed, 0)
  const links = [
    ...(figures.length > 0 ? [{ to: figuresHeading, label: words.figureCount(figures.length) }] : []),
    ...(settings.length > 0 ? [{ to: settingsHeading, label: words.settingCount(settings.length) }] : []),
  ]
  return (
    <p className="version-summary" role="status">
      <b>{words.changedOf(changed, sections.length)}</b> {words.areChanged(changed)}
      {changed > 0 ? `: ${texts.done ? words.counted(added, removed) : words.counting}` : '.'}{' '}
      {links.length > 0 && `${words.alsoChanged} `}
      {links.map(({ to, label }, index) => (
        <span key={to}>
          {index > 0 && ` ${words.and} `}
          <TextButton onClick={() => goTo(to)}>{label}</TextButton>
        </span>
      ))}
      {links.length > 0 && '.'}
    </p>
  )
}

/** An address would be another screen, so the heading is brought into view by hand. */
function goTo(id: string): void {
  const heading = document.getElementById(id)
  heading?.scrollIntoView({ block: 'start' })
  heading?.focus({ preventScroll: true })
}

function SameSections({ sections, plan }: { readonly sections: readonly SectionDifference[]; readonly plan: Plan }) {
  const numbers = numbersById(plan)
  return (
    <details className="same">
      <summary>
        <Icon name="unfold-vertical" />
        {words.unchanged(sections.length)}
      </summary>
      <ul>
        {sections.map(({ id, after }) => (
          <li key={id}>
            <span className="same-number">{numbers[id]}</span> {after?.title}
          </li>
        ))}
      </ul>
    </details>
  )
}
