import type { FileHandle } from '../../storage/tied-file.ts'
import { backupWords as words } from '../../words/backup-words.ts'

type Picker = (options: {
  readonly suggestedName: string
  readonly types: readonly {
    readonly description: string
    readonly accept: Readonly<Record<string, readonly string[]>>
  }[]
}) => Promise<FileHandle>

/** Whether the browser can keep writing in a file that a person chose. */
export function canTieFiles(): boolean {
  return picker() !== null
}

/** Has a person choose a file to write in. Null when that was cancelled or refused. */
export async function pickTiedFile(suggestedName: string): Promise<FileHandle | null> {
  const types = [{ description: words.fileKind, accept: { 'application/json': ['.oabplan'] } }]
  try {
    return (await picker()?.({ suggestedName, types })) ?? null
  } catch {
    return null
  }
}

/** TypeScript does not know it, because not every browser has it. */
function picker(): Picker | null {
  const found = (window as { readonly showSaveFilePicker?: Picker }).showSaveFilePicker
  return found ? (options) => found.call(window, options) : null
}
