const key = (plan: string) => `oab-geen-cijfer:${plan}`

/** More than anybody refuses; the oldest go first. */
const most = 1000

/** Of which numbers a writer said that they are no figure. It is kept in this browser and is no part of the plan. */
export interface RefusedNumbers {
  has(section: string, text: string): boolean
  add(section: string, text: string): void
}

/** The refused numbers of one plan. Where the browser keeps nothing, they hold for this visit. */
export function refusedNumbers(plan: string): RefusedNumbers {
  const refused = new Set(stored(plan))
  return {
    has: (section, text) => refused.has(`${section} ${text}`),
    add: (section, text) => {
      refused.add(`${section} ${text}`)
      try {
        localStorage.setItem(key(plan), JSON.stringify([...refused].slice(-most)))
      } catch {
        // Then the question comes back at the next visit.
      }
    },
  }
}

function stored(plan: string): readonly string[] {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(key(plan)) ?? '[]')
    return Array.isArray(found) ? found.filter((one) => typeof one === 'string') : []
  } catch {
    return []
  }
}
