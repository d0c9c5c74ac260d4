import { useRef } from 'react'
import { needsChoice, takeAll } from '../../retemplate/take-item.ts'
import { itemKey, type TemplateItem } from '../../retemplate/template-item.ts'
import type { Template } from '../../template/template.ts'
import { retemplateWords as words } from '../../words/retemplate-words.ts'
import { Button } from '../parts/button.tsx'
import { useStores } from '../stores-context.ts'
import { changeWithUndo } from './change-with-undo.ts'
import { TemplateItemLine } from './template-item-line.tsx'

/** Groups in the order of how much they ask of the writer. */
const order: readonly TemplateItem['kind'][] = [
  'new-section',
  'retired-section',
  'moved-section',
  'renamed-section',
  'moved-chapter',
  'renamed-chapter',
  'law',
  'chapter-duty',
  'guidance',
]

interface TemplateItemsProps {
  readonly items: readonly TemplateItem[]
  readonly template: Template
  readonly whyNot: string | undefined
}

/** What is new in the template, in groups, each item with what can be done. */
export function TemplateItems({ items, template, whyNot }: TemplateItemsProps) {
  const { plan } = useStores()
  const list = useRef<HTMLDivElement>(null)
  const free = items.filter((item) => !needsChoice(item)).length
  const all = () => {
    changeWithUndo(plan, { change: (now) => takeAll(now, template), said: words.tookAll(free) })
    focusAfter(list.current, 0)
  }
  return (
    <div ref={list}>
      {free > 1 && (
        <Button icon="check" unavailable={whyNot} onClick={all}>
          {words.takeAll(free)}
        </Button>
      )}
      {order.map((kind) => {
        const group = items.filter((item) => item.kind === kind)
        if (group.length === 0) return null
        return (
          <section key={kind} className="new-group" aria-labelledby={`groep-${kind}`}>
            <h2 id={`groep-${kind}`}>{words.groups[kind]}</h2>
            <ul>
              {group.map((item) => (
                <TemplateItemLine
                  key={itemKey(item)}
                  item={item}
                  template={template}
                  whyNot={whyNot}
                  onAction={(action) => {
                    const place = placeOf(list.current)
                    if (changeWithUndo(plan, action)) focusAfter(list.current, place)
                  }}
                />
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}

/** Which item holds the focus. */
function placeOf(list: HTMLElement | null): number {
  const items = [...(list?.querySelectorAll('.new-item') ?? [])]
  return items.findIndex((item) => item.contains(document.activeElement))
}

/** An item that goes takes its button along: the focus moves to the item that comes in its place, else to the title. */
function focusAfter(list: HTMLElement | null, place: number): void {
  requestAnimationFrame(() => {
    const headings = list?.isConnected ? [...list.querySelectorAll<HTMLElement>('.new-item > h3')] : []
    const next = headings[Math.max(0, place)] ?? headings.at(-1) ?? document.querySelector<HTMLElement>('main h1')
    next?.focus()
  })
}
