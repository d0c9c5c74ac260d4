import { cleanupOutdatedCaches, getCacheKeyForURL, PrecacheController, precacheAndRoute } from 'workbox-precaching'

interface MessageLike {
  readonly data: unknown
  waitUntil(work: Promise<unknown>): void
}

/** The part of a service worker's global scope that is used; the DOM types describe a page. */
interface ServiceWorkerScope {
  addEventListener(type: 'message', listener: (event: MessageLike) => void): void
  skipWaiting(): Promise<void>
}

/** Every file of the app with its revision, filled in at build; null where the name changes with the contents. */
declare const APP_FILES: readonly { readonly url: string; readonly revision: string | null }[]

const scope = globalThis as unknown as ServiceWorkerScope

// Everything is fetched at the first visit, writers and fonts included, so that all of the app works without network.
precacheAndRoute([...APP_FILES])
cleanupOutdatedCaches()

scope.addEventListener('message', (event) => {
  const { data } = event
  if (typeof data !== 'object' || data === null || !('type' in data)) return
  // A new version waits until somebody asks for it: a page never changes under a person who is writing.
  if (data.type === 'SKIP_WAITING') void scope.skipWaiting()
  if (data.type === 'COMPLETE') event.waitUntil(complete())
})

/** Fetches the files that are gone, as after everything was erased: a worker that is there already is not installed again. */
async function complete(): Promise<void> {
  const cache = await caches.open(new PrecacheController().strategy.cacheName)
  for (const { url } of APP_FILES) {
    const key = getCacheKeyForURL(url)
    if (!key || (await cache.match(key))) continue
    const response = await fetch(url)
    // Some hosts answer with a page of their own for a file that they do not have.
    const isPage = response.headers.get('content-type')?.includes('text/html') ?? false
    if (response.ok && isPage === /(?:\.html|\/)$/.test(new URL(key).pathname)) await cache.put(key, response)
  }
}
