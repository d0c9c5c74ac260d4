/** The letters of charts as shapes, in units of the font, the y axis upwards. */
export interface ChartLetters {
  readonly unitsPerEm: number
  readonly regular: LetterFace
  readonly bold: LetterFace
}

/** Letters of one weight by the letter itself. */
export type LetterFace = Readonly<Record<string, ChartLetter>>

export interface ChartLetter {
  /** How far the next letter stands from this one. */
  readonly advance: number
  /** Closed shapes, each as its corners: x, y, x, y and so on. */
  readonly shapes: readonly (readonly number[])[]
}
