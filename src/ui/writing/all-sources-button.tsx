import { guideWords as words } from '../../words/guide-words.ts'
import { Button } from '../parts/button.tsx'
import type { EditingSession } from './editing-session.ts'

/** Opens the list of national sources. */
export function AllSourcesButton({ session }: { readonly session: EditingSession }) {
  return (
    <p className="guide-action">
      <Button size="small" kind="quiet" onClick={() => session.writing.setState({ floating: { kind: 'sources' } })}>
        {words.allSources}
      </Button>
    </p>
  )
}
