import type { PlanDocument } from '../document/plan-document.ts'

/** Names of the custom properties by which a file is recognised when it comes back. */
export const PROPERTY = {
  plan: 'oab-plan',
  revision: 'oab-revisie',
  template: 'oab-sjabloonversie',
  date: 'oab-datum',
} as const

/** What a file says about itself, whatever its format. */
export interface FileFacts {
  readonly title: string
  readonly subject: string
  readonly author: string
  readonly description: string
  /** At least 1. */
  readonly revision: number
  readonly properties: readonly { readonly name: string; readonly value: string }[]
}

/** The facts of a document for the properties of its file. */
export function fileFacts(document: PlanDocument): FileFacts {
  const { mark, line } = document.status
  const { identity } = document
  return {
    title: `${document.title} ${document.period}`.trim(),
    subject: document.subtitle,
    author: document.look.name || document.municipality,
    description: [document.subtitle, document.period, mark, line].filter((part) => part !== '').join(' · '),
    revision: Math.max(1, identity.revision),
    properties: [
      { name: PROPERTY.plan, value: identity.planId },
      { name: PROPERTY.revision, value: String(identity.revision) },
      { name: PROPERTY.template, value: String(identity.templateVersion) },
      { name: PROPERTY.date, value: identity.date },
    ],
  }
}

/** The day of the document; another one for a day that a zip file cannot hold, which begins in 1980. */
export function fileDate(document: PlanDocument): string {
  return /^20[0-9]{2}-[0-9]{2}-[0-9]{2}$/.test(document.identity.date) ? document.identity.date : '2000-01-01'
}

/** The time of every entry of a zip file. A zip file knows no time zone; noon is the same day in all of them. */
export function zipTime(document: PlanDocument): Date {
  return new Date(`${fileDate(document)}T12:00:00`)
}
