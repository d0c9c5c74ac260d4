/** On paper: the measures of the document in points, chapters on new pages, nothing that only a screen needs. */
export const printStyles = `
.page-break { display: none; }
@page {
  size: A4;
  margin: 25mm 28mm 24mm 22mm;
  @top-left { font: 400 8.5pt/12pt "Source Sans 3", Arial, sans-serif; color: #4b525b; text-align: left; vertical-align: middle; }
  @top-right { font: 400 8.5pt/12pt "Source Sans 3", Arial, sans-serif; color: #4b525b; text-align: right; vertical-align: middle; }
  @bottom-right { font: 400 8.5pt/12pt "Source Sans 3", Arial, sans-serif; color: #4b525b; text-align: right; vertical-align: middle; }
}
@page :first {
  margin: 0;
  @top-left { content: none; }
  @top-right { content: none; }
  @bottom-right { content: none; }
}
@page turned { size: A4 landscape; }
@media print {
  html { font-size: 9.78pt; }
  :root { --hang: 104pt; --edge-space: 0pt; --measure: 350pt; --widest: 454pt; }
  body { line-height: 1.45; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .skip, footer { display: none; }
  a { text-decoration-thickness: 0.5pt; }
  main { max-width: none; padding: 0; }
  .cover { display: flex; flex-direction: column; height: 268mm; break-after: page; }
  .cover .inner { width: 100%; max-width: none; margin: 0; padding-left: 22mm; padding-right: 28mm; }
  .cover h1 { font-size: 44pt; }
  .cover .period { font-size: 30pt; }
  .cover .name, .cover .subtitle { font-size: 18pt; }
  .cover .status { font-size: 10pt; }
  .cover.plain .inner { display: flex; flex-direction: column; height: 100%; padding-top: 33mm; padding-bottom: 0; }
  .cover .block { left: 22mm; width: 90pt; height: 64pt; }
  .cover.plain .period, .cover.plain .name + h1 { margin-top: 40mm; }
  .cover.plain .status { margin-top: auto; }
  .cover.with-photo { border-left-width: 53mm; }
  .cover.with-photo .photo img { height: 141mm; }
  .cover.with-photo .inner { display: flex; flex-direction: column; flex: 1; padding: 12mm 22mm 0 6mm; }
  .cover.with-photo h1 { font-size: 38pt; }
  .cover.with-photo .status { margin-top: auto; }
  .cover.branded .field { height: 197mm; }
  .cover.branded .field .inner { padding-top: 23mm; }
  .cover.branded h1 { font-size: 50pt; }
  .cover.branded .period + h1 { margin-top: 45mm; }
  .cover.branded .foot { flex: 1; flex-direction: column; flex-wrap: nowrap; align-items: flex-start; padding-top: 12mm; padding-bottom: 0; }
  .logo img { max-height: 40pt; }
  .about h2, .contents h2 { margin-top: 0; }
  .contents { margin-top: 0; break-before: page; }
  .contents a { padding: 3pt 0; }
  .contents ol ol a { padding: 1pt 0; }
  .contents li { break-inside: avoid; }
  .chapter { margin-top: 0; break-before: page; }
  .text h2, .text h3, .text h4, .text h5, .label, caption, figcaption, .chapter-head { break-after: avoid; }
  .text h2 { font-size: 28pt; }
  .text h2 .number { min-width: 64pt; height: 64pt; font-size: 32pt; }
  .chapter-head { min-height: 64pt; }
  .text .lead { font-size: 14pt; }
  .text h3 { font-size: 17pt; }
  .text p, .text li { orphans: 2; widows: 2; }
  .box, .quote, .image, .chart, tr, li, dl > div { break-inside: avoid; }
  .image img { max-height: 180mm; width: auto; }
  .short .scroll { break-inside: avoid; }
  .scroll { overflow: visible; container-type: normal; }
  .scroll table { min-width: 0; font-size: 9.5pt; line-height: 1.32; }
  .scroll th, .scroll td { padding: 3pt 6pt 3pt 0; }
  .scroll thead { display: table-header-group; }
  .scroll caption { font-size: 10pt; break-after: avoid; }
  .scroll caption span { position: static; max-width: none; }
  .text .table .source { font-size: 8.5pt; break-before: avoid; }
  .landscape, .text :is(h3, h4, h5):has(+ .landscape) { page: turned; }
  .text .table.landscape { max-width: none; width: 247mm; }
  .page-break { display: block; break-after: page; }
}
`
