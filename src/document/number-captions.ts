import type { Plan } from '../plan/plan.ts'
import type { RichBlock } from '../richtext/richtext.ts'
import type { HeadingNumbers } from '../plan/number-headings.ts'

/** Id of a table, picture or chart in the document, and its number ("4.1") when it has a caption. */
export interface CaptionNumber {
  readonly id: string
  readonly number: string
}

/** By the block itself. */
export type CaptionNumbers = ReadonlyMap<RichBlock, CaptionNumber>

type Series = 'tabel' | 'figuur'

/**
 * Numbers the tables and the pictures and charts of the whole plan per chapter, each series on its own, also in chapters that are not
 * printed this time. What has no caption gets an id but is not counted.
 */
export function numberCaptions(plan: Pick<Plan, 'chapters' | 'texts'>, headings: HeadingNumbers): CaptionNumbers {
  const numbers = new Map<RichBlock, CaptionNumber>()
  for (const chapter of plan.chapters) {
    const counted = { tabel: 0, figuur: 0 }
    for (const section of chapter.sections) {
      if (section.leftOut) continue
      const found = { tabel: 0, figuur: 0 }
      for (const block of plan.texts[section.id] ?? []) {
        const series = seriesOf(block)
        if (!series) continue
        found[series] += 1
        if (captionOf(block) !== '') counted[series] += 1
        const number = captionOf(block) === '' ? '' : `${headings.chapters[chapter.id] ?? ''}.${counted[series]}`
        numbers.set(block, { id: `${section.id}-${series}-${found[series]}`, number })
      }
    }
  }
  return numbers
}

function seriesOf(block: RichBlock): Series | null {
  if (block.type === 'image' || block.type === 'chart') return 'figuur'
  return block.type === 'table' || block.type === 'figureTable' ? 'tabel' : null
}

function captionOf(block: RichBlock): string {
  return 'attrs' in block && block.attrs && 'caption' in block.attrs ? block.attrs.caption.trim() : ''
}
