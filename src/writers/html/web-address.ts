const safeSchemes: readonly string[] = ['http:', 'https:', 'mailto:', 'tel:']

/** The address as a browser writes it, or null when it is none or its scheme is not one that a document may hold. */
export function webAddress(href: string): string | null {
  if (!URL.canParse(href)) return null
  const url = new URL(href)
  return safeSchemes.includes(url.protocol) ? url.href : null
}

/** The mark when it has the form of a language mark, else null. */
export function languageMark(lang: string): string | null {
  return /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(lang) ? lang : null
}
