import { type KeyboardEvent, type ReactNode, type RefObject, useRef, useState } from 'react'
import type { ExportFormat } from '../../export/export-messages.ts'
import { previewWords as words } from '../../words/preview-words.ts'
import { Alert } from '../parts/alert.tsx'
import { Button } from '../parts/button.tsx'
import { pageAfterKey, withinPages } from './page-keys.ts'
import { PagePicture } from './page-picture.tsx'
import { PageSteps } from './page-steps.tsx'
import { PageThumbnails } from './page-thumbnails.tsx'
import type { PreviewState, ShownPages } from './use-page-preview.ts'

interface PagePreviewProps {
  readonly state: PreviewState
  readonly kind: ExportFormat
  readonly onTryAgain: () => void
  /** A page could not be painted. */
  readonly onFailure: () => void
  /** What stands at the end of the bar. */
  readonly children?: ReactNode
}

/** The pages as the file will have them: one large, and all of them in small. */
export function PagePreview({ state, kind, onTryAgain, onFailure, children }: PagePreviewProps) {
  const [wanted, setWanted] = useState(0)
  const [large, setLarge] = useState(false)
  const { shown } = state
  const count = shown?.layout.pages.length ?? 0
  const page = withinPages(wanted, count)
  const note = words.notes[kind]
  const section = useRef<HTMLElement>(null)
  const stage = useRef<HTMLDivElement>(null)
  const goTo = (next: number) => {
    setWanted(next)
    // Another page begins at its head.
    if (stage.current) stage.current.scrollTop = 0
  }
  const retry = () => {
    // The button goes with the message; the focus stays where the pages will be.
    section.current?.focus()
    onTryAgain()
  }
  return (
    <section ref={section} className="preview" aria-label={words.label} tabIndex={-1}>
      <div className="preview-bar">
        <h2>{words.title}</h2>
        {count > 0 && <PageSteps page={page} count={count} onPage={goTo} />}
        {count > 0 && (
          <Button kind="quiet" size="small" aria-pressed={large} onClick={() => setLarge(!large)}>
            {words.enlarge}
          </Button>
        )}
        <div className="preview-bar-end">{children}</div>
      </div>
      <div className="preview-line meta">
        <p role="status">
          {state.kind === 'busy' ? words.busy : shown && words.name(shown.layout.pages[page]?.name ?? '')}
        </p>
        {note && <p>{note}</p>}
      </div>
      {state.kind === 'failed' ? (
        <div className="preview-failed">
          <Alert kind="warn" announce>
            <p>{words.failed}</p>
            <Button size="small" onClick={retry}>
              {words.tryAgain}
            </Button>
          </Alert>
        </div>
      ) : (
        <div className={large ? 'preview-pages is-large' : 'preview-pages'}>
          {shown ? (
            <Pages shown={shown} page={page} stage={stage} onPage={goTo} onFailure={onFailure} />
          ) : (
            <div className="page-stage">
              <span className="page-paper" />
            </div>
          )}
        </div>
      )}
    </section>
  )
}

interface PagesProps {
  readonly shown: ShownPages
  readonly page: number
  readonly stage: RefObject<HTMLDivElement | null>
  readonly onPage: (page: number) => void
  readonly onFailure: () => void
}

function Pages({ shown, page, stage, onPage, onFailure }: PagesProps) {
  const { pages } = shown.layout
  const label = words.nameOf({ number: page + 1, count: pages.length, name: pages[page]?.name ?? '' })
  const press = (event: KeyboardEvent) => {
    const next = pageAfterKey(event.key, page, pages.length)
    if (next === null) return
    event.preventDefault()
    onPage(next)
  }
  return (
    <>
      <PageThumbnails shown={shown} page={page} onPage={onPage} onFailure={onFailure} />
      {/* biome-ignore lint/a11y/useSemanticElements: a page that scrolls is no fieldset */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and its keys go from page to page */}
      <div ref={stage} className="page-stage" role="group" aria-label={words.large} tabIndex={0} onKeyDown={press}>
        <PagePicture shown={shown} page={page} first label={label} onFailure={onFailure} />
      </div>
    </>
  )
}
