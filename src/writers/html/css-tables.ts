/** Tables: rules only, and a place of their own in which they scroll when the screen is narrow. */
export const tableStyles = `
.text .table { margin: 1.75rem 0; }
.scroll {
  overflow-x: auto;
  container-type: inline-size;
}
.scroll table { width: 100%; border-collapse: separate; border-spacing: 0; font: 400 1rem/1.4 var(--data-font); font-variant-numeric: tabular-nums; }
.scroll caption { padding-bottom: 0.5rem; text-align: left; }
.scroll caption span { display: block; position: sticky; left: 0; width: fit-content; max-width: 100cqi; }
.scroll th, .scroll td { padding: 0.45rem 1rem 0.45rem 0; text-align: left; vertical-align: top; font-weight: 400; border-bottom: 1px solid var(--line); }
.scroll .end { padding-right: 0; }
.scroll th, .scroll td { hyphens: auto; hyphenate-limit-chars: 9 3 3; }
.scroll thead tr > * { vertical-align: bottom; font-weight: 600; }
.scroll thead tr:first-child > * { border-top: 2px solid var(--accent-text); }
.scroll thead tr:last-child > *, .scroll thead [rowspan] { border-bottom: 1px solid var(--ink); }
.scroll table:not(:has(thead)) tbody:first-of-type tr:first-child > * { border-top: 2px solid var(--accent-text); }
.scroll .right { text-align: right; }
.scroll .bold { font-weight: 700; }
.scroll .after-number { padding-left: 1rem; }
.scroll .group > * { padding-top: 0.9rem; font-weight: 700; }
.scroll .group ~ tr > :first-child { padding-left: 0.8rem; }
.scroll .total > * { border-top: 1px solid var(--ink); border-bottom-color: var(--ink); font-weight: 700; }
.scroll p, .scroll ul, .scroll ol { margin: 0 0 0.3rem; }
.scroll ul, .scroll ol { padding-left: 1.2rem; }
.scroll td > ul, .scroll td > ol { margin-top: 0.25rem; }
.scroll td > :last-child, .scroll th > :last-child { margin-bottom: 0; }
.scroll tr:target > * { background: var(--tint); }
.text .table .source { margin: 0.4rem 0 0; font: 400 0.9375rem/1.4 var(--data-font); color: var(--ink-2); }
.scroll .columns-4 { min-width: 30rem; }
.scroll .columns-5 { min-width: 36rem; }
.scroll .columns-6 { min-width: 43rem; }
.scroll .columns-7 { min-width: 48rem; }
.scroll .columns-8 { min-width: 53rem; }
.scroll .columns-9, .scroll .columns-10, .scroll .columns-11, .scroll .columns-12 { min-width: 58rem; }
@media screen and (max-width: 63.99rem) {
  .scroll {
    /* A shade at the side where more of the table is; the white lies over it as long as there is no more. */
    background:
      linear-gradient(to right, #fff 40%, transparent) left / 2.5rem 100% no-repeat local,
      linear-gradient(to left, #fff 40%, transparent) right / 2.5rem 100% no-repeat local,
      linear-gradient(to right, rgb(27 31 36 / 0.18), transparent) left / 0.75rem 100% no-repeat scroll,
      linear-gradient(to left, rgb(27 31 36 / 0.18), transparent) right / 0.75rem 100% no-repeat scroll;
  }
}
@media print, (min-width: 64rem) {
  .text .table.wide, .text .table.widest { max-width: calc(var(--measure) + var(--hang)); margin-left: calc(-1 * var(--hang)); }
  .text .table.widest { max-width: var(--widest); }
}
/* The head of a long table stays in sight. It can only where the table need not scroll by itself. */
@media screen and (min-width: 64rem) {
  .long .scroll { overflow: visible; }
  .long table { table-layout: fixed; min-width: 0; }
  .long thead tr > * { position: sticky; top: 0; background: #fff; }
  .long tr[id], .long a { scroll-margin-top: 5rem; }
}
`
