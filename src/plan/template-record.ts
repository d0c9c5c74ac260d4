import type { Chapter, Template } from '../template/template.ts'
import type { ChapterRecord, TemplateRecord } from './plan.ts'

/** What a plan remembers of a template. */
export function recordOf(template: Pick<Template, 'chapters'>): TemplateRecord {
  return { chapters: template.chapters.map(chapterRecord) }
}

/** What a plan remembers of one chapter of a template. */
export function chapterRecord({ id, title, duty, dutyText, sections }: Chapter): ChapterRecord {
  return {
    id,
    title,
    duty,
    dutyText,
    sections: sections.map(({ id, title, heading, digests }) => {
      return { id, title, heading, guidance: digests?.guidance ?? '', law: digests?.law ?? '' }
    }),
  }
}
