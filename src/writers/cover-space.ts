import type { PlanDocument } from '../document/plan-document.ts'

const LINE_LETTERS = 20

/** Twips above the status, which stands at the foot of the cover; a long title takes its share of the room there is. */
export function spaceAboveStatus(document: PlanDocument, room: number): number {
  return Math.max(400, room - Math.max(0, titleLines(document) - 3) * 860)
}

/** How many lines title and subtitle are likely to take on the cover. */
export function titleLines({ title, subtitle }: PlanDocument): number {
  return Math.ceil(title.length / LINE_LETTERS) + Math.ceil(subtitle.length / 44)
}
