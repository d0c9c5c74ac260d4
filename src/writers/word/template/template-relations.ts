import { elements } from '../word-xml.ts'
import type { TemplatePackage } from './template-package.ts'

/** What a part of a package points to within the package; what lies outside is never in it. */
export interface Relation {
  readonly id: string
  /** Last part of the type, such as "header" or "image". */
  readonly type: string
  /** Path in the package. */
  readonly path: string
}

/** The relations of a part in `word/`. */
export function relationsOf(file: TemplatePackage, part: string): readonly Relation[] {
  const name = part.slice(part.lastIndexOf('/') + 1)
  const root = file.xml(`word/_rels/${name}.rels`)
  return elements(root ?? undefined, 'Relationship').flatMap(({ attributes }) => {
    const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode = '' } = attributes
    if (mode.toLowerCase() === 'external' || !id) return []
    const path = pathOf(target)
    return path ? [{ id, type: type.slice(type.lastIndexOf('/') + 1), path }] : []
  })
}

// Parts that are used stand in `word/`; an address that climbs out of it points to none of them.
function pathOf(target: string): string | null {
  if (/^[a-z][a-z0-9+.-]*:|\.\.|\\/i.test(target)) return null
  return target.startsWith('/') ? target.slice(1) : `word/${target}`
}
