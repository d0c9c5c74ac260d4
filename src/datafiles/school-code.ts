/** The code of a school site: `07EX` and `00`, `07EX` and `07EX00`, or `07EX00` alone are all `07EX00`. */
export function schoolCode(school: string, site: string): string {
  const [one, other] = [school.trim().toUpperCase(), site.trim().toUpperCase()]
  if (other.startsWith(one) && other.length > 2) return other
  return `${one}${other === '' ? '' : other.padStart(2, '0')}`
}

/** Whether a text looks like the code of a school or of one of its sites. */
export function isSchoolCode(text: string): boolean {
  return /^\d{2}[A-Z]{2}(?:\d{2})?$/i.test(text.trim())
}
