import { scriptPayloads } from '../payloads/script-payloads.ts'
import { type PayloadOutcome, payloadPlaces, tryPayloads } from '../payloads/try-payloads.ts'
import type { Budget, EnduranceRow, Scenario } from './scenario.ts'

/** So many at a time: a page with all of them would be larger than any plan. */
const atOnce = 40

/** Lets every script payload loose in every place; none may run, and none may leave behind what could. */
export const payloadScenario: Scenario = {
  name: 'payloads',
  run: async (budget) => {
    const outcomes: PayloadOutcome[] = []
    const payloads = scriptPayloads()
    for (let at = 0; at < payloads.length && Date.now() < budget.until; at += atOnce)
      outcomes.push(...(await tryBatch(budget, payloads.slice(at, at + atOnce))))
    return payloadPlaces.map((place) =>
      rowOf(
        outcomes.filter((outcome) => outcome.place === place),
        place,
      ),
    )
  },
}

async function tryBatch(
  { browser, address }: Budget,
  payloads: ReturnType<typeof scriptPayloads>,
): Promise<readonly PayloadOutcome[]> {
  const context = await browser.newContext({ locale: 'nl-NL', serviceWorkers: 'block' })
  try {
    return await tryPayloads(await context.newPage(), address, payloads)
  } finally {
    await context.close()
  }
}

function rowOf(outcomes: readonly PayloadOutcome[], place: string): EnduranceRow {
  const sum = (count: (outcome: PayloadOutcome) => number) => outcomes.reduce((all, one) => all + count(one), 0)
  return {
    name: `scripts by ${place}`,
    tried: sum(({ tried }) => tried),
    failed: sum(({ ran, left }) => ran + left),
    allowed: 0,
  }
}
