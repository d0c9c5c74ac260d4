import { type StoreApi, createStore } from 'zustand/vanilla'
import { imagesOfStyle } from '../housestyle/cover-style.ts'
import type { HouseStyle } from '../housestyle/house-style.ts'
import type { Finding } from '../lib/finding.ts'
import { isAdopted } from '../plan/adopted-plan.ts'
import { setHouseStyleId, setPlanFacts } from '../plan/change-plan.ts'
import { copyPlan, withPlanId } from '../plan/copy-plan.ts'
import { type CreatePlanInput, createPlan } from '../plan/create-plan.ts'
import { houseStyleIdOf } from '../plan/house-style-id.ts'
import { imagesInUse } from '../plan/image-use.ts'
import type { Plan } from '../plan/plan.ts'
import { foundPlan, planNewer } from '../storage/newer-plan.ts'
import type { Notes, PlanNotes } from '../storage/plan-notes.ts'
import { writePlanFile } from '../storage/plan-file.ts'
import { planFileName } from '../storage/plan-file-name.ts'
import {
  type NewerFile,
  type PlanDatabase,
  type PlanSummary,
  type ReadPlan,
  StorageError,
  type StorageReason,
  type StoredImages,
  type Unreadable,
} from '../storage/plan-records.ts'
import { type PlanFileRefusal, type PlanFileResult, readPlanFile } from '../storage/read-plan-file.ts'
import { everyChapter } from '../storage/stored-plan.ts'
import type { UseMarker } from '../storage/use-marker.ts'

/** The list of the start screen. */
export interface PlansState {
  readonly phase: 'loading' | 'ready' | 'failed'
  /** Why the list could not be read; null in the other phases. */
  readonly failure: StorageReason | null
  /** Removed and unreadable plans are among them; last saved first. */
  readonly plans: readonly PlanSummary[]
  /** True when this browser held plans before and its storage is empty now. */
  readonly wiped: boolean
  /** What is remembered of plans outside the database, by id. */
  readonly notes: Notes
  /** Ids of plans that were here and were not removed by the writer: the browser lost them. */
  readonly lost: readonly string[]
}

export interface ImportedPlan {
  readonly kind: 'imported'
  readonly id: string
  /** True when a plan with the id of the file existed, so that this one is a second copy beside it. */
  readonly beside: boolean
  /** The house style of the file, when its municipality has another one here, which stays; its images are stored. */
  readonly otherStyle: HouseStyle | null
  readonly findings: readonly Finding[]
}

export type ImportResult = ImportedPlan | { readonly kind: 'refused'; readonly code: PlanFileRefusal }

export interface ExportedFile {
  readonly fileName: string
  readonly revision: number
  readonly text: string
  readonly findings: readonly Finding[]
}

/** Every action but `refresh` rejects with `StorageError` when the browser refuses; the list is refreshed after each. */
export interface PlansActions {
  /** Reads the list, after erasing what was removed more than 30 days ago. Never rejects. */
  refresh(): Promise<void>
  /** Stores a new plan and gives its id. */
  create(input: Omit<CreatePlanInput, 'id'>): Promise<string>
  /** Stores a finished plan with its images under a new id, such as the example, and gives that id. */
  add(plan: Plan, images: StoredImages): Promise<string>
  /** Stores a copy and gives its id, or null when the plan cannot be read or a newer app wrote it. */
  copy(id: string, title: string): Promise<string | null>
  /** For a plan that is not open. False when it cannot be read or written, was adopted, or was changed elsewhere meanwhile. */
  rename(id: string, title: string): Promise<boolean>
  remove(id: string): Promise<void>
  restore(id: string): Promise<void>
  importFile(file: Blob): Promise<ImportResult>
  /** Stores a plan that was read from a file; one with an id that is here becomes a second copy. */
  importPlan(file: OpenedFile): Promise<ImportedPlan>
  /** Does not ask again for plans that the browser lost. */
  forgetLost(): void
  /** The plan as a `.oabplan`, or null when it cannot be read; one of a newer app as it was found. */
  exportFile(id: string): Promise<ExportedFile | null>
  /** Everything stored of a plan as text, whatever state it is in; empty when there is nothing. */
  exportRaw(id: string): Promise<string>
}

export type PlansStore = StoreApi<PlansState & PlansActions>

export interface PlansStoreOptions {
  readonly database: PlanDatabase
  readonly marker: UseMarker
  /** Without it nothing is remembered of plans but that there were some. */
  readonly noted?: PlanNotes
  readonly newId: () => string
}

/** A plan as it was read from a file. */
export type OpenedFile = Omit<Extract<PlanFileResult, { readonly kind: 'read' }>, 'kind'>

