/** Where in a name the typed letters stand, capitals, accents and signs not counted; null when they do not. */
export function matchedPart(text: string, typed: string): { readonly from: number; readonly to: number } | null {
  const wanted = [...typed].flatMap((character) => plain(character)).join('')
  const letters = [...text].flatMap((character, at) => plain(character).map((letter) => ({ letter, at })))
  const start = letters
    .map(({ letter }) => letter)
    .join('')
    .indexOf(wanted)
  const first = letters[start]
  const last = letters[start + wanted.length - 1]
  return first && last ? { from: first.at, to: last.at + 1 } : null
}

function plain(character: string): readonly string[] {
  return [
    ...character
      .toLowerCase()
      .normalize('NFD')
      .replace(/[^a-z0-9]/g, ''),
  ]
}
