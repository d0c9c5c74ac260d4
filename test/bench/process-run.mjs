import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { officeFonts } from './office-fonts.mjs'

/** Runs a program, with `more` in its environment; gives what it printed and how long it took, in milliseconds from start to end. */
export function runProcess(program, args, more = {}) {
  return new Promise((done, fail) => {
    const begin = performance.now()
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...more } })
    const said = { stdout: '', stderr: '' }
    child.stdout.on('data', (part) => (said.stdout += part))
    child.stderr.on('data', (part) => (said.stderr += part))
    child.on('error', fail)
    child.on('close', (code) => {
      const time = performance.now() - begin
      if (code === 0) done({ time, stdout: said.stdout })
      else fail(new Error(`${basename(program)} ${args.join(' ')}: ${said.stderr.trim() || `exit ${code}`}`))
    })
  })
}

/** Makes one file in a Node process of its own. */
export async function exportInNode(script, { format, source, out }) {
  const { time, stdout } = await runProcess(process.execPath, [script, format, source, out])
  return { whole: time, ...JSON.parse(stdout) }
}

const outlined = 'pdf:writer_pdf_Export:{"ExportBookmarks":{"type":"boolean","value":"true"}}'

/**
 * An office program with a profile of its own and the fonts of the documents, or null when there is none. `close` throws
 * both away.
 */
export function findOffice() {
  const version = spawnSync('soffice', ['--version'], { encoding: 'utf8' })
  if (version.status !== 0) return null
  const profile = mkdtempSync(join(tmpdir(), 'bench-office-'))
  const fonts = { FONTCONFIG_FILE: officeFonts(join(profile, 'fonts')) }
  const convert = async (word, folder) => {
    const place = `-env:UserInstallation=${pathToFileURL(profile).href}`
    const pdf = join(folder, basename(word).replace(/\.docx$/, '.pdf'))
    rmSync(pdf, { force: true })
    const args = [place, '--headless', '--convert-to', outlined, '--outdir', folder, word]
    const { time } = await runProcess('soffice', args, fonts)
    if (!existsSync(pdf)) throw new Error('soffice made no file')
    return { time, size: statSync(pdf).size, pdf }
  }
  return {
    version: version.stdout.trim().split('\n')[0],
    convert,
    close: () => rmSync(profile, { recursive: true, force: true }),
  }
}
