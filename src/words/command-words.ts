import type { Finding } from '../lib/finding.ts'
import { formatCount, formatList } from './dutch.ts'
import { type TemplateRefusal, templateFindingSentence, templateRefusalSentence } from './word-template-words.ts'

/** Why no documents were made. */
export type CommandFault =
  | 'usage'
  | 'file-missing'
  | 'file-unreadable'
  | 'file-empty'
  | 'file-too-large'
  | 'file-not-a-plan'
  | 'file-damaged'
  | 'file-newer'
  | 'folder-not-writable'
  | TemplateRefusal
  | 'failed'

const faults: Readonly<Record<Exclude<CommandFault, TemplateRefusal>, (detail: string) => string>> = {
  usage: () =>
    'Gebruik: npm run export -- <plan.oabplan> --out <map>, of: npm run export -- --example --out <map>. ' +
    'Met --template <huis.dotx> krijgt het Word-bestand de opmaak van uw gemeente.',
  'file-missing': (file) => `Het bestand ${file} bestaat niet.`,
  'file-unreadable': (file) => `Het bestand ${file} kan niet worden gelezen.`,
  'file-empty': (file) => `Het bestand ${file} is leeg.`,
  'file-too-large': (file) => `Het bestand ${file} is te groot voor een plan.`,
  'file-not-a-plan': (file) => `Het bestand ${file} is geen plan van de planwijzer.`,
  'file-damaged': (file) =>
    `Het bestand ${file} is beschadigd. Bewaar het plan opnieuw als bestand en probeer het nog eens.`,
  'file-newer': (file) =>
    `Het bestand ${file} is gemaakt met een nieuwere versie van de planwijzer. Werk de planwijzer eerst bij.`,
  'folder-not-writable': (folder) => `In de map ${folder} kan niets worden geschreven.`,
  failed: (detail) => `De documenten konden niet worden gemaakt (${detail}).`,
}

/** One sentence about why there are no documents; `detail` is the file, the folder or the message of an error. */
export function commandFaultSentence(fault: CommandFault, detail: string): string {
  return isTemplateRefusal(fault) ? templateRefusalSentence(fault, `Het bestand ${detail}`) : faults[fault](detail)
}

function isTemplateRefusal(fault: CommandFault): fault is TemplateRefusal {
  return fault.startsWith('word-template-')
}

/** What was made. */
export function writtenSentence(files: readonly string[], pages: number): string {
  return `Gemaakt: ${formatList(files)} (${formatCount(pages, 'pagina', 'pagina’s')}).`
}

const losses: Readonly<Record<string, readonly [one: string, many: string]>> = {
  'section-unreadable': ['paragraaf kon niet worden gelezen', 'paragrafen konden niet worden gelezen'],
  'image-missing': ['afbeelding ontbreekt', 'afbeeldingen ontbreken'],
  'image-damaged': ['afbeelding is beschadigd', 'afbeeldingen zijn beschadigd'],
  'link-removed': [
    'paragraaf had een onveilige link, die is weggelaten',
    'paragrafen hadden een onveilige link, die is weggelaten',
  ],
  'style-unreadable': ['huisstijl kon niet worden gelezen', 'huisstijlen konden niet worden gelezen'],
}

/** One sentence per kind of thing that is not in the documents although it stood in the file. */
export function lossSentences(findings: readonly Finding[]): readonly string[] {
  return [...new Set(findings.map((finding) => finding.code))].flatMap((code) => {
    const words = losses[code]
    const count = findings.filter((finding) => finding.code === code).length
    const template = templateFindingSentence(code)
    if (template) return [`Let op: ${template}`]
    return words ? [`Let op: ${formatCount(count, ...words)}.`] : []
  })
}
