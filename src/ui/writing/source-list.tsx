import type { Source } from '../../template/template.ts'
import { guideWords as words } from '../../words/guide-words.ts'
import { ExternalLink } from './external-link.tsx'

/** Sources with what each gives, and a warning where the link may have moved. */
export function SourceList({ sources }: { readonly sources: readonly Source[] }) {
  return (
    <ul className="source-list">
      {sources.map((source) => (
        <li key={`${source.id} ${source.url}`}>
          <ExternalLink href={source.url}>{source.name}</ExternalLink>
          {source.gives && <p>{source.gives}</p>}
          {source.caution && <p className="meta">{words.caution(source.caution)}</p>}
        </li>
      ))}
    </ul>
  )
}
