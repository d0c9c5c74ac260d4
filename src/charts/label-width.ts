/** Widths of Source Sans in thousandths of the size, from the space to the tilde. Accents change little. */
const widths = [
  200, 289, 426, 497, 497, 824, 609, 249, 303, 303, 418, 497, 249, 311, 249, 350, 497, 497, 497, 497, 497, 497, 497,
  497, 497, 497, 249, 249, 497, 497, 497, 425, 847, 543, 588, 571, 615, 527, 494, 617, 652, 263, 479, 579, 486, 727,
  647, 664, 566, 664, 569, 534, 536, 645, 515, 786, 513, 476, 539, 303, 350, 303, 497, 500, 542, 504, 553, 456, 555,
  496, 292, 504, 544, 246, 247, 495, 255, 829, 547, 542, 555, 555, 347, 419, 338, 544, 467, 719, 446, 467, 425, 303,
  241, 303, 497,
]
/** Signs of typesetting that are far narrower or wider than other letters. */
const signWidths: Readonly<Record<string, number>> = { '…': 948, '—': 800, '½': 808, '‘': 249, '’': 249, '·': 249 }
const otherWidth = 520
const boldFactor = 1.06

/** How a label is set. */
export interface LabelLook {
  readonly size: number
  readonly bold?: boolean
}

/** Width of a text on one line in points, close enough to place it by. */
export function labelWidth(text: string, { size, bold = false }: LabelLook): number {
  let sum = 0
  for (const letter of text) {
    const code = letter === '\u00a0' ? 32 : (letter.normalize('NFD').codePointAt(0) ?? 0)
    sum += signWidths[letter] ?? widths[code - 32] ?? otherWidth
  }
  return (sum / 1000) * size * (bold ? boldFactor : 1)
}

/** The text on at most `most` lines of this width; what does not fit ends in an ellipsis, and a long word is cut. */
export function wrapLabel(text: string, width: number, look: LabelLook & { readonly most: number }): readonly string[] {
  const lines: string[] = []
  for (const word of text.trim().split(/ +/)) {
    const last = lines.at(-1)
    const joined = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && labelWidth(joined, look) <= width) lines[lines.length - 1] = joined
    else lines.push(word)
  }
  const kept = lines.slice(0, look.most)
  const rest = lines.slice(look.most)
  const last = kept.length - 1
  if (rest.length > 0) kept[last] = `${kept[last] ?? ''} ${rest[0] ?? ''}…`
  return kept.map((line) => shortened(line, width, look))
}

function shortened(line: string, width: number, look: LabelLook): string {
  if (labelWidth(line, look) <= width) return line
  let end = line.length - 1
  while (end > 1 && labelWidth(`${line.slice(0, end)}…`, look) > width) end -= 1
  return `${line.slice(0, end).trimEnd()}…`
}
