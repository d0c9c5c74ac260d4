import { findSection } from '../../plan/find-section.ts'
import type { Plan } from '../../plan/plan.ts'
import { leaveItem, moveTextOn, takeItem } from '../../retemplate/take-item.ts'
import type { TemplateItem } from '../../retemplate/template-item.ts'
import type { Template } from '../../template/template.ts'
import { retemplateWords as words } from '../../words/retemplate-words.ts'
import type { Undoable } from './change-with-undo.ts'

/** One thing that can be done with an item. */
export interface ItemAction extends Undoable {
  readonly label: string
}

interface Given {
  readonly plan: Plan
  readonly template: Template
  /** Whether the text of its section cannot be read: then the section stays where it is. */
  readonly locked: boolean
}

/** What can be done with an item, the most likely first. */
export function itemActions(item: TemplateItem, { plan, template, locked }: Given): readonly ItemAction[] {
  const take = (label: string, said: string = words.took[item.kind](item.title)): ItemAction => {
    return { label, said, change: (now) => takeItem(now, template, item) }
  }
  const leave = (label: string, said: string = words.left(item.title)): ItemAction => {
    return { label, said, change: (now) => leaveItem(now, template, item) }
  }
  switch (item.kind) {
    case 'new-section':
      return [take(words.takeNew), leave(words.leaveNew)]
    case 'moved-section':
      return locked ? [leave(words.leave)] : [take(words.takeMoved), leave(words.leave)]
    case 'moved-chapter':
      return [take(words.takeMoved), leave(words.leave)]
    case 'renamed-section':
    case 'renamed-chapter':
      return [take(words.takeTitle), leave(words.leave)]
    case 'retired-section': {
      const keep = leave(words.keepOwn, words.keptOwn(item.title))
      if (locked) return [keep]
      if (!item.written) return [take(words.remove), keep]
      return [...moveOn(item, plan, template), take(words.toLoose, words.setApart(item.title)), keep]
    }
    default:
      return [take(words.seen)]
  }
}

function moveOn(
  item: Extract<TemplateItem, { readonly kind: 'retired-section' }>,
  plan: Plan,
  template: Template,
): readonly ItemAction[] {
  const { replacedBy } = item
  const title = replacedBy ? findSection(plan, replacedBy)?.section.title : undefined
  if (!replacedBy || title === undefined) return []
  const change = (now: Plan) => moveTextOn(now, template, { item, section: replacedBy })
  return [{ label: words.toSection(title), said: words.placed(title), change }]
}
