import { buildScenario } from './build-scenario.ts'
import { brokenFilesScenario } from './broken-files-scenario.ts'
import { crashScenario } from './crash-scenario.ts'
import { handOverScenario } from './hand-over-scenario.ts'
import { killScenario } from './kill-scenario.ts'
import { leaveScenario } from './leave-scenario.ts'
import { migrationScenario } from './migration-scenario.ts'
import { payloadScenario } from './payload-scenario.ts'
import type { Scenario } from './scenario.ts'
import { soakScenario } from './soak-scenario.ts'
import { switchScenario } from './switch-scenario.ts'

/** Everything that `npm run test:endurance` tries, in this order. */
export const scenarios: readonly Scenario[] = [
  leaveScenario,
  killScenario,
  migrationScenario,
  crashScenario,
  handOverScenario,
  switchScenario,
  soakScenario,
  brokenFilesScenario,
  payloadScenario,
  buildScenario,
]
