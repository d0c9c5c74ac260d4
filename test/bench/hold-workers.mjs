/**
 * Runs in the page before its export screen opens. That screen gets a worker ready while the choices are made; here no worker starts
 * before a file is asked for, so that what is measured is a cold one. It stands alone: nothing from outside reaches the page.
 */
export function holdWorkers() {
  const Real = window.Worker
  window.Worker = class {
    constructor(...given) {
      this.given = given
    }
    postMessage(message) {
      // The pages are not what is measured here: their worker would share the processor.
      if ('warm' in message || 'type' in message) return
      this.real = new Real(...this.given)
      this.real.onmessage = (event) => this.onmessage?.(event)
      this.real.onerror = (event) => this.onerror?.(event)
      this.real.postMessage(message)
    }
    terminate() {
      this.real?.terminate()
    }
  }
}
