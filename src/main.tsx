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
import { createAppStores } from './ui/app-stores.ts'
import { startScreenSettings } from './ui/settings/screen-settings.ts'
import { StoresContext } from './ui/stores-context.ts'

startScreenSettings()
const place = document.getElementById('app')
if (!place) throw new Error('The page has no element #app')
createRoot(place).render(
  <StoresContext value={createAppStores()}>
    <App />
  </StoresContext>,
)
