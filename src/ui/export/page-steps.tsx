import { type KeyboardEvent, useState } from 'react'
import { previewWords as words } from '../../words/preview-words.ts'
import { IconButton } from '../parts/button.tsx'
import { nlNames } from '../parts/nl-design-names.ts'
import { pageOfNumber, withinPages } from './page-keys.ts'

interface PageStepsProps {
  /** Counted from 0. */
  readonly page: number
  readonly count: number
  readonly onPage: (page: number) => void
}

/** The way from page to page: back, a number, and on. */
export function PageSteps({ page, count, onPage }: PageStepsProps) {
  const step = (by: -1 | 1) => () => onPage(withinPages(page + by, count))
  return (
    <div className="page-steps">
      <IconButton icon="chevron-left" label={words.previous} onClick={step(-1)} />
      <NumberField page={page} count={count} onPage={onPage} />
      <IconButton icon="chevron-right" label={words.next} onClick={step(1)} />
    </div>
  )
}

function NumberField({ page, count, onPage }: PageStepsProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const go = () => {
    const wanted = pageOfNumber(typed ?? '', count)
    setTyped(null)
    if (wanted !== null) onPage(wanted)
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter') go()
  }
  return (
    <span className="page-number">
      <span aria-hidden="true">{words.page}</span>
      <input
        className={nlNames.input}
        inputMode="numeric"
        autoComplete="off"
        aria-label={words.pageOf(count)}
        value={typed ?? String(page + 1)}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={press}
        onBlur={go}
      />
      <span aria-hidden="true" className="num-tab">
        {words.of(count)}
      </span>
    </span>
  )
}
