import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { searchWords as words } from '../../words/search-words.ts'
import { Button, IconButton, TextButton } from '../parts/button.tsx'
import { Checkbox } from '../parts/choice.tsx'
import { nlNames } from '../parts/nl-design-names.ts'
import { usePlanState } from '../stores-context.ts'
import '../styles/find-bar.css'
import type { EditingSession } from './editing-session.ts'
import { FindList } from './find-list.tsx'
import { FoundFigures } from './found-figures.tsx'
import { type PlanSearch, usePlanSearch } from './use-plan-search.ts'

interface FindBarProps {
  readonly session: EditingSession
  /** Brings another chapter on the screen. */
  readonly onGoTo: (chapter: string) => void
}

/** Finding and replacing in the whole plan; there as long as `search` is not closed. */
export function FindBar(props: FindBarProps) {
  const search = useStore(props.session.writing, (state) => state.search)
  return search === 'closed' ? null : <OpenFindBar {...props} replacing={search === 'replace'} />
}

function OpenFindBar({ session, onGoTo, replacing }: FindBarProps & { readonly replacing: boolean }) {
  const bar = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const [listed, setListed] = useState(false)
  const search = usePlanSearch({ session, onGoTo, bar })
  // biome-ignore lint/correctness/useExhaustiveDependencies: asking for the other bar comes back to the field as well
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [replacing])
  useSearchKeys(field, search)
  const close = () => {
    session.writing.setState({ search: 'closed' })
    session.current().commands.focus()
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers of some years ago do not know the search element
    <div
      ref={bar}
      role="search"
      className="find-bar"
      aria-label={words.bar}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        event.stopPropagation()
        close()
      }}
    >
      <div className="find-inner">
        <FindLine search={search} field={field} listed={listed} onList={setListed} onClose={close} />
        {replacing ? (
          <ReplaceLine search={search} onAll={() => field.current?.focus()} />
        ) : (
          <div className="find-line">
            <CapitalsChoice search={search} />
            <Button
              kind="quiet"
              size="small"
              icon="replace"
              onClick={() => session.writing.setState({ search: 'replace' })}
            >
              {words.showReplace}
            </Button>
          </div>
        )}
        <FoundFigures session={session} query={search.ask.query} />
        {listed && <FindList search={search} />}
      </div>
    </div>
  )
}

interface FindLineProps {
  readonly search: PlanSearch
  readonly field: RefObject<HTMLInputElement | null>
  readonly listed: boolean
  readonly onList: (listed: boolean) => void
  readonly onClose: () => void
}

function FindLine({ search, field, listed, onList, onClose }: FindLineProps) {
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    search.step(event.shiftKey ? -1 : 1)
  }
  const some = search.hits.length > 0
  return (
    <div className="find-line">
      <input
        ref={field}
        className={nlNames.input}
        type="search"
        aria-label={words.find}
        placeholder={words.find}
        autoComplete="off"
        spellCheck={false}
        value={search.ask.query}
        onChange={(event) => search.setAsk({ ...search.ask, query: event.target.value })}
        onKeyDown={press}
      />
      <FindCount search={search} />
      <IconButton icon="chevron-up" label={words.previous} aria-disabled={!some} onClick={() => search.step(-1)} />
      <IconButton icon="chevron-down" label={words.next} aria-disabled={!some} onClick={() => search.step(1)} />
      <Button kind="quiet" size="small" icon="list-tree" aria-expanded={listed} onClick={() => onList(!listed)}>
        {words.list(listed)}
      </Button>
      <IconButton icon="x" label={words.close} onClick={onClose} />
    </div>
  )
}

/** The number of hits and which of them is shown, read out politely. */
function FindCount({ search: { ask, hits, at, done } }: { readonly search: PlanSearch }) {
  if (done)
    return (
      <span className="find-count" role="status">
        {done.said} <TextButton onClick={done.putBack}>{words.putBack}</TextButton>
      </span>
    )
  const nothing = ask.query !== '' && hits.length === 0
  const said = nothing
    ? words.nothing(ask.query)
    : at >= 0
      ? words.position(at + 1, hits.length)
      : words.count(hits.length)
  return (
    <span className={nothing ? 'find-count is-nothing' : 'find-count num-tab'} role="status">
      {ask.query && said}
    </span>
  )
}

function ReplaceLine({ search, onAll }: { readonly search: PlanSearch; readonly onAll: () => void }) {
  const readOnly = usePlanState((state) => state.readOnly)
  const [by, setBy] = useState('')
  const why = readOnly ? words.readOnly : search.hits.length === 0 ? words.nothingFound : undefined
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || why) return
    event.preventDefault()
    search.replace(by)
  }
  return (
    <div className="find-line">
      <input
        className={nlNames.input}
        type="text"
        aria-label={words.replacement}
        placeholder={words.replacement}
        autoComplete="off"
        value={by}
        onChange={(event) => setBy(event.target.value)}
        onKeyDown={press}
      />
      <Button size="small" unavailable={why} onClick={() => search.replace(by)}>
        {words.replace}
      </Button>
      <Button
        size="small"
        unavailable={why}
        onClick={() => {
          search.replaceAll(by)
          onAll()
        }}
      >
        {words.replaceAll}
      </Button>
      <CapitalsChoice search={search} />
    </div>
  )
}

function CapitalsChoice({ search: { ask, setAsk } }: { readonly search: PlanSearch }) {
  return (
    <Checkbox label={words.capitals} checked={ask.capitals} onChange={(capitals) => setAsk({ ...ask, capitals })} />
  )
}

/** F3 goes on from anywhere on the screen; Ctrl+F and Ctrl+H come back to the field. */
function useSearchKeys(field: RefObject<HTMLInputElement | null>, search: PlanSearch): void {
  const latest = useRef(search)
  useEffect(() => {
    latest.current = search
  })
  useEffect(() => {
    const press = (event: globalThis.KeyboardEvent) => {
      const main = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey
      if (document.querySelector('dialog[open]')) return
      if (main && ['f', 'h'].includes(event.key.toLowerCase())) {
        event.preventDefault()
        field.current?.focus()
        field.current?.select()
      } else if (event.key === 'F3') {
        event.preventDefault()
        latest.current.step(event.shiftKey ? -1 : 1)
      }
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [field])
}
