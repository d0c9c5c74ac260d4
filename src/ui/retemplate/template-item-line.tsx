import { findSection } from '../../plan/find-section.ts'
import type { TemplateItem } from '../../retemplate/template-item.ts'
import { retemplateWords as words } from '../../words/retemplate-words.ts'
import { Button } from '../parts/button.tsx'
import { paths } from '../routes.ts'
import { usePlanState } from '../stores-context.ts'
import { type ItemAction, itemActions } from './item-actions.ts'
import type { Template } from '../../template/template.ts'

interface TemplateItemLineProps {
  readonly item: TemplateItem
  readonly template: Template
  /** Why nothing can be changed now. */
  readonly whyNot: string | undefined
  readonly onAction: (action: ItemAction) => void
}

/** One thing that is new in the template, and what can be done with it. */
export function TemplateItemLine({ item, template, whyNot, onAction }: TemplateItemLineProps) {
  const plan = usePlanState((state) => state.plan)
  const locked = usePlanState((state) => state.locked.includes(item.id))
  if (!plan) return null
  const found = findSection(plan, item.id)
  const headingId = `nieuw-${item.kind}-${item.id}`
  return (
    <li className="new-item">
      <h3 id={headingId} tabIndex={-1}>
        {item.title}
      </h3>
      <p>{locked && item.kind === 'retired-section' ? words.retiredLocked : aboutItem(item)}</p>
      <div className="row">
        {itemActions(item, { plan, template, locked }).map((action, index) => (
          <Button
            key={action.label}
            size="small"
            kind={index === 0 ? 'normal' : 'quiet'}
            aria-label={words.named(action.label, item.title)}
            unavailable={index === 0 ? whyNot : undefined}
            onClick={() => whyNot || onAction(action)}
          >
            {action.label}
          </Button>
        ))}
        {found && (
          <a
            className="new-item-look"
            href={paths.section(plan.id, found.chapter.id, item.id)}
            aria-label={words.named(words.lookAt, item.title)}
          >
            {words.lookAt}
          </a>
        )}
      </div>
    </li>
  )
}

function aboutItem(item: TemplateItem): string {
  switch (item.kind) {
    case 'new-section':
      return words.inChapter(item.chapter)
    case 'moved-section':
      return item.from === item.to ? words.movedWithin(item.to) : words.movedTo(item.from, item.to)
    case 'moved-chapter':
      return words.chapterMoved
    case 'renamed-chapter':
      return words.newTitle(item.after)
    case 'renamed-section':
      return renamed(item)
    case 'retired-section':
      return item.written ? words.retiredWritten(item.chapter) : words.retiredEmpty(item.chapter)
    case 'chapter-duty':
      return words.dutyChanged(item.before, item.after)
    case 'guidance':
      return words.guidanceChanged
    case 'law':
      return words.lawChanged
  }
}

function renamed({ title, after, own, heading }: Extract<TemplateItem, { readonly kind: 'renamed-section' }>): string {
  const shown = heading === null ? '' : heading ? words.headingShown : words.headingHidden
  return [title === after ? '' : words.newTitle(after), shown, own ? words.ownTitle : ''].filter(Boolean).join(' ')
}
