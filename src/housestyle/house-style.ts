/** The look of a municipality, for the screen and for every document. */
export interface HouseStyle {
  readonly id: string
  /** Name as set on the cover when there is no logo, such as "Gemeente Rijnveen". */
  readonly name: string
  /** `#rrggbb`, as the municipality gave it. */
  readonly accent: string
  readonly headingFont: HouseFont
  readonly textFont: HouseFont
  readonly logo: HouseLogo | null
  /** Word template of the municipality; absent when it gave none. */
  readonly wordTemplate?: HouseTemplate
}

export type HouseFont = 'serif' | 'sans'

export interface HouseLogo {
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
