import type { DocumentLook, Labels } from '../../document/plan-document.ts'
import type { Typesetter } from './set-text.ts'
import type { TypeScale } from './type-scale.ts'

/** What every part of the writer works with. */
export interface Kit {
  readonly set: Typesetter
  readonly type: TypeScale
  readonly look: DocumentLook
  readonly labels: Labels
  /** Ids that a link can point to; a link to another place is printed as plain text. */
  readonly targets: ReadonlySet<string>
}
