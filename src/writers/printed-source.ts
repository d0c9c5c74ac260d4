/** "Bron: CBS"; the word is not printed twice where a writer typed it. */
export function printedSource(source: string, word: string): string {
  return source.toLowerCase().startsWith(word.toLowerCase()) ? source : `${word}: ${source}`
}
