declare module 'fontkit' {
  export interface Glyph {
    readonly id: number
    readonly advanceWidth: number
    readonly codePoints: readonly number[]
    /** Outline in units of the font, the y axis upwards. */
    readonly path: { toSVG(): string }
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
    layout(text: string): ShapedText
  }
  export function create(bytes: Uint8Array): FontFile
}

declare module 'pdfkit' {
  export default class PDFDocument {
    constructor(options: object)
    readonly _root: { readonly data: Record<string, unknown> }
    font(source: unknown, size?: number): this
    registerFont(name: string, source: unknown): this
    on(event: 'data', listener: (chunk: Uint8Array) => void): this
    on(event: 'end', listener: () => void): this
    on(event: 'error', listener: (error: unknown) => void): this
  }
}
