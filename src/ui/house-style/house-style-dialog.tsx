import { type Dispatch, type SetStateAction, useCallback, useEffect, useRef, useState } from 'react'
import { imagesOfStyle } from '../../housestyle/cover-style.ts'
import type { HouseFont, HouseStyle } from '../../housestyle/house-style.ts'
import type { Plan } from '../../plan/plan.ts'
import { type PlanDatabase, StorageError, type StoredImages } from '../../storage/plan-records.ts'
import { houseStyleWords as words, logoWords } from '../../words/house-style-words.ts'
import { storageWords } from '../../words/save-words.ts'
import { uiWords } from '../../words/ui-words.ts'
import { Alert } from '../parts/alert.tsx'
import { Button } from '../parts/button.tsx'
import { Dialog, DialogActions } from '../parts/dialog.tsx'
import { SelectField, TextField } from '../parts/field.tsx'
import { goToFirstError } from '../parts/first-error.ts'
import { showToast } from '../parts/toast-store.ts'
import { usePlanState, useStores } from '../stores-context.ts'
import { ColourField } from './colour-field.tsx'
import { CoverField } from './cover-field.tsx'
import {
  colourOf,
  type HouseStyleErrors,
  houseStyleErrors,
  type HouseStyleForm,
  houseStyleForm,
} from './house-style-form.ts'
import { PictureField } from './picture-field.tsx'
import { StyleFileField } from './style-file-field.tsx'
import { styleOfForm } from './style-file.ts'
import { StylePreview } from './style-preview.tsx'
import { saveHouseStyle } from './use-house-style.ts'
import { WordTemplateField } from './word-template-field.tsx'

/** Changes the look of the municipality of the open plan. */
export function HouseStyleDialog({ onClose }: { readonly onClose: () => void }) {
  const { database } = useStores()
  const plan = usePlanState((state) => state.plan)
  const stored = useStoredStyle(database, plan?.houseStyle ?? '')
  return plan && stored ? <StyleForm plan={plan} stored={stored} onClose={onClose} /> : null
}

/** A style as it was when the dialog opened; null as long as none was chosen. A picture that cannot be read is not there. */
interface StoredStyle {
  readonly style: HouseStyle | null
  readonly images: StoredImages
}

function useStoredStyle(database: PlanDatabase, id: string): StoredStyle | null {
  const [stored, setStored] = useState<StoredStyle | null>(null)
  useEffect(() => {
    readStyle(database, id).then(setStored, () => setStored({ style: null, images: {} }))
  }, [database, id])
  return stored
}

async function readStyle(database: PlanDatabase, id: string): Promise<StoredStyle> {
  const style = await database.getHouseStyle(id)
  return { style, images: await database.getImages(imagesOfStyle(style)).catch(() => ({})) }
}

const fonts = (['serif', 'sans'] as const).map((value: HouseFont) => ({ value, label: words.fonts[value] }))

interface StyleFormProps {
  readonly plan: Plan
  readonly stored: StoredStyle
  readonly onClose: () => void
}

function StyleForm({ plan, stored: { style, images }, onClose }: StyleFormProps) {
  const { database } = useStores()
  const [form, setForm] = useState<HouseStyleForm>(() => houseStyleForm(style, plan, images))
  const [errors, setErrors] = useState<HouseStyleErrors>({})
  const [failure, setFailure] = useState<string | null>(null)
  const change = useCallback((part: Partial<HouseStyleForm>) => {
    setForm((before) => ({ ...before, ...part }))
    setErrors({})
  }, [])
  const columns = useRef<HTMLDivElement>(null)
  const isComplete = () => {
    const found = houseStyleErrors(form)
    setErrors(found)
    goToFirstError(() => columns.current)
    return Object.keys(found).length === 0
  }
  const save = async () => {
    if (!isComplete()) return
    try {
      await storeStyle(database, { ...style, id: plan.houseStyle }, form)
      showToast(words.saved)
      onClose()
    } catch (error) {
      setFailure(storageWords[error instanceof StorageError ? error.reason : 'unknown'])
    }
  }
  return (
    <Dialog title={words.title} onClose={onClose} onSubmit={() => void save()} className="dialog-style">
      <div className="style-columns" ref={columns}>
        <StylePreview form={form} plan={plan} />
        <div className="form">
          <p className="hint">{words.intro(plan.municipality.name)}</p>
          <StyleFields form={form} errors={errors} plan={plan} onChange={change} onErrors={setErrors} />
          <StyleFileField form={form} isComplete={isComplete} onOpened={change} />
          {failure && (
            <Alert kind="err" announce>
              {words.failed} {failure}
            </Alert>
          )}
        </div>
      </div>
      <DialogActions>
        <Button kind="main" submit>
          {uiWords.save}
        </Button>
        <Button onClick={onClose}>{uiWords.cancel}</Button>
      </DialogActions>
    </Dialog>
  )
}

interface StyleFieldsProps {
  readonly form: HouseStyleForm
  readonly errors: HouseStyleErrors
  readonly plan: Plan
  readonly onChange: (part: Partial<HouseStyleForm>) => void
  readonly onErrors: Dispatch<SetStateAction<HouseStyleErrors>>
}

function StyleFields({ form, errors, plan, onChange, onErrors }: StyleFieldsProps) {
  return (
    <>
      <TextField
        label={words.name}
        hint={words.nameHint}
        value={form.name}
        error={errors.name}
        onValue={(name) => onChange({ name })}
      />
      <ColourField
        accent={form.accent}
        error={errors.accent ?? null}
        onChange={(accent) => onChange({ accent })}
        onLeave={() => {
          if (!colourOf(form.accent)) onErrors((before) => ({ ...before, accent: words.colourWrong }))
        }}
      />
      <div className="years">
        <SelectField
          label={words.headingFont}
          value={form.headingFont}
          options={fonts}
          onValue={(headingFont) => onChange({ headingFont })}
        />
        <SelectField
          label={words.textFont}
          value={form.textFont}
          options={fonts}
          onValue={(textFont) => onChange({ textFont })}
        />
      </div>
      <PictureField
        words={logoWords}
        picture={form.logo}
        proposedAlt={logoWords.altProposed(plan.municipality.name)}
        error={errors.alt ?? null}
        onChange={(logo) => onChange({ logo })}
      />
      <CoverField form={form} onChange={onChange} />
      <WordTemplateField template={form.wordTemplate} onChange={(wordTemplate) => onChange({ wordTemplate })} />
    </>
  )
}

/** Stores the images before the style that refers to them. */
async function storeStyle(
  database: PlanDatabase,
  before: Partial<HouseStyle> & Pick<HouseStyle, 'id'>,
  form: HouseStyleForm,
): Promise<void> {
  const { style, images } = await styleOfForm(form)
  for (const image of Object.values(images)) await database.putImage(image)
  await saveHouseStyle(database, { id: before.id, ...style })
}
