const pattern = /^eigen-[a-z0-9]{8}$/

/** Whether a figure was added by a writer; the catalogue has no such ids. */
export function isOwnFigureId(id: string): boolean {
  return pattern.test(id)
}

/** Id of a figure of the writer's own, from 8 random lower-case letters and digits. */
export function ownFigureId(characters: string): string {
  const id = `eigen-${characters}`
  if (!isOwnFigureId(id)) throw new Error(`not the characters of an own figure: ${characters}`)
  return id
}
