import type { PlanDocument } from '../../document/plan-document.ts'
import { senderOf } from './html-cover.ts'
import { element, type Html, join, ownCode, text } from './html-tags.ts'

/**
 * No script runs, nothing is asked of any address, nothing is sent; pictures and fonts stand in the page. Styles are let
 * through by kind and not by hash: a web editor who adds a line to the style sheet must not lose all of it.
 */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'"

/** The head of the page, with this style sheet. */
export function headHtml(document: PlanDocument, styleSheet: string): Html {
  const meta = (name: string, content: string) => element('meta', { name, content })
  return element(
    'head',
    {},
    join(
      [
        element('meta', { charset: 'utf-8' }),
        element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
        meta('viewport', 'width=device-width, initial-scale=1'),
        element('title', {}, text(pageTitle(document))),
        meta('description', description(document)),
        meta('author', senderOf(document)),
        meta('color-scheme', 'light'),
        // Nothing can end the style sheet early: texts in it are written by number, see `cssText`.
        element('style', {}, ownCode(`\n${styleSheet}\n`)),
      ],
      '\n',
    ),
  )
}

/** "OAB-beleidsplan 2027–2030 · Gemeente Rijnveen" */
export function pageTitle(document: PlanDocument): string {
  return `${document.title} ${document.period}`.trim().concat(` · ${senderOf(document)}`)
}

function description({ subtitle, period, status }: PlanDocument): string {
  return [subtitle, period, status.mark, status.line].filter((part) => part !== '').join(' · ')
}
