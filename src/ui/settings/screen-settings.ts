import { createStore } from 'zustand/vanilla'

/** What a person chose for the screen; the plan and its files know nothing of it. */
export interface ScreenSettings {
  readonly theme: 'system' | 'light' | 'dark'
  /** Face of the text on screen: that of the house style, or one's own. */
  readonly textFont: 'house' | 'serif' | 'sans'
}

const standard: ScreenSettings = { theme: 'system', textFont: 'house' }
/** Where the settings stand in the storage of the browser. */
export const settingsKey = 'oab-planwijzer:instellingen'

/** The settings of this browser. */
export const screenSettings = createStore<ScreenSettings>(() => standard)

/** Reads the settings, shows them, and from then on keeps every change. */
export function startScreenSettings(): void {
  screenSettings.setState(storedSettings())
  showSettings(screenSettings.getState())
  screenSettings.subscribe((settings) => {
    showSettings(settings)
    try {
      localStorage.setItem(settingsKey, JSON.stringify(settings))
    } catch {
      // A browser that stores nothing keeps the choice until the page is left.
      return
    }
  })
}

/** Settings from what was stored; whatever is not understood is as if it had not been chosen. */
export function parseSettings(stored: string | null): ScreenSettings {
  try {
    const found: unknown = JSON.parse(stored ?? '')
    if (typeof found !== 'object' || found === null) return standard
    const { theme, textFont } = found as Record<string, unknown>
    return {
      theme: theme === 'light' || theme === 'dark' ? theme : 'system',
      textFont: textFont === 'serif' || textFont === 'sans' ? textFont : 'house',
    }
  } catch {
    return standard
  }
}

function storedSettings(): ScreenSettings {
  try {
    return parseSettings(localStorage.getItem(settingsKey))
  } catch {
    return standard
  }
}

function showSettings({ theme, textFont }: ScreenSettings): void {
  setOrRemove('data-theme', theme === 'system' ? null : theme)
  setOrRemove('data-text-font', textFont === 'house' ? null : textFont)
}

function setOrRemove(name: string, value: string | null): void {
  if (value === null) document.documentElement.removeAttribute(name)
  else document.documentElement.setAttribute(name, value)
}
