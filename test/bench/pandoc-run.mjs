import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { runProcess } from './process-run.mjs'

/** pandoc, or null when it is not there. */
export function findPandoc() {
  const version = spawnSync('pandoc', ['--version'], { encoding: 'utf8' })
  if (version.status !== 0) return null
  return { version: version.stdout.trim().split('\n')[0], prepare, write }
}

/** The content of a Word file as a web page with its images beside it, which is what pandoc starts from. */
async function prepare(word, folder) {
  const page = join(folder, 'pandoc.html')
  await runProcess('pandoc', [word, '--standalone', '--to=html', `--extract-media=${folder}`, `--output=${page}`])
  return page
}

/** Has pandoc write a Word file of a web page. */
async function write(page, word) {
  const { time } = await runProcess('pandoc', [page, '--from=html', '--toc', `--output=${word}`])
  return { time, size: statSync(word).size }
}
