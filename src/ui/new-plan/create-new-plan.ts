import { defaultHouseStyle } from '../../housestyle/default-style.ts'
import { houseStyleIdOf } from '../../plan/house-style-id.ts'
import { ownNameOf } from '../../template/municipality-search.ts'
import type { PlansStore } from '../../store/plans-store.ts'
import { formPeriod, formTitle, type NewPlanForm } from './new-plan-form.ts'

/** Stores a new plan of a form without errors; gives its id and the chapter to begin with. Rejects with `StorageError`. */
export async function createNewPlan(
  plans: PlansStore,
  form: NewPlanForm,
): Promise<{ readonly id: string; readonly chapter: string }> {
  const { municipality } = form
  const period = formPeriod(form)
  if (!municipality || !period) throw new Error('The form is not complete')
  const [{ default: template }, { default: catalogue }] = await Promise.all([
    import('virtual:oab/template'),
    import('virtual:oab/catalogue'),
  ])
  const id = await plans.getState().create({
    template,
    figuresVersion: catalogue.version,
    municipality: { name: ownNameOf(municipality), code: municipality.code },
    title: formTitle(form).trim(),
    subtitle: '',
    period,
    houseStyle: houseStyleIdOf(municipality) ?? defaultHouseStyle.id,
  })
  return { id, chapter: template.chapters[0]?.id ?? '' }
}
