import type { Kit } from './kit.ts'
import { runOf } from './text-run.ts'
import type { PdfNode } from './tree.ts'

/** "Tabel 4.1  Doelen": number bold, then what it holds. Height 0 when there is neither. */
export function captionNode(kit: Kit, caption: { label: string; caption: string }, width: number): PdfNode {
  const style = kit.type.caption
  const bold = { ...style, face: { ...style.face, weight: 700 as const } }
  const space = caption.label !== '' && caption.caption !== '' ? '\u00a0\u00a0' : ''
  const runs = [runOf(`${caption.label}${space}`, bold), runOf(caption.caption, style)]
  return kit.set.text(
    runs.filter((run) => run.text !== ''),
    { width, leading: style.leading },
  )
}

/** "Bron: CBS", below a table. Height 0 when there is no source. */
export function sourceNode(kit: Kit, source: string, width: number): PdfNode {
  const style = kit.type.source
  const { source: word } = kit.labels
  // A writer who already typed the word does not get it twice.
  const said = source.toLowerCase().startsWith(word.toLowerCase())
  const text = source === '' || said ? source : `${word}: ${source}`
  return kit.set.text(text === '' ? [] : [runOf(text, style)], { width, leading: style.leading })
}
