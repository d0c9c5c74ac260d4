import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import catalogue from 'virtual:oab/catalogue'
import { buildDocument } from '../../src/document/build-document.ts'
import { wholePlan } from '../../src/export/export-files.ts'
import { nodeFonts } from '../../src/export/node-fonts.ts'
import { examplePlan, planFromFile } from '../../src/export/plan-to-export.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { writePlanFile } from '../../src/storage/plan-file.ts'
import { documentWords } from '../../src/words/document-words.ts'
import { writePdf } from '../../src/writers/pdf/write-pdf.ts'
import { type Budgets, madeUpPlan, onlyChapter, withoutImages, withReferences } from './made-up-plan.ts'

const example = await examplePlan()
const longest = 100
const middle = 30
const chapterPages = 8
const charactersPerPage = 2100
const references = 400
/** The chapter in which is typed: it has this text in the short plan and in the long one. */
const typed = example.plan.chapters[4]?.id ?? ''

interface Pages {
  readonly all: number
  readonly typed: number
}

async function pagesOf(plan: Plan): Promise<Pages> {
  const parts = { catalogue, style: example.style, pictures: example.pictures, words: documentWords }
  const document = buildDocument(plan, parts, wholePlan('2026-11-04'))
  const { pages, pageNumbers } = await writePdf(document, { fonts: await nodeFonts(document.look) })
  const starts = document.chapters.map((chapter) => pageNumbers.get(chapter.id) ?? pages + 1)
  const at = document.chapters.findIndex((chapter) => chapter.id === typed)
  return { all: pages, typed: (starts[at + 1] ?? pages + 1) - (starts[at] ?? 0) }
}

function budgetsOf(others: number, own: number): Budgets {
  return Object.fromEntries(example.plan.chapters.map(({ id }) => [id, id === typed ? own : others]))
}

/** Looks for the budgets that give so many pages; a few tries come close enough, and what was reached is told. */
async function fitted(
  pages: number,
  own: number | null,
  source: Plan = example.plan,
): Promise<{ plan: Plan; pages: Pages }> {
  const shares = example.plan.chapters.length
  let others = ((pages - 6) / shares) * charactersPerPage
  let typedBudget = own === null ? others : own * charactersPerPage
  let best: { plan: Plan; pages: Pages; off: number } | null = null
  for (let turn = 0; turn < 6; turn += 1) {
    const plan = madeUpPlan(source, budgetsOf(others, typedBudget))
    const reached = await pagesOf(plan)
    const off = Math.abs(reached.all - pages) + (own === null ? 0 : 3 * Math.abs(reached.typed - own))
    if (!best || off < best.off) best = { plan, pages: reached, off }
    if (off === 0) break
    const rest = reached.all - (own === null ? 0 : reached.typed)
    others *= 1 + ((pages - (own ?? 0)) / rest - 1) * 0.9
    typedBudget = own === null ? others : typedBudget * (1 + (own / reached.typed - 1) * 0.7)
  }
  if (!best) throw new Error('no plan was made')
  return best
}

/** Writes a plan file and sees that it can be read back whole. Gives its size in bytes. */
async function save(path: string, plan: Plan): Promise<number> {
  const images = Object.fromEntries(example.pictures)
  const { value, findings } = await writePlanFile({ plan, images, houseStyle: null })
  await writeFile(path, value)
  const read = await planFromFile(path)
  if (findings.length > 0 || read.kind !== 'read' || read.findings.length > 0)
    throw new Error(`the made-up plan is not whole: ${JSON.stringify({ findings, read: read.kind })}`)
  return Buffer.byteLength(value)
}

const folder = process.argv[2] ?? '.'
const long = await fitted(longest, chapterPages)
const short = await fitted(middle, null)
const bare = await fitted(middle, null, withoutImages(example.plan))
const named = (id: string, plan: Plan): Plan => ({ ...plan, id: `bench-${id}`, title: `Bench ${id}` })
const bytes = await save(join(folder, 'long.oabplan'), named('long', long.plan))
await save(join(folder, 'middle.oabplan'), named('middle', short.plan))
await save(join(folder, 'bare.oabplan'), named('bare', bare.plan))
await save(join(folder, 'chapter.oabplan'), named('chapter', onlyChapter(long.plan, typed)))
await save(
  join(folder, 'references.oabplan'),
  named('references', withReferences(long.plan, 'doelgroeppeuters', references)),
)
const theHague = { name: "'s-Gravenhage", code: 'GM0518' }
await save(join(folder, 'register.oabplan'), {
  ...named('register', onlyChapter(long.plan, typed)),
  municipality: theHague,
})
console.log(
  JSON.stringify({
    longPages: long.pages.all,
    middlePages: short.pages.all,
    barePages: bare.pages.all,
    examplePages: (await pagesOf(example.plan)).all,
    chapterPages: long.pages.typed,
    references,
    typed,
    chapters: long.plan.chapters.map((chapter) => chapter.id),
    longFileBytes: bytes,
  }),
)
