import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Plugin } from 'vite'
import { chartLetters } from './read-letters.ts'

const id = 'virtual:chart-letters'
const { resolve } = createRequire(import.meta.url)

const filesOf = (weight: number): readonly Uint8Array[] =>
  ['latin', 'latin-ext'].map((part) =>
    readFileSync(resolve(`@fontsource/source-sans-3/files/source-sans-3-${part}-${weight}-normal.woff`)),
  )

/** Hands the shapes of the letters of charts to the app as data, so that drawing a chart needs no font and no program for it. */
export function lettersPlugin(): Plugin {
  return {
    name: 'oab-letters',
    resolveId: (asked) => (asked === id ? `\0${id}` : null),
    load(asked) {
      if (asked !== `\0${id}`) return null
      const letters = JSON.stringify(chartLetters({ regular: filesOf(400), bold: filesOf(700) }))
      return { code: `export default JSON.parse(${JSON.stringify(letters)})`, map: null }
    },
  }
}
