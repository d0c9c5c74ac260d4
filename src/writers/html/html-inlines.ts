import type { Handlers, Inline, LinkInline, SourceNumberInline, TextStyle } from '../../document/plan-document.ts'
import { sourceKey } from './html-ids.ts'
import { handled, type HtmlState } from './html-state.ts'
import { element, type Html, join, text } from './html-tags.ts'
import { languageMark, webAddress } from './web-address.ts'

const handlers: Handlers<Inline, HtmlState, Html> = {
  text: (node) => styled(node, text(node.text)),
  link: (node, state) => styled(node, link(node, state)),
  figure: (node) => styled(node, text(node.text)),
  'missing-figure': (node) => styled(node, element('mark', { class: 'missing' }, text(node.text))),
  'source-number': (node, state) => sourceNumber(node, state),
  'line-break': () => element('br', {}),
}

/** Running text. */
export function inlineHtml(content: readonly Inline[], state: HtmlState): Html {
  return join(content.map((node) => handled(handlers, node, state)))
}

function styled(style: TextStyle, content: Html): Html {
  const lang = style.lang === undefined ? null : languageMark(style.lang)
  const wraps = [
    style.position === 'sub' ? 'sub' : null,
    style.position === 'super' ? 'sup' : null,
    style.italic ? 'em' : null,
    style.bold ? 'strong' : null,
  ].filter((name) => name !== null)
  const wrapped = wraps.reduce<Html>((inner, name) => element(name, {}, inner), content)
  return lang === null ? wrapped : element('span', { lang }, wrapped)
}

/** A link to nowhere is printed as the text it is. */
function link(node: LinkInline, state: HtmlState): Html {
  const words = text(node.text)
  const address = node.href.startsWith('#') ? localAddress(state.ids.link(node.href.slice(1))) : webAddress(node.href)
  return address === null ? words : element('a', { href: address }, words)
}

function localAddress(id: string | undefined): string | null {
  return id === undefined ? null : `#${id}`
}

/** To its row in the list of sources, or to the list when that has no such row. */
function sourceNumber(node: SourceNumberInline, state: HtmlState): Html {
  const target = state.sourceRows.get(sourceKey(node.href, node.text)) ?? state.ids.link(node.href.slice(1))
  const address = localAddress(target)
  const look = { class: 'source-number' }
  return address === null
    ? element('span', look, text(node.text))
    : element('a', { ...look, href: address }, text(node.text))
}
