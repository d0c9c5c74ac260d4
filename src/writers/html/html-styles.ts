import type { DocumentFont, DocumentLook, PlanDocument } from '../../document/plan-document.ts'
import { frameStyles } from './css-frame.ts'
import { printStyles } from './css-print.ts'
import { tableStyles } from './css-tables.ts'
import { textStyles } from './css-text.ts'
import { senderOf } from './html-cover.ts'
import { familyNames, fontRules, type HtmlFonts } from './html-fonts.ts'

/** What the style sheet holds besides the look of the document. */
export interface StyleParts {
  readonly fonts: HtmlFonts
  /** Widths of columns that occur, in whole per cents. */
  readonly widths: ReadonlySet<number>
}

/** The style sheet of the page: colours and fonts of the house style, for screens of every width and for paper. */
export function htmlStyles(document: PlanDocument, { fonts, widths }: StyleParts): string {
  return [
    fontRules(fonts),
    lookRules(document.look),
    frameStyles,
    textStyles,
    tableStyles,
    [...widths]
      .sort((a, b) => a - b)
      .map((width) => `.w${width} { width: ${width}% }`)
      .join('\n'),
    printStyles,
    furnitureRules(document),
  ]
    .join('\n')
    .replace(/^\s+/gm, '')
}

const fallbacks: Readonly<Record<DocumentFont, string>> = {
  sans: '"Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif',
  serif: 'Cambria, Georgia, "Times New Roman", serif',
}

function lookRules(look: DocumentLook): string {
  const stack = (font: DocumentFont) => `"${familyNames[font]}", ${fallbacks[font]}`
  const values = {
    accent: colour(look.accent),
    'accent-text': colour(look.accentText),
    'on-accent': colour(look.onAccent),
    tint: colour(look.tint),
    'data-ink': colour(look.dataInk),
    edge: look.outlined ? '1px solid var(--ink)' : '0 solid transparent',
    'head-font': stack(look.headingFont),
    'text-font': stack(look.textFont),
    'data-font': stack('sans'),
    // A sans heading needs more weight than a serif one to stand out as much.
    strong: look.headingFont === 'sans' ? '700' : '600',
    // The serif looks larger at the same size.
    'text-size': look.textFont === 'serif' ? '1.0938rem' : '1.125rem',
  }
  const lines = Object.entries(values).map(([name, value]) => `--${name}: ${value};`)
  return `:root {\n${lines.join('\n')}\n}`
}

/** Only what is a colour goes into the style sheet. */
function colour(value: string): string {
  return /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.test(value) ? value : 'CanvasText'
}

/** Head and foot of each printed page, for browsers that can set them. The cover has neither. */
function furnitureRules(document: PlanDocument): string {
  const { labels, status } = document
  const title = `${document.title} ${document.period}`.trim()
  const state = [status.mark, status.line].filter((part) => part !== '').join(' · ')
  const page = `${cssText(labels.page)} " " counter(page) " " ${cssText(labels.of)} " " counter(pages)`
  return [
    '@page {',
    `@top-left { content: ${cssText(`${title} · ${senderOf(document)}`)}; width: 60%; }`,
    `@top-right { content: ${cssText(state)}; }`,
    `@bottom-right { content: ${page}; font-weight: 600; }`,
    '}',
  ].join('\n')
}

/** A text in a style sheet; whatever is not a letter or a digit is written by its number, so that it ends nothing. */
function cssText(words: string): string {
  const escaped = words.replace(/[^\p{L}\p{N} ]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `)
  return `"${escaped.replace(/[\u0000-\u001f\ud800-\udfff]/g, '')}"`
}
