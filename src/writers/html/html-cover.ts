import type { PlanDocument } from '../../document/plan-document.ts'
import { pageIds } from './html-ids.ts'
import { pictureHtml } from './html-images.ts'
import { element, type Html, text } from './html-tags.ts'

/** The cover that the look asks for: a photo, the title on the accent above a logo, or the name of the municipality in type. */
export function coverHtml(document: PlanDocument): Html {
  const { cover, photo } = document.look
  const logo = cover === 'zonder' ? null : logoHtml(document)
  const picture = cover === 'foto' && photo ? pictureHtml(photo.picture, photo.alt) : null
  if (picture) return photoCover(document, picture, logo)
  return logo ? brandedCover(document, logo) : plainCover(document)
}

function photoCover(document: PlanDocument, photo: Html, logo: Html | null): Html {
  const sender = logo ? [element('p', { class: 'logo' }, logo)] : line('name', senderOf(document))
  return element('header', { class: 'cover with-photo' }, [
    element('div', { class: 'photo' }, photo),
    element('div', { class: 'inner' }, [...titleHtml(document), statusHtml(document), ...sender]),
  ])
}

function brandedCover(document: PlanDocument, logo: Html): Html {
  return element('header', { class: 'cover branded' }, [
    element('div', { class: 'field' }, element('div', { class: 'inner' }, titleHtml(document))),
    element('div', { class: 'inner foot' }, [statusHtml(document), element('p', { class: 'logo' }, logo)]),
  ])
}

function plainCover(document: PlanDocument): Html {
  const name = line('name', senderOf(document))
  const parts = [element('div', { class: 'block' }), ...name, ...titleHtml(document), statusHtml(document)]
  return element('header', { class: 'cover plain' }, element('div', { class: 'inner' }, parts))
}

/** Who publishes the document. */
export function senderOf({ look, municipality }: PlanDocument): string {
  return look.name || municipality
}

function logoHtml(document: PlanDocument): Html | null {
  const { logo } = document.look
  return logo && pictureHtml(logo.picture, logo.alt || `${document.labels.logo} ${senderOf(document)}`)
}

function titleHtml({ period, title, subtitle }: PlanDocument): readonly Html[] {
  return [...line('period', period), element('h1', {}, text(title)), ...line('subtitle', subtitle)]
}

function line(name: string, words: string): readonly Html[] {
  return words === '' ? [] : [element('p', { class: name }, text(words))]
}

/** The draft mark, when there is one, and the sentence beside it. */
export function statusHtml({ status }: PlanDocument): Html {
  const mark = status.mark ? [element('strong', { class: 'mark' }, text(status.mark)), text(' ')] : []
  return element('p', { class: 'status' }, [...mark, text(status.line)])
}

/** The facts of the document, each row named by its first cell. */
export function aboutHtml({ about, labels }: PlanDocument): readonly Html[] {
  if (about.length === 0) return []
  const rows = about.map(({ label, value }) =>
    element('tr', {}, [element('th', { scope: 'row' }, text(label)), element('td', {}, text(value))]),
  )
  const table = element('table', { 'aria-labelledby': pageIds.about }, element('tbody', {}, rows))
  return [element('section', { class: 'about' }, [element('h2', { id: pageIds.about }, text(labels.about)), table])]
}
