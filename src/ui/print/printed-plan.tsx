import type { DocumentChapter, DocumentSection, PlanDocument } from '../../document/plan-document.ts'
import { type AddressOf, PrintedBlock } from './printed-blocks.tsx'
import { Inlines } from './printed-inlines.tsx'

interface PrintedPlanProps {
  readonly document: PlanDocument
  readonly addressOf: AddressOf
}

/** A plan as a plain web page: cover, facts, contents, chapters. */
export function PrintedPlan({ document, addressOf }: PrintedPlanProps) {
  const { look, labels } = document
  const surfaces = { '--print-accent': look.accent, '--print-accent-text': look.accentText, '--print-tint': look.tint }
  return (
    <article
      className={`print-plan heading-${look.headingFont} text-${look.textFont}`}
      // Custom properties are not in the type of React's styles.
      style={surfaces as React.CSSProperties}
    >
      <Cover document={document} addressOf={addressOf} />
      <section className="print-about">
        <h2>{labels.about}</h2>
        <dl>
          {document.about.map((row) => (
            <div key={row.label}>
              <dt>{row.label}</dt>
              <dd>{row.value}</dd>
            </div>
          ))}
        </dl>
      </section>
      <Contents document={document} />
      {document.chapters.map((chapter) => (
        <Chapter key={chapter.id} chapter={chapter} document={document} addressOf={addressOf} />
      ))}
    </article>
  )
}

function Cover({ document, addressOf }: PrintedPlanProps) {
  const { look, status, labels } = document
  return (
    <header className="print-cover">
      {look.cover === 'foto' && look.photo && (
        <img className="print-photo" src={addressOf(look.photo.picture)} alt={look.photo.alt} />
      )}
      {look.logo && look.cover !== 'zonder' ? (
        <img
          className="print-logo"
          src={addressOf(look.logo.picture)}
          alt={look.logo.alt || `${labels.logo} ${document.municipality}`}
        />
      ) : (
        <p className="print-name">{look.name}</p>
      )}
      <h1>{document.title}</h1>
      {document.subtitle && <p className="print-subtitle">{document.subtitle}</p>}
      {document.period && <p className="print-period">{document.period}</p>}
      <p>
        {status.mark && <strong>{status.mark}</strong>} {status.line}
      </p>
    </header>
  )
}

function Contents({ document }: { readonly document: PlanDocument }) {
  return (
    <nav className="print-contents" aria-label={document.labels.contents}>
      <h2>{document.labels.contents}</h2>
      <ol>
        {document.chapters.map((chapter) => (
          <li key={chapter.id}>
            <a href={`#${chapter.id}`}>
              {chapter.number} {chapter.title}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

interface ChapterProps extends PrintedPlanProps {
  readonly chapter: DocumentChapter
}

function Chapter({ chapter, document, addressOf }: ChapterProps) {
  const kind = chapter.kind === 'bijlage' ? document.labels.annex : document.labels.chapter
  return (
    <section className="print-chapter">
      <h2 id={chapter.id}>
        <span className="print-kind">
          {kind} {chapter.number}
        </span>{' '}
        {chapter.title}
      </h2>
      {chapter.lead.length > 0 && (
        <p className="print-lead">
          <Inlines content={chapter.lead} />
        </p>
      )}
      {chapter.sections.map((section) => (
        <Section key={section.id} section={section} document={document} addressOf={addressOf} />
      ))}
    </section>
  )
}

interface SectionProps extends PrintedPlanProps {
  readonly section: DocumentSection
}

function Section({ section, document, addressOf }: SectionProps) {
  return (
    <section {...(section.heading ? {} : { id: section.id })}>
      {section.heading && (
        <h3 id={section.id}>
          {section.number} {section.title}
        </h3>
      )}
      {section.blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, never changed
        <PrintedBlock key={index} block={block} labels={document.labels} addressOf={addressOf} />
      ))}
    </section>
  )
}
