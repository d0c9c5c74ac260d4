import { cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching'

/** The part of a service worker's global scope that is used; the DOM types describe a page. */
interface ServiceWorkerScope {
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void
  skipWaiting(): Promise<void>
}

/** Every file of the app with its revision, filled in at build; null where the name changes with the contents. */
declare const APP_FILES: readonly { readonly url: string; readonly revision: string | null }[]

const scope = globalThis as unknown as ServiceWorkerScope

// Everything is fetched at the first visit, writers and fonts included, so that all of the app works without network.
precacheAndRoute([...APP_FILES])
cleanupOutdatedCaches()

// A new version waits until somebody asks for it: a page never changes under a person who is writing.
scope.addEventListener('message', ({ data }) => {
  if (typeof data === 'object' && data !== null && 'type' in data && data.type === 'SKIP_WAITING')
    void scope.skipWaiting()
})
