/** Keys of the records in the one object store. Ids hold no `:`, so keys never meet. */
export const planKey = (id: string) => `plan:${id}`
export const textKey = (id: string, chapter: string) => `text:${id}:${chapter}`
export const imageKey = (hash: string) => `image:${hash}`
export const styleKey = (id: string) => `style:${id}`
export const wordTemplateKey = (hash: string) => `word-template:${hash}`
/** A plan as it was exported to Word; the revision is written so that keys sort by it. */
export const exportKey = (id: string, revision: number) => `export:${id}:${String(revision).padStart(9, '0')}`
/** Marks a plan as removed; the plan itself is not touched, so that an unreadable one can be removed as well. */
export const deletedKey = (id: string) => `deleted:${id}`
/** There when another session saved the plan after this session did. */
export const endedKey = (id: string, session: string) => `ended:${id}:${session}`
/** A record as it was before a migration. */
export const backupKey = (id: string, shape: number, key: string) => `backup:${id}:v${shape}:${key}`
/** A record that could not be read when another came in its place; `count` tells those of one key apart. */
export const asideKey = (key: string, count: number) => `${asidePrefix}${key}:${count}`
export const asidePrefix = 'aside:'
/** What a version of a plan says about itself. */
export const versionKey = (id: string, version: string) => `version:${id}:${version}`
/** The plan of a version: its manifest and texts in one record. */
export const versionPlanKey = (id: string, version: string) => `version-plan:${id}:${version}`
/** The last good figures that a service gave for a municipality. */
export const answerKey = (service: string, code: string) => `answer:${service}:${code}`
/** The text of the plan file of a newer app that the plan came from. */
export const newerFileKey = (id: string) => `newer-file:${id}:text`
/** There when anything was ever saved. */
export const usedKey = 'used'

/** What comes after the first colon. */
export function idOfKey(key: IDBValidKey): string {
  return String(key).slice(String(key).indexOf(':') + 1)
}

/** All keys that begin with the prefix. */
export function keysFrom(prefix: string): IDBKeyRange {
  return IDBKeyRange.bound(prefix, `${prefix}\uffff`)
}

/** The plan as it was exported, oldest revision first. */
export function exportsOfPlan(id: string): IDBKeyRange {
  return keysFrom(`export:${id}:`)
}

/** The ranges in which everything of one plan lies, apart from its manifest and its mark of removal. */
export function rangesOfPlan(id: string): readonly IDBKeyRange[] {
  const prefixes = ['text', 'backup', 'export', 'version', 'version-plan', 'newer-file']
  return prefixes.map((prefix) => keysFrom(`${prefix}:${id}:`))
}
