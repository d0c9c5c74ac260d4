import type { Nodes } from 'mdast'
import type { Finding } from '../lib/finding.ts'
import { lineOf, type MarkdownFile } from './read-markdown.ts'
import { fault } from './section-parts.ts'

/** Whether a text is the full address of a page on the web. */
export function isWebAddress(url: string): boolean {
  return /^https?:\/\/[^\s/.]+\.[^\s]+$/.test(url)
}

/** Links that lead nowhere. `inside` says whether `#id` leads somewhere; without it such a link is a fault. */
export function wrongLinks(source: MarkdownFile, inside: (id: string) => boolean = () => false): readonly Finding[] {
  return source.nodes
    .flatMap((node) => linksOf(node))
    .flatMap(({ url, node }) => {
      const within = url.startsWith('#')
      if (within ? inside(url.slice(1)) : isWebAddress(url)) return []
      return [fault(source.file, lineOf(source, node), within ? 'template-link-within' : 'template-link', { url })]
    })
}

function linksOf(node: Nodes): readonly { readonly url: string; readonly node: Nodes }[] {
  if (node.type === 'link') return [{ url: node.url, node }]
  return 'children' in node ? node.children.flatMap((child) => linksOf(child)) : []
}
