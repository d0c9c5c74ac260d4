/** Whether a source is one of the national ones from which figures are fetched or read, by how they are named there. */
export function isPublishedSource(source: string): boolean {
  return /^(?:CBS|DUO|Landelijk Register)\b/.test(source)
}
