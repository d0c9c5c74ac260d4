import type { DocumentChapter, PlanDocument } from '../../document/plan-document.ts'
import { numbered } from './html-chapters.ts'
import type { HtmlState } from './html-state.ts'
import { element, type Html, join, text } from './html-tags.ts'

/**
 * The contents as links: chapters with their sections, then the annexes. Folded on a telephone, where the summary is its
 * heading; elsewhere the style sheet shows all of it under a heading.
 */
export function contentsHtml({ chapters, labels }: PlanDocument, state: HtmlState): Html {
  if (chapters.length === 0) return join([])
  const ofKind = (kind: DocumentChapter['kind']) => chapters.filter((chapter) => chapter.kind === kind)
  const annexes = ofKind('bijlage')
  const lists = [
    entryList(ofKind('hoofdstuk'), state),
    ...(annexes.length > 0
      ? [element('p', { class: 'annexes' }, text(labels.annexes)), entryList(annexes, state)]
      : []),
  ]
  return element('nav', { class: 'contents', 'aria-label': labels.contents }, [
    element('h2', {}, text(labels.contents)),
    element('details', {}, [
      element('summary', {}, text(labels.contents)),
      element('div', { class: 'entries' }, lists),
    ]),
  ])
}

function entryList(chapters: readonly DocumentChapter[], state: HtmlState): Html {
  const entries = chapters.map((chapter) =>
    element('li', {}, [
      element('a', { href: `#${state.ids.chapter(chapter.id)}` }, numbered(chapter)),
      ...sectionList(chapter, state),
    ]),
  )
  return element('ol', {}, entries)
}

/** Annexes are found by their letter; their parts would make the list long. */
function sectionList(chapter: DocumentChapter, state: HtmlState): readonly Html[] {
  const sections = chapter.kind === 'bijlage' ? [] : chapter.sections.filter((section) => section.heading)
  if (sections.length === 0) return []
  const entries = sections.map((section) =>
    element('li', {}, element('a', { href: `#${state.ids.section(section.id)}` }, numbered(section))),
  )
  return [element('ol', {}, entries)]
}
