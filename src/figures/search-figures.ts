import type { FigureCatalogue, FigureDefinition } from './figure.ts'

/** The figures of one subject, in the order of the catalogue. */
export interface FigureGroup {
  readonly subject: string
  readonly definitions: readonly FigureDefinition[]
}

/**
 * Searches the catalogue by name and subject; capitals, accents and hyphens do not matter and every word that is typed
 * must be found. Names that start so come first, then names with a word that does, the rest keeps the order of the catalogue. An empty search gives all.
 */
export function searchFigures({ definitions }: FigureCatalogue, query: string): readonly FigureDefinition[] {
  const wanted = plain(query)
    .split(' ')
    .filter((word) => word !== '')
  if (wanted.length === 0) return definitions
  const fits = definitions.filter((definition) => {
    const text = `${plain(definition.name)} ${plain(definition.subject)} ${plain(definition.id)}`
    return wanted.every((word) => text.includes(word))
  })
  const starts = (definition: FigureDefinition) => rank(plain(definition.name), wanted)
  return fits.toSorted((one, other) => starts(one) - starts(other))
}

/** A name that begins with what is typed, then one of which a word does, then the rest. */
function rank(name: string, wanted: readonly string[]): number {
  if (name.startsWith(wanted.join(' '))) return 0
  return wanted.every((word) => ` ${name}`.includes(` ${word}`)) ? 1 : 2
}

/** Figures by subject, subjects in the order in which they first occur. */
export function groupFigures(definitions: readonly FigureDefinition[]): readonly FigureGroup[] {
  const groups = new Map<string, FigureDefinition[]>()
  for (const definition of definitions) {
    const group = groups.get(definition.subject) ?? []
    groups.set(definition.subject, [...group, definition])
  }
  return [...groups].map(([subject, members]) => ({ subject, definitions: members }))
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}
