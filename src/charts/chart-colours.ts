import { formatHex, mix, parseHex, type Rgb } from '../housestyle/colour-math.ts'

/** The colours of a house style that a chart needs. */
export interface ChartLook {
  readonly accent: string
  readonly dataInk: string
  readonly outlined: boolean
}

/** Colours of a chart. Shapes differ by pattern too, and each has an outline, so that none depends on its colour. */
export interface ChartColours {
  /** Fill of the first series. */
  readonly solid: string
  /** Outlines, hatches, lines and marks; at least 4.5:1 on paper. */
  readonly ink: string
  /** Fill of the third series. */
  readonly soft: string
  readonly paper: string
  readonly text: string
  readonly quiet: string
  readonly rule: string
}

const white: Rgb = [1, 1, 1]

/** Colours of a chart in a house style. An accent that can hardly be seen gives way to ink. */
export function chartColours({ accent, dataInk, outlined }: ChartLook): ChartColours {
  return {
    solid: outlined ? dataInk : accent,
    ink: dataInk,
    soft: formatHex(mix(parseHex(dataInk) ?? white, white, 0.18)),
    paper: '#ffffff',
    text: '#1b1f24',
    quiet: '#4b525b',
    rule: '#c7cdd4',
  }
}
