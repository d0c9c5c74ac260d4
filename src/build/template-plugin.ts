import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import type { Finding } from '../lib/finding.ts'
import { templateFaultSentence } from '../words/template-words.ts'
import { parseExample } from './parse-example.ts'
import { parseFetchGuide } from './parse-fetch-guide.ts'
import { parseMunicipalities } from './parse-municipalities.ts'
import { type ParsedTemplate, parseTemplate } from './parse-template.ts'

const prefix = 'virtual:oab/'

/**
 * Hands the files in `templates/` to the app as data: `virtual:oab/template`, `/guidance/<chapter>`, `/reference`,
 * `/catalogue`, `/figure-help`, `/fetch-guide`, `/municipalities` and `/example`. A fault in a file stops the build with file, line and what is expected.
 */
export function templatePlugin(root: string): Plugin {
  const folder = join(root, 'templates')
  let parsed: ParsedTemplate | null = null
  let building = false
  const template = () => {
    parsed ??= readTemplate(folder)
    return parsed
  }
  return {
    name: 'oab-templates',
    configResolved: ({ command }) => {
      building = command === 'build'
    },
    // Read before anything asks for it, so that a fault is said once and not by each module that needs the template.
    buildStart: () => {
      if (building) template()
    },
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return null
      return asModule(dataFor(id.slice(prefix.length + 1), folder, template))
    },
    configureServer(server) {
      server.watcher.add(folder)
      server.watcher.on('all', (_event, file) => {
        if (!file.startsWith(folder)) return
        parsed = null
        server.moduleGraph.invalidateAll()
        server.ws.send({ type: 'full-reload' })
      })
    },
  }
}

function dataFor(name: string, folder: string, template: () => ParsedTemplate): unknown {
  if (name === 'municipalities') return readMunicipalities(folder)
  if (name === 'template') return template().template
  if (name === 'reference') return template().reference
  if (name === 'catalogue') return template().catalogue
  if (name === 'figure-help') return template().figureHelp
  if (name === 'fetch-guide') return readFetchGuide(folder, template())
  if (name === 'example') return readExample(folder, template())
  if (name === 'guidance') return guidanceLoaders(template())
  if (name.startsWith('guidance/')) return template().guidance[name.slice('guidance/'.length)]
  throw new Error(`Unknown data: ${name}`)
}

/** Marks a module that is code rather than data. */
interface Code {
  readonly code: string
}

/** One dynamic import per chapter, so that only the help of the open chapter is loaded. */
function guidanceLoaders(parsed: ParsedTemplate): Code {
  const lines = Object.keys(parsed.guidance).map(
    (id) => `'${id}': () => import('${prefix}guidance/${id}').then((m) => m.default),`,
  )
  return { code: `export default {\n${lines.join('\n')}\n}` }
}

function asModule(data: unknown): string {
  if (typeof data === 'object' && data !== null && 'code' in data && typeof data.code === 'string') return data.code
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(data))})`
}

/** Reads and checks the template in a folder; throws one error that lists every fault. */
export function readTemplate(folder: string): ParsedTemplate {
  const parsed = parseTemplate(readTexts(join(folder, 'oab-beleidsplan')))
  stopOn(parsed.findings)
  return parsed
}

function readMunicipalities(folder: string) {
  return parseMunicipalities(readFileSync(join(folder, 'gemeenten.csv'), 'utf8'))
}

function readFetchGuide(folder: string, { catalogue }: ParsedTemplate) {
  const read = (...names: readonly string[]) => readFileSync(join(folder, ...names), 'utf8')
  const files = {
    cbs: read('oab-beleidsplan', 'cbs.yml'),
    steps: read('oab-beleidsplan', 'ophalen.yml'),
    reorganisations: read('herindelingen.csv'),
  }
  const { guide, findings } = parseFetchGuide(files, catalogue, readMunicipalities(folder))
  stopOn(findings)
  return guide
}

function readExample(folder: string, parsed: ParsedTemplate) {
  const home = join(folder, 'voorbeeld-rijnveen')
  const texts = readTexts(home)
  const names = readdirSync(join(home, 'beelden')).filter((name) => name.endsWith('.png'))
  const images = Object.fromEntries(
    names.map((name) => [`beelden/${name}`, new Uint8Array(readFileSync(join(home, 'beelden', name)))]),
  )
  const example = parseExample({ texts, images }, parsed.template, parsed.catalogue)
  stopOn(example.findings)
  return { plan: example.plan, images: example.images }
}

function readTexts(folder: string): Record<string, string> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.md') || name.endsWith('.yml'))
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
}

function stopOn(findings: readonly Finding[]): void {
  const errors = findings.filter((finding) => finding.severity === 'error')
  if (errors.length === 0) return
  const error = new Error(`\n${errors.map((finding) => templateFaultSentence(finding)).join('\n')}\n`)
  // Who edits a template has nothing to do with the lines of this program.
  error.stack = ''
  throw error
}
