import type { List, ListItem, RootContent } from 'mdast'
import type { Certainty, LawReference } from '../template/template.ts'
import { textOf } from './read-markdown.ts'

/** One line of a list of facts: its name in small letters, its value, and the first link in it. */
export interface Fact {
  readonly text: string
  readonly url: string
}

/** A statement of law, or the name of the first thing that it lacks. */
export type ReadLaw = { readonly law: LawReference } | { readonly lacks: LawPart }

/** What a statement of law must have: a sentence, one list, and in that list these facts. */
export type LawPart = 'zin' | 'lijst' | 'bron' | 'gelezen' | 'zekerheid'

/** Names of the facts that a statement of law may have. */
export const lawFacts: readonly string[] = ['bron', 'eerder', 'gelezen', 'zekerheid']

const certainties: readonly string[] = ['geverifieerd', 'afgeleid', 'ouder', 'indirect']

/** Reads a paragraph that says what the law asks, and the list Bron, Eerder, Gelezen, Zekerheid below it. */
export function readLaw(nodes: readonly RootContent[]): ReadLaw {
  const text = nodes.flatMap((node) => (node.type === 'paragraph' ? [textOf(node).replace(/\n/g, ' ')] : [])).join(' ')
  const facts = factsOf(nodes)
  const link = facts.get('bron')
  const certainty = facts.get('zekerheid')?.text ?? ''
  const read = facts.get('gelezen')?.text ?? ''
  if (!text) return { lacks: 'zin' }
  if (nodes.filter((node) => node.type === 'list').length > 1) return { lacks: 'lijst' }
  if (!link?.url || !link.text) return { lacks: 'bron' }
  if (!/\b20\d\d\b/.test(read)) return { lacks: 'gelezen' }
  if (!isCertainty(certainty)) return { lacks: 'zekerheid' }
  return { law: { text, source: link.text, url: link.url, formerly: facts.get('eerder')?.text ?? '', read, certainty } }
}

function isCertainty(word: string): word is Certainty {
  return certainties.includes(word)
}

/** Items of the form `- Naam: waarde`, by lower-case name. */
export function factsOf(nodes: readonly RootContent[]): Map<string, Fact> {
  const items = nodes.filter((node): node is List => node.type === 'list').flatMap((list) => list.children)
  return new Map(
    items.flatMap((item): [string, Fact][] => {
      const match = /^([^:]+):\s*([\s\S]*)$/.exec(textOf(item))
      if (!match) return []
      return [[(match[1] ?? '').trim().toLowerCase(), { text: (match[2] ?? '').trim(), url: firstLink(item) }]]
    }),
  )
}

/** Address of the first link in a node; empty when there is none. */
export function firstLink(node: RootContent | ListItem): string {
  if (node.type === 'link') return node.url
  if (!('children' in node)) return ''
  return node.children.map((child) => firstLink(child as RootContent)).find((url) => url !== '') ?? ''
}
