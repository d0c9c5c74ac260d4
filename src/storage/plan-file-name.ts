/** Longest name without its ending, so that a path stays within what Windows takes. */
const longest = 80
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i

/** A file name that every system takes, such as `OAB-beleidsplan Rijnveen 2027-2030.oabplan`. */
export function planFileName(title: string, ending = 'oabplan'): string {
  const clean = title
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/[<>:"/\\|?*]+/g, '-')
    .replace(/\s+/g, ' ')
    .slice(0, longest)
    .replace(/^[ .-]+|[ .-]+$/g, '')
  return `${clean === '' || reserved.test(clean) ? `plan ${clean}`.trim() : clean}.${ending}`
}
