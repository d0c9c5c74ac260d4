/** The look of a municipality, for the screen and for every document. */
export interface HouseStyle {
  readonly id: string
  /** Name as set on the cover when there is no logo, such as "Gemeente Rijnveen". */
  readonly name: string
  /** `#rrggbb`, as the municipality gave it. */
  readonly accent: string
  readonly headingFont: HouseFont
  readonly textFont: HouseFont
  readonly logo: HousePicture | null
  /** The cover as it was chosen; `coverOf` says which one can be printed. */
  readonly cover: CoverStyle
  /** Photo for the cover, kept when another cover is chosen. Without alternative text it is decoration. */
  readonly photo: HousePicture | null
  /** Word template of the municipality; absent when it gave none. */
  readonly wordTemplate?: HouseTemplate
}

export type HouseFont = 'serif' | 'sans'

/** With a photo; with a field of the accent and the logo; or with neither, the name set in type. */
export type CoverStyle = 'foto' | 'logo' | 'zonder'

export interface HousePicture {
  /** Content hash of the stored image. */
  readonly image: string
  readonly alt: string
}

/** A `.dotx` or `.docx` that gives Word files their look. */
export interface HouseTemplate {
  /** Content hash of the stored file. */
  readonly file: string
  /** Name of the file as it was chosen. */
  readonly name: string
}
