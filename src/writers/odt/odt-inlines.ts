import type { FigureInline, Handlers, Inline, MissingFigureInline, TextStyle } from '../../document/plan-document.ts'
import { safeAddress } from '../clean-text.ts'
import { element, type Xml, type XmlAttributes } from '../xml.ts'
import { languageAttributes } from './odt-language.ts'
import { MARK, styleId } from './odt-names.ts'
import { bookmarked, type OdtState } from './odt-state.ts'
import { properties, textLook } from './odt-style-parts.ts'
import { lineText, newLine, span, type TextLine } from './odt-text.ts'

interface InlineState {
  readonly odt: OdtState
  readonly line: TextLine
}

type TextNode = TextStyle & { readonly text: string }

const handlers: Handlers<Inline, InlineState, readonly Xml[]> = {
  text: (node, state) => styledText(node, state),
  link: (node, state) => link(node, { href: node.href, mark: MARK.link, visited: MARK.visitedLink }, state),
  figure: (node, state) => figure(node, MARK.figure, state),
  'missing-figure': (node, state) => figure(node, MARK.missing, state),
  'source-number': (node, state) =>
    link(node, { href: node.href, mark: MARK.sourceNumber, visited: MARK.sourceNumber }, state),
  'line-break': () => [element('text:line-break')],
}

/** The content of a paragraph; `line` says where in it the content begins. */
export function inlineContent(content: readonly Inline[], odt: OdtState, line: TextLine = newLine()): readonly Xml[] {
  const state = { odt, line }
  return content.flatMap((node) =>
    (handlers[node.type] as (node: Inline, state: InlineState) => readonly Xml[])(node, state),
  )
}

function styledText(node: TextNode, { odt, line }: InlineState): readonly Xml[] {
  const parts = lineText(node.text, line)
  const look = properties('text', textStyle(node))
  if (look.length === 0) return parts
  return [element('text:span', { 'text:style-name': odt.styles.use('text', {}, look) }, parts)]
}

// The bookmark tells a later reader of the file which figure this text was, whatever has become of the text.
function figure(node: FigureInline | MissingFigureInline, mark: string, state: InlineState): readonly Xml[] {
  return bookmarked([state.odt.names.nextFigure(node.figure)], [span(mark, styledText(node, state))])
}

function textStyle({ bold, italic, position, lang }: TextStyle): XmlAttributes {
  return {
    ...textLook({ ...(bold ? { bold } : {}), ...(italic ? { italic } : {}) }),
    'style:text-position': position ? `${position} 66%` : undefined,
    ...(lang ? languageAttributes(lang) : {}),
  }
}

interface LinkLook {
  readonly href: string
  readonly mark: string
  readonly visited: string
}

// A link to nowhere is printed as the text it is.
function link(node: TextNode, look: LinkLook, state: InlineState): readonly Xml[] {
  const href = addressOf(look.href, state.odt)
  const text = styledText(node, state)
  if (href) return [linkTo(href, look, text)]
  return look.mark === MARK.sourceNumber ? [span(MARK.sourceNumber, text)] : text
}

/** A link in these character styles. */
export function linkTo(href: string, look: Pick<LinkLook, 'mark' | 'visited'>, children: readonly Xml[]): Xml {
  const attributes = {
    'xlink:type': 'simple',
    'xlink:href': href,
    'text:style-name': styleId(look.mark),
    'text:visited-style-name': styleId(look.visited),
  }
  return element('text:a', attributes, children)
}

function addressOf(href: string, odt: OdtState): string | null {
  if (!href.startsWith('#')) return safeAddress(href)
  const name = odt.names.link(href.slice(1))
  return name ? `#${name}` : null
}
