/** Longest id: with its prefix it still fits in Word's 40 characters for a bookmark. */
const longestId = 28
const pattern = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/
const ownPattern = /^eigen-[a-z0-9]{8}$/

/** Whether a text can be the id of a section or chapter. */
export function isSectionId(id: string): boolean {
  return id.length <= longestId && pattern.test(id)
}

/** Whether a section was added by a writer. */
export function isOwnSectionId(id: string): boolean {
  return ownPattern.test(id)
}

/** Id of a section of the writer's own, from 8 random lower-case letters and digits. */
export function ownSectionId(characters: string): string {
  const id = `eigen-${characters}`
  if (!isOwnSectionId(id)) throw new Error(`not the characters of an own section: ${characters}`)
  return id
}

/** Name of the bookmark of a section in Word, where a hyphen is not allowed. */
export function wordBookmark(id: string): string {
  return `_oab_${id.replaceAll('-', '_')}`
}
