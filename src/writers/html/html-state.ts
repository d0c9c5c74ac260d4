import type { Handlers, Labels, PlanDocument } from '../../document/plan-document.ts'
import { type HtmlIds, htmlIds, type SourceRows, sourceRows } from './html-ids.ts'

/** What is known and counted while one page is written. */
export interface HtmlState {
  readonly labels: Labels
  readonly ids: HtmlIds
  readonly sourceRows: SourceRows
  /** Id of the heading above the text at hand. */
  heading: string
  /** Rank of that heading, and whether a heading of the text stands below it already. */
  rank: number
  hasHeading: boolean
  /** Boxes and captions so far, for the ids of what names them. */
  boxes: number
  captions: number
  /** Names of scrolling regions so far: two of the same name would be no help. */
  readonly regions: Set<string>
  /** Widths of columns in whole per cents that the style sheet must know. */
  readonly widths: Set<number>
}

/** Nothing counted yet. */
export function newHtmlState(document: PlanDocument): HtmlState {
  const ids = htmlIds(document)
  return {
    labels: document.labels,
    ids,
    sourceRows: sourceRows(document, ids),
    heading: '',
    rank: 2,
    hasHeading: false,
    boxes: 0,
    captions: 0,
    regions: new Set(),
    widths: new Set(),
  }
}

/** Calls the handler of a node's kind. */
export function handled<Node extends { readonly type: string }, State, Out>(
  handlers: Handlers<Node, State, Out>,
  node: Node,
  state: State,
): Out {
  const handle = handlers[node.type as Node['type']] as (node: Node, state: State) => Out
  return handle(node, state)
}
