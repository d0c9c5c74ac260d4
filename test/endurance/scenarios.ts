import type { Scenario } from './scenario.ts'
import { payloadScenario } from './payload-scenario.ts'

/** Everything that `npm run test:endurance` tries, in this order. */
export const scenarios: readonly Scenario[] = [payloadScenario]
