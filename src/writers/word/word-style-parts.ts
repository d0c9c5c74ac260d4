import type { IParagraphStyleOptions, ISpacingProperties } from 'docx'

type ParagraphPart = NonNullable<IParagraphStyleOptions['paragraph']>
type RunPart = NonNullable<IParagraphStyleOptions['run']>

/** Space in points: before, after, and the least height of a line. */
export function spacing(before: number, after: number, line: number): ISpacingProperties {
  return { before: before * 20, after: after * 20, line: line * 20, lineRule: 'atLeast' }
}

/** A paragraph style on Normal that is shown among the styles; `more` names another parent or another next style. */
export function paragraphStyle(
  [id, name]: readonly [string, string],
  parts: { readonly paragraph?: ParagraphPart; readonly run?: RunPart },
  more: { readonly basedOn?: string; readonly next?: string } = {},
): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', next: 'Normal', quickFormat: true, ...more, ...parts }
}
