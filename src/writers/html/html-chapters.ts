import type { DocumentChapter, DocumentSection, PlanDocument } from '../../document/plan-document.ts'
import { blocksHtml } from './html-blocks.ts'
import { inlineHtml } from './html-inlines.ts'
import type { HtmlState } from './html-state.ts'
import { element, type Html, join, text } from './html-tags.ts'

/** All chapters and annexes. */
export function chaptersHtml({ chapters }: PlanDocument, state: HtmlState): Html {
  return join(
    chapters.map((chapter) => chapterHtml(chapter, state)),
    '\n',
  )
}

function chapterHtml(chapter: DocumentChapter, state: HtmlState): Html {
  const id = state.ids.chapter(chapter.id)
  const lead = chapter.lead.length > 0 ? [element('p', { class: 'lead' }, inlineHtml(chapter.lead, state))] : []
  enter(state, `${id}--title`, 2)
  const kind = chapter.kind === 'bijlage' ? [element('span', { class: 'unseen' }, text(`${state.labels.annex} `))] : []
  const heading = element('h2', { id: `${id}--title` }, [...kind, ...numbered(chapter)])
  const head = element('div', { class: 'chapter-head' }, [heading, ...lead])
  const sections = chapter.sections.map((section) => sectionHtml(section, state))
  return element('section', { class: 'chapter', id }, join([head, ...sections], '\n'))
}

function sectionHtml(section: DocumentSection, state: HtmlState): Html {
  const id = state.ids.section(section.id)
  if (!section.heading) {
    state.hasHeading = false
    return element('div', { class: 'section', id }, blocksHtml(section.blocks, state))
  }
  enter(state, `${id}--title`, 3)
  const heading = element('h3', { id: `${id}--title` }, numbered(section))
  return element('section', { class: 'section', id }, join([heading, blocksHtml(section.blocks, state)], '\n'))
}

function enter(state: HtmlState, heading: string, rank: number): void {
  state.heading = heading
  state.rank = rank
  state.hasHeading = false
}

/** The number, which hangs in the margin where there is one, and the title. */
export function numbered({ number, title }: { readonly number: string; readonly title: string }): readonly Html[] {
  const words = element('span', { class: 'title' }, text(title))
  return number === '' ? [words] : [element('span', { class: 'number' }, text(number)), text(' '), words]
}
