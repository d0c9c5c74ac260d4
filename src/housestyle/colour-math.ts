/** Red, green and blue from 0 to 1, gamma encoded as in `#rrggbb`. */
export type Rgb = readonly [red: number, green: number, blue: number]

/** Lightness 0 to 1, chroma from 0, hue in degrees: equal steps look equal. */
export interface Oklch {
  readonly lightness: number
  readonly chroma: number
  readonly hue: number
}

/** Reads `#rrggbb` or `#rgb`, with or without the hash; null for anything else. */
export function parseHex(text: string): Rgb | null {
  const [, digits = ''] = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text.trim()) ?? []
  if (digits === '') return null
  const full = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits
  return mapRgb([0, 2, 4], (at) => Number.parseInt(full.slice(at, at + 2), 16) / 255)
}

/** `#rrggbb` in lower case; parts outside 0 to 1 are cut off. */
export function formatHex(rgb: Rgb): string {
  const digits = rgb.map((part) =>
    Math.round(clip(part) * 255)
      .toString(16)
      .padStart(2, '0'),
  )
  return `#${digits.join('')}`
}

/** Contrast of two colours by WCAG 2, from 1 to 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** `share` of the first colour mixed into the second, part by part as paint programs do. */
export function mix(first: Rgb, second: Rgb, share: number): Rgb {
  return mapRgb([0, 1, 2], (at) => (first[at] ?? 0) * share + (second[at] ?? 0) * (1 - share))
}

function mapRgb(places: readonly [number, number, number], part: (place: number) => number): Rgb {
  return [part(places[0]), part(places[1]), part(places[2])]
}

function clip(part: number): number {
  return Math.min(1, Math.max(0, part))
}

function luminance(rgb: Rgb): number {
  const [red, green, blue] = linear(rgb)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function linear([red, green, blue]: Rgb): Rgb {
  const part = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
  return [part(red), part(green), part(blue)]
}

function encoded([red, green, blue]: Rgb): Rgb {
  const part = (value: number) => (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055)
  return [part(red), part(green), part(blue)]
}

/** To OKLCH, with the matrices of Björn Ottosson's OKLab. */
export function toOklch(rgb: Rgb): Oklch {
  const [red, green, blue] = linear(rgb)
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
  const middle = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
  const lightness = 0.2104542553 * long + 0.793617785 * middle - 0.0040720468 * short
  const a = 1.9779984951 * long - 2.428592205 * middle + 0.4505937099 * short
  const b = 0.0259040371 * long + 0.7827717662 * middle - 0.808675766 * short
  return { lightness, chroma: Math.hypot(a, b), hue: (Math.atan2(b, a) * 180) / Math.PI }
}

/** From OKLCH. A colour that a screen cannot show loses chroma until it can; lightness and hue stay. */
export function fromOklch(colour: Oklch): Rgb {
  const wanted = unbounded(colour)
  if (fits(wanted)) return wanted
  let [low, high] = [0, colour.chroma]
  for (let step = 0; step < 24; step += 1) {
    const chroma = (low + high) / 2
    if (fits(unbounded({ ...colour, chroma }))) low = chroma
    else high = chroma
  }
  const [red, green, blue] = unbounded({ ...colour, chroma: low })
  return [clip(red), clip(green), clip(blue)]
}

function unbounded({ lightness, chroma, hue }: Oklch): Rgb {
  const angle = (hue * Math.PI) / 180
  const [a, b] = [chroma * Math.cos(angle), chroma * Math.sin(angle)]
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const middle = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return encoded([
    4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short,
  ])
}

function fits(rgb: Rgb): boolean {
  return rgb.every((part) => part >= -0.0005 && part <= 1.0005)
}
