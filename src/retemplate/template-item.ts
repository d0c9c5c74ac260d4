/** One thing that differs between the template as a plan took it over and the template of now. */
export type TemplateItem =
  | { readonly kind: 'new-section'; readonly id: string; readonly title: string; readonly chapter: string }
  | {
      readonly kind: 'retired-section'
      readonly id: string
      readonly title: string
      readonly chapter: string
      /** Id of the section that its text fits in now, when the plan has that section; null without one. */
      readonly replacedBy: string | null
      readonly written: boolean
    }
  | {
      readonly kind: 'moved-section'
      readonly id: string
      readonly title: string
      /** Titles of the chapters from and to which it moves; the same within one chapter. */
      readonly from: string
      readonly to: string
    }
  | {
      readonly kind: 'renamed-section'
      readonly id: string
      readonly title: string
      readonly after: string
      /** Whether the writer gave it a title of their own. */
      readonly own: boolean
      /** Whether the heading is printed from now on; null when that stays as it is. */
      readonly heading: boolean | null
    }
  /** The help, or the law and duties that it names; there is nothing to take over, only something to look at. */
  | { readonly kind: 'guidance' | 'law'; readonly id: string; readonly title: string; readonly chapter: string }
  | { readonly kind: 'moved-chapter'; readonly id: string; readonly title: string }
  | { readonly kind: 'renamed-chapter'; readonly id: string; readonly title: string; readonly after: string }
  | {
      readonly kind: 'chapter-duty'
      readonly id: string
      readonly title: string
      readonly before: string
      readonly after: string
    }

/** Name of an item among the items of one comparison. */
export function itemKey({ kind, id }: Pick<TemplateItem, 'kind' | 'id'>): string {
  return `${kind} ${id}`
}

/** Whether an item changes nothing in the plan and only has to be seen. */
export function isOnlySeen({ kind }: Pick<TemplateItem, 'kind'>): boolean {
  return kind === 'guidance' || kind === 'law' || kind === 'chapter-duty'
}
