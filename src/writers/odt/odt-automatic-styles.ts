import { element, type Xml, type XmlAttributes } from '../xml.ts'

const PREFIX = {
  paragraph: 'P',
  text: 'T',
  table: 'Tabel',
  'table-column': 'Kolom',
  'table-row': 'Rij',
  'table-cell': 'Cel',
  graphic: 'Beeld',
} as const

type Family = keyof typeof PREFIX

/** Styles for single places, each kept once: the same look gets the same name. */
export interface AutomaticStyles {
  /** Name of the style of this family with these attributes and properties. */
  readonly use: (family: Family, attributes: XmlAttributes, properties: readonly Xml[]) => string
  /** All styles used so far, in order of first use. */
  readonly all: () => readonly Xml[]
}

/** No styles yet. */
export function automaticStyles(): AutomaticStyles {
  const names = new Map<string, string>()
  const styles: Xml[] = []
  const counts = new Map<Family, number>()

  function use(family: Family, attributes: XmlAttributes, properties: readonly Xml[]): string {
    const key = element(family, attributes, properties)
    const known = names.get(key)
    if (known) return known
    const count = (counts.get(family) ?? 0) + 1
    const name = `${PREFIX[family]}${count}`
    counts.set(family, count)
    names.set(key, name)
    styles.push(element('style:style', { 'style:name': name, 'style:family': family, ...attributes }, properties))
    return name
  }

  return { use, all: () => styles }
}
