import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { PlanDatabase } from '../storage/plan-records.ts'
import type { PlanActions, PlanState, PlanStore } from '../store/plan-store.ts'
import type { PlansStore } from '../store/plans-store.ts'

/** What every screen works on; made once at the start. */
export interface AppStores {
  readonly database: PlanDatabase
  /** The list of the start screen. */
  readonly plans: PlansStore
  /** The open plan. */
  readonly plan: PlanStore
}

export const StoresContext = createContext<AppStores | null>(null)

export function useStores(): AppStores {
  const stores = useContext(StoresContext)
  if (!stores) throw new Error('No stores around this component')
  return stores
}

/** A part of the open plan's state; drawn again only when that part changes. */
export function usePlanState<Part>(select: (state: PlanState & PlanActions) => Part): Part {
  return useStore(useStores().plan, select)
}
