import type { DefinitionsBlock } from '../../document/plan-document.ts'
import { type FlowItem, flowItem } from './flow.ts'
import { runsOf } from './inlines.ts'
import type { Kit } from './kit.ts'
import { column, marginWidth, portrait } from './page-geometry.ts'
import type { Tag } from './tags.ts'
import { type Run, runOf } from './text-run.ts'
import { line } from './type-scale.ts'
import { moved, surface, tagged, view } from './tree.ts'

const rowPadding = 5
const gutter = 14

/** A short label, the text beside it, and the list of such rows that they belong to. */
export interface MarginRow {
  readonly label: string
  readonly runs: readonly Run[]
  readonly list: Tag
}

/** The tag of a list of terms; each term is the label of its item. */
export function termsTag(): Tag {
  return { role: 'L', attributes: { O: 'List', ListNumbering: 'None' } }
}

/** A row with a short label in the hanging margin and its text beside it, and a hairline below. */
export function marginRow(kit: Kit, { label, runs, list }: MarginRow): FlowItem {
  const { term, about } = kit.type
  const left = kit.set.text([runOf(label, term)], { width: marginWidth - gutter, leading: term.leading })
  const right = kit.set.text(runs, { width: column.width, leading: about.leading, hyphenate: true })
  const tag: Tag = { role: 'LI', parent: list }
  const height = Math.max(left.box.height, right.box.height) + 2 * rowPadding
  const node = view({ left: portrait.left, width: portrait.full, height: height + 0.5 }, [
    tagged(moved(left, { top: rowPadding }), { role: 'Lbl', parent: tag }),
    tagged(moved(right, { top: rowPadding, left: marginWidth }), { role: 'LBody', parent: tag }),
    surface({ top: height, width: portrait.full, height: 0.5 }, line),
  ])
  return flowItem(node)
}

/** Terms with their meaning, the term in the hanging margin. */
export function definitionItems(kit: Kit, block: DefinitionsBlock): readonly FlowItem[] {
  const list = termsTag()
  const rows = block.items.map(({ term, meaning }) =>
    marginRow(kit, { label: term, runs: runsOf(meaning, { kit, style: kit.type.about }), list }),
  )
  return rows.map((row, index) => ({
    ...row,
    before: index === 0 ? 8 : 0,
    after: index === rows.length - 1 ? 14 : 0,
  }))
}
