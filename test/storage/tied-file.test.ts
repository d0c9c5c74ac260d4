import { describe, expect, it } from 'vitest'
import { hashOf, type TiedWrite, writeTiedFile } from '../../src/storage/tied-file.ts'
import { sha256 } from '../../src/lib/sha256.ts'
import { fileOnDisk } from './file-on-disk.ts'

async function writing(part: Partial<TiedWrite> = {}): Promise<TiedWrite> {
  return { text: 'nieuw', known: await sha256('oud'), asked: false, ...part }
}

describe('writing a tied file', () => {
  it('puts the text in the file and tells by which hash to know it', async () => {
    const { disk, handle } = fileOnDisk()
    expect(await writeTiedFile(handle, await writing())).toEqual({ kind: 'written', hash: await sha256('nieuw') })
    expect(disk.content).toBe('nieuw')
    expect(await hashOf(handle)).toBe(await sha256('nieuw'))
  })

  it.each([
    ['getFile', 'NotFoundError', 'gone'],
    ['createWritable', 'NotAllowedError', 'permission'],
    ['createWritable', 'NoModificationAllowedError', 'failed'],
    ['write', 'QuotaExceededError', 'full'],
    ['write', 'NetworkError', 'failed'],
    ['close', 'QuotaExceededError', 'full'],
    ['close', 'InvalidStateError', 'failed'],
  ] as const)('leaves the old file whole when %s fails with %s', async (step, error, why) => {
    const { disk, handle } = fileOnDisk()
    disk.fails[step] = error
    expect(await writeTiedFile(handle, await writing())).toEqual({ kind: 'trouble', why })
    expect(disk.content).toBe('oud')
  })

  it('does not write over what somebody else wrote', async () => {
    const { disk, handle } = fileOnDisk('van een collega')
    expect(await writeTiedFile(handle, await writing({ asked: true }))).toEqual({ kind: 'trouble', why: 'changed' })
    expect(disk.content).toBe('van een collega')
  })

  it('does not write over what somebody else wrote at the same moment', async () => {
    const { disk, handle } = fileOnDisk()
    disk.beforeClose = () => {
      disk.content = 'van een collega'
    }
    expect(await writeTiedFile(handle, await writing())).toEqual({ kind: 'trouble', why: 'changed' })
    expect(disk).toMatchObject({ content: 'van een collega', aborted: 1 })
  })

  it('says so when what it reads back is not what it wrote', async () => {
    const { handle } = fileOnDisk()
    const broken = {
      ...handle,
      createWritable: async () => ({ ...(await handle.createWritable()), write: async () => undefined }),
    }
    expect(await writeTiedFile(broken, await writing())).toEqual({ kind: 'trouble', why: 'different' })
  })

  it('asks for permission only when somebody pressed for it', async () => {
    const { disk, handle } = fileOnDisk()
    disk.permission = 'prompt'
    expect(await writeTiedFile(handle, await writing())).toEqual({ kind: 'trouble', why: 'permission' })
    expect(disk.content).toBe('oud')
    expect(await writeTiedFile(handle, await writing({ asked: true }))).toMatchObject({ kind: 'written' })
    disk.permission = 'denied'
    expect(await writeTiedFile(handle, await writing({ asked: true }))).toEqual({ kind: 'trouble', why: 'permission' })
  })

  it('writes over a file that was just chosen for it', async () => {
    const { disk, handle } = fileOnDisk('iets anders')
    expect(await writeTiedFile(handle, await writing({ known: null }))).toMatchObject({ kind: 'written' })
    expect(disk.content).toBe('nieuw')
  })
})
