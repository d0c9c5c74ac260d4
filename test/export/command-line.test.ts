import { spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runCommand } from '../../src/export/command-line.ts'
import { defaultHouseStyle } from '../../src/housestyle/default-style.ts'
import type { HouseStyle } from '../../src/housestyle/house-style.ts'
import { writePlanFile } from '../../src/storage/plan-file.ts'
import { chapter, doc, fig, p, plan, table, th, tr } from '../build.ts'
import { templateBytes } from '../writers/word/template/word-template-sample.ts'

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

async function planFile(houseStyle: HouseStyle = defaultHouseStyle): Promise<string> {
  const texts = {
    s: doc(
      p('Er zijn ', fig('doelgroeppeuters'), '.'),
      table({ caption: 'Kernen' }, tr(th('Kern'), th('Peuters')), tr('Zandhoek', '15')),
    ),
  }
  const given = plan([chapter('ve', 's')], texts)
  return (await writePlanFile({ plan: given, images: {}, houseStyle })).value
}

describe('the command', () => {
  it('writes every file of a plan file', async () => {
    await writeFile(join(folder, 'plan.oabplan'), await planFile())
    const result = await run('plan.oabplan', '--out', 'uit/hier')
    expect(result).toMatchObject({ code: 0, complained: [] })
    expect((await readFile(join(folder, 'uit/hier/plan.pdf'))).subarray(0, 5).toString()).toBe('%PDF-')
    expect((await readFile(join(folder, 'uit/hier/plan-archief.pdf'))).toString('latin1')).toContain('<pdfaid:part>2<')
    expect((await readFile(join(folder, 'uit/hier/plan.docx'))).subarray(0, 2).toString()).toBe('PK')
    expect((await readFile(join(folder, 'uit/hier/plan.odt'))).toString('latin1')).toContain('opendocument.text')
    expect(await readFile(join(folder, 'uit/hier/plan.html'), 'utf8')).toMatch(
      /^<!DOCTYPE html>(?=.*@font-face).*Zandhoek/s,
    )
  })

  it('gives the Word file the look of a template', async () => {
    await writeFile(join(folder, 'plan.oabplan'), await planFile())
    await writeFile(join(folder, 'huis.dotx'), templateBytes())
    const result = await run('plan.oabplan', '--template', 'huis.dotx', '--out', 'uit')
    expect(result).toMatchObject({ code: 0, complained: [] })
    const parts = unzipSync(new Uint8Array(await readFile(join(folder, 'uit/plan.docx'))))
    expect(Object.keys(parts)).toContain('word/templateheader1.xml')
  })

  it('writes nothing when the template cannot be used, and says why', async () => {
    await writeFile(join(folder, 'plan.oabplan'), await planFile())
    await writeFile(join(folder, 'huis.docm'), templateBytes({ 'word/vbaProject.bin': 'x' }))
    const wrong = await run('plan.oabplan', '--template', 'huis.docm', '--out', 'uit')
    expect(wrong).toMatchObject({ code: 1, complained: [expect.stringContaining('huis.docm kan macro’s bevatten')] })
    const gone = await run('plan.oabplan', '--template', 'weg.dotx', '--out', 'uit')
    expect(gone.complained).toEqual(['Het bestand weg.dotx bestaat niet.'])
    await expect(readFile(join(folder, 'uit/plan.docx'))).rejects.toThrow()
  })

  it('says that the template of the house style is not in the plan file, and writes all the same', async () => {
    const style = { ...defaultHouseStyle, wordTemplate: { file: 'a'.repeat(64), name: 'huis.dotx' } }
    await writeFile(join(folder, 'plan.oabplan'), await planFile(style))
    const result = await run('plan.oabplan', '--out', 'uit')
    expect(result).toMatchObject({ code: 0, complained: [expect.stringContaining('gewone opmaak')] })
    await writeFile(join(folder, 'huis.dotx'), templateBytes())
    const chosen = await run('plan.oabplan', '--template', 'huis.dotx', '--out', 'uit')
    expect(chosen).toMatchObject({ code: 0, complained: [] })
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
