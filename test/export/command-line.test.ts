import { spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runCommand } from '../../src/export/command-line.ts'
import { defaultHouseStyle } from '../../src/housestyle/default-style.ts'
import { writePlanFile } from '../../src/storage/plan-file.ts'
import { chapter, doc, fig, p, plan, table, th, tr } from '../build.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'oab-export-'))
})
afterEach(() => rm(folder, { recursive: true }))

async function run(...args: readonly string[]) {
  const [said, complained]: [string[], string[]] = [[], []]
  const place = {
    folder,
    date: '2026-11-23',
    say: (line: string) => said.push(line),
    complain: (line: string) => complained.push(line),
  }
  return { code: await runCommand(args, place), said, complained }
}

async function planFile(): Promise<string> {
  const texts = {
    s: doc(
      p('Er zijn ', fig('doelgroeppeuters'), '.'),
      table({ caption: 'Kernen' }, tr(th('Kern'), th('Peuters')), tr('Zandhoek', '15')),
    ),
  }
  const given = plan([chapter('ve', 's')], texts)
  return (await writePlanFile({ plan: given, images: {}, houseStyle: defaultHouseStyle })).value
}

describe('the command', () => {
  it('writes a PDF, a Word file and an OpenDocument file of a plan file', async () => {
    await writeFile(join(folder, 'plan.oabplan'), await planFile())
    const result = await run('plan.oabplan', '--out', 'uit/hier')
    expect(result).toMatchObject({ code: 0, complained: [] })
    expect((await readFile(join(folder, 'uit/hier/plan.pdf'))).subarray(0, 5).toString()).toBe('%PDF-')
    expect((await readFile(join(folder, 'uit/hier/plan.docx'))).subarray(0, 2).toString()).toBe('PK')
    expect((await readFile(join(folder, 'uit/hier/plan.odt'))).subarray(30, 38).toString()).toBe('mimetype')
  })

  it.each([
    ['', 'is leeg'],
    ['geen plan', 'is geen plan van de planwijzer'],
    ['{"kind":"oabplan"}', 'is beschadigd'],
  ])('stops at the file "%s" with one sentence', async (content, words) => {
    await writeFile(join(folder, 'plan.oabplan'), content)
    const result = await run('plan.oabplan', '--out', 'uit')
    expect(result).toMatchObject({ code: 1, said: [], complained: [expect.stringContaining(words)] })
  })

  it('stops at a file of a newer version', async () => {
    const { checksum: _, ...file } = JSON.parse(await planFile())
    const { checksumOf } = await import('../../src/storage/plan-file.ts')
    const newer = { ...file, versions: { ...file.versions, shape: 99 } }
    await writeFile(join(folder, 'nieuw.oabplan'), JSON.stringify({ ...newer, checksum: await checksumOf(newer) }))
    expect((await run('nieuw.oabplan', '--out', 'uit')).complained[0]).toContain('nieuwere versie')
  })

  it('stops at a file that is not there, a folder, and a folder that cannot be made', async () => {
    expect((await run('weg.oabplan', '--out', 'uit')).complained).toEqual(['Het bestand weg.oabplan bestaat niet.'])
    expect((await run('.', '--out', 'uit')).complained).toEqual(['Het bestand . kan niet worden gelezen.'])
    await writeFile(join(folder, 'plan.oabplan'), await planFile())
    expect((await run('plan.oabplan', '--out', 'plan.oabplan/uit')).complained).toEqual([
      'In de map plan.oabplan/uit kan niets worden geschreven.',
    ])
  })

  it.each([
    [[]],
    [['plan.oabplan']],
    [['--out', 'uit']],
    [['a', 'b', '--out', 'uit']],
    [['a', '--example', '--out', 'uit']],
    [['--anders']],
  ])('explains itself after %j', async (args) => {
    expect(await run(...args)).toMatchObject({ code: 1, complained: [expect.stringContaining('Gebruik:')] })
  })

  it('gives a shell its exit code and one line, without a trace', () => {
    const script = join(import.meta.dirname, '../../src/export/command-line.mjs')
    const result = spawnSync(process.execPath, [script, 'weg.oabplan', '--out', 'uit'], {
      cwd: folder,
      encoding: 'utf8',
    })
    expect(result.status).toBe(1)
    expect(result.stderr).toBe('Het bestand weg.oabplan bestaat niet.\n')
  })
})
