import { houseStyleWords as words } from '../../words/house-style-words.ts'
import { afterPress } from '../parts/after-press.ts'
import { Alert } from '../parts/alert.tsx'
import { Field } from '../parts/field.tsx'
import { nlNames } from '../parts/nl-design-names.ts'
import { colourOf, colourRemarks } from './house-style-form.ts'

interface ColourFieldProps {
  readonly accent: string
  readonly error: string | null
  readonly onChange: (accent: string) => void
  readonly onLeave: () => void
}

/** The one colour of a municipality, typed or picked, with what is done to keep text legible. */
export function ColourField({ accent, error, onChange, onLeave }: ColourFieldProps) {
  const colour = colourOf(accent)
  const remarks = colourRemarks(accent)
  return (
    <div>
      <Field label={words.colour} hint={words.colourHint} error={error}>
        {(links) => (
          <span className="colour-row">
            <input
              {...links}
              type="text"
              className={nlNames.input}
              autoComplete="off"
              spellCheck={false}
              value={accent}
              onChange={(event) => onChange(event.target.value)}
              onBlur={() => afterPress(onLeave)}
            />
            <input
              type="color"
              className="colour-picker"
              aria-label={words.picker}
              value={colour ?? '#000000'}
              onChange={(event) => onChange(event.target.value)}
            />
          </span>
        )}
      </Field>
      <div role="status">
        {remarks.length > 0 && (
          <Alert kind="info" small>
            {remarks.join(' ')}
          </Alert>
        )}
      </div>
    </div>
  )
}
