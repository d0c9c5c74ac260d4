import { type ReactNode, useEffect, useState } from 'react'
import {
  exactMunicipality,
  type MunicipalityEntry,
  type MunicipalityHit,
  searchMunicipalities,
} from '../../template/municipality-search.ts'
import { newPlanWords as words } from '../../words/new-plan-words.ts'
import { Combobox } from '../parts/combobox.tsx'
import { matchedPart } from './matched-part.ts'

interface MunicipalityFieldProps {
  readonly error: string | null
  readonly onChange: (municipality: MunicipalityEntry | null) => void
  /** The field was left with a name in it that is no municipality. */
  readonly onUnknown: () => void
}

/** Chooses one of all municipalities by any spelling. */
export function MunicipalityField({ error, onChange, onUnknown }: MunicipalityFieldProps) {
  const { entries, failed } = useMunicipalities()
  const [text, setText] = useState('')
  const hits = searchMunicipalities(entries, text)
  const pick = (shown: string, municipality: MunicipalityEntry | null) => {
    setText(shown)
    onChange(municipality)
  }
  return (
    <Combobox
      label={words.municipality}
      hint={words.municipalityHint}
      error={failed ? words.listFailed : error}
      listLabel={words.municipalities}
      text={text}
      options={hits.map((hit) => ({
        id: hit.entry.code,
        text: hit.entry.name,
        note: hit.entry.province,
        shown: shownHit(hit, text),
      }))}
      nothingFound={words.notFound}
      countWords={words.found}
      onType={(typed) => pick(typed, exactMunicipality(entries, typed))}
      onChoose={(option) => pick(option.text, entries.find((entry) => entry.code === option.id) ?? null)}
      onLeave={() => {
        if (text.trim() && !exactMunicipality(entries, text)) onUnknown()
      }}
    />
  )
}

function shownHit({ entry, alias }: MunicipalityHit, typed: string): ReactNode {
  if (!alias) return <Marked text={entry.name} typed={typed} />
  return (
    <>
      {entry.name}{' '}
      <span className="meta">
        (<Marked text={alias} typed={typed} />)
      </span>
    </>
  )
}

function Marked({ text, typed }: { readonly text: string; readonly typed: string }) {
  const part = matchedPart(text, typed)
  if (!part) return text
  return (
    <>
      {text.slice(0, part.from)}
      <mark>{text.slice(part.from, part.to)}</mark>
      {text.slice(part.to)}
    </>
  )
}

function useMunicipalities(): { readonly entries: readonly MunicipalityEntry[]; readonly failed: boolean } {
  const [entries, setEntries] = useState<readonly MunicipalityEntry[]>([])
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    import('virtual:oab/municipalities').then(
      (data) => setEntries(data.default),
      () => setFailed(true),
    )
  }, [])
  return { entries, failed }
}
