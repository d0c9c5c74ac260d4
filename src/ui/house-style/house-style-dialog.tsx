import { useEffect, useState } from 'react'
import type { HouseFont, HouseStyle } from '../../housestyle/house-style.ts'
import type { Plan } from '../../plan/plan.ts'
import { type PlanDatabase, StorageError, type StoredImage } from '../../storage/plan-records.ts'
import { houseStyleWords as words } from '../../words/house-style-words.ts'
import { storageWords } from '../../words/save-words.ts'
import { uiWords } from '../../words/ui-words.ts'
import { Alert } from '../parts/alert.tsx'
import { Button } from '../parts/button.tsx'
import { Dialog, DialogActions } from '../parts/dialog.tsx'
import { SelectField, TextField } from '../parts/field.tsx'
import { showToast } from '../parts/toast-store.ts'
import { usePlanState, useStores } from '../stores-context.ts'
import { ColourField } from './colour-field.tsx'
import {
  colourOf,
  type HouseStyleErrors,
  houseStyleErrors,
  type HouseStyleForm,
  houseStyleForm,
} from './house-style-form.ts'
import { LogoField } from './logo-field.tsx'
import { saveHouseStyle, useStoredHouseStyle } from './use-house-style.ts'
import { WordTemplateField } from './word-template-field.tsx'

/** Changes the look of the municipality of the open plan. */
export function HouseStyleDialog({ onClose }: { readonly onClose: () => void }) {
  const { database } = useStores()
  const plan = usePlanState((state) => state.plan)
  const style = useStoredHouseStyle()
  const logo = useStoredLogo(database, style)
  return plan && logo !== 'loading' ? <StyleForm plan={plan} style={style} logo={logo} onClose={onClose} /> : null
}

function useStoredLogo(database: PlanDatabase, style: HouseStyle | null): StoredImage | null | 'loading' {
  const hash = style?.logo?.image
  const [found, setFound] = useState<{ readonly hash: string; readonly image: StoredImage | null } | null>(null)
  useEffect(() => {
    if (!hash) return
    database.getImage(hash).then(
      (image) => setFound({ hash, image }),
      () => setFound({ hash, image: null }),
    )
  }, [database, hash])
  if (!hash) return null
  return found?.hash === hash ? found.image : 'loading'
}

const fonts = (['serif', 'sans'] as const).map((value: HouseFont) => ({ value, label: words.fonts[value] }))

interface StyleFormProps {
  readonly plan: Plan
  readonly style: HouseStyle | null
  readonly logo: StoredImage | null
  readonly onClose: () => void
}

function StyleForm({ plan, style, logo, onClose }: StyleFormProps) {
  const { database } = useStores()
  const [form, setForm] = useState<HouseStyleForm>(() => houseStyleForm(style, plan, logo))
  const [errors, setErrors] = useState<HouseStyleErrors>({})
  const [failure, setFailure] = useState<string | null>(null)
  const change = (part: Partial<HouseStyleForm>) => {
    setForm((before) => ({ ...before, ...part }))
    setErrors({})
  }
  const save = async () => {
    const found = houseStyleErrors(form)
    setErrors(found)
    if (Object.keys(found).length > 0) return
    try {
      await storeStyle(database, plan.houseStyle, form)
      showToast(words.saved)
      onClose()
    } catch (error) {
      setFailure(storageWords[error instanceof StorageError ? error.reason : 'unknown'])
    }
  }
  return (
    <Dialog title={words.title} onClose={onClose} onSubmit={() => void save()} wide>
      <p className="hint">{words.intro(plan.municipality.name)}</p>
      <div className="form">
        <TextField
          label={words.name}
          hint={words.nameHint}
          value={form.name}
          error={errors.name}
          onValue={(name) => change({ name })}
        />
        <ColourField
          accent={form.accent}
          error={errors.accent ?? null}
          onChange={(accent) => change({ accent })}
          onLeave={() =>
            setErrors((before) => ({ ...before, ...(colourOf(form.accent) ? {} : { accent: words.colourWrong }) }))
          }
        />
        <div className="years">
          <SelectField
            label={words.headingFont}
            value={form.headingFont}
            options={fonts}
            onValue={(headingFont) => change({ headingFont })}
          />
          <SelectField
            label={words.textFont}
            value={form.textFont}
            options={fonts}
            onValue={(textFont) => change({ textFont })}
          />
        </div>
        <LogoField
          logo={form.logo}
          municipality={plan.municipality.name}
          error={errors.alt ?? null}
          onChange={(chosen) => change({ logo: chosen })}
        />
        <WordTemplateField template={form.wordTemplate ?? null} onChange={(wordTemplate) => change({ wordTemplate })} />
        {failure && (
          <Alert kind="err" announce>
            {words.failed} {failure}
          </Alert>
        )}
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

async function storeStyle(database: PlanDatabase, id: string, form: HouseStyleForm): Promise<void> {
  const { headingFont, textFont, logo, wordTemplate } = form
  const accent = colourOf(form.accent) ?? form.accent
  const stored = logo && { image: await database.putImage(logo.image), alt: logo.alt.trim() }
  const style = { id, name: form.name.trim(), accent, headingFont, textFont, logo: stored }
  await saveHouseStyle(database, { ...style, ...(wordTemplate ? { wordTemplate } : {}) })
}
