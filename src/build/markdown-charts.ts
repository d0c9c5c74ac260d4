import type { RichChart, RichFigureTable } from '../richtext/richtext.ts'

/** A chart or table of figures as Markdown writes it, or what is wrong with it. */
export type FigureBlock = RichChart | RichFigureTable | { readonly fault: string }

const kinds = { staven: 'bar', groepen: 'grouped-bar', gestapeld: 'stacked-bar', lijn: 'line' } as const

/**
 * Reads a paragraph that begins with `Grafiek: ` or `Cijfertabel: `: its caption with the marks behind it, on the next line
 * `Cijfers: {{id}} {{id}}`, and for a chart at will `Alt: ` with a text of one's own. Null for any other paragraph.
 */
export function figureBlockOf(text: string): FigureBlock | null {
  const [, word, rest = ''] = /^(Grafiek|Cijfertabel): ([\s\S]*)$/.exec(text) ?? []
  if (word === undefined) return null
  const [head = '', ...lines] = rest.split('\n')
  const figures = [...lineAfter(lines, 'Cijfers').matchAll(/\{\{\s*([a-z0-9-]+)\s*\}\}/g)].map(([, id = '']) => id)
  if (figures.length === 0) return { fault: word }
  const marks = [...head.matchAll(/\{([a-z-]+)\}/g)].map(([, mark = '']) => mark)
  const caption = head.replace(/\s*\{[a-z-]+\}/g, '').trim()
  if (word === 'Cijfertabel')
    return { type: 'figureTable', attrs: { figures, caption, total: marks.includes('totaal') } }
  const kind = Object.entries(kinds).find(([mark]) => marks.includes(mark))?.[1]
  if (!kind) return { fault: word }
  const numbers = marks.includes('zonder-tabel') ? 'hidden' : 'shown'
  return { type: 'chart', attrs: { kind, figures, caption, alt: lineAfter(lines, 'Alt'), numbers } }
}

function lineAfter(lines: readonly string[], word: string): string {
  const found = lines.find((line) => line.startsWith(`${word}: `))
  return found ? found.slice(word.length + 2).trim() : ''
}
