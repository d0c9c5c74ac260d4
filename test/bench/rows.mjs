import { median } from './middle.mjs'
import { wordRows } from './word-rows.mjs'

const pdf = 'PDF'
const word = 'Word'

/** One row: `of` takes its figure from a run; the goal is the most that it may be, or with `{ least }` the least. */
const row = (name, unit, of, goal = null) => {
  const isLeast = typeof goal === 'object' && goal !== null
  return { name, unit, of, most: isLeast ? null : goal, least: isLeast ? goal.least : null }
}

/** Every figure, ratios first. `plans` tells how many pages the made-up plans came to. */
export function rowsFor(plans) {
  const long = `${plans.longPages} pages`
  const middle = `${plans.middlePages} pages`
  const chapter = `${plans.chapterPages}-page chapter`
  return [
    row(`${pdf} in a worker, ${long} / ${middle}`, 'ratio', (run) => run.longPdf.time / run.middlePdf.time, 4),
    row(
      `${pdf} in Node, writing only, ${long} / ${middle}`,
      'ratio',
      (run) => run.node.longPdf.writing / run.node.middlePdf.writing,
      4,
    ),
    row(
      `${pdf} of ${long} in Node, writing only, with tags / without`,
      'ratio',
      (run) => run.node.longPdf.writing / run.node.untaggedPdf.writing,
      1.2,
    ),
    row(
      `key to paint p95, plan of ${long} / ${chapter}`,
      'ratio',
      (run) => run.longKeys.p95 / run.chapterKeys.p95,
      1.5,
    ),
    // The middle of 120 keys tells them apart; their p95 differs by a quarter between two equal runs.
    row(
      `key to paint p50, plan of ${long}, saved / not written to the store`,
      'ratio',
      (run) => run.longKeys.p50 / run.unwrittenKeys.p50,
      1.15,
    ),
    row(
      `key to paint p95, plan of ${long}, saved / not written to the store`,
      'ratio',
      (run) => run.longKeys.p95 / run.unwrittenKeys.p95,
    ),
    row(`${pdf} of ${long}, in a worker / soffice`, 'ratio', (run) => run.longPdf.time / run.office?.time, 1),
    row(
      `${pdf} of ${long}, Node process / soffice process`,
      'ratio',
      (run) => run.node.longPdf.whole / run.office?.time,
      1,
    ),
    ...wordRows(row, plans),
    row(`${pdf} of ${long}, cold in a worker, click to file`, 'ms', (run) => run.longPdf.time, 4000),
    ...stopRows(`that ${pdf} of ${long}`, 'longPdf'),
    row(`${pdf} of ${middle}, cold in a worker, click to file`, 'ms', (run) => run.middlePdf.time),
    ...stopRows(`that ${pdf} of ${middle}`, 'middlePdf'),
    row(`${word} of ${long}, cold in a worker, click to file`, 'ms', (run) => run.longWord.time, 500),
    ...stopRows(`that ${word} of ${long}`, 'longWord'),
    row(
      `${word} of ${long}, in the worker that the screen got ready, click to file`,
      'ms',
      (run) => run.readyWord.time,
      500,
    ),
    row(`preview of ${long}, first visit, click to page shown`, 'ms', (run) => run.preview.first),
    row(
      `preview of ${long} after a change in one chapter, click to page shown`,
      'ms',
      (run) => run.preview.changed,
      1000,
    ),
    row(`page stopped meanwhile: longest task (0: none of 50 ms), that preview`, 'ms', (run) => run.preview.task, 50),
    row(
      `one value changed in a plan of ${long} with ${plans.references} references to it, press to all of the page painted`,
      'ms',
      (run) => run.figure.time,
      100,
    ),
    row('register of child care, 31,800 rows, chosen to figures shown', 'ms', (run) => run.register.time, 1500),
    ...stopRows('that register', 'register'),
    row(`key to paint p50, ${chapter}`, 'ms', (run) => run.chapterKeys.p50),
    row(`key to paint p95, ${chapter}`, 'ms', (run) => run.chapterKeys.p95, 25),
    row(`key to paint p50, plan of ${long}`, 'ms', (run) => run.longKeys.p50),
    row(`key to paint p95, plan of ${long}`, 'ms', (run) => run.longKeys.p95),
    ...savingRows(chapter, 'chapterKeys'),
    ...savingRows(`plan of ${long}`, 'longKeys'),
    row(`open a plan of ${long}, click to caret`, 'ms', (run) => run.visit.open, 1000),
    row(`open its file, chosen to caret (${megabytes(plans.longFileBytes)})`, 'ms', (run) => run.visit.fileTime, 1000),
    row(`switch chapter in it, first visit, median`, 'ms', (run) => median(run.visit.switches), 150),
    row(`switch chapter in it, first visit, slowest`, 'ms', (run) => Math.max(...run.visit.switches)),
    ...nodeRows(`the example (${plans.examplePages} pages)`, 'example'),
    ...nodeRows(long, 'long'),
    row(`soffice: ${pdf} of the same ${word} file of ${long}`, 'ms', (run) => run.office?.time),
    row(`soffice: size of that ${pdf}`, 'bytes', (run) => run.office?.size),
    row('start screen: JavaScript', 'bytes', (run) => run.bytes.start.script, 110_000),
    row('start screen: code of exporters or importers', 'bytes', (run) => run.bytes.start.exporters, 0),
    row('start screen: data', 'bytes', (run) => run.bytes.start.data),
    row('until the caret: JavaScript', 'bytes', (run) => run.bytes.caret.script, 270_000),
    row('until the caret: code of exporters or importers', 'bytes', (run) => run.bytes.caret.exporters, 0),
    row('until the caret: data', 'bytes', (run) => run.bytes.caret.data),
    row('until the caret: fonts', 'bytes', (run) => run.bytes.caret.font),
    row('and what follows by itself in 3 s: JavaScript in all', 'bytes', (run) => run.bytes.after.script),
    row('and what follows by itself in 3 s: data in all', 'bytes', (run) => run.bytes.after.data),
  ]
}

/** What saving takes of the page while one types, and whether anything there stopped the page for long. */
function savingRows(name, key) {
  return [
    row(`saving while one types, on the page p95, ${name}`, 'ms', (run) => run[key].save, 8),
    row(
      `the same with taking over what was typed, and the screen that follows, ${name}`,
      'ms',
      (run) => run[key].takenIn,
    ),
    row(`longest task while one types (0: none of 50 ms), ${name}`, 'ms', (run) => run[key].task, 50),
  ]
}

/** A gap in the heartbeat also counts tasks in a row and time that the machine gave to others; a long task is the page alone. */
function stopRows(name, key) {
  return [
    row(`page stopped meanwhile: longest gap in a beat of 4 ms, ${name}`, 'ms', (run) => run[key].gap, 50),
    row(`page stopped meanwhile: longest task (0: none of 50 ms), ${name}`, 'ms', (run) => run[key].task, 50),
  ]
}

function nodeRows(name, key) {
  return [
    [pdf, `${key}Pdf`],
    [word, `${key}Word`],
  ].flatMap(([format, part]) => [
    row(`${format} of ${name} in Node, whole process`, 'ms', (run) => run.node[part].whole),
    row(`${format} of ${name} in Node, of which writing`, 'ms', (run) => run.node[part].writing),
    row(`${format} of ${name} in Node, most memory`, 'bytes', (run) => run.node[part].memory),
    row(`${format} of ${name}, size`, 'bytes', (run) => run.node[part].size),
  ])
}

function megabytes(bytes) {
  return `${(bytes / 1e6).toFixed(1)} MB`
}
