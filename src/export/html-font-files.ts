import type { HtmlFontName } from '../writers/html/html-fonts.ts'

const families = { sans: 'source-sans-3', serif: 'source-serif-4' } as const

/** Path of a font file within the installed packages. */
export function htmlFontFile({ family, weight, italic, subset }: HtmlFontName): string {
  const [name, style] = [families[family], italic ? 'italic' : 'normal']
  return weight === 'variable'
    ? `@fontsource-variable/${name}/files/${name}-${subset}-wght-${style}.woff2`
    : `@fontsource/${name}/files/${name}-${subset}-${weight}-${style}.woff2`
}
