import { useMemo } from 'react'
import { findSection } from '../../plan/find-section.ts'
import type { Plan } from '../../plan/plan.ts'
import { walkText } from '../../richtext/walk-text.ts'
import type { StoredImages } from '../../storage/plan-records.ts'
import { missingImageWords as words } from '../../words/storage-words.ts'
import { Alert } from '../parts/alert.tsx'
import { usePlanState } from '../stores-context.ts'

/** Names the images of the open plan that cannot be read, by caption and section. Nothing when all are there. */
export function MissingImages() {
  const plan = usePlanState((state) => state.plan)
  const images = usePlanState((state) => state.images)
  const names = useMemo(() => (plan ? missingNames(plan, images) : []), [plan, images])
  if (names.length === 0) return null
  return (
    <div className="page-notice">
      <Alert kind="info">{words.missing(names)}</Alert>
    </div>
  )
}

function missingNames(plan: Plan, images: StoredImages): readonly string[] {
  return Object.entries(plan.texts).flatMap(([section, text]) => {
    const names: string[] = []
    walkText(text, (node) => {
      if (node.type !== 'image' || Object.hasOwn(images, node.attrs.image)) return
      const { caption, alt } = node.attrs
      names.push(words.name(caption.trim() || alt.trim(), findSection(plan, section)?.section.title ?? ''))
    })
    return names
  })
}
