import type { PlanDocument } from '../document/plan-document.ts'

const LINE_LETTERS = 20

/** Twips above the status, which stands at the foot of the cover; a long title takes its room from them. */
export function spaceAboveStatus(document: PlanDocument): number {
  const lines = Math.ceil(document.title.length / LINE_LETTERS) + Math.ceil(document.subtitle.length / 44)
  return Math.max(400, 4000 - Math.max(0, lines - 3) * 860)
}
