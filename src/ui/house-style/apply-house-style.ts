import { screenColours } from '../../housestyle/house-colours.ts'
import type { HouseStyle } from '../../housestyle/house-style.ts'

/**
 * Shows a house style on the screen: the accent, made legible, and the faces of the text. Null brings back the app's own.
 * Set through the CSSOM, since the page allows no style attributes.
 */
export function applyHouseStyle(style: HouseStyle | null, root: HTMLElement): void {
  for (const name of ['--house-light', '--house-dark']) root.style.removeProperty(name)
  root.removeAttribute('data-house-text')
  root.removeAttribute('data-house-heading')
  if (!style) return
  const { light, dark } = screenColours(style.accent)
  root.style.setProperty('--house-light', light)
  root.style.setProperty('--house-dark', dark)
  root.setAttribute('data-house-text', style.textFont)
  root.setAttribute('data-house-heading', style.headingFont)
}
