import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/**
 * Which share of the page numbers in the contents of a Word file lies within one page of where an office program put
 * the heading, in the PDF that it made of that file.
 */
export async function contentsAgreement(word, pdf) {
  const entries = contentsOf(word)
  const headings = await headingsOf(pdf)
  let next = 0
  const right = entries.filter(({ title, page }) => {
    const at = headings.findIndex((heading, index) => index >= next && sameTitle(heading.title, title))
    if (at < 0) return false
    next = at + 1
    return Math.abs(headings[at].page - page) <= 1
  })
  return entries.length === 0 ? Number.NaN : right.length / entries.length
}

// An office program may or may not put the number of a heading in its outline.
function sameTitle(heading, title) {
  const bare = (text) =>
    text
      .replace(/^(?:[0-9]+(?:\.[0-9]+)?|[A-Z])\s+/, '')
      .replace(/\s+/g, ' ')
      .trim()
  return bare(heading) === bare(title)
}

function contentsOf(word) {
  const xml = strFromU8(unzipSync(new Uint8Array(readFileSync(word)))['word/document.xml'])
  const lines = xml.match(/<w:p>(?:(?!<\/w:p>).)*?<w:pStyle w:val="TOC[12]"\/>.*?<\/w:p>/gs) ?? []
  return lines.map((line) => {
    const texts = [...line.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => unescaped(text))
    return { title: texts.slice(0, -1).join(''), page: Number(texts.at(-1)) }
  })
}

function unescaped(text) {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&apos;', "'").replaceAll('&amp;', '&')
}

async function headingsOf(pdf) {
  const document = await getDocument({ data: new Uint8Array(readFileSync(pdf)), verbosity: 0 }).promise
  const found = []
  const walk = async (items) => {
    for (const { title, dest, items: below } of items) {
      const target = typeof dest === 'string' ? await document.getDestination(dest) : dest
      if (target) found.push({ title, page: 1 + (await document.getPageIndex(target[0])) })
      await walk(below)
    }
  }
  await walk((await document.getOutline()) ?? [])
  await document.destroy()
  return found
}
