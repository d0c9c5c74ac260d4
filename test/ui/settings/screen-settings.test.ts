// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest'
import {
  parseSettings,
  screenSettings,
  settingsKey,
  startScreenSettings,
} from '../../../src/ui/settings/screen-settings.ts'

afterEach(() => localStorage.clear())

describe('the settings of the screen', () => {
  it('come back as they were chosen', () => {
    expect(parseSettings('{"theme":"dark","textFont":"sans"}')).toEqual({ theme: 'dark', textFont: 'sans' })
  })

  it('are the usual ones when what was stored is not understood', () => {
    for (const stored of [null, '', 'null', '[]', '{"theme":"roze","textFont":3}']) {
      expect(parseSettings(stored)).toEqual({ theme: 'system', textFont: 'house' })
    }
  })

  it('are shown at once and kept', () => {
    localStorage.setItem(settingsKey, '{"theme":"dark"}')
    startScreenSettings()
    expect(document.documentElement.getAttribute('data-theme')).toBe('dark')
    screenSettings.setState({ theme: 'system', textFont: 'sans' })
    expect(document.documentElement.hasAttribute('data-theme')).toBe(false)
    expect(document.documentElement.getAttribute('data-text-font')).toBe('sans')
    expect(parseSettings(localStorage.getItem(settingsKey))).toEqual({ theme: 'system', textFont: 'sans' })
  })
})
