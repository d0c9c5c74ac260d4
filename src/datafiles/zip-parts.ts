import { joinBytes } from '../lib/join-bytes.ts'
import { Unzip, UnzipInflate, unzipSync } from 'fflate'

/** What a zip file says about itself, without unpacking anything. */
export interface ZipContents {
  readonly names: readonly string[]
  /** Whether a part needs a password. */
  readonly isEncrypted: boolean
}

/** Why a zip file is not unpacked. */
export type ZipFault = 'file-damaged' | 'file-unpacks-too-large' | 'file-encrypted'

const mostEntries = 2000
/** In bytes, of one part and of all parts that are wanted together. */
export interface ZipLimits {
  readonly part: number
  readonly whole: number
}

const usualLimits: ZipLimits = { part: 96 * 1024 * 1024, whole: 160 * 1024 * 1024 }
/** So many bytes are fed to the unpacker before what came out is counted. */
const piece = 16 * 1024

/** The names in a zip file; a file that says of itself that it unpacks too large is refused here, at no cost. */
export function listZip(bytes: Uint8Array, wanted: RegExp): ZipContents | ZipFault {
  const names: string[] = []
  let entries = 0
  let whole = 0
  let largest = 0
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        entries += 1
        if (names.length <= mostEntries) names.push(name)
        if (!wanted.test(name)) return false
        whole += originalSize
        largest = Math.max(largest, originalSize)
        return false
      },
    })
  } catch {
    return 'file-damaged'
  }
  if (entries > mostEntries || whole > usualLimits.whole || largest > usualLimits.part) return 'file-unpacks-too-large'
  return { names, isEncrypted: ((bytes[6] ?? 0) & 1) === 1 }
}

/**
 * Unpacks the wanted parts. What comes out is counted while it comes, so that a file which lied about its sizes is stopped
 * there. A part that occurs twice keeps its first form.
 */
export function unzipParts(
  bytes: Uint8Array,
  wanted: RegExp,
  limits: ZipLimits = usualLimits,
): ReadonlyMap<string, Uint8Array> | ZipFault {
  const unpacking = new Unpacking(limits)
  const unzip = new Unzip((file) => {
    if (wanted.test(file.name) && unpacking.begin(file.name)) {
      file.ondata = (error, data) => unpacking.take(file.name, error ? null : data)
      file.start()
    }
  })
  unzip.register(UnzipInflate)
  try {
    for (let at = 0; at < bytes.length && !unpacking.fault; at += piece) {
      unzip.push(bytes.subarray(at, at + piece), at + piece >= bytes.length)
    }
  } catch {
    return unpacking.fault ?? 'file-damaged'
  }
  return unpacking.fault ?? unpacking.parts()
}

class Unpacking {
  fault: ZipFault | null = null
  private readonly pieces = new Map<string, { readonly chunks: Uint8Array[]; size: number }>()
  private whole = 0

  constructor(private readonly limits: ZipLimits) {}

  begin(name: string): boolean {
    if (this.fault || this.pieces.has(name)) return false
    this.pieces.set(name, { chunks: [], size: 0 })
    return true
  }

  take(name: string, data: Uint8Array | null): void {
    const part = this.pieces.get(name)
    if (!data || !part) {
      this.fault ??= 'file-damaged'
      return
    }
    part.size += data.length
    this.whole += data.length
    if (part.size > this.limits.part || this.whole > this.limits.whole) this.fault ??= 'file-unpacks-too-large'
    // Nothing more is kept of a file that is refused.
    if (!this.fault) part.chunks.push(data)
  }

  parts(): ReadonlyMap<string, Uint8Array> {
    return new Map([...this.pieces].map(([name, { chunks }]) => [name, joinBytes(chunks)]))
  }
}
