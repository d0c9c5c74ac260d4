import type { KeyboardEvent, ReactNode } from 'react'
import { useId, useState } from 'react'
import { afterPress } from './after-press.ts'
import { Field } from './field.tsx'
import { nlNames } from './nl-design-names.ts'

/** One line of the list. */
export interface ComboboxOption {
  readonly id: string
  /** What comes in the field when it is chosen. */
  readonly text: string
  /** How it is shown, with the match marked. */
  readonly shown: ReactNode
  /** Shown at the right, such as a province. */
  readonly note?: string
}

interface ComboboxProps {
  readonly label: string
  readonly hint?: string
  readonly error?: string | null
  readonly listLabel: string
  readonly text: string
  readonly options: readonly ComboboxOption[]
  /** Sentence in place of the list when nothing fits what is typed. */
  readonly nothingFound: string
  /** "3 gemeenten gevonden", read out politely. */
  readonly countWords: (count: number) => string
  readonly onType: (text: string) => void
  readonly onChoose: (option: ComboboxOption) => void
  readonly onLeave: () => void
}

/** A field with a list that opens while typing. Enter takes, Esc closes, arrows move. */
export function Combobox(props: ComboboxProps) {
  const { text, options, onType, onChoose, onLeave } = props
  const listId = useId()
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(0)
  const shown = open && text.trim() !== ''
  const close = () => setOpen(false)
  const choose = (option: ComboboxOption) => {
    close()
    onChoose(option)
  }
  const press = (event: KeyboardEvent) => {
    const move = comboboxKey(event.key, { shown, active, count: options.length })
    if (!move) return
    event.preventDefault()
    if (move.kind === 'close') close()
    else if (move.kind === 'move') {
      setOpen(true)
      setActive(move.to)
    } else {
      const option = options[active]
      if (option) choose(option)
    }
  }
  return (
    <Field label={props.label} hint={props.hint} error={props.error}>
      {(links) => (
        <div className="combo">
          <input
            {...links}
            className={nlNames.input}
            role="combobox"
            type="text"
            autoComplete="off"
            spellCheck={false}
            aria-autocomplete="list"
            aria-expanded={shown}
            aria-controls={listId}
            {...(shown && options.length > 0 ? { 'aria-activedescendant': `${listId}-${active}` } : {})}
            value={text}
            onChange={(event) => {
              setOpen(true)
              setActive(0)
              onType(event.target.value)
            }}
            onKeyDown={press}
            onBlur={() => {
              close()
              afterPress(onLeave)
            }}
          />
          <OptionList {...props} id={listId} shown={shown} active={active} onChoose={choose} />
        </div>
      )}
    </Field>
  )
}

interface OptionListProps
  extends Pick<ComboboxProps, 'listLabel' | 'options' | 'nothingFound' | 'countWords' | 'onChoose'> {
  readonly id: string
  readonly shown: boolean
  readonly active: number
}

function OptionList({ id, listLabel, options, nothingFound, countWords, shown, active, onChoose }: OptionListProps) {
  return (
    <>
      <div className="listbox" id={id} role="listbox" aria-label={listLabel} hidden={!shown || options.length === 0}>
        {shown &&
          options.map((option, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of a combobox are handled by its input
            <div
              key={option.id}
              className="option"
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => onChoose(option)}
            >
              <span>{option.shown}</span>
              {option.note && <span className="meta">{option.note}</span>}
            </div>
          ))}
      </div>
      {shown && options.length === 0 && <p className="listbox nothing">{nothingFound}</p>}
      <p className="sr" role="status">
        {shown && (options.length === 0 ? nothingFound : countWords(options.length))}
      </p>
    </>
  )
}

interface ComboboxState {
  readonly shown: boolean
  readonly active: number
  readonly count: number
}

type ComboboxMove = { readonly kind: 'close' | 'choose' } | { readonly kind: 'move'; readonly to: number }

/** What a key does; null leaves it to the browser. */
export function comboboxKey(key: string, { shown, active, count }: ComboboxState): ComboboxMove | null {
  if (key === 'ArrowDown') return { kind: 'move', to: shown ? Math.min(active + 1, Math.max(count - 1, 0)) : 0 }
  if (key === 'ArrowUp') return { kind: 'move', to: Math.max(active - 1, 0) }
  if (!shown) return null
  if (key === 'Escape') return { kind: 'close' }
  return key === 'Enter' && count > 0 ? { kind: 'choose' } : null
}
