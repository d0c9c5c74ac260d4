import type { ReactNode } from 'react'
import type { FigureDefinition, FigureHelp } from '../../figures/figure.ts'
import { computedFrom } from '../../figures/figure-status.ts'
import type { FigureSet } from '../../figures/resolve-figures.ts'
import { countPlaces, type FigurePlace } from '../../plan/figure-places.ts'
import { findSection } from '../../plan/find-section.ts'
import { numbersById } from '../../plan/number-headings.ts'
import type { Plan } from '../../plan/plan.ts'
import { formatDate } from '../../words/dutch.ts'
import { boundsWords } from '../../words/figure-input-words.ts'
import { figuresScreenWords as words } from '../../words/figures-screen-words.ts'
import { paths } from '../routes.ts'
import { ExternalLink } from '../writing/external-link.tsx'

interface AboutProps {
  readonly plan: Plan
  readonly set: FigureSet
  readonly definition: FigureDefinition
  readonly help: FigureHelp | null
  readonly places: readonly FigurePlace[]
}

/** What there is to read about a figure: its facts, how to get it, where it stands, and what it counts in. */
export function FigureAbout({ plan, set, definition, help, places }: AboutProps) {
  const feeds = computedFrom(set, definition.id)
  const usual = usualPlaces(plan, help?.sections ?? [], places)
  const numbers = numbersById(plan)
  const sectionLink = ({ chapter, section, title }: Omit<FigurePlace, 'count'>) => (
    // A section without a printed heading has no number of its own.
    <a href={paths.section(plan.id, chapter, section)}>
      {`${numbers[section] || numbers[chapter] || ''} ${title}`.trim()}
    </a>
  )
  return (
    <>
      <Facts set={set} definition={definition} />
      {help && help.steps.length > 0 && (
        <Part title={words.how}>
          <ol className="steps">
            {help.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          {help.link && (
            <p>
              <ExternalLink href={help.link}>{words.toSource}</ExternalLink>
            </p>
          )}
        </Part>
      )}
      <Part title={words.standsIn(countPlaces(places))}>
        {places.length === 0 && (
          <p>
            {words.standsNowhere} {words.insertHint}
          </p>
        )}
        <ul className="links">
          {places.map((place) => (
            <li key={place.section}>
              {sectionLink(place)} {place.count > 1 && <span className="meta">{words.times(place.count)}</span>}
            </li>
          ))}
        </ul>
      </Part>
      {usual.length > 0 && (
        <Part title={words.usualSections}>
          <ul className="links">
            {usual.map((place) => (
              <li key={place.section}>{sectionLink(place)}</li>
            ))}
          </ul>
        </Part>
      )}
      {feeds.length > 0 && (
        <Part title={words.countsIn}>
          <ul className="links">
            {feeds.map(({ id, name }) => (
              <li key={id}>
                <a href={paths.figure(plan.id, id)}>{name}</a>
              </li>
            ))}
          </ul>
        </Part>
      )}
    </>
  )
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h3 className="side-h">{title}</h3>
      {children}
    </section>
  )
}

function Facts({ set, definition }: Pick<AboutProps, 'set' | 'definition'>) {
  const figure = set.figures[definition.id]
  const usual = boundsWords(definition)
  const facts = [
    [
      words.retrieved,
      figure?.retrievedDate && !set.computed.has(definition.id) ? formatDate(figure.retrievedDate) : '',
    ],
    [words.staleAfter, definition.staleAfter ? words.months(definition.staleAfter) : ''],
    [words.usual, usual ? words.usualBetween(usual) : ''],
  ].filter(([, text]) => text)
  if (facts.length === 0) return null
  return (
    <dl className="kv side-facts">
      {facts.map(([term, text]) => (
        <Fact key={term} term={term ?? ''} text={text ?? ''} />
      ))}
    </dl>
  )
}

function Fact({ term, text }: { readonly term: string; readonly text: string }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{text}</dd>
    </>
  )
}

/** Sections in which the figure usually stands and does not yet; those that the plan does not have are left out. */
function usualPlaces(
  plan: Plan,
  sections: readonly string[],
  places: readonly FigurePlace[],
): readonly Omit<FigurePlace, 'count'>[] {
  return sections.flatMap((id) => {
    if (places.some(({ section }) => section === id)) return []
    const found = findSection(plan, id)
    if (!found || found.section.leftOut) return []
    return [{ chapter: found.chapter.id, section: id, title: found.section.title }]
  })
}
