import { useEffect, useRef } from 'react'
import { leavingEvents } from '../../store/flush-on-leave.ts'

/** Calls the last `keep` when its form goes away with the screen, or the page with it. */
export function useKeepOnLeave(keep: () => void): void {
  const latest = useRef(keep)
  useEffect(() => {
    latest.current = keep
  })
  useEffect(() => {
    const leave = () => latest.current()
    // Before saving hears that the page goes.
    for (const event of leavingEvents) window.addEventListener(event, leave, true)
    return () => {
      for (const event of leavingEvents) window.removeEventListener(event, leave, true)
      leave()
    }
  }, [])
}
