import { languageTag } from '../clean-text.ts'
import type { XmlAttributes } from '../xml.ts'

/** The language of a text, for every script: a word processor keeps one for each. */
export function languageAttributes(lang: string): XmlAttributes {
  const tag = languageTag(lang)
  const [language = 'nl', ...more] = tag.split('-')
  const country = more.find((part) => /^[A-Za-z]{2}$/.test(part))?.toUpperCase() ?? 'none'
  const simple = tag.toLowerCase() === `${language}-${country}`.toLowerCase() || more.length === 0
  return {
    'fo:language': language,
    'fo:country': country,
    'style:language-asian': language,
    'style:country-asian': country,
    'style:language-complex': language,
    'style:country-complex': country,
    'style:rfc-language-tag': simple ? undefined : tag,
  }
}
