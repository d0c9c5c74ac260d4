// Figures of time, memory and size, each with its goal: `npm run bench`, or `npm run bench -- --runs 1` for a quick look.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { prepare, root, stop } from '../../src/build/prepare.mjs'
import { ensureChromium } from '../find-chromium.mjs'

prepare()
const runCount = readRunCount()
const chromium = ensureChromium()
const { buildOnce, removeBuild, serve } = await import('./build-once.mjs')
const {
  changeFigure,
  exportInWorker,
  filesAsked,
  openAndSwitch,
  previewAndChange,
  readRegister,
  startBrowser,
  typeInChapter,
} = await import('./browser-run.mjs')
const { registerFile } = await import('./made-up-register.mjs')
const { exportInNode, findOffice, runProcess } = await import('./process-run.mjs')
const { loadedBytes } = await import('./loaded-bytes.mjs')
const { machineFacts, machineLine } = await import('./machine.mjs')
const { contentsAgreement } = await import('./contents-agreement.mjs')
const { findPandoc } = await import('./pandoc-run.mjs')
const { rowsFor } = await import('./rows.mjs')
const { markdownTable, measuredRows } = await import('./table.mjs')

function readRunCount() {
  const { values } = parseArgs({ options: { runs: { type: 'string', default: '5' } } })
  const count = Number(values.runs)
  return Number.isInteger(count) && count > 0 ? count : stop('--runs takes a whole number from 1.')
}

/** Progress goes beside the table, so that the table can be kept. */
function tell(line) {
  console.error(line)
}

/** What Node makes; the Word file of the long plan is also what the office program gets. */
async function runNode({ built, file, at }) {
  const script = built.nodePart('export-once')
  const made = {}
  for (const [name, format, source] of [
    ['examplePdf', 'pdf', 'example'],
    ['middlePdf', 'pdf', file('middle')],
    ['longPdf', 'pdf', file('long')],
    ['untaggedPdf', 'untagged', file('long')],
    ['exampleWord', 'docx', 'example'],
    ['longWord', 'docx', file('long')],
    ['barePdf', 'pdf', file('bare')],
    ['bareWord', 'docx', file('bare')],
  ])
    made[name] = await exportInNode(script, { format, source, out: at(`${name}.${format}`) })
  return made
}

/** What the app does in a browser that was just started. */
async function runBrowser({ address, file, plans, register }) {
  const browser = await startBrowser(chromium)
  try {
    return {
      middlePdf: await exportInWorker(browser, address, { file: file('middle'), format: 'pdf' }),
      longPdf: await exportInWorker(browser, address, { file: file('long'), format: 'pdf' }),
      longWord: await exportInWorker(browser, address, { file: file('long'), format: 'docx' }),
      readyWord: await exportInWorker(browser, address, { file: file('long'), format: 'docx', ready: true }),
      preview: await previewAndChange(browser, address, { file: file('long'), chapter: plans.typed }),
      chapterKeys: await typeInChapter(browser, address, { file: file('chapter'), chapter: plans.typed }),
      longKeys: await typeInChapter(browser, address, { file: file('long'), chapter: plans.typed }),
      unwrittenKeys: await typeInChapter(browser, address, {
        file: file('long'),
        chapter: plans.typed,
        unwritten: true,
      }),
      figure: await changeFigure(browser, address, {
        file: file('references'),
        chapters: plans.chapters,
        chapter: plans.typed,
      }),
      register: await readRegister(browser, address, { file: file('register'), register }),
      visit: await openAndSwitch(browser, address, { file: file('long'), chapters: plans.chapters }),
    }
  } finally {
    await browser.close()
  }
}

/** What pandoc makes of the content of our Word file, and the office program of that. */
async function runPandoc({ pandoc, office, page, at, home }) {
  if (!page) return null
  const made = await pandoc.write(page, at('pandoc.docx'))
  return { ...made, pdf: office ? await office.convert(at('pandoc.docx'), home) : null }
}

/** The share of right page numbers does not differ from run to run, so it is found once. */
async function countContents({ built, office, file, at }) {
  if (!office) return null
  const script = built.nodePart('export-once')
  const shares = {}
  for (const [name, format, source] of [
    ['example', 'paged', 'example'],
    ['long', 'paged', file('long')],
    ['estimated', 'docx', 'example'],
  ]) {
    const word = at(`contents-${name}.docx`)
    await exportInNode(script, { format, source, out: word })
    shares[name] = await contentsAgreement(word, (await office.convert(word, built.home)).pdf)
  }
  return shares
}

/** The bytes do not differ from run to run, so they are counted once. */
async function countBytes({ built, server, file }) {
  const browser = await startBrowser(chromium)
  const { start, caret, after } = await filesAsked(browser, server, file('long'))
  const version = browser.version()
  await browser.close()
  return {
    version,
    bytes: { start: loadedBytes(start, built), caret: loadedBytes(caret, built), after: loadedBytes(after, built) },
  }
}

async function measure(built, server, { office, pandoc }) {
  const at = (name) => join(built.home, name)
  const file = (name) => at(`${name}.oabplan`)
  tell('making the plans')
  const plans = JSON.parse((await runProcess(process.execPath, [built.nodePart('prepare-plans'), built.home])).stdout)
  const register = at('export_opendata_lrk.csv')
  writeFileSync(register, registerFile())
  const { version, bytes } = await countBytes({ built, server, file })
  const machine = machineFacts({ chromium: version, office: office?.version, pandoc: pandoc?.version })
  const contents = await countContents({ built, office, file, at })
  let page = null
  const runs = []
  for (let turn = 1; turn <= runCount; turn += 1) {
    tell(`run ${turn} of ${runCount}`)
    const node = await runNode({ built, file, at })
    // The first start makes the profile, which nobody waits for a second time.
    if (turn === 1) await office?.convert(at('exampleWord.docx'), built.home)
    const converted = office ? await office.convert(at('longWord.docx'), built.home) : null
    page ??= pandoc ? await pandoc.prepare(at('longWord.docx'), built.home) : null
    const others = { office: converted, pandoc: await runPandoc({ pandoc, office, page, at, home: built.home }) }
    runs.push({
      node,
      contents,
      ...others,
      ...(await runBrowser({ address: server.address, file, plans, register })),
      bytes,
    })
  }
  report({ machine, plans, bytes, runs })
}

function report({ machine, plans, bytes, runs }) {
  const rows = measuredRows(rowsFor(plans), runs)
  console.log(`${machineLine(machine)} Medians of ${runs.length} interleaved ${runs.length === 1 ? 'run' : 'runs'}.\n`)
  console.log(markdownTable(rows))
  mkdirSync(join(root, 'test-results'), { recursive: true })
  const results = {
    date: new Date().toISOString(),
    machine,
    plans,
    rows,
    bytes,
    runs: runs.map((run) => ({ ...run, bytes: undefined })),
  }
  writeFileSync(join(root, 'test-results/bench.json'), `${JSON.stringify(results, null, 2)}\n`)
}

const office = findOffice()
const pandoc = findPandoc()
if (!office) tell('soffice is not there: its rows stay empty')
if (!pandoc) tell('pandoc is not there: its rows stay empty')
let server = null
try {
  tell('building')
  const built = await buildOnce()
  server = await serve(built.app)
  await measure(built, server, { office, pandoc })
} finally {
  await server?.close()
  office?.close()
  removeBuild()
}
