import { contrast, formatHex, fromOklch, mix, parseHex, type Rgb, toOklch } from './colour-math.ts'
import { defaultHouseStyle } from './default-style.ts'

/** How well an accent stands out on white paper, which decides what it can carry. */
export type AccentClass = 'sterk' | 'midden' | 'licht' | 'te-licht'

/** Colours of a document, all from one accent, as `#rrggbb`. */
export interface DocumentColours {
  readonly class: AccentClass
  /** As given, for surfaces. */
  readonly accent: string
  /** For text on white and on the tint, at least 4.5:1. */
  readonly accentText: string
  /** Text on the accent, at least 4.5:1 on every colour. */
  readonly onAccent: string
  readonly tint: string
  /** Where a shape alone must be seen. */
  readonly dataInk: string
  /** True when the accent can hardly be seen on white, so that surfaces need an outline. */
  readonly outlined: boolean
}

/** Accent of the screen on light and dark paper. */
export interface ScreenColours {
  readonly light: string
  readonly dark: string
  /** True when the colour on light paper is darker than the one that was given. */
  readonly adjusted: boolean
  /** False when the given text is no colour, or no lightness of it reaches the contrast; the default is used then. */
  readonly legible: boolean
}

const white: Rgb = [1, 1, 1]
const black: Rgb = [0, 0, 0]
const ink = '#1b1f24'
const darkPaper = '#16191d'
const smallText = 4.5

/** The colours of every document. A text that is no colour counts as the default accent. */
export function documentColours(given: string): DocumentColours {
  const accent = colourOf(given)
  const kind = accentClass(accent)
  const isLight = kind === 'licht' || kind === 'te-licht'
  const tint = mix(accent, white, isLight ? 0.16 : 0.07)
  const accentText = isLight ? ink : formatHex(darkenedFor(accent, tint))
  return {
    class: kind,
    accent: formatHex(accent),
    accentText,
    onAccent: onAccent(accent),
    tint: formatHex(tint),
    dataInk: kind === 'sterk' ? formatHex(accent) : accentText,
    outlined: kind === 'te-licht',
  }
}

function accentClass(accent: Rgb): AccentClass {
  const onWhite = contrast(accent, white)
  if (onWhite >= smallText) return 'sterk'
  if (onWhite >= 3) return 'midden'
  return onWhite >= 1.25 ? 'licht' : 'te-licht'
}

/** Mixes in black until text can be read on the tint, which is harder than on white. */
function darkenedFor(accent: Rgb, tint: Rgb): Rgb {
  for (let share = 100; share > 0; share -= 1) {
    const candidate = roundTrip(mix(accent, black, share / 100))
    if (contrast(candidate, tint) >= smallText) return candidate
  }
  return black
}

/** White, else ink, else black: between what white and ink can carry lie oranges and greys on which only black can be read. */
function onAccent(accent: Rgb): string {
  const candidates = [white, colourOf(ink), black]
  return formatHex(candidates.find((text) => contrast(accent, text) >= smallText) ?? black)
}

/**
 * The accent for text and buttons on the screen: lightness in OKLCH goes down until 6:1 on light paper and up until 7:1 on
 * dark paper, so that every colour derived from it passes too. The default accent has its own, tuned pair.
 */
export function screenColours(given: string): ScreenColours {
  const accent = parseHex(given)
  if (!accent) return { ...defaultPair, adjusted: false, legible: false }
  if (formatHex(accent) === defaultPair.light) return { ...defaultPair, adjusted: false, legible: true }
  const light = shifted(accent, { paper: white, least: 6, step: -0.005 })
  const dark = shifted(accent, { paper: colourOf(darkPaper), least: 7, step: 0.005 })
  if (!light || !dark) return { ...defaultPair, adjusted: false, legible: false }
  return {
    light: formatHex(light),
    dark: formatHex(dark),
    adjusted: formatHex(light) !== formatHex(accent),
    legible: true,
  }
}

const defaultPair = { light: defaultHouseStyle.accent, dark: '#a6c1f3' } as const

interface Goal {
  readonly paper: Rgb
  readonly least: number
  readonly step: number
}

function shifted(accent: Rgb, { paper, least, step }: Goal): Rgb | null {
  const start = toOklch(accent)
  if (contrast(accent, paper) >= least) return accent
  for (let lightness = start.lightness; lightness >= 0 && lightness <= 1; lightness += step) {
    const candidate = roundTrip(fromOklch({ ...start, lightness }))
    if (contrast(candidate, paper) >= least) return candidate
  }
  return null
}

/** The colour as it will be written down, so that a contrast holds for what is shown and not for what was computed. */
function roundTrip(rgb: Rgb): Rgb {
  return parseHex(formatHex(rgb)) ?? rgb
}

function colourOf(text: string): Rgb {
  return parseHex(text) ?? parseHex(defaultHouseStyle.accent) ?? black
}
