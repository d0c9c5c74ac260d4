import { readFile, stat } from 'node:fs/promises'
import { defaultHouseStyle } from '../housestyle/default-style.ts'
import { fromBase64 } from '../lib/base64.ts'
import type { Finding } from '../lib/finding.ts'
import { largestPlanFile } from '../storage/plan-file.ts'
import { type PlanFileRefusal, readPlanFile } from '../storage/read-plan-file.ts'
import { readWordTemplate } from '../writers/word/template/read-template.ts'
import type { WordTemplateFault } from '../writers/word/template/word-template.ts'
import type { PlanToExport } from './export-files.ts'

/** A plan file as read, or why it cannot be. */
export type GivenPlan =
  | { readonly kind: 'read'; readonly given: PlanToExport; readonly findings: readonly Finding[] }
  | { readonly kind: 'refused'; readonly fault: PlanFileRefusal | 'file-missing' | 'file-unreadable' }

/** Reads a `.oabplan` from disk. Never rejects: whatever is wrong with the file comes back as a fault. */
export async function planFromFile(path: string): Promise<GivenPlan> {
  const bytes = await bytesOf(path)
  if (typeof bytes === 'string') return { kind: 'refused', fault: bytes }
  const read = await readPlanFile(new Blob([bytes]))
  if (read.kind === 'refused') return { kind: 'refused', fault: read.code }
  // What this version does not know would be missing from the files without a word.
  if (read.newer) return { kind: 'refused', fault: 'file-newer' }
  const given = {
    plan: read.plan,
    pictures: new Map(Object.entries(read.images)),
    style: read.houseStyle ?? defaultHouseStyle,
    ...(read.houseStyle?.wordTemplate ? { wordTemplate: read.wordTemplate ?? null } : {}),
  }
  return { kind: 'read', given, findings: read.findings }
}

async function bytesOf(
  path: string,
): Promise<Uint8Array<ArrayBuffer> | 'file-missing' | 'file-unreadable' | 'file-too-large'> {
  try {
    const { size } = await stat(path)
    return size > largestPlanFile ? 'file-too-large' : new Uint8Array(await readFile(path))
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    return isMissing ? 'file-missing' : 'file-unreadable'
  }
}

/** A Word template from disk, or why it cannot be used. */
export type GivenTemplate =
  | { readonly kind: 'read'; readonly bytes: Uint8Array }
  | { readonly kind: 'refused'; readonly fault: WordTemplateFault | 'file-missing' | 'file-unreadable' }

/** Reads a Word template from disk and looks whether it can be used. Never rejects. */
export async function templateFromFile(path: string): Promise<GivenTemplate> {
  const bytes = await bytesOf(path)
  if (bytes === 'file-too-large') return { kind: 'refused', fault: 'word-template-too-large' }
  if (typeof bytes === 'string') return { kind: 'refused', fault: bytes }
  const read = readWordTemplate(bytes)
  return read.kind === 'read' ? { kind: 'read', bytes } : read
}

/** The example plan that comes with the templates. */
export async function examplePlan(): Promise<PlanToExport> {
  const { default: example } = await import('virtual:oab/example')
  const pictures = example.images.flatMap(({ hash, base64 }) => {
    const [facts, bytes] = [example.plan.images[hash], fromBase64(base64)]
    return facts && bytes ? [[hash, { ...facts, bytes }] as const] : []
  })
  return { plan: example.plan, pictures: new Map(pictures), style: defaultHouseStyle }
}
