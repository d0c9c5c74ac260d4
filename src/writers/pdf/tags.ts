/**
 * What a piece of the document is to someone who hears it: the types of PDF 1.7, with `H` for a heading whose level is
 * counted while the tree is made.
 */
export type Role =
  | 'Title'
  | 'H'
  | 'P'
  | 'Span'
  | 'Link'
  | 'Reference'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Caption'
  | 'Figure'
  | 'TOC'
  | 'TOCI'
  | 'Sect'
  | 'BlockQuote'

/** Facts of an element for readers, by the owner that defines them: `Table`, `List`. A string is a name. */
export interface TagAttributes {
  readonly O: 'Table' | 'List'
  readonly [name: string]: string | number
}

/**
 * An element of the structure tree. The object itself is the identity: nodes on several pages with the same tag are one
 * element, so a node that is divided keeps its tag.
 */
export interface Tag {
  readonly role: Role
  /** The element it stands in; without it that of the nearest node around with a tag, else the document. */
  readonly parent?: Tag
  /** Wanted level of a heading, 1 for a chapter. */
  readonly level?: number
  /** Language of the words in it, as "en" or "en-GB". */
  readonly lang?: string
  /** Text in the place of a figure. */
  readonly alt?: string
  /** What the area of a link says of itself. */
  readonly says?: string
  readonly attributes?: TagAttributes
}

/** What is drawn and not read: the head and foot of a page, or what comes again or only adorns. */
export type Artifact = 'header' | 'footer' | 'repeated' | 'layout'

/** The role of a heading; a chapter has level 1. */
export function headingTag(level: number): Tag {
  return { role: 'H', level }
}

/** True for a language mark that a reader can understand, as "en" or "en-GB". */
export function isLanguage(lang: string): boolean {
  return /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(lang)
}
