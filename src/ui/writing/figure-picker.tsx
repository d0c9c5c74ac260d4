import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import type { FigureDefinition } from '../../figures/figure.ts'
import { groupFigures, searchFigures } from '../../figures/search-figures.ts'
import { insertFigure } from '../../editor/insert-figure.ts'
import { figureWords as words } from '../../words/figure-words.ts'
import { Button } from '../parts/button.tsx'
import { Dialog, DialogActions } from '../parts/dialog.tsx'
import { Field } from '../parts/field.tsx'
import { nlNames } from '../parts/nl-design-names.ts'
import { paths } from '../routes.ts'
import type { EditingSession } from './editing-session.ts'
import { figureNote } from './figure-options.ts'
import { useFigureSet } from './use-figure-set.ts'

/** Asks which figure to insert at the cursor: shown when the writing state's `floating` is `figure-picker`. */
export function FigurePicker({ session }: { readonly session: EditingSession }) {
  const { catalogue, figures } = useFigureSet(session)
  const [query, setQuery] = useState('')
  const [active, setActive] = useState(0)
  const listId = useId()
  const groups = useMemo(() => groupFigures(searchFigures(catalogue, query)), [catalogue, query])
  const shown = groups.flatMap((group) => group.definitions)
  useActiveInView(`${listId}-${active}`)
  const close = () => {
    session.writing.setState({ floating: null })
    session.current().commands.focus()
  }
  const choose = (definition: FigureDefinition | undefined) => {
    if (!definition) return
    const editor = session.current()
    session.writing.setState({ floating: null })
    insertFigure(editor.view, definition.id)
    editor.commands.focus()
  }
  const press = (event: KeyboardEvent) => {
    const to = activeAfter(event.key, active, shown.length)
    if (to === null) return
    event.preventDefault()
    setActive(to)
  }
  return (
    <Dialog title={words.pickerTitle} onClose={close} onSubmit={() => choose(shown[active])}>
      <Field label={words.searchLabel} hint={words.searchHint}>
        {(links) => (
          <input
            {...links}
            className={nlNames.input}
            type="text"
            role="combobox"
            autoComplete="off"
            spellCheck={false}
            aria-autocomplete="list"
            aria-expanded={shown.length > 0}
            aria-controls={listId}
            {...(shown.length > 0 ? { 'aria-activedescendant': `${listId}-${active}` } : {})}
            data-safe
            value={query}
            onKeyDown={press}
            onChange={(event) => {
              setQuery(event.target.value)
              setActive(0)
            }}
          />
        )}
      </Field>
      <p className="meta figure-count" role="status">
        {shown.length > 0 ? words.found(shown.length) : words.nothingFound(query)}
      </p>
      {shown.length === 0 && (
        <p>
          {words.ownFigure} <a href={paths.figures(session.plan.getState().plan?.id ?? '')}>{words.toFigures}</a>
        </p>
      )}
      <div className="figure-list" id={listId} role="listbox" aria-label={words.listLabel} hidden={shown.length === 0}>
        {groups.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options in a list is no fieldset
          <div key={group.subject} role="group" aria-label={group.subject}>
            <p className="figure-subject" aria-hidden="true">
              {group.subject}
            </p>
            {group.definitions.map((definition) => {
              const index = shown.indexOf(definition)
              return (
                // biome-ignore lint/a11y/useKeyWithClickEvents: the field above handles the keys of the list
                <div
                  key={definition.id}
                  id={`${listId}-${index}`}
                  className="option"
                  role="option"
                  tabIndex={-1}
                  aria-selected={index === active}
                  onPointerDown={(event) => event.preventDefault()}
                  onClick={() => choose(definition)}
                >
                  <span>{definition.name}</span>
                  <span className="meta">{figureNote(definition, figures)}</span>
                </div>
              )
            })}
          </div>
        ))}
      </div>
      <DialogActions>
        <Button kind="main" submit>
          {words.insert}
        </Button>
        <Button kind="quiet" onClick={close}>
          {words.cancel}
        </Button>
      </DialogActions>
    </Dialog>
  )
}

/** Index of the active line after a key; null for a key that does not move. */
function activeAfter(key: string, active: number, count: number): number | null {
  if (count === 0) return null
  if (key === 'ArrowDown') return (active + 1) % count
  if (key === 'ArrowUp') return (active - 1 + count) % count
  if (key === 'PageDown') return Math.min(active + 8, count - 1)
  return key === 'PageUp' ? Math.max(active - 8, 0) : null
}

function useActiveInView(id: string) {
  const first = useRef(true)
  useEffect(() => {
    if (!first.current) document.getElementById(id)?.scrollIntoView?.({ block: 'nearest' })
    first.current = false
  }, [id])
}
