import type { TurnListener } from './writing-turn.ts'

/** What the open plan does when the turn to write comes and goes. */
export interface TurnParts {
  readonly isSaved: () => boolean
  /** Saves until nothing is left to save; false when that fails. */
  readonly settle: () => Promise<boolean>
  readonly readAgain: () => Promise<void>
  readonly gotTurn: (isHere: boolean) => void
  /** Stops writing; `lost` when something stays behind that could not be saved. */
  readonly readAlong: (lost: boolean) => void
  /** Stops writing for good; resolves when the save that runs has ended. */
  readonly stopForGood: () => Promise<unknown>
}

/** The listener of an open plan. What could not be saved before another window took over stays, to be saved as a file. */
export function turnListener({ isSaved, settle, readAgain, gotTurn, readAlong, stopForGood }: TurnParts): TurnListener {
  return {
    onTurn: () => {
      gotTurn(true)
      void readAgain()
    },
    onWiped: stopForGood,
    onSaved: () => void readAgain(),
    onAsked: async () => {
      if (await settle()) readAlong(false)
    },
    onLost: () => {
      gotTurn(false)
      readAlong(!isSaved())
    },
  }
}
