const months = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const

/** "23 november 2026" from `YYYY-MM-DD`; a text that is no such date comes back as it is. */
export function formatDate(date: string): string {
  const parts = partsOf(date)
  return parts ? `${parts.day} ${months[parts.month - 1]} ${parts.year}` : date
}

/** "23-11-2026", for narrow columns. */
export function formatShortDate(date: string): string {
  const parts = partsOf(date)
  return parts ? `${parts.day}-${parts.month}-${parts.year}` : date
}

function partsOf(date: string): { day: number; month: number; year: number } | null {
  const [, year = 0, month = 0, day = 0] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(date) ?? []).map(Number)
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { day, month, year } : null
}

/** "a, b en c" */
export function formatList(items: readonly string[]): string {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} en ${last}`
}

/** "1 hoofdstuk", "3 hoofdstukken" */
export function formatCount(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}

/** "7–9, 12 en 15": whole numbers with runs of three or more drawn together, each written by `show`. */
export function formatNumberRuns(numbers: readonly number[], show: (number: number) => string = String): string {
  const sorted = [...new Set(numbers)].sort((one, other) => one - other)
  const runs: number[][] = []
  for (const number of sorted) {
    const run = runs.at(-1)
    if (run?.at(-1) === number - 1) run.push(number)
    else runs.push([number])
  }
  const spanOf = (run: readonly number[]) => `${show(run[0] ?? 0)}–${show(run.at(-1) ?? 0)}`
  return formatList(runs.flatMap((run) => (run.length < 3 ? run.map(show) : [spanOf(run)])))
}

/**
 * The name of a thing as it stands within a sentence: "Kinderen op de wachtlijst" loses its capital, "VE-plaatsen" and
 * "CBS" keep theirs.
 */
export function withinSentence(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name
}
