import type { BoxBlock, GuidanceBlock } from '../../document/plan-document.ts'
import { flowHtml } from './html-flow.ts'
import type { HtmlState } from './html-state.ts'
import { element, type Html, ownCode, text } from './html-tags.ts'

const noIcon = ownCode('')

function icon(shapes: string): Html {
  return ownCode(`<svg class="icon" viewBox="0 0 14 15" aria-hidden="true" focusable="false">${shapes}</svg>`)
}

/** A shield with a tick, a diamond, nothing, and the letter i in a circle. */
const icons: Readonly<Record<BoxBlock['kind'], Html>> = {
  plicht: icon(
    '<path class="fill" d="M7 0 13.5 2.2V7c0 4-2.7 6.7-6.5 8C3.2 13.7.5 11 .5 7V2.2z"/><path class="tick" d="M3.9 7.4 6.2 9.7l4.1-4.5"/>',
  ),
  keuze: icon('<path class="line" d="M7 .7 13.3 7 7 13.3.7 7z"/><path class="fill" d="M7 4.4 9.6 7 7 9.6 4.4 7z"/>'),
  kernpunt: noIcon,
  'let-op': icon(
    '<circle class="line" cx="7" cy="7" r="6.3"/><circle class="fill" cx="7" cy="4.1" r=".9"/><path class="line" d="M7 6.4v4"/>',
  ),
}

/** A box: shape, icon and word differ per kind. A kind without a word on paper has its name for who cannot see it. */
export function boxHtml(block: BoxBlock, state: HtmlState): Html {
  const look = { class: `box ${block.kind}`, role: 'note' }
  const body = flowHtml(block.blocks, state)
  if (block.label === '')
    return element('aside', { ...look, 'aria-label': state.labels.keyPoint }, [icons[block.kind], body])
  return labelled(block, { ...look, icon: icons[block.kind], body }, state)
}

/** Help of the template, which nobody should take for the plan. */
export function guidanceHtml(block: GuidanceBlock, state: HtmlState): Html {
  return labelled(block, { class: 'guidance', role: 'note', icon: noIcon, body: flowHtml(block.blocks, state) }, state)
}

interface Labelled {
  readonly class: string
  readonly role: string
  readonly icon: Html
  readonly body: Html
}

function labelled({ label }: { readonly label: string }, parts: Labelled, state: HtmlState): Html {
  state.boxes += 1
  const id = `doc--note-${state.boxes}`
  return element('aside', { class: parts.class, role: parts.role, 'aria-labelledby': id }, [
    parts.icon,
    element('p', { class: 'label', id }, text(label)),
    parts.body,
  ])
}
