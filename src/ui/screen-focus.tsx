import { useEffect, useRef } from 'react'

/**
 * Brings a screen reader to the new screen: its heading gets the focus as soon as it is there, unless the screen gave the focus
 * itself. The first screen is left alone, so that the page starts at the top.
 */
export function ScreenFocus({ screen }: { readonly screen: string }) {
  const before = useRef<string | null>(null)
  useEffect(() => {
    const first = !arrived
    arrived = true
    if (before.current === screen || first) return
    before.current = screen
    return whenHeading((heading) => {
      if (hasFocusInside()) return
      if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1
      heading.focus({ preventScroll: true })
    })
  }, [screen])
  return null
}

/** Outlives the component, which is made anew with every screen. */
let arrived = false

/** Runs once the page has a heading; gives what ends the waiting. A screen that reads its plan first has none at once. */
function whenHeading(run: (heading: HTMLElement) => void): () => void {
  const find = () => document.querySelector<HTMLElement>('main h1')
  const now = find()
  if (now) {
    run(now)
    return () => undefined
  }
  const watch = new MutationObserver(() => {
    const heading = find()
    if (!heading) return
    watch.disconnect()
    run(heading)
  })
  watch.observe(document.body, { childList: true, subtree: true })
  return () => watch.disconnect()
}

function hasFocusInside(): boolean {
  const { activeElement } = document
  return activeElement !== document.body && activeElement?.closest('main') !== null && activeElement?.tagName !== 'MAIN'
}
