import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { stop } from '../src/build/prepare.mjs'

const places = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

function found() {
  return places.find((place) => place && existsSync(place))
}

/** Path of a Chromium; installs the system's package when it may, else stops with one sentence. */
export function ensureChromium() {
  const present = found()
  if (present) return present
  if (process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env })
    spawnSync('apt-get', ['install', '-y', '-qq', 'chromium'], { stdio: 'inherit', env })
  }
  const installed = found()
  if (!installed)
    stop(
      'Chromium is nodig voor de tests. Installeer het pakket chromium (of Google Chrome) en start npm test opnieuw.',
    )
  return installed
}
