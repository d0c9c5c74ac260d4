import { fromBase64 } from '../../lib/base64.ts'
import type { Plan } from '../../plan/plan.ts'
import type { StoredImages } from '../../storage/plan-records.ts'

/** The example plan with its images; fetched when asked for, since it is as large as a plan. */
export async function exampleContent(): Promise<{ readonly plan: Plan; readonly images: StoredImages }> {
  const { default: example } = await import('virtual:oab/example')
  const stored = example.images.flatMap(({ hash, base64 }) => {
    const facts = example.plan.images[hash]
    const bytes = fromBase64(base64)
    return facts && bytes
      ? [[hash, { type: facts.type, width: facts.width, height: facts.height, bytes }] as const]
      : []
  })
  return { plan: example.plan, images: Object.fromEntries(stored) }
}
