import type { PlanToMake } from '../../export/document-of-plan.ts'
import { imagesOfStyle } from '../../housestyle/cover-style.ts'
import type { AppStores } from '../stores-context.ts'

/** The open plan with its house style; a style or picture of it that cannot be read must not stop a document. Null when none is open. */
export async function openPlanToMake({ plan: store, database }: AppStores): Promise<PlanToMake | null> {
  const { plan, images, locked } = store.getState()
  if (!plan) return null
  const style = await database.getHouseStyle(plan.houseStyle).catch(() => null)
  const logo = style ? await database.getImages(imagesOfStyle(style)).catch(() => ({})) : {}
  if (!style?.wordTemplate) return { plan, images, style, logo, locked }
  const wordTemplate = await database.getWordTemplate(style.wordTemplate.file).catch(() => null)
  return { plan, images, style, logo, locked, wordTemplate }
}

/** `YYYY-MM-DD` of the day that the computer shows. */
export function localDay(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
