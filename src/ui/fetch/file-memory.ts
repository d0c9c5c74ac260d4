import type { KnownSchool } from '../../datafiles/data-file.ts'

/** What is remembered of files during a visit, so that one file can help to read another. Nothing of it is stored. */
interface FileMemory {
  schools: readonly KnownSchool[]
  /** A file that needs the list of schools. */
  waiting: File | null
}

const memories = new Map<string, FileMemory>()

/** The memory of one plan, of one municipality: another one has other schools. */
export function fileMemory(plan: string, municipality: string): FileMemory {
  const key = `${plan} ${municipality}`
  const memory = memories.get(key) ?? { schools: [], waiting: null }
  memories.set(key, memory)
  return memory
}
