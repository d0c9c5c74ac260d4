import type { FigureInline, Handlers, Inline, MissingFigureInline, TextStyle } from '../../document/plan-document.ts'
import { safeAddress, languageTag } from '../clean-text.ts'
import { element, type Xml } from '../xml.ts'
import { lineBreakXml, type RunLook, runXml } from './paragraph-xml.ts'
import { MARK } from './word-names.ts'
import { type WordState, webLinkId, withBookmarks } from './word-state.ts'

interface InlineState {
  readonly word: WordState
  readonly bold: boolean
}

const handlers: Handlers<Inline, InlineState, readonly Xml[]> = {
  text: (node, state) => [run(node, state)],
  link: (node, state) => [link(node, node.href, state, MARK.link)],
  figure: (node, state) => figure(node, state, MARK.figure),
  'missing-figure': (node, state) => figure(node, state, MARK.missing),
  'source-number': (node, state) => [link(node, node.href, state, MARK.sourceNumber)],
  'line-break': () => [lineBreakXml],
}

/** The runs and links of a paragraph; `bold` sets all of them in bold. */
export function inlineRuns(content: readonly Inline[], word: WordState, bold = false): Xml[] {
  const state = { word, bold }
  return content.flatMap((node) =>
    (handlers[node.type] as (node: Inline, state: InlineState) => readonly Xml[])(node, state),
  )
}

// The bookmark tells a later reader of the file which figure this text was, whatever has become of the text.
function figure(node: FigureInline | MissingFigureInline, state: InlineState, style: string): readonly Xml[] {
  const { word } = state
  return withBookmarks(word, [word.names.nextFigure(node.figure)], [run(node, state, style)])
}

function run(node: TextStyle & { readonly text: string }, state: InlineState, style?: string): Xml {
  return runXml(node.text, { ...runLook(node, state), ...(style ? { style } : {}) })
}

function runLook(node: TextStyle, state: InlineState): RunLook {
  const { italic, position, lang } = node
  return {
    bold: node.bold || state.bold,
    ...(italic ? { italic } : {}),
    ...(position ? { position } : {}),
    ...(lang ? { lang: languageTag(lang) } : {}),
  }
}

// A link to nowhere is printed as the text it is.
function link(node: TextStyle & { readonly text: string }, href: string, state: InlineState, style: string): Xml {
  if (href.startsWith('#')) {
    const anchor = state.word.names.link(href.slice(1))
    if (anchor) return element('w:hyperlink', { 'w:history': 1, 'w:anchor': anchor }, [run(node, state, style)])
    return run(node, state, style === MARK.sourceNumber ? style : undefined)
  }
  const address = safeAddress(href)
  if (!address) return run(node, state)
  const id = webLinkId(state.word.webLinks.push(address) - 1)
  return element('w:hyperlink', { 'w:history': 1, 'r:id': id }, [run(node, state, style)])
}
