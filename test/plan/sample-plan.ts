import { createPlan } from '../../src/plan/create-plan.ts'
import type { Plan } from '../../src/plan/plan.ts'
import type { RichText } from '../../src/richtext/richtext.ts'
import type { Template } from '../../src/template/template.ts'

/** A template of three chapters with two sections each. */
export const sampleTemplate: Template = {
  id: 'oab-beleidsplan',
  version: 3,
  title: 'OAB-beleidsplan',
  chapters: ['voorwoord', 'inleiding', 'begroting'].map((id, index) => ({
    id,
    number: index + 1,
    title: `Hoofdstuk ${id}`,
    duty: 'nee',
    dutyText: '',
    sections: [
      { id: `${id}-kern`, title: `Kern van ${id}`, heading: false },
      { id: `${id}-meer`, title: `Meer over ${id}`, heading: true },
      { id: `${id}-slot`, title: `Slot van ${id}`, heading: true },
    ],
  })),
}

/** An empty plan of Rijnveen. */
export function samplePlan(id = 'plan1'): Plan {
  return createPlan({
    id,
    template: sampleTemplate,
    municipality: { name: 'Rijnveen', code: null },
    title: 'Gelijke kansen',
    subtitle: 'Beleidsplan',
    period: { from: 2027, to: 2030 },
    houseStyle: 'rijnveen',
  })
}

/** One paragraph of text. */
export function words(text: string): RichText {
  return [{ type: 'paragraph', content: [{ type: 'text', text }] }]
}
