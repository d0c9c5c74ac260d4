import type { DataFileAnswer, DataFileKind, ReadingRequest } from './data-file.ts'
import { refusal } from './findings.ts'
import { plainCode } from './same-municipality.ts'

/** The municipalities that occur in a file. */
export class MunicipalityList {
  private readonly found = new Map<string, { readonly value: string; readonly name: string }>()

  add(code: string, name: string): void {
    const value = plainCode(code) || name
    if (value !== '' && !this.found.has(value)) this.found.set(value, { value, name: name || code })
  }

  /** In order of name. */
  options(): readonly { readonly value: string; readonly name: string }[] {
    return [...this.found.values()].sort((one, other) => one.name.localeCompare(other.name, 'nl'))
  }
}

interface Checked {
  readonly list: MunicipalityList
  /** How many rows of the municipality there are. */
  readonly found: number
  readonly sort: DataFileKind
}

/**
 * Why reading stops here, or null when the file has rows of the municipality. A plan of a municipality without a code may
 * ask whose rows are meant.
 */
export function municipalityChecked(request: ReadingRequest, { list, found, sort }: Checked): DataFileAnswer | null {
  if (found > 0) return null
  const options = list.options()
  const { name, code } = request.municipality
  if (options.length === 0) return { kind: 'refused', finding: refusal('file-no-rows', { sort }) }
  if (code === null) return { kind: 'question', sort, question: { kind: 'municipality', options } }
  const some = options.slice(0, 3).map((option) => option.name)
  const others = { municipality: name, code, count: options.length, some: some.join(', ') }
  return { kind: 'refused', finding: refusal('file-other-municipality', { sort, ...others }) }
}
