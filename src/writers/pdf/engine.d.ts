declare module 'fontkit' {
  export interface Glyph {
    readonly id: number
    readonly advanceWidth: number
    readonly codePoints: readonly number[]
    /** Outline in units of the font, the y axis upwards. */
    readonly path: {
      toSVG(): string
      /** `moveTo`, `lineTo`, `quadraticCurveTo`, `bezierCurveTo` with their points, and `closePath`. */
      readonly commands: readonly { readonly command: string; readonly args: readonly number[] }[]
    }
  }
  export interface GlyphPosition {
    readonly xAdvance: number
    readonly xOffset: number
    readonly yOffset: number
  }
  export interface ShapedText {
    readonly glyphs: readonly Glyph[]
    readonly positions: readonly GlyphPosition[]
    readonly advanceWidth: number
  }
  export interface FontFile {
    readonly unitsPerEm: number
    readonly ascent: number
    readonly descent: number
    hasGlyphForCodePoint(codePoint: number): boolean
    glyphForCodePoint(codePoint: number): Glyph
    layout(text: string): ShapedText
  }
  export function create(bytes: Uint8Array): FontFile
}

declare module 'pdfkit' {
  import type { FontFile } from 'fontkit'

  /** An object of the file, written when it is ended. */
  export interface PdfReference {
    readonly id: number
    offset: unknown
    readonly data: Record<string, unknown>
    write(chunk: Uint8Array | string): void
    end(chunk?: Uint8Array | string): void
    compress: boolean
  }

  /** A font in the file: only the glyphs that were asked for come along. */
  export interface EmbeddedFont {
    readonly id: string
    readonly scale: number
    readonly font: FontFile
    readonly subset: { includeGlyph(glyph: number): number }
    readonly widths: (number | undefined)[]
    readonly unicode: (readonly number[] | undefined)[]
    ref(): PdfReference
  }

  export interface EmbeddedImage {
    readonly label: string
  }

  export interface PdfPage {
    readonly height: number
    readonly dictionary: PdfReference
    readonly fonts: Record<string, PdfReference>
    readonly annotations: PdfReference[]
    write(chunk: string): void
  }

  /** An outline of the document, or an entry of it. */
  export interface PdfOutline {
    addItem(title: string, options: object): PdfOutline
  }

  export default class PDFDocument {
    constructor(options: object)
    readonly _root: PdfReference
    readonly _font: EmbeddedFont
    readonly info: Readonly<Record<string, unknown>>
    readonly _info: PdfReference
    readonly _id: Uint8Array
    /** Where each object begins, by its number less one. */
    readonly _offsets: readonly unknown[]
    /** Where the next object begins. */
    readonly _offset: number
    _ended: boolean
    _refEnd(reference: PdfReference): void
    _write(line: string): void
    _finalize(): void
    push(chunk: null): void
    readonly page: PdfPage
    readonly outline: PdfOutline
    save(): this
    restore(): this
    translate(x: number, y: number): this
    rect(x: number, y: number, width: number, height: number): this
    clip(): this
    addPage(options: object): this
    ref(data: object): PdfReference
    font(name: string): this
    registerFont(name: string, source: unknown): this
    openImage(bytes: Uint8Array): EmbeddedImage
    image(image: EmbeddedImage, x: number, y: number, size: { width: number; height: number }): this
    getMarkInfoDictionary(): PdfReference
    getStructTreeRoot(): PdfReference
    endMetadata(): void
    end(): void
    on(event: 'data', listener: (chunk: Uint8Array) => void): this
    on(event: 'end', listener: () => void): this
    on(event: 'error', listener: (error: unknown) => void): this
  }
}
