/** Longest name without its ending, so that a path stays within what Windows takes. */
const longest = 80
// With an ending as well: Windows takes `con.2027` for the console.
const reserved = /^(con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³]) *(\.|$)/i

/** A file name that every system takes, such as `OAB-beleidsplan Rijnveen 2027-2030.oabplan`. */
export function planFileName(title: string, ending = 'oabplan'): string {
  const clean = title
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[<>:"/\\|?*]+/g, '-')
    .replace(/\s+/g, ' ')
    .slice(0, longest)
    // Half of a character that was cut through.
    .replace(/\p{Cs}/gu, '')
    .replace(/^[ .-]+|[ .-]+$/g, '')
  return `${clean === '' || reserved.test(clean) ? `plan ${clean}`.trim() : clean}.${ending}`
}
