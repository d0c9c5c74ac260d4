import type { FileHandle } from '../../src/storage/tied-file.ts'

type Step = 'getFile' | 'createWritable' | 'write' | 'close'

interface Disk {
  content: string
  permission: PermissionState
  /** Where it goes wrong, with the name of the error. */
  fails: Partial<Record<Step, string>>
  /** Called when all is written beside the file. */
  beforeClose: () => void
  aborted: number
}

/** A file as the browser gives it: what is written stands beside it until it is closed. */
export function fileOnDisk(content = 'oud'): { disk: Disk; handle: FileHandle } {
  const disk: Disk = { content, permission: 'granted', fails: {}, beforeClose: () => undefined, aborted: 0 }
  const step = async <Value>(name: Step, work: () => Value): Promise<Value> => {
    const error = disk.fails[name]
    if (error) throw new DOMException(name, error)
    return work()
  }
  const handle: FileHandle = {
    name: 'plan.oabplan',
    getFile: () => step('getFile', () => new Blob([disk.content])),
    createWritable: () =>
      step('createWritable', () => {
        let beside = ''
        return {
          write: async (blob) => {
            const text = await blob.text()
            await step('write', () => {
              beside = text
            })
            disk.beforeClose()
          },
          close: () =>
            step('close', () => {
              disk.content = beside
            }),
          abort: async () => {
            disk.aborted += 1
          },
        }
      }),
    isSameEntry: async (other) => other === handle,
    queryPermission: async () => disk.permission,
    requestPermission: async () => {
      if (disk.permission === 'prompt') disk.permission = 'granted'
      return disk.permission
    },
  }
  return { disk, handle }
}
