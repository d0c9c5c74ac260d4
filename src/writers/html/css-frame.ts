/** The frame of the page: cover, contents and column of text, from a telephone to a wide screen. */
export const frameStyles = `
:root {
  color-scheme: light;
  --ink: #1b1f24;
  --ink-2: #4b525b;
  --line: #c7cdd4;
  --miss: #ffe3de;
  --hang: 0rem;
  --edge-space: 1.25rem;
  --measure: 42rem;
  --widest: 60rem;
}
*, ::before, ::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0;
  background: #fff;
  color: var(--ink);
  font: 400 var(--text-size)/1.55 var(--text-font);
  overflow-wrap: break-word;
}
a { color: var(--accent-text); text-underline-offset: 0.15em; }
a:hover { text-decoration-thickness: 0.12em; }
:focus-visible { outline: 3px solid var(--ink); outline-offset: 3px; box-shadow: 0 0 0 3px #fff; }
[id] { scroll-margin-top: 1.5rem; }
.unseen { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip {
  position: absolute;
  left: var(--edge-space);
  top: 0.75rem;
  z-index: 2;
  padding: 0.5rem 1rem;
  background: #fff;
  border: 2px solid var(--ink);
  color: var(--ink);
  font-family: var(--data-font);
}
.skip:not(:focus) { clip-path: inset(50%); }
.cover .inner { max-width: var(--widest); margin: 0 auto; padding: 0 var(--edge-space); }
.cover p { margin: 0; }
.cover .name { font: 600 1.25rem/1.3 var(--head-font); }
.cover .period { font: 600 1.5rem/1.2 var(--head-font); color: var(--accent-text); }
.cover h1 {
  margin: 0.5rem 0 0;
  font: var(--strong) clamp(2.125rem, 1.2rem + 4.2vw, 3.75rem)/1.12 var(--head-font);
  hyphens: auto;
  text-wrap: balance;
}
.cover .subtitle { margin-top: 0.75rem; font: 400 1.25rem/1.35 var(--head-font); }
.cover.plain .inner { position: relative; padding-top: 6.5rem; padding-bottom: 2.5rem; }
.cover .block {
  position: absolute;
  top: 0;
  left: var(--edge-space);
  width: 7rem;
  height: 5rem;
  background: var(--accent);
  border: var(--edge);
  border-top: 0;
}
.cover.plain .period, .cover.plain .name + h1 { margin-top: 3rem; }
.cover .status { margin-top: 2rem; }
.cover.branded .field { background: var(--accent); color: var(--on-accent); border-bottom: var(--edge); }
.cover.branded .field .inner { padding-top: 3.5rem; padding-bottom: 4rem; }
.cover.branded .period { color: inherit; }
.cover.branded .period + h1 { margin-top: 2.5rem; }
.cover.branded .foot {
  display: flex;
  flex-wrap: wrap-reverse;
  align-items: center;
  justify-content: space-between;
  gap: 1.25rem 3rem;
  padding-top: 1.5rem;
  padding-bottom: 1.5rem;
}
.cover.branded .status { margin: 0; }
.cover.with-photo { border-left: clamp(0.75rem, 6vw, 7rem) solid var(--accent); }
.cover.with-photo .photo img { display: block; width: 100%; height: clamp(12rem, 36vw, 26rem); object-fit: cover; }
.cover.with-photo .inner { padding-top: 2.5rem; padding-bottom: 2.5rem; }
.cover.with-photo .period + h1 { margin-top: 0.75rem; }
.cover.with-photo .name, .cover.with-photo .logo { margin-top: 2rem; }
.logo img { display: block; width: auto; height: auto; max-width: min(100%, 16rem); max-height: 3.5rem; }
.status { font: 400 0.9375rem/1.5 var(--data-font); }
.mark {
  display: inline-block;
  margin-right: 0.5rem;
  padding: 0.1rem 0.6rem;
  background: var(--ink);
  color: #fff;
  font-weight: 700;
  letter-spacing: 0.06em;
}
main { max-width: calc(var(--widest) + 2 * var(--edge-space)); margin: 0 auto; padding: 1rem var(--edge-space) 4rem; }
.about h2, .contents h2 { margin: 2rem 0 0; font: var(--strong) 1.75rem/1.2 var(--head-font); }
.about table { width: 100%; max-width: calc(var(--measure) + var(--hang)); margin-top: 0.75rem; border-spacing: 0; border-top: 2px solid var(--accent-text); }
.about th, .about td { overflow-wrap: anywhere; hyphens: auto; hyphenate-limit-chars: 9 3 3; padding: 0.5rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
.about th { width: 34%; padding-right: 0.75rem; font: 700 1rem/1.45 var(--data-font); }
.about td { font-size: 1rem; line-height: 1.45; }
.contents { max-width: calc(var(--measure) + var(--hang)); margin-top: 2.5rem; }
.contents h2 { display: none; margin-top: 0; }
.contents summary { padding: 0.6rem 0; font: var(--strong) 1.5rem/1.2 var(--head-font); cursor: pointer; }
.contents details { border-top: 2px solid var(--accent-text); border-bottom: 1px solid var(--line); }
.contents ol { list-style: none; margin: 0; padding: 0; }
.contents li { position: relative; border-top: 1px solid var(--line); }
.contents li li { border: 0; }
.contents a { display: grid; grid-template-columns: 2.75rem 1fr; padding: 0.5rem 0; color: inherit; text-decoration: none; font: 600 1.125rem/1.35 var(--head-font); }
.contents a:hover .title { text-decoration: underline; }
.contents a .number { color: var(--accent-text); }
.contents ol ol { padding-bottom: 0.5rem; }
.contents ol ol a { padding: 0.25rem 0; font: 400 1rem/1.4 var(--text-font); }
.contents ol ol .number { color: inherit; }
.contents .annexes { margin: 1rem 0 0; padding-bottom: 0.25rem; font: 700 1rem/1.4 var(--data-font); }
footer { border-top: 1px solid var(--line); padding: 1.5rem var(--edge-space) 3rem; font: 400 0.9375rem/1.5 var(--data-font); color: var(--ink-2); }
footer p { max-width: var(--widest); margin: 0 auto 0.5rem; }
@supports selector(::details-content) {
  @media print, (min-width: 40rem) {
    .contents h2 { display: block; }
    .contents summary { display: none; }
    .contents details { margin-top: 0.75rem; }
    .contents details::details-content { content-visibility: visible; height: auto; }
    .contents .entries > ol:first-child > li:first-child { border-top: 0; }
  }
}
@media (min-width: 40rem) {
  :root { --edge-space: 2rem; }
}
@media print, (min-width: 64rem) {
  :root { --hang: 7rem; }
  .about h2, .contents h2 { padding-left: var(--hang); }
  .about th { width: var(--hang); }
  .contents a { grid-template-columns: var(--hang) 1fr; }
  .contents ol ol { padding-left: var(--hang); }
  .contents ol ol a { grid-template-columns: 2.75rem 1fr; }
  .contents .annexes { padding-left: var(--hang); }
}
@media screen and (min-width: 80rem) {
  main, .cover .inner, footer {
    max-width: none;
    padding-left: max(2rem, (100vw - 79rem) / 2);
    padding-right: max(2rem, (100vw - 79rem) / 2);
  }
  main { display: grid; grid-template-columns: 16rem minmax(0, 60rem); grid-template-rows: auto 1fr; column-gap: 3rem; }
  .cover .inner { padding-left: calc(max(2rem, (100vw - 79rem) / 2) + 19rem); }
  .cover .block { left: calc(max(2rem, (100vw - 79rem) / 2) + 19rem); }
  footer { padding-left: calc(max(2rem, (100vw - 79rem) / 2) + 19rem); }
  footer p { margin-left: 0; }
  .about, .text { grid-column: 2; }
  .contents {
    grid-column: 1;
    grid-row: 1 / 3;
    position: sticky;
    top: 0;
    align-self: start;
    margin: 0;
    padding-top: 2rem;
  }
  .contents .entries { max-height: calc(100vh - 6rem); margin-left: -4px; padding: 0 0.5rem 2rem 4px; overflow-y: auto; overscroll-behavior: contain; }
  .contents h2 { padding-left: 0; font-size: 1.25rem; }
  .contents a { grid-template-columns: 2.25rem 1fr; padding: 0.35rem 0; font-size: 1rem; }
  .contents ol ol, .contents .annexes { padding-left: 0; }
  .contents ol ol a { grid-template-columns: 2.25rem 1fr; padding: 0.15rem 0; font: 400 0.9375rem/1.35 var(--data-font); }
}
`
