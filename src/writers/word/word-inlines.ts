import { ExternalHyperlink, InternalHyperlink, TextRun } from 'docx'
import type { IRunOptions, ParagraphChild } from 'docx'
import type { FigureInline, Handlers, Inline, MissingFigureInline, TextStyle } from '../../document/plan-document.ts'
import { MARK } from './word-names.ts'
import { type WordState, withBookmarks } from './word-state.ts'
import { safeAddress, languageTag } from '../clean-text.ts'

interface InlineState {
  readonly word: WordState
  readonly bold: boolean
}

const handlers: Handlers<Inline, InlineState, readonly ParagraphChild[]> = {
  text: (node, state) => [run(node, state)],
  link: (node, state) => [link(node, node.href, state, MARK.link)],
  figure: (node, state) => figure(node, state, MARK.figure),
  'missing-figure': (node, state) => figure(node, state, MARK.missing),
  'source-number': (node, state) => [link(node, node.href, state, MARK.sourceNumber)],
  'line-break': () => [new TextRun({ break: 1 })],
}

/** The runs and links of a paragraph; `bold` sets all of them in bold. */
export function inlineRuns(content: readonly Inline[], word: WordState, bold = false): ParagraphChild[] {
  const state = { word, bold }
  return content.flatMap((node) =>
    (handlers[node.type] as (node: Inline, state: InlineState) => readonly ParagraphChild[])(node, state),
  )
}

// The bookmark tells a later reader of the file which figure this text was, whatever has become of the text.
function figure(
  node: FigureInline | MissingFigureInline,
  state: InlineState,
  style: string,
): readonly ParagraphChild[] {
  const { word } = state
  return withBookmarks(word, [word.names.nextFigure(node.figure)], [run(node, state, style)])
}

function run(node: TextStyle & { readonly text: string }, state: InlineState, style?: string): TextRun {
  return new TextRun({ ...runOptions(node, state), text: node.text, ...(style ? { style } : {}) })
}

function runOptions(node: TextStyle, state: InlineState): IRunOptions {
  return {
    ...(node.bold || state.bold ? { bold: true } : {}),
    ...(node.italic ? { italics: true } : {}),
    ...(node.position === 'sub' ? { subScript: true } : {}),
    ...(node.position === 'super' ? { superScript: true } : {}),
    ...(node.lang ? { language: { value: languageTag(node.lang) } } : {}),
  }
}

// A link to nowhere is printed as the text it is.
function link(
  node: TextStyle & { readonly text: string },
  href: string,
  state: InlineState,
  style: string,
): ParagraphChild {
  if (href.startsWith('#')) {
    const anchor = state.word.names.link(href.slice(1))
    if (anchor) return new InternalHyperlink({ anchor, children: [run(node, state, style)] })
    return run(node, state, style === MARK.sourceNumber ? style : undefined)
  }
  const address = safeAddress(href)
  if (address) return new ExternalHyperlink({ link: address, children: [run(node, state, style)] })
  return run(node, state)
}
