/** Chapters, headings, running text, boxes, quotes and images. */
export const textStyles = `
.text { padding-left: var(--hang); }
.chapter { margin-top: 4.5rem; }
.chapter-head { margin-bottom: 2rem; }
.text h2, .text h3, .text h4, .text h5 { max-width: var(--measure); margin: 0; overflow-wrap: break-word; hyphens: auto; text-wrap: pretty; }
.text h2 { font: var(--strong) 2rem/1.15 var(--head-font); }
.text h2 .number {
  display: grid;
  place-content: center;
  width: max-content;
  min-width: 3.25rem;
  height: 3.25rem;
  margin-bottom: 0.9rem;
  padding: 0 0.5rem;
  background: var(--accent);
  border: var(--edge);
  color: var(--on-accent);
  font-size: 1.75rem;
  font-weight: 600;
  line-height: 1;
}
.text h3 { margin: 2.75rem 0 0.6rem; font: var(--strong) 1.5rem/1.25 var(--head-font); display: flex; gap: 0.6rem; }
.text h3 .number { flex: none; color: var(--accent-text); font-weight: 600; }
.chapter-head + .section > h3:first-child { margin-top: 0; }
.text .heading-3 { margin: 1.75rem 0 0.4rem; font: var(--strong) 1.25rem/1.3 var(--head-font); }
.text .heading-4 { margin: 1.5rem 0 0.2rem; font: 700 1.125rem/1.4 var(--text-font); }
.text p, .text ul, .text ol, .text dl, .text aside, .text .quote, .text .image, .text .table { max-width: var(--measure); margin: 0 0 0.9rem; }
.text p, .text li, .text dd { hyphens: auto; hyphenate-limit-chars: 9 3 3; }
.text p { text-wrap: pretty; }
.text .lead { margin-bottom: 1.5rem; font: 400 1.3125rem/1.45 var(--head-font); hyphens: manual; }
.chapter-head .lead { margin: 1rem 0 0; }
.lead strong, .quote strong { font-weight: var(--strong); }
.text ul, .text ol { padding-left: 1.6rem; }
.text li { margin-bottom: 0.25rem; padding-left: 0.1rem; }
.text li > ul, .text li > ol, .text li > p { margin: 0.25rem 0 0; }
.text li > p:first-child { margin-top: 0; }
.text li::marker { font-variant-numeric: tabular-nums; }
.text ul > li::marker { color: var(--accent-text); }
sub, sup { font-size: 0.72em; line-height: 0; }
.missing { padding: 0.05em 0.1em; background: var(--miss); color: var(--ink); font-weight: 700; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.source-number { font: 400 0.8em var(--data-font); text-decoration: none; }
a.source-number:hover { text-decoration: underline; }
.text .quote { margin: 1.75rem 0; }
blockquote { margin: 0; font: italic 400 1.375rem/1.42 var(--head-font); }
.text blockquote p { margin: 0 0 0.4rem; hyphens: manual; }
.quote figcaption { font: 400 1rem/1.4 var(--data-font); color: var(--ink-2); }
.text .box { position: relative; margin: 1.5rem 0; padding: 1rem 1.25rem 1rem 3.25rem; font-size: 1.0625rem; line-height: 1.5; }
.box > :last-child, .guidance > :last-child { margin-bottom: 0; }
.text .box p, .text .box ul, .text .box ol { margin-bottom: 0.5rem; }
.text .box > :last-child { margin-bottom: 0; }
.text .label { margin-bottom: 0.2rem; font: 700 1.0625rem/1.45 var(--data-font); }
.icon { position: absolute; left: 1.1rem; top: 1.05rem; width: 1.35rem; height: 1.45rem; }
.icon .fill { fill: var(--data-ink); }
.icon .line { fill: none; stroke: var(--data-ink); stroke-width: 1.3; }
.icon .tick { fill: none; stroke: #fff; stroke-width: 1.6; stroke-linecap: round; stroke-linejoin: round; }
.box.plicht { background: var(--tint); border-left: 4px solid var(--data-ink); }
.box.keuze { border: 1px solid var(--data-ink); }
.text .box.kernpunt { padding: 1.1rem 1.35rem; background: var(--accent); border: var(--edge); color: var(--on-accent); font: var(--strong) 1.3125rem/1.4 var(--head-font); }
.kernpunt a, .kernpunt .missing a { color: inherit; }
.kernpunt li::marker, .text .kernpunt ul > li::marker { color: inherit; }
.kernpunt strong { font-weight: inherit; }
.box.let-op { border: solid var(--ink); border-width: 1px 0; padding-left: 2.25rem; padding-right: 0; }
.box.let-op .icon { left: 0; }
.text .guidance { margin: 1.5rem 0; padding: 0.25rem 0 0.25rem 1rem; border-left: 2px dashed var(--line); font: 400 0.9688rem/1.5 var(--data-font); color: var(--ink-2); }
.guidance .label { font-size: 0.9688rem; }
.text dl { margin: 1.5rem 0; }
dl > div { padding: 0.5rem 0; border-bottom: 1px solid var(--line); }
dl > div:first-child { border-top: 1px solid var(--line); }
dt { font: 700 1rem/1.45 var(--data-font); }
dd { margin: 0; font-size: 1rem; line-height: 1.45; }
.text .chart { max-width: var(--measure); margin: 1.75rem 0; }
.chart figcaption { margin-bottom: 0.6rem; font: 400 1rem/1.4 var(--data-font); }
.chart svg { display: block; width: 100%; min-width: 27rem; height: auto; font-family: var(--data-font); }
.chart .source { margin: 0.4rem 0 0; font: 400 0.9375rem/1.4 var(--data-font); color: var(--ink-2); }
.chart summary { margin-top: 0.4rem; font: 400 0.9375rem/1.4 var(--data-font); cursor: pointer; }
.chart details .table { margin: 0.75rem 0 0; }
.text .image { margin: 1.75rem 0; }
.image figcaption { margin-bottom: 0.6rem; font: 400 1rem/1.4 var(--data-font); }
.caption-number { margin-right: 0.35rem; font-weight: 700; }
.image img { display: block; max-width: 100%; height: auto; }
.text .missing-image { margin: 0; padding: 1rem; border: 1px dashed var(--ink-2); font: 400 0.9375rem/1.5 var(--data-font); color: var(--ink-2); }
@media print, (min-width: 40rem) {
  .text h2, .text h3, .text h4, .text h5 { hyphens: manual; }
}
@media (min-width: 40rem) {
  .text h2 { font-size: 2.5rem; }
  .text .lead { font-size: 1.4375rem; }
}
@media print, (min-width: 64rem) {
  .text h2, .text h3 { display: grid; grid-template-columns: var(--hang) minmax(0, 1fr); gap: 0; max-width: calc(var(--measure) + var(--hang)); margin-left: calc(-1 * var(--hang)); }
  .text h2 > .unseen { grid-area: 1 / 1; }
  .text h2 .title, .text h3 .title { grid-column: 2; }
  .text h2 .number { grid-area: 1 / 1 / 3 / 2; min-width: 4.5rem; height: 4.5rem; margin: 0; font-size: 2.25rem; }
  .chapter-head { position: relative; min-height: 4.5rem; }
  .text h2 .number { position: absolute; top: 0; left: calc(-1 * var(--hang)); }
  dl > div { display: grid; grid-template-columns: var(--hang) minmax(0, 1fr); margin-left: calc(-1 * var(--hang)); max-width: calc(var(--measure) + var(--hang)); }
  dt { padding-right: 0.75rem; hyphens: auto; }
  .text .image.wide { max-width: calc(var(--measure) + var(--hang)); margin-left: calc(-1 * var(--hang)); }
}
/* Where the reader sets the colours, shapes still tell the boxes apart. */
@media (forced-colors: active) {
  .icon { --data-ink: CanvasText; }
  .icon .tick { stroke: Canvas; }
  .text .box.kernpunt { border: 3px solid; }
}
`
