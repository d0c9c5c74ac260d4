import { useEffect } from 'react'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { HouseStyle } from '../../housestyle/house-style.ts'
import type { PlanDatabase } from '../../storage/plan-records.ts'
import { usePlanState, useStores } from '../stores-context.ts'

/** The house style that was read last, by its id; null when none is stored under that id. */
const loaded = createStore<{ readonly id: string; readonly style: HouseStyle | null }>(() => ({ id: '', style: null }))

/** House style of the open plan, or null when its municipality has chosen nothing. */
export function useStoredHouseStyle(): HouseStyle | null {
  const { database } = useStores()
  const id = usePlanState((state) => state.plan?.houseStyle) ?? ''
  const found = useStore(loaded)
  useEffect(() => {
    // Also the one that was read last: a file may have brought a style since.
    if (id) void readStyle(database, id)
  }, [database, id])
  return found.id === id ? found.style : null
}

/** The house style with this id when it was read already, else null. */
export function shownHouseStyle(id: string | undefined): HouseStyle | null {
  const found = loaded.getState()
  return found.id === id ? found.style : null
}

/** Keeps a changed house style and shows it everywhere. Rejects with `StorageError`. */
export async function saveHouseStyle(database: PlanDatabase, style: HouseStyle): Promise<void> {
  await database.putHouseStyle(style)
  loaded.setState({ id: style.id, style })
}

async function readStyle(database: PlanDatabase, id: string): Promise<void> {
  // A style that cannot be read must not keep a plan from being written.
  const style = await database.getHouseStyle(id).catch(() => null)
  loaded.setState({ id, style })
}
