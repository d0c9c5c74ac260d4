/** One text that would run a script if something took it for more than text. Whatever runs counts on in `window.planwijzerRan`. */
export interface ScriptPayload {
  readonly name: string
  readonly html: string
  /** The same as an address alone, for links in files and records. */
  readonly href: string
}

const run = 'window.planwijzerRan=(window.planwijzerRan||0)+1'
const link = `javascript:${run}`

/** Ways to have HTML run something, each with its script filled in. */
const vectors: Readonly<Record<string, (script: string, href: string) => string>> = {
  script: (script) => `<script>${script}</script>`,
  'script in svg': (script) => `<svg><script>${script}</script></svg>`,
  'image that fails': (script) => `<img src="x:" onerror="${script}">`,
  'image that loads': (script) =>
    `<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" onload="${script}" onerror="${script}">`,
  'svg that loads': (script) => `<svg onload="${script}"><circle r="1"/></svg>`,
  'animation in svg': (script) => `<svg><animate attributeName="x" dur="1ms" onbegin="${script}"/></svg>`,
  'link in svg': (_script, href) => `<svg><a xlink:href="${href}" href="${href}"><text y="9">klik</text></a></svg>`,
  'link in math': (_script, href) => `<math><mtext xlink:href="${href}" href="${href}">klik</mtext></math>`,
  link: (_script, href) => `<p><a href="${href}">klik</a></p>`,
  'link in a cell': (_script, href) => `<table><tr><td><a href="${href}">klik</a></td></tr></table>`,
  frame: (_script, href) => `<iframe src="${href}"></iframe>`,
  'frame with a page': (script) =>
    `<iframe srcdoc="<script>parent.${script.replace(/^window\./, '')}</script>"></iframe>`,
  object: (_script, href) => `<object data="${href}"></object><embed src="${href}">`,
  form: (script, href) =>
    `<form action="${href}"><button formaction="${href}">x</button><input autofocus onfocus="${script}"></form>`,
  'focus by itself': (script) => `<p tabindex="0" autofocus contenteditable onfocus="${script}">x</p>`,
  details: (script) => `<details open ontoggle="${script}"><summary>x</summary></details>`,
  media: (script) => `<video onerror="${script}"><source src="x:"></video><audio src="x:" onerror="${script}"></audio>`,
  'body that loads': (script) => `<body onload="${script}" onpageshow="${script}">x</body>`,
  'style with a link': (_script, href) => `<style>@import "${href}";</style><link rel="stylesheet" href="${href}">`,
  'end of a style': (script) =>
    `<p style="animation-name:x" onanimationstart="${script}" onmouseover="${script}">x</p>`,
  refresh: (_script, href) => `<meta http-equiv="refresh" content="0;url=${href}"><base href="${href}/">`,
  'broken comment': (script) => `<!--><img src="x:" onerror="${script}"><!-- -->`,
  'title that closes': (script) => `<title></title><img src="x:" onerror="${script}"></title>`,
  'noscript that closes': (script) => `<noscript><p title="</noscript><img src=x: onerror=${script}>"></noscript>`,
  'moving through math': (script) =>
    `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x: onerror=${script}&gt;"></table></mtext></math>`,
  template: (script) => `<template><img src="x:" onerror="${script}"></template><portal src="${link}"></portal>`,
  'word of our own': (script) =>
    `<p data-pm-slice="0 0 []"><img src="x:" onerror="${script}"><a href="${link}">klik</a></p>`,
  'figure of our own': (script) =>
    `<figure data-pm-slice="0 0 []" data-image="x&quot; onerror=&quot;${script}" data-alt="<img src=x: onerror=${script}>">x</figure>`,
  'box of our own': (script) => `<div data-box='keuze"><img src=x: onerror=${script}>'><p>x</p></div>`,
  caption: (script) => `<table><caption><img src="x:" onerror="${script}"></caption><tr><td>a</td></tr></table>`,
}

/** Ways to write the same, past a check that only knows the plain one. */
const encodings: Readonly<Record<string, (text: string) => string>> = {
  plain: (text) => text,
  'mixed case': (text) =>
    text.replace(/(<\/?)([a-z]+)/g, (_all, start, name) => start + mixed(name)).replace(/javascript/g, 'JaVaScRiPt'),
  'numbers for letters': (text) =>
    text.replace(/javascript:/g, [...'javascript:'].map((sign) => `&#${sign.charCodeAt(0)};`).join('')),
  'white space within': (text) =>
    text.replace(/javascript:/g, '&#1; java&#10;scr&#9;ipt&colon;').replace(/ on([a-z]+)=/g, '\n\ton$1\n= '),
  'signs without width': (text) => text.replace(/javascript:/g, 'java\u200bscript\u00ad:').replace(/ src=/g, '/src='),
  'other schemes': (text) =>
    text.replace(/javascript:/g, 'vbscript:').replace(/href="vbscript:/g, 'href="data:text/html,<script>parent.'),
  'without quotes': (text) => text.replace(/"([^"\s<>]*)"/g, '$1'),
  'nul within': (text) =>
    text
      .replace(/<([a-z])/g, '<$1')
      .replace(/javascript/g, 'java\u0000script')
      .replace(/onerror/g, 'on\u0000error'),
  'twice within itself': (text) =>
    text.replace(/<script>/g, '<scr<script>ipt>').replace(/<\/script>/g, '</scr</script>ipt>'),
  'from Word': (text) =>
    `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><!--StartFragment--><p class=MsoNormal>${text}<o:p></o:p></p></body></html>`,
}

const addresses: readonly string[] = [
  link,
  `JaVaScRiPt:${run}`,
  `java\nscript:${run}`,
  `\u0001javascript:${run}`,
  `java\u200bscript:${run}`,
  `javascript&colon;${run}`,
  `vbscript:${run}`,
  `data:text/html,<script>parent.${run}</script>`,
  `//javascript:${run}`,
  `view-source:javascript:${run}`,
]

function mixed(name: string): string {
  return [...name].map((letter, index) => (index % 2 === 0 ? letter.toUpperCase() : letter)).join('')
}

/** All payloads: every vector in every encoding that changes it, in a fixed order. */
export function scriptPayloads(): readonly ScriptPayload[] {
  const seen = new Set<string>()
  return everyPayload().filter(({ html }) => !seen.has(html) && seen.add(html))
}

function everyPayload(): readonly ScriptPayload[] {
  return Object.entries(vectors).flatMap(([vector, make]) =>
    Object.entries(encodings).map(([encoding, encode], index) => ({
      name: `${vector}, ${encoding}`,
      html: encode(make(run, link)),
      href: addresses[index % addresses.length] ?? link,
    })),
  )
}
