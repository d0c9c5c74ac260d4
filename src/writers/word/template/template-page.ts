import { elementAt, type XmlElement } from '../word-xml.ts'
import type { TemplatePage } from './word-template.ts'

/** A4 with the margins that Word gives by itself, in twips. */
const USUAL: TemplatePage = {
  width: 11906,
  height: 16838,
  top: 1417,
  right: 1417,
  bottom: 1417,
  left: 1417,
  header: 708,
  footer: 708,
}

/** Text in a narrower column than this cannot be read; such margins are a mistake, or meant for something else. */
const NARROWEST_TEXT = 4000

/** Size and margins of a section in portrait, those of Word itself where it says nothing sensible. */
export function readPage(section: XmlElement | undefined): TemplatePage {
  const size = elementAt(section, 'w:pgSz')?.attributes ?? {}
  const margins = elementAt(section, 'w:pgMar')?.attributes ?? {}
  const sides = [length(size['w:w'], 20_000) ?? USUAL.width, length(size['w:h'], 30_000) ?? USUAL.height] as const
  const page = { ...USUAL, ...readMargins(margins), width: Math.min(...sides), height: Math.max(...sides) }
  const isSensible =
    page.width - page.left - page.right >= NARROWEST_TEXT && page.height - page.top - page.bottom >= NARROWEST_TEXT
  return isSensible ? page : USUAL
}

function readMargins(margins: Readonly<Record<string, string>>): Partial<TemplatePage> {
  const names = ['top', 'right', 'bottom', 'left', 'header', 'footer'] as const
  const found = names.map((name) => [name, length(margins[`w:${name}`], 10_000)] as const)
  return Object.fromEntries(found.filter(([, value]) => value !== null)) as Partial<TemplatePage>
}

// A negative margin says that the text may not move for a high header; its size is the same.
function length(text: string | undefined, most: number): number | null {
  if (text === undefined || !/^-?[0-9]{1,6}$/.test(text)) return null
  return Math.min(most, Math.abs(Number(text)))
}
