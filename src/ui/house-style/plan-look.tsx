import { useEffect } from 'react'
import { useStoredHouseStyle } from './use-house-style.ts'

/** What makes colours of an accent is only loaded for a municipality that has one. */
const loadApply = () => import('./apply-house-style.ts')

/** Gives the screens of a plan the look of its municipality, and takes it away afterwards. */
export function PlanLook() {
  const style = useStoredHouseStyle()
  useEffect(() => {
    if (!style) return
    const apply = loadApply()
    const show = (shown: typeof style | null) =>
      // Without it the screen keeps the look of the app.
      apply.then(({ applyHouseStyle }) => applyHouseStyle(shown, document.documentElement)).catch(() => undefined)
    void show(style)
    return () => void show(null)
  }, [style])
  return null
}
