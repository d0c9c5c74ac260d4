import type { Plan } from '../../plan/plan.ts'
import type { RichText } from '../../richtext/richtext.ts'
import { replaceInlines } from '../../richtext/walk-text.ts'

/** The plan's own values for the variables that an example can hold. */
export type ExampleValues = Pick<Plan, 'municipality' | 'period'>

/** An example with `{{gemeente}}`, `{{periode}}`, `{{beginjaar}}` and `{{eindjaar}}` replaced by the plan's values. */
export function fillExample(content: RichText, { municipality, period }: ExampleValues): RichText {
  const values: Readonly<Record<string, string>> = {
    gemeente: municipality.name,
    periode: `${period.from}-${period.to}`,
    beginjaar: String(period.from),
    eindjaar: String(period.to),
  }
  const filled = (text: string) => text.replace(/\{\{([a-z]+)\}\}/g, (whole, name: string) => values[name] ?? whole)
  return replaceInlines(content, (inline) => {
    if (inline.type !== 'text') return inline
    const text = filled(inline.text)
    return text === inline.text ? inline : { ...inline, text }
  })
}
