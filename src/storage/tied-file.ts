import { sha256 } from '../lib/sha256.ts'

/** What the app needs of a file on disk; a `FileSystemFileHandle` is one. */
export interface FileHandle {
  readonly name: string
  getFile(): Promise<Blob>
  createWritable(): Promise<FileWriter>
  isSameEntry(other: FileHandle): Promise<boolean>
  /** Absent where a browser asks nothing. */
  queryPermission?(wish: { readonly mode: 'read' | 'readwrite' }): Promise<PermissionState>
  requestPermission?(wish: { readonly mode: 'read' | 'readwrite' }): Promise<PermissionState>
}

/** Writes beside the file; only `close` puts it in the place of the old one. */
export interface FileWriter {
  write(content: Blob): Promise<void>
  close(): Promise<void>
  abort(): Promise<void>
}

/** Why a tied file could not be brought up to date. It is as it was, unless it is `different`. */
export type TiedTrouble =
  /** The browser wants to be asked again, on a press. */
  | 'permission'
  /** Somebody else wrote in the file. */
  | 'changed'
  /** The file was moved or taken away. */
  | 'gone'
  /** No room on that disk. */
  | 'full'
  | 'failed'
  /** What was read back is not what was written. */
  | 'different'
  /** The plan is too large to be read back as a file. */
  | 'too-large'

export type TiedResult =
  | { readonly kind: 'written'; readonly hash: string }
  | { readonly kind: 'trouble'; readonly why: TiedTrouble }

export interface TiedWrite {
  readonly text: string
  /** SHA-256 of what this browser wrote or found in it last; null for a file that was just chosen to be written over. */
  readonly known: string | null
  /** Whether somebody pressed for it, so that the browser may ask for permission. */
  readonly asked: boolean
}

/**
 * Writes a text into a file, reads it back and compares. A file that is not as it was left is never written over. Never rejects.
 * The file is looked at twice: before, and again when all is written beside it, right before it takes its place.
 */
export async function writeTiedFile(handle: FileHandle, { text, known, asked }: TiedWrite): Promise<TiedResult> {
  try {
    if (!(await isPermitted(handle, asked))) return trouble('permission')
    if (!(await isAsLeft(handle, known))) return trouble('changed')
    const writer = await handle.createWritable()
    try {
      await writer.write(new Blob([text], { type: 'application/json' }))
      if (!(await isAsLeft(handle, known))) return await abandoned(writer)
      await writer.close()
    } catch (error) {
      await writer.abort().catch(() => undefined)
      throw error
    }
    const hash = await sha256(text)
    return (await hashOf(handle)) === hash ? { kind: 'written', hash } : trouble('different')
  } catch (error) {
    return trouble(troubleOf(error))
  }
}

/** SHA-256 of what is in the file. */
export async function hashOf(handle: FileHandle): Promise<string> {
  return sha256(new Uint8Array(await (await handle.getFile()).arrayBuffer()))
}

/** Whether a file may be used in this way now; asks the person only when `asked`. */
export async function isPermitted(
  handle: FileHandle,
  asked: boolean,
  mode: 'read' | 'readwrite' = 'readwrite',
): Promise<boolean> {
  if (!handle.queryPermission || (await handle.queryPermission({ mode })) === 'granted') return true
  return asked && (await handle.requestPermission?.({ mode })) === 'granted'
}

async function isAsLeft(handle: FileHandle, known: string | null): Promise<boolean> {
  return known === null || (await hashOf(handle)) === known
}

async function abandoned(writer: FileWriter): Promise<TiedResult> {
  await writer.abort()
  return trouble('changed')
}

function trouble(why: TiedTrouble): TiedResult {
  return { kind: 'trouble', why }
}

const troubles: Readonly<Record<string, TiedTrouble>> = {
  NotAllowedError: 'permission',
  SecurityError: 'permission',
  NotFoundError: 'gone',
  QuotaExceededError: 'full',
}

function troubleOf(error: unknown): TiedTrouble {
  return (error instanceof Error || error instanceof DOMException ? troubles[error.name] : undefined) ?? 'failed'
}
