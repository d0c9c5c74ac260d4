import { buildDocument, type ExportChoices } from '../document/build-document.ts'
import type { Picture, PlanDocument } from '../document/plan-document.ts'
import { defaultHouseStyle } from '../housestyle/default-style.ts'
import type { HouseStyle } from '../housestyle/house-style.ts'
import type { Plan } from '../plan/plan.ts'
import type { StoredImages } from '../storage/plan-records.ts'
import type { ChapterGuidance } from '../template/template.ts'
import { soundPictures } from '../writers/sound-picture.ts'
import { documentWords } from '../words/document-words.ts'

/** A plan with what its document needs. */
export interface PlanToMake {
  readonly plan: Plan
  readonly images: StoredImages
  /** Null for the standard look. */
  readonly style: HouseStyle | null
  /** The pictures of the house style. */
  readonly logo: StoredImages
  /** Bytes of the Word template of the style; null when the style names one that is not there. */
  readonly wordTemplate?: Uint8Array | null
  /** Ids of the sections whose text cannot be read. */
  readonly locked?: readonly string[]
}

/**
 * Builds the document of a plan. Everything that only a document needs is loaded here; rejects when that does not come.
 * Runs in the export worker, and in the page when it prints.
 */
export async function documentOfPlan(given: PlanToMake, choices: ExportChoices): Promise<PlanDocument> {
  const { plan, images, style, logo, locked = [] } = given
  const [{ default: catalogue }, guidance] = await Promise.all([
    import('virtual:oab/catalogue'),
    choices.guidance ? allGuidance() : null,
  ])
  const pictures = await soundPictures(new Map<string, Picture>(Object.entries({ ...images, ...logo })))
  const parts = {
    catalogue,
    style: style ?? { ...defaultHouseStyle, id: plan.houseStyle },
    pictures,
    words: documentWords,
  }
  return buildDocument(plan, { ...parts, ...(guidance ? { guidance } : {}) }, { ...choices, locked })
}

async function allGuidance(): Promise<ChapterGuidance> {
  const { default: loaders } = await import('virtual:oab/guidance')
  const chapters = await Promise.all(Object.values(loaders).map((load) => load()))
  return Object.assign({}, ...chapters) as ChapterGuidance
}
