import type { ExportChoices } from '../document/build-document.ts'
import type { PlanToMake } from './document-of-plan.ts'

/** Sets a plan on pages. Images that an earlier request brought are left out. */
export interface LayOutRequest {
  readonly type: 'lay-out'
  readonly id: number
  readonly given: PlanToMake
  readonly choices: ExportChoices
}

/** Paints one page of a layout, `width` pixels wide. */
export interface PaintRequest {
  readonly type: 'paint'
  readonly id: number
  /** Id of the request that made the layout. */
  readonly layout: number
  /** Counted from 0. */
  readonly page: number
  readonly width: number
  /** Goes before the other pages. */
  readonly first: boolean
}

export type PreviewRequest = LayOutRequest | PaintRequest

/** A page as a screen needs it before it is painted: its size in points, and what it belongs to ("" for the cover). */
export interface PreviewPage {
  readonly width: number
  readonly height: number
  readonly name: string
}

/** A plan on pages. */
export interface PreviewLayout {
  readonly id: number
  /** Revision of the plan that was laid out. */
  readonly revision: number
  readonly pages: readonly PreviewPage[]
  /** Page of each chapter, section, table and image by its id. */
  readonly pageNumbers: ReadonlyMap<string, number>
}

/** What the worker answers. `overtaken`: a later layout made the request useless. `reason` is technical and not for readers. */
export type PreviewAnswer =
  | { readonly type: 'laid-out'; readonly id: number; readonly layout: PreviewLayout }
  | { readonly type: 'painted'; readonly id: number; readonly picture: ImageBitmap }
  | { readonly type: 'overtaken'; readonly id: number }
  | { readonly type: 'failed'; readonly id: number; readonly reason: string }
