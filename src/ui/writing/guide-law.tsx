import type { Chapter, Duty, LawReference } from '../../template/template.ts'
import { guideWords as words } from '../../words/guide-words.ts'
import { Icon } from '../parts/icon.tsx'
import { ExternalLink } from './external-link.tsx'

interface GuideLawProps {
  readonly chapter: Chapter
  /** Duties that this section can meet. */
  readonly duties: readonly Duty[]
  readonly laws: readonly LawReference[]
}

/** Statements of law that show at once; the rest is a press away. */
const atOnce = 2

/** Whether the section is about a duty of law or a choice, and what the law says with its source. */
export function GuideLaw({ chapter, duties, laws }: GuideLawProps) {
  const isDuty = duties.length > 0 || chapter.duty === 'ja'
  const statements = [...duties, ...laws.filter((law) => !duties.some((duty) => saysSame(duty, law)))]
  const [shown, more] = [statements.slice(0, atOnce), statements.slice(atOnce)]
  return (
    <section className="g guide-law" id="wet">
      {isDuty ? (
        <h3 className="law">
          <Icon name="scale" />
          {words.duty}
        </h3>
      ) : (
        <h3 className="law free">
          <Icon name={chapter.duty === 'deels' ? 'scale' : 'info'} />
          {chapter.duty === 'deels' ? words.partly : words.choice}
        </h3>
      )}
      {(!isDuty || statements.length === 0) && <p>{chapter.dutyText}</p>}
      {!isDuty && statements.length > 0 && <h4>{words.lawHeading}</h4>}
      {shown.map((law) => (
        <Statement key={keyOf(law)} law={law} />
      ))}
      {more.length > 0 && (
        <details>
          <summary>{words.moreLaw(more.length)}</summary>
          {more.map((law) => (
            <Statement key={keyOf(law)} law={law} />
          ))}
        </details>
      )}
    </section>
  )
}

function Statement({ law }: { readonly law: LawReference }) {
  const sure = law.certainty === 'geverifieerd' || law.certainty === 'afgeleid'
  return (
    <div className="statement">
      <p>{law.text}</p>
      <p className="meta">
        <ExternalLink href={law.url}>{law.source}</ExternalLink>
        {law.formerly && ` ${words.formerly(law.formerly)}`}. {words.read(law.read)}
      </p>
      {!sure && (
        <p className="meta unsure">
          <Icon name="triangle-alert" />
          {words.uncertain}
        </p>
      )}
    </div>
  )
}

function keyOf(law: LawReference): string {
  return `${law.source} ${law.text}`
}

/** The text of a duty often begins with what the law says: then the law alone adds nothing. */
function saysSame(duty: Duty, law: LawReference): boolean {
  const first = law.text.split('. ')[0] ?? law.text
  return duty.source === law.source && duty.text.startsWith(first)
}
