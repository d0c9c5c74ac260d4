import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Finding } from '../lib/finding.ts'
import { type CommandFault, commandFaultSentence, lossSentences, writtenSentence } from '../words/command-words.ts'
import { exportFiles, type PlanToExport, wholePlan } from './export-files.ts'
import { examplePlan, planFromFile, templateFromFile } from './plan-to-export.ts'

/** Where the command runs: relative paths start at `folder`, and the date goes into the documents (`YYYY-MM-DD`). */
export interface CommandPlace {
  readonly folder: string
  readonly date: string
  readonly say: (line: string) => void
  readonly complain: (line: string) => void
}

type Request = { readonly source: string | null; readonly out: string; readonly template: string | null }

/**
 * `<plan file> --out <folder>` or `--example --out <folder>`, with `--template <dotx or docx>` for the look of the Word
 * file. Gives the exit code: 0 when all documents were written, else 1
 * after one Dutch sentence. Never rejects.
 */
export async function runCommand(args: readonly string[], place: CommandPlace): Promise<0 | 1> {
  const request = readRequest(args)
  if (!request) return stop('usage', '', place)
  try {
    return await makeDocuments(request, place)
  } catch (error) {
    return stop('failed', error instanceof Error ? error.message.trim() : String(error), place)
  }
}

async function makeDocuments({ source, out, template }: Request, place: CommandPlace): Promise<0 | 1> {
  const look = template === null ? null : await templateFromFile(resolve(place.folder, template))
  if (look?.kind === 'refused') return stop(look.fault, template ?? '', place)
  const chosen = look ? { wordTemplate: look.bytes } : {}
  if (source === null) return write({ given: { ...(await examplePlan()), ...chosen }, findings: [], out }, place)
  const read = await planFromFile(resolve(place.folder, source))
  if (read.kind === 'refused') return stop(read.fault, source, place)
  const findings = read.findings.filter(({ code }) => !look || code !== 'word-template-missing')
  return write({ given: { ...read.given, ...chosen }, findings, out }, place)
}

interface Work {
  readonly given: PlanToExport
  readonly findings: readonly Finding[]
  readonly out: string
}

async function write({ given, findings, out }: Work, place: CommandPlace): Promise<0 | 1> {
  try {
    const made = await exportFiles(given, resolve(place.folder, out), wholePlan(place.date))
    for (const sentence of lossSentences([...findings, ...made.findings])) place.complain(sentence)
    place.say(writtenSentence(made.files, made.pages))
    return 0
  } catch (error) {
    if (isFileError(error)) return stop('folder-not-writable', out, place)
    throw error
  }
}

/** An error of the file system, as against a mistake of our own. */
function isFileError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error && 'path' in error
}

function readRequest(args: readonly string[]): Request | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { out: { type: 'string' }, example: { type: 'boolean' }, template: { type: 'string' } },
    })
    const [source, ...others] = positionals
    if (!values.out || others.length > 0 || (source === undefined) !== (values.example ?? false)) return null
    return { source: source ?? null, out: values.out, template: values.template ?? null }
  } catch {
    return null
  }
}

function stop(fault: CommandFault, detail: string, place: CommandPlace): 1 {
  place.complain(commandFaultSentence(fault, detail))
  return 1
}
