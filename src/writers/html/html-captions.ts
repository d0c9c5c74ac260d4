import { element, type Html, join, text } from './html-tags.ts'

/** "Tabel 4.1" in bold and what the table or image holds; null when there is neither. */
export function captionHtml({ label, caption }: { readonly label: string; readonly caption: string }): Html | null {
  const parts = [
    ...(label ? [element('strong', { class: 'caption-number' }, text(label))] : []),
    ...(caption ? [text(caption)] : []),
  ]
  return parts.length > 0 ? join(parts, ' ') : null
}

/** "Bron: CBS"; the word is not set twice where a writer typed it. */
export function sourceText(source: string, word: string): string {
  return source.toLowerCase().startsWith(word.toLowerCase()) ? source : `${word}: ${source}`
}
