import type { ReadingRequest } from './data-file.ts'

/** Tells whether a row is of the municipality of the plan. */
export type IsOfMunicipality = (code: string, name: string) => boolean

/**
 * Rows are compared by code and only when they have none by name, because names are spelled in many ways. With a choice
 * of the writer, that code or name counts instead of the plan's.
 */
export function municipalityTest({ municipality, choices }: ReadingRequest): IsOfMunicipality {
  const chosen = choices.municipality
  const wantedCode = plainCode(chosen ?? municipality.code ?? '')
  const names = chosen ? [chosen] : [municipality.name, ...municipality.aliases]
  const wantedNames = new Set(names.map(plainName))
  return (code, name) => {
    const found = plainCode(code)
    return found && wantedCode ? found === wantedCode : wantedNames.has(plainName(name))
  }
}

/** "GM0307", "0307", "307" and a padded "GM0307  " are one; empty for what is no code. */
export function plainCode(code: string): string {
  const digits = /^(?:gm)?\s*0*(\d{1,4})$/i.exec(code.trim())?.[1]
  return digits ? digits.padStart(4, '0') : ''
}

/** "'s-Gravenhage", "S GRAVENHAGE" and "s-Gravenhage (gemeente)" are one. */
export function plainName(name: string): string {
  return name
    .replace(/\s*\([^)]*\)\s*$/, '')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]/g, '')
}
