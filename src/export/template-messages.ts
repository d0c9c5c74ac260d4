import type { WordTemplateFacts, WordTemplateFault } from '../writers/word/template/word-template.ts'

/** What was found in a Word template, or why it cannot be used. */
export type TemplateInspection =
  | { readonly kind: 'read'; readonly facts: WordTemplateFacts }
  | { readonly kind: 'refused'; readonly fault: WordTemplateFault }
