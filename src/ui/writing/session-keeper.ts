import type { FigureCatalogue } from '../../figures/figure.ts'
import type { PlanStore } from '../../store/plan-store.ts'
import { createEditingSession, type EditingSession } from './editing-session.ts'
import { createWritingStore } from './writing-state.ts'

interface SessionParts {
  readonly plan: PlanStore
  readonly catalogue: FigureCatalogue
  /** Chapter to begin with. */
  readonly chapter: string
}

/** Keeps the editors of the open plan, with their undo history, while another screen is shown. */
export interface SessionKeeper {
  /** The session of the plan that is open in the store: the one of the last visit, or a new one. */
  take(parts: SessionParts): EditingSession
  /** The screen is left: what was typed is taken over, and the session ends once the plan closes. */
  leave(): void
}

interface Kept {
  readonly store: PlanStore
  readonly plan: string | null
  readonly session: EditingSession
  readonly stopWatching: () => void
  onScreen: boolean
  /** The plan is not open any more. */
  over: boolean
}

/** A keeper of one session at a time, which it has `make` make. */
export function createSessionKeeper(make: typeof createEditingSession = createEditingSession): SessionKeeper {
  let kept: Kept | null = null
  const end = () => {
    kept?.stopWatching()
    kept?.session.dispose()
    kept = null
  }
  const isOf = (store: PlanStore) => kept?.store === store && kept.plan === store.getState().id && !kept.over
  const begin = ({ plan: store, catalogue, chapter }: SessionParts): Kept => {
    const { id } = store.getState()
    const stopWatching = store.subscribe((state) => {
      if (!kept || (state.id === id && state.plan)) return
      kept.over = true
      // Editors that are still drawn end when they are drawn no more.
      if (!kept.onScreen) end()
    })
    const session = make({ plan: store, catalogue, writing: createWritingStore(chapter) })
    return { store, plan: id, session, stopWatching, onScreen: true, over: false }
  }
  return {
    take: (parts) => {
      if (!isOf(parts.plan)) end()
      kept ??= begin(parts)
      kept.onScreen = true
      return kept.session
    },
    leave: () => {
      if (!kept) return
      kept.onScreen = false
      kept.session.commit()
      kept.session.writing.setState({ floating: null, search: 'closed', sheet: 'none', pinned: null })
      if (kept.over) end()
    },
  }
}

/** The one keeper of the app. */
export const sessionKeeper = createSessionKeeper()
