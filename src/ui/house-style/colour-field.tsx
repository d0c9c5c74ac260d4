import { documentColours } from '../../housestyle/house-colours.ts'
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

/** The one colour of a municipality, typed or picked, with how it comes out on paper. */
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
      {colour && <Sample colour={colour} />}
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

function Sample({ colour }: { readonly colour: string }) {
  const { accent, accentText, onAccent, outlined, dataInk } = documentColours(colour)
  return (
    <div className="colour-sample">
      <span style={{ color: accentText }}>{words.sample}</span>
      <span style={{ background: accent, color: onAccent, outline: outlined ? `1px solid ${dataInk}` : 'none' }}>
        {words.sampleArea}
      </span>
    </div>
  )
}
