/** Figures of Word files beside those of other programs, and of their contents. */
export function wordRows(row, plans) {
  const long = `${plans.longPages} pages`
  const example = `the example (${plans.examplePages} pages)`
  const bare = `${plans.barePages} pages without images`
  const least = { least: 0.9 }
  return [
    row(`Word of ${long}, Node process / pandoc process`, 'ratio', (run) => run.node.longWord.whole / run.pandoc?.time),
    row(`Word of ${long}, size / pandoc's`, 'ratio', (run) => run.node.longWord.size / run.pandoc?.size),
    row(
      `PDF of ${long}, Node process / pandoc and soffice processes`,
      'ratio',
      (run) => run.node.longPdf.whole / (run.pandoc?.time + run.pandoc?.pdf?.time),
      1,
    ),
    row(
      `contents of the Word file of ${example}, within a page of soffice`,
      'share',
      (run) => run.contents?.example,
      least,
    ),
    row(`contents of the Word file of ${long}, within a page of soffice`, 'share', (run) => run.contents?.long, least),
    row(`the same without a PDF to take the numbers from, ${example}`, 'share', (run) => run.contents?.estimated),
    row(`PDF of ${bare}, size`, 'bytes', (run) => run.node.barePdf.size, 400_000),
    row(`Word of ${bare}, size`, 'bytes', (run) => run.node.bareWord.size, 60_000),
    row(`pandoc: Word of the same content of ${long}`, 'ms', (run) => run.pandoc?.time),
    row(`pandoc: size of that Word`, 'bytes', (run) => run.pandoc?.size),
    row(`soffice: PDF of the Word file of pandoc`, 'ms', (run) => run.pandoc?.pdf?.time),
  ]
}
