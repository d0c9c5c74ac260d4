import { useCallback, useEffect, useState } from 'react'
import type { Reference } from '../../template/template.ts'
import { guideWords as words } from '../../words/guide-words.ts'
import { Button } from '../parts/button.tsx'
import { Dialog, DialogActions } from '../parts/dialog.tsx'
import type { EditingSession } from './editing-session.ts'
import { SourceList } from './source-list.tsx'
import '../styles/guide.css'

type Loaded = 'loading' | 'failed' | Reference['sources']

/** The national sources per subject: shown when the writing state's `floating` is `sources`. */
export function SourcesDialog({ session }: { readonly session: EditingSession }) {
  const [subjects, setSubjects] = useState<Loaded>('loading')
  const load = useCallback(() => {
    setSubjects('loading')
    import('virtual:oab/reference').then(
      ({ default: reference }) => setSubjects(reference.sources),
      () => setSubjects('failed'),
    )
  }, [])
  useEffect(load, [load])
  const close = () => session.writing.setState({ floating: null })
  return (
    <Dialog title={words.allSources} onClose={close} wide>
      <p>{words.allSourcesText}</p>
      <Subjects subjects={subjects} onRetry={load} />
      <DialogActions>
        <Button onClick={close} data-safe>
          {words.closeDialog}
        </Button>
      </DialogActions>
    </Dialog>
  )
}

function Subjects({ subjects, onRetry }: { readonly subjects: Loaded; readonly onRetry: () => void }) {
  if (subjects === 'loading') return <p className="meta">{words.loadingSources}</p>
  if (subjects === 'failed') {
    return (
      <div role="alert">
        <p>{words.failedSources}</p>
        <Button size="small" icon="refresh-cw" onClick={onRetry}>
          {words.tryAgain}
        </Button>
      </div>
    )
  }
  return (
    <div className="source-subjects">
      {subjects.map((subject) => (
        <section key={subject.id} aria-labelledby={subject.id}>
          <h3 id={subject.id}>{subject.name}</h3>
          <SourceList sources={subject.sources} />
        </section>
      ))}
    </div>
  )
}
