import { useEffect } from 'react'
import { applyHouseStyle } from './apply-house-style.ts'
import { useStoredHouseStyle } from './use-house-style.ts'

/** Gives the screens of a plan the look of its municipality, and takes it away afterwards. */
export function PlanLook() {
  const style = useStoredHouseStyle()
  useEffect(() => {
    applyHouseStyle(style, document.documentElement)
    return () => applyHouseStyle(null, document.documentElement)
  }, [style])
  return null
}
