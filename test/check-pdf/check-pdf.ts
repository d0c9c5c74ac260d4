import { catalogFaults, isArchive } from './check-catalog.ts'
import { fontFaults, openLinkCheck, tieFaults } from './check-pages.ts'
import { structureFaults } from './check-structure.ts'
import { readContent } from './page-content.ts'
import { openPdf, pagesOf } from './pdf-file.ts'
import { readStructure, type TreeElement, withAllBelow } from './structure.ts'

/** What a check found: each fault a code with what or where, and the tree for who wants to look at it. */
export interface CheckedPdf {
  readonly faults: readonly string[]
  readonly archive: boolean
  readonly pages: number
  readonly structure: readonly TreeElement[]
  /** Text that is drawn and not read, page by page. */
  readonly artifacts: readonly string[]
}

/**
 * Checks a PDF against what PDF/UA-1 asks of a file like ours, and PDF/A-2a when it says that it is one: all content in
 * tags or artifacts, a tree that keeps to the grammar, fonts that can be copied from, links that say where they lead.
 * Throws for bytes that are no PDF.
 */
export function checkPdf(bytes: Uint8Array): CheckedPdf {
  const file = openPdf(bytes)
  const pages = pagesOf(file)
  const contents = pages.map((page) => readContent(file, page))
  const structure = readStructure({
    file,
    pages: new Map(pages.map(({ ref }, index) => [ref, { index, pieces: contents[index]?.pieces ?? new Map() }])),
  })
  const elements = new Map(structure.flatMap(withAllBelow).map((element) => [element.ref, element]))
  const linkFaults = openLinkCheck(file, elements)
  const onPages = pages.flatMap((page, index) =>
    [
      ...(contents[index]?.faults ?? []),
      ...fontFaults(file, page),
      ...tieFaults(page, contents[index]?.pieces.keys() ?? [], { file, elements }),
      ...file.list(page.entries.get('Annots')).flatMap(linkFaults),
    ].map((fault) => `page ${index + 1}: ${fault}`),
  )
  return {
    faults: [...catalogFaults(file), ...structureFaults(structure), ...onPages],
    archive: isArchive(file),
    pages: pages.length,
    structure,
    artifacts: contents.map(({ artifactText }) => artifactText),
  }
}
