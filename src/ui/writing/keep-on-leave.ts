import { useEffect, useRef } from 'react'

/** Calls the last `keep` when its form goes away with the screen, or the page with it. */
export function useKeepOnLeave(keep: () => void): void {
  const latest = useRef(keep)
  useEffect(() => {
    latest.current = keep
  })
  useEffect(() => {
    const leave = () => latest.current()
    // Before saving hears that the page goes.
    window.addEventListener('pagehide', leave, true)
    return () => {
      window.removeEventListener('pagehide', leave, true)
      leave()
    }
  }, [])
}
