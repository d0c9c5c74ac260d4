import { houseStyleWords as words, photoWords } from '../../words/house-style-words.ts'
import { Alert } from '../parts/alert.tsx'
import { RadioGroup } from '../parts/choice.tsx'
import { coverRemark, type HouseStyleForm } from './house-style-form.ts'
import { PictureField } from './picture-field.tsx'

const covers = (['foto', 'logo', 'zonder'] as const).map((value) => ({ value, label: words.covers[value] }))

interface CoverFieldProps {
  readonly form: HouseStyleForm
  readonly onChange: (part: Partial<HouseStyleForm>) => void
}

/** Chooses the cover, with the photo when it is to have one, and says what it still lacks. */
export function CoverField({ form, onChange }: CoverFieldProps) {
  const remark = coverRemark(form)
  return (
    <>
      <RadioGroup label={words.cover} value={form.cover} options={covers} onValue={(cover) => onChange({ cover })}>
        <div role="status">
          {remark && (
            <Alert kind="info" small>
              {remark}
            </Alert>
          )}
        </div>
      </RadioGroup>
      {form.cover === 'foto' && (
        <PictureField
          words={photoWords}
          picture={form.photo}
          proposedAlt=""
          error={null}
          onChange={(photo) => onChange({ photo })}
        />
      )}
    </>
  )
}
