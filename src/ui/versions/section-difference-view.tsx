import { useEffect, useRef } from 'react'
import { findChapter } from '../../plan/find-section.ts'
import type { SectionDifference } from '../../versions/compare-plans.ts'
import type { TextComparison } from '../../versions/compare-texts.ts'
import { versionWords as words } from '../../words/version-words.ts'
import { Button } from '../parts/button.tsx'
import { ComparedLines } from './compared-lines.tsx'
import type { ComparedSides, SectionRestore } from './comparison-parts.ts'

interface SectionDifferenceProps {
  readonly difference: SectionDifference
  /** Number of the section, such as "4.2", or empty. */
  readonly number: string
  /** Null while the words are not compared yet. */
  readonly text: TextComparison | null
  readonly sides: ComparedSides
  /** Whether somebody asked for this one: it is brought into view. */
  readonly isWanted: boolean
  readonly restore: SectionRestore | null
}

/** One section with what changed in it, and the way to put it back. */
export function SectionDifferenceView({ difference, number, text, sides, isWanted, restore }: SectionDifferenceProps) {
  const { id, before, after, changes } = difference
  const title = after?.title ?? before?.title ?? ''
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!isWanted) return
    heading.current?.scrollIntoView({ block: 'start' })
    heading.current?.focus({ preventScroll: true })
  }, [isWanted])
  const headingId = `verschil-${id}`
  const chapter = findChapter(after ? sides.after : sides.before, difference.chapter)
  const said = [
    // Without a number of its own nothing else says where it stands.
    ...(number === '' && chapter ? [words.inChapter(chapter.title)] : []),
    ...changes.map((change) => words.sectionChanges[change]).filter(Boolean),
  ]
  return (
    <section className="cmp" aria-labelledby={headingId}>
      <div className="spread">
        <h2 ref={heading} id={headingId} tabIndex={-1}>
          {number} {title}
        </h2>
        {restore && (
          <Button
            size="small"
            kind="quiet"
            aria-label={words.restoreSectionOf(title)}
            unavailable={restore.whyNot}
            onClick={() => restore.run(id, title)}
          >
            {words.restoreSection}
          </Button>
        )}
      </div>
      {said.length > 0 && (
        <p className="meta">
          {said.join('. ')}. {before && after && before.title !== after.title && words.oldTitle(before.title)}
        </p>
      )}
      {text ? <ComparedLines comparison={text} sides={sides} /> : <p className="meta">{words.loadingOne}</p>}
    </section>
  )
}
