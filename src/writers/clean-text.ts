import type { PlanDocument } from '../document/plan-document.ts'

// What XML 1.0 cannot hold: control characters, the two noncharacters, and halves of a surrogate pair.
const CONTROL = '[\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\uFFFE\\uFFFF]'
const HALVES = '[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]'
const ILLEGAL = new RegExp(`${CONTROL}|${HALVES}`, 'g')

const SAFE_SCHEMES: readonly string[] = ['http:', 'https:', 'mailto:', 'tel:']

// Longer addresses make Word call the file damaged.
const MAX_ADDRESS = 2000

/** The text without characters that XML cannot hold. */
export function legalText(text: string): string {
  return text.replace(ILLEGAL, '')
}

/** The text without characters that would make the file unreadable; line ends and tabs become spaces. */
export function cleanText(text: string): string {
  return legalText(text).replace(/[\t\n\r]+/g, ' ')
}

/** The same document with every string in it cleaned; pictures are shared with the original. */
export function cleanDocument(document: PlanDocument): PlanDocument {
  return cleanValue(document) as PlanDocument
}

function cleanValue(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value)
  if (Array.isArray(value)) return value.map(cleanValue)
  if (value === null || typeof value !== 'object' || value instanceof Uint8Array) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, cleanValue(part)]))
}

/** The address written so that word processors accept it, or null when its scheme is not safe or it is no address at all. */
export function safeAddress(href: string): string | null {
  if (!URL.canParse(href)) return null
  const url = new URL(href)
  if (!SAFE_SCHEMES.includes(url.protocol) || url.href.length > MAX_ADDRESS) return null
  return url.href
}

/** A language mark with a region, as word processors want it; Dutch for a mark that is none. */
export function languageTag(lang: string): string {
  const regions: Readonly<Record<string, string>> = {
    nl: 'nl-NL',
    en: 'en-GB',
    de: 'de-DE',
    fr: 'fr-FR',
    fy: 'fy-NL',
    ar: 'ar-SA',
    tr: 'tr-TR',
    pl: 'pl-PL',
    uk: 'uk-UA',
  }
  if (!/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(lang)) return 'nl-NL'
  return regions[lang.toLowerCase()] ?? lang
}
