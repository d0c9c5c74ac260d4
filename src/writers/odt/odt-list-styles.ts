import { PAGE } from '../office-page.ts'
import { element, type Xml, type XmlAttributes } from '../xml.ts'
import { DATA_FONT } from '../font-names.ts'
import { LIST, MARK, styleId } from './odt-names.ts'
import { named, properties, pt, twips } from './odt-style-parts.ts'

const LEVELS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const
const RUNNING_HANG = 16
const CELL_HANG = 10

/** The numbering of chapters and sections, which belongs to the outline. */
export function outlineStyle(): Xml {
  const levels = LEVELS.map((level) =>
    element('text:outline-level-style', { 'text:level': level, ...headingNumber(level, '1') }, headingLevel(level)),
  )
  return element('text:outline-style', { 'style:name': 'Outline' }, levels)
}

/** All lists: annexes, bullets and numbers in running text, in boxes and in cells. */
export function listStyles(): readonly Xml[] {
  const annexLevels = LEVELS.map((level) =>
    element(
      'text:list-level-style-number',
      { 'text:level': level, ...headingNumber(level, level === 1 ? 'A' : '1') },
      headingLevel(level),
    ),
  )
  return [
    listStyle(LIST.annexes, annexLevels),
    listStyle(
      LIST.bullets,
      LEVELS.map((level) => bulletLevel(level, '', hanging(level, RUNNING_HANG))),
    ),
    listStyle(
      LIST.numbers,
      LEVELS.map((level) => numberLevel(level, '', hanging(level, RUNNING_HANG))),
    ),
    listStyle(
      LIST.cellBullets,
      LEVELS.map((level) => bulletLevel(level, '', hanging(level, CELL_HANG))),
    ),
    listStyle(
      LIST.cellNumbers,
      LEVELS.map((level) => numberLevel(level, '', hanging(level, CELL_HANG))),
    ),
    listStyle(
      LIST.boxBullets,
      LEVELS.map((level) => bulletLevel(level, inset(level), flush(level))),
    ),
    listStyle(
      LIST.boxNumbers,
      LEVELS.map((level) => numberLevel(level, inset(level), flush(level))),
    ),
  ]
}

function listStyle(name: string, levels: readonly Xml[]): Xml {
  return element('text:list-style', named(name), levels)
}

function headingNumber(level: number, format: string): XmlAttributes {
  if (level > 2) return { 'style:num-format': '' }
  const shown = { 'style:num-format': format, 'text:display-levels': level === 1 ? undefined : level }
  return { ...shown, 'text:style-name': styleId(MARK.headingNumber) }
}

// The number of a heading hangs in the margin, left of the text.
function headingLevel(level: number): readonly Xml[] {
  if (level > 2) return [labelPlace({ left: '0pt', indent: '0pt', followedBy: 'nothing' })]
  return [labelPlace({ left: '0pt', indent: twips(-PAGE.hang), followedBy: 'listtab' })]
}

function bulletLevel(level: number, prefix: string, place: Xml): Xml {
  if (prefix) {
    const attributes = { 'text:level': level, 'style:num-prefix': `${prefix}•`, 'style:num-format': '' }
    return element('text:list-level-style-number', attributes, [place])
  }
  // Without a font of its own the sign is set in one for symbols.
  const font = properties('text', { 'style:font-name': DATA_FONT })
  return element('text:list-level-style-bullet', { 'text:level': level, 'text:bullet-char': '•' }, [place, ...font])
}

function numberLevel(level: number, prefix: string, place: Xml): Xml {
  const attributes = {
    'text:level': level,
    'style:num-prefix': prefix || undefined,
    'style:num-suffix': '.',
    'style:num-format': '1',
  }
  return element('text:list-level-style-number', attributes, [place])
}

function hanging(level: number, hang: number): Xml {
  return labelPlace({ left: pt(level * hang), indent: pt(-hang), followedBy: 'listtab' })
}

// A border begins where the first line does. In a box that is the edge of the box at every level, or the border of an
// item would not join that of the text around it; spaces set the sign of a deeper level in.
function flush(level: number): Xml {
  return labelPlace({ left: pt(level * RUNNING_HANG), indent: pt(-level * RUNNING_HANG), followedBy: 'listtab' })
}

function inset(level: number): string {
  return '\u2003\u2002'.repeat(level - 1)
}

interface LabelPlace {
  readonly left: string
  readonly indent: string
  readonly followedBy: 'listtab' | 'nothing'
}

function labelPlace({ left, indent, followedBy }: LabelPlace): Xml {
  const alignment = element('style:list-level-label-alignment', {
    'text:label-followed-by': followedBy,
    'fo:text-indent': indent,
    'fo:margin-left': left,
  })
  return element('style:list-level-properties', { 'text:list-level-position-and-space-mode': 'label-alignment' }, [
    alignment,
  ])
}