/** The store of the start screen. */
export function createPlansStore({ database, marker, noted, newId }: PlansStoreOptions): PlansStore {
  return createStore<PlansState & PlansActions>()((set, get) => {
    const refresh = async () => {
      try {
        await database.purge()
        const [plans, used] = await Promise.all([database.list(), database.hasBeenUsed()])
        const wiped = plans.length === 0 && !used && marker.hasBeenUsed()
        if (used) marker.markUsed()
        const notes = noted ? noteSeen(noted, plans) : {}
        const lost = Object.keys(notes).filter((id) => !plans.some((plan) => plan.id === id))
        set({ phase: 'ready', failure: null, plans, wiped, notes, lost })
      } catch (error) {
        set({ phase: 'failed', failure: error instanceof StorageError ? error.reason : 'unknown' })
      }
    }
    const store = async (plan: Plan, images: StoredImages, unreadable?: Unreadable): Promise<string> => {
      const request = { plan, base: null, chapters: everyChapter(plan), images, ...(unreadable ? { unreadable } : {}) }
      const result = await database.save(request)
      // Ids of new plans are random: two that meet are a fault of ours, not something to tell a writer.
      if (result.kind === 'conflict') throw new Error(`a plan with this id exists: ${plan.id}`)
      await get().refresh()
      return plan.id
    }
    const importNewer = async (file: OpenedFile, newer: NewerFile, beside: boolean): Promise<ImportedPlan> => {
      const { plan: read, images, findings } = file
      const id = beside ? newId() : read.id
      const { otherStyle } = await withHouseStyle(file, database)
      await database.keepNewer({ ...newer, id, read, images })
      await get().refresh()
      return { kind: 'imported', id, beside, otherStyle, findings }
    }
    const importPlan = async (file: OpenedFile): Promise<ImportedPlan> => {
      const beside = await database.exists(file.plan.id)
      if (file.newer) return importNewer(file, file.newer, beside)
      const { plan: styled, otherStyle } = await withHouseStyle(file, database)
      const plan = beside ? withPlanId(styled, newId()) : styled
      const id = await store(plan, file.images, file.unreadable)
      return { kind: 'imported', id, beside, otherStyle, findings: file.findings }
    }

    return {
      phase: 'loading',
      failure: null,
      plans: [],
      wiped: false,
      notes: {},
      lost: [],
      refresh,
      create: (input) => store(createPlan({ ...input, id: newId() }), {}),
      add: (plan, images) => store(withPlanId(plan, newId()), images),
      copy: async (id, title) => {
        const loaded = await database.load(id)
        if (loaded.kind !== 'loaded' || isNewer(loaded)) return null
        return store(copyPlan(loaded.plan, { id: newId(), title }), {}, loaded.unreadable)
      },
      rename: async (id, title) => {
        const loaded = await database.load(id)
        if (loaded.kind !== 'loaded' || loaded.readOnly || isAdopted(loaded.plan)) return false
        const plan = setPlanFacts(loaded.plan, { title })
        const { unreadable } = loaded
        const result = await database.save({ plan, base: loaded.plan.revision, chapters: [], unreadable })
        await get().refresh()
        return result.kind === 'saved'
      },
      remove: async (id) => {
        await database.remove(id)
        await get().refresh()
      },
      restore: async (id) => {
        await database.restore(id)
        await get().refresh()
      },
      importFile: async (file) => {
        const read = await readPlanFile(file)
        return read.kind === 'refused' ? read : importPlan(read)
      },
      importPlan,
      forgetLost: () => {
        noted?.forget(get().lost)
        set({ lost: [] })
      },
      exportFile: (id) => exportPlan(database, id),
      exportRaw: async (id) => {
        const records = await database.rawRecords(id)
        return Object.keys(records).length === 0 ? '' : JSON.stringify(records, null, 2)
      },
    }
  })
}

/** Writes down which plans are here, drops those that the writer removed for good, and gives all notes. */
function noteSeen(noted: PlanNotes, plans: readonly PlanSummary[]): Notes {
  const before = noted.all()
  for (const plan of plans) {
    const note = before[plan.id]
    const [title, removed] = [plan.readable ? plan.title : (note?.title ?? ''), plan.deletedAt !== null]
    if (note?.title !== title || note.removed !== removed) noted.change(plan.id, { title, removed })
  }
  noted.forget(Object.keys(before).filter((id) => before[id]?.removed && !plans.some((plan) => plan.id === id)))
  return noted.all()
}

/** The plan as a file, out of the database. */
async function exportPlan(database: PlanDatabase, id: string): Promise<ExportedFile | null> {
  const loaded = await database.load(id)
  if (loaded.kind !== 'loaded') return null
  const { plan, unreadable, findings } = loaded
  const houseStyle = await database.getHouseStyle(plan.houseStyle)
  const images = await database.getImages([...imagesInUse(plan), ...imagesOfStyle(houseStyle)])
  const found = isNewer(loaded) ? foundPlan(id, await database.rawRecords(id)) : null
  const named = { fileName: planFileName(plan.title), revision: plan.revision }
  if (found?.kind === 'file') return { ...named, text: found.text, findings }
  const template = houseStyle?.wordTemplate ? await database.getWordTemplate(houseStyle.wordTemplate.file) : null
  const file = await writePlanFile({
    plan: found ? { ...plan, ...found.plan, versions: { ...plan.versions, shape: found.shape } } : plan,
    images,
    houseStyle,
    ...(template ? { wordTemplate: template } : {}),
    unreadable: found?.texts ?? unreadable.sections,
  })
  return { ...named, text: file.value, findings: [...findings, ...file.findings] }
}

/** Parts that this app does not know are not among what it read of such a plan. */
function isNewer({ findings }: Pick<ReadPlan, 'findings'>): boolean {
  return findings.some(({ code }) => code === planNewer.code)
}

interface StyledPlan {
  readonly plan: Plan
  readonly otherStyle: HouseStyle | null
}

/**
 * Points a plan from a file to the house style of its municipality. The style of the file is stored when there is none yet;
 * one that is here already stays, since other plans use it, and a different one in the file comes back as `otherStyle`.
 */
async function withHouseStyle(file: OpenedFile, database: PlanDatabase): Promise<StyledPlan> {
  const { plan: given, houseStyle, wordTemplate } = file
  const id = houseStyleIdOf(given.municipality) ?? houseStyle?.id ?? given.houseStyle
  const plan = setHouseStyleId(given, id)
  if (!houseStyle) return { plan, otherStyle: null }
  if (wordTemplate) await database.putWordTemplate(wordTemplate)
  const style = { ...houseStyle, id }
  const stored = await database.getHouseStyle(id)
  if (!stored) await database.putHouseStyle(style)
  const isOther = stored !== null && JSON.stringify(stored) !== JSON.stringify(style)
  return { plan, otherStyle: isOther ? style : null }
}
