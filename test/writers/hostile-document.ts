import type { Inline, PlanDocument } from '../../src/document/plan-document.ts'
import { p, section, table, cell } from './sample-blocks.ts'
import { everyKindDocument } from './sample-document.ts'
import { barPicture } from './sample-picture.ts'

/** Addresses that could run or read something, in the spellings that get past a careless look. */
export const hostileAddresses: readonly string[] = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///etc/passwd',
  '\\\\server\\share',
  '//server/share',
  'smb://server/share',
  'ms-word:ofe|u|https://x.example',
  'blob:https://x.example/1',
  '#nergens" onclick="alert(1)',
  '',
]

/** Texts that break out of XML, HTML, a PDF string, a file name or a cell, or that no file may hold. */
export const hostileTexts: readonly string[] = [
  '</w:t></text:p></style></title><script>alert(1)</script>',
  ']]><![CDATA[ <!-- --> <?xml version="1.0"?> <!DOCTYPE x [<!ENTITY a "b">]>',
  '\u0000\u0001\u0008\u000b\u001b\u007f\u0085\ufffe\uffff',
  'half \ud800 en \udc00 half',
  '\u202eomgekeerd\u202c \u2066binnen\u2069 \u200f\u200e\ufeff',
  ') Tj /S /JavaScript /JS (app.alert(1)) >> endobj \\( \\',
  '../../etc/passwd C:\\CON.txt <>:"|?*',
  "=cmd|' /C calc'!A0",
  '+1+1',
  '@SUM(1)',
  '-2+3',
  '&lt;&#0;&#xd800;&nbsp;&bestaatniet;',
  'w'.repeat(5000),
  'e\u0301'.repeat(300),
  '\u{1f600}\u{1f468}\u200d\u{1f469}\u200d\u{1f467}',
  '   ',
  '',
]

/** Strings that say what something is, and so are of our own making whatever a plan holds. */
const structure = new Set(['type', 'kind', 'id', 'lang', 'planId', 'date', 'headingFont', 'textFont', 'cover', 'align'])
const colours = /^#[0-9a-f]{6}$/i

/** The value with each printed text replaced by what `text` gives, and each address by what `href` gives. */
function replaced(value: unknown, change: { text: (was: string) => string; href: () => string }): unknown {
  if (Array.isArray(value)) return value.map((part) => replaced(part, change))
  if (value instanceof Uint8Array || typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, part]) => {
    if (key === 'href') return [key, change.href()]
    const isText = typeof part === 'string' && !structure.has(key) && !colours.test(part)
    return [key, isText ? change.text(part) : replaced(part, change)]
  })
  return Object.fromEntries(entries)
}

function inTurn(list: readonly string[]): () => string {
  let next = 0
  return () => list[next++ % list.length] ?? ''
}

const damagedPicture = { ...barPicture(40, 20, [1, 2, 3]), bytes: barPicture(40, 20, [1, 2, 3]).bytes.slice(0, 60) }

/** Every link in a place of its own: text, cells, lists, boxes, quotes, leads, and beside each other. */
function linkChapters(): PlanDocument['chapters'] {
  const links: readonly Inline[] = hostileAddresses.map((href) => ({ type: 'link', text: `naar ${href}`, href }))
  const sources: readonly Inline[] = hostileAddresses.map((href) => ({ type: 'source-number', text: '[1]', href }))
  const line = [...links, ...sources]
  return [
    {
      id: 'links',
      kind: 'hoofdstuk',
      number: '9',
      title: 'Links',
      lead: line,
      sections: [
        section('links-overal', '9.1', 'Links', [
          p([...line]),
          { type: 'list', ordered: false, start: 1, items: [{ blocks: [p([...line])] }] },
          { type: 'box', kind: 'keuze', label: 'Keuze', blocks: [p([...line])] },
          { type: 'quote', paragraphs: [p([...line])], source: 'javascript:alert(1)' },
          { type: 'definitions', items: [{ term: 'javascript:alert(1)', meaning: line }] },
          table({
            id: 'tabel-links',
            label: 'Tabel 9.1',
            caption: 'Links',
            columns: [1],
            rows: [[cell(0, '', { blocks: [p([...line])] })]],
          }),
          {
            type: 'image',
            id: 'kapot',
            label: 'Figuur 9.1',
            caption: 'Een beschadigde afbeelding',
            alt: 'Kapotte foto',
            decorative: false,
            picture: damagedPicture,
          },
        ]),
      ],
    },
  ]
}

/** A document of every kind of block in which each text and each address is hostile. */
export function hostileDocument(): PlanDocument {
  const [text, href] = [inTurn(hostileTexts), inTurn(hostileAddresses)]
  const all = replaced(everyKindDocument(), { text, href }) as PlanDocument
  return { ...all, chapters: [...all.chapters, ...linkChapters()] }
}

/** A document of every kind of block in which each text and each address is empty. */
export function emptiedDocument(): PlanDocument {
  return replaced(everyKindDocument(), { text: () => '', href: () => '' }) as PlanDocument
}

/** Whether an address in a file is one of those that can do no harm. */
export function isHarmless(address: string): boolean {
  return /^(?:https?:|mailto:|tel:|#[^\s"<>]*$)/.test(address)
}
