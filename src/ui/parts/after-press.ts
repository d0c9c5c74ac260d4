/**
 * Does something at once, or, while a pointer is held down, after it is let go. A sentence that comes under a field when it
 * is left would otherwise move the button that is being pressed away from under the pointer, and the press would be lost.
 */
export function afterPress(work: () => void): void {
  if (!document.querySelector(':active')) {
    work()
    return
  }
  const stop = new AbortController()
  const released = () => {
    stop.abort()
    // The click itself comes after this.
    setTimeout(work)
  }
  document.addEventListener('pointerup', released, { capture: true, signal: stop.signal })
  document.addEventListener('pointercancel', released, { capture: true, signal: stop.signal })
}
