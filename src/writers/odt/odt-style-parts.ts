import { element, type Xml, type XmlAttributes } from '../xml.ts'
import { INK } from '../office-page.ts'
import { STYLE, styleId } from './odt-names.ts'

/** A length as ODF writes it, from points. */
export function pt(points: number): string {
  return `${Math.round(points * 1000) / 1000}pt`
}

/** A length as ODF writes it, from twips. */
export function twips(count: number): string {
  return pt(count / 20)
}

/** Space in points: before, after, and the least height of a line. */
export function spacing(before: number, after: number, line: number): XmlAttributes {
  return { 'fo:margin-top': pt(before), 'fo:margin-bottom': pt(after), 'style:line-height-at-least': pt(line) }
}

/** How text looks: `size` in points, `color` as six digits. Every script gets the same size and weight. */
export interface TextLook {
  readonly font?: string
  readonly size?: number
  readonly color?: string
  readonly background?: string
  readonly bold?: boolean
  readonly italic?: boolean
}

/** The attributes of a look. */
export function textLook({ font, size, color, background, bold, italic }: TextLook): XmlAttributes {
  return {
    'style:font-name': font,
    ...everyScript('font-size', size === undefined ? undefined : pt(size)),
    ...everyScript('font-weight', bold === undefined ? undefined : bold ? 'bold' : 'normal'),
    ...everyScript('font-style', italic === undefined ? undefined : italic ? 'italic' : 'normal'),
    'fo:color': color === undefined ? undefined : `#${color}`,
    'fo:background-color': background === undefined ? undefined : `#${background}`,
  }
}

/** One property of text for Latin, Asian and complex scripts alike. */
export function everyScript(name: string, value: string | undefined): XmlAttributes {
  return { [`fo:${name}`]: value, [`style:${name}-asian`]: value, [`style:${name}-complex`]: value }
}

/** Running ink in bold, in a font and size. */
export function boldInk(font: string, size: number): TextLook {
  return { font, size, bold: true, color: INK }
}

/** A paragraph style; without another parent it is based on Standard. */
export interface ParagraphStyle {
  readonly parent?: string
  readonly next?: string
  readonly paragraph?: XmlAttributes
  readonly text?: TextLook
  /** Level in the outline, from 1. */
  readonly outline?: number
  /** Name of the list that the style is in; empty for none. */
  readonly list?: string
  /** Right tab, in twips. */
  readonly rightTab?: number
}

/** A named paragraph style. */
export function paragraphStyle(name: string, style: ParagraphStyle): Xml {
  const tabs = style.rightTab === undefined ? [] : [rightTab(style.rightTab)]
  const attributes = {
    ...named(name),
    'style:family': 'paragraph',
    'style:parent-style-name': styleId(style.parent ?? STYLE.standard),
    'style:next-style-name': styleId(style.next ?? STYLE.body),
    'style:default-outline-level': style.outline,
    'style:list-style-name': style.list === undefined ? undefined : styleId(style.list),
  }
  return element('style:style', attributes, [
    ...properties('paragraph', style.paragraph ?? {}, tabs),
    ...properties('text', style.text ? textLook(style.text) : {}),
  ])
}

/** A named character style. */
export function characterStyle(name: string, look: TextLook, more: XmlAttributes = {}): Xml {
  return element('style:style', { ...named(name), 'style:family': 'text' }, [
    ...properties('text', { ...textLook(look), ...more }),
  ])
}

/** `style:…-properties`, or nothing when there is nothing to say. */
export function properties(family: string, attributes: XmlAttributes, children: readonly Xml[] = []): readonly Xml[] {
  const empty = children.length === 0 && Object.values(attributes).every((value) => value === undefined)
  return empty ? [] : [element(`style:${family}-properties`, attributes, children)]
}

/** The stored and the shown name of a style. */
export function named(name: string): XmlAttributes {
  const id = styleId(name)
  return { 'style:name': id, 'style:display-name': id === name ? undefined : name }
}

function rightTab(position: number): Xml {
  return element('style:tab-stops', {}, [
    element('style:tab-stop', { 'style:position': twips(position), 'style:type': 'right' }),
  ])
}
