import type { XmlElement } from '../word-xml.ts'

/** What is taken from a Word template of a municipality: safe, and cut down to what the look needs. */
export interface WordTemplate {
  readonly styles: XmlElement
  readonly numbering: XmlElement | null
  readonly fontTable: XmlElement | null
  /** Colours and fonts that the styles name by their role. */
  readonly theme: { readonly colours: XmlElement | null; readonly fonts: XmlElement | null }
  /** Settings that change the look, in the order of the schema. */
  readonly settings: readonly XmlElement[]
  readonly page: TemplatePage
  readonly headers: Furniture
  readonly footers: Furniture
  readonly facts: WordTemplateFacts
}

/** The last section of a template, in twips. */
export interface TemplatePage {
  readonly width: number
  readonly height: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
  readonly header: number
  readonly footer: number
}

/** Header or footer of every page, and that of even pages when they differ. */
export type Furniture = Partial<Readonly<Record<'default' | 'even', FurniturePart>>>

/** A header or footer with the images in it, by the id under which it names them. */
export interface FurniturePart {
  readonly root: XmlElement
  readonly images: ReadonlyMap<string, TemplateImage>
}

export interface TemplateImage {
  readonly bytes: Uint8Array
  readonly extension: 'png' | 'jpg' | 'gif' | 'bmp' | 'emf' | 'wmf'
}

/** What is told about a template to who chose it. */
export interface WordTemplateFacts {
  /** Font of running text, or null when the template names none. */
  readonly font: string | null
  /** Number of styles for headings. */
  readonly headingStyles: number
  readonly header: boolean
  readonly footer: boolean
  /** True when an image stands in the header or footer. */
  readonly logo: boolean
}

/** Why a file cannot be used as a template. */
export type WordTemplateFault =
  | 'word-template-too-large'
  | 'word-template-not-word'
  | 'word-template-old'
  | 'word-template-encrypted'
  | 'word-template-macros'
  | 'word-template-no-styles'
  | 'word-template-damaged'

/** A template as read, or why it cannot be. */
export type ReadTemplate =
  | { readonly kind: 'read'; readonly template: WordTemplate }
  | { readonly kind: 'refused'; readonly fault: WordTemplateFault }
