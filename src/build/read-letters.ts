import { create, type FontFile, type Glyph } from 'fontkit'
import type { ChartLetter, ChartLetters, LetterFace } from '../charts/chart-letters.ts'

/** Font files of one weight; the first that has a letter gives it. */
export interface LetterFonts {
  readonly regular: readonly Uint8Array[]
  readonly bold: readonly Uint8Array[]
}

/** Latin letters with every accent of Europe, signs of typesetting and money, and those of sums. */
const ranges = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x218, 0x21b],
  [0x2010, 0x2026],
  [0x2030, 0x203a],
  [0x20ac, 0x20ac],
  [0x2212, 0x2212],
] as const

/** Corners for a curve: enough for letters of two or three millimetres. */
const curveSteps = 3

/** The shapes of the letters that a chart can hold, read from fonts before the app is built. Throws on bytes that are no font. */
export function chartLetters({ regular, bold }: LetterFonts): ChartLetters {
  const opened = regular.map((bytes) => create(bytes))
  return {
    unitsPerEm: opened[0]?.unitsPerEm ?? 1000,
    regular: face(opened),
    bold: face(bold.map((bytes) => create(bytes))),
  }
}

function face(fonts: readonly FontFile[]): LetterFace {
  const codes = ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => from + index))
  const letters = codes.flatMap((code) => {
    const font = fonts.find((one) => one.hasGlyphForCodePoint(code))
    return font ? [[String.fromCodePoint(code), letter(font.glyphForCodePoint(code))] as const] : []
  })
  return Object.fromEntries(letters)
}

function letter(glyph: Glyph): ChartLetter {
  const shapes: number[][] = []
  for (const { command, args } of glyph.path.commands) {
    if (command === 'moveTo') shapes.push([...args])
    else if (command !== 'closePath') shapes.at(-1)?.push(...line(shapes.at(-1)?.slice(-2) ?? [], args))
  }
  return { advance: glyph.advanceWidth, shapes: shapes.map((shape) => shape.map(Math.round)) }
}

/** The corners after the first of a line or a curve with one or two controls. */
function line(from: readonly number[], args: readonly number[]): readonly number[] {
  if (args.length <= 2) return args
  const controls = [...from, ...args]
  return Array.from({ length: curveSteps }, (_, step) => pointOn(controls, (step + 1) / curveSteps)).flat()
}

/** The point at a share of a curve (De Casteljau). */
function pointOn(controls: readonly number[], share: number): readonly number[] {
  if (controls.length <= 2) return controls
  const closer = controls.slice(2).map((to, index) => {
    const from = controls[index] ?? to
    return from + (to - from) * share
  })
  return pointOn(closer, share)
}
