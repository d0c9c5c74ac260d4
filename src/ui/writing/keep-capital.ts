/**
 * What comes in the place of a hit, with a capital when the hit begins with one, as at the start of a sentence. A hit in
 * capitals only is an abbreviation: its first letter says nothing about what comes in its place.
 */
export function keepCapital(hit: string, by: string): string {
  const first = hit.charAt(0)
  const isCapital = first !== first.toLowerCase()
  const isAbbreviation = hit.length > 1 && hit === hit.toUpperCase()
  if (!isCapital || isAbbreviation) return by
  // In Dutch the two letters of "ij" are capitals together.
  return by.replace(/^(ij|\p{Ll})/u, (start) => start.toUpperCase())
}
