import './ui/styles/fonts.css'
import './ui/styles/tokens.css'
import './ui/styles/base.css'
import './ui/styles/controls.css'
import './ui/styles/frame.css'
import './ui/styles/text.css'
import './ui/styles/screens.css'
import './ui/styles/print.css'
import { createRoot } from 'react-dom/client'
import { App } from './ui/app.tsx'
import { createAppStores, versionsOf } from './ui/app-stores.ts'
import { startScreenSettings } from './ui/settings/screen-settings.ts'
import { StoresContext } from './ui/stores-context.ts'
import { VersionsContext } from './ui/versions/versions-context.ts'

startScreenSettings()
const stores = createAppStores()
const place = document.getElementById('app')
if (!place) throw new Error('The page has no element #app')
createRoot(place).render(
  <StoresContext value={stores}>
    <VersionsContext value={versionsOf(stores)}>
      <App />
    </VersionsContext>
  </StoresContext>,
)

/** What the next visit needs may not delay this one: it waits until a first plan is likely to be open, in milliseconds. */
const calm = 5000

// The development server keeps nothing.
if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  setTimeout(() => {
    import('./ui/updates/start-updates.ts')
      .then(({ startUpdates }) => startUpdates(stores.plan))
      .catch((error: unknown) => console.warn('The app is not kept for use without network', error))
  }, calm)
}
