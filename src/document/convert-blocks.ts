import type { RichBlock, RichImage, RichText } from '../richtext/richtext.ts'
import type { Place } from './conversion.ts'
import { convertChart } from './convert-chart.ts'
import { convertFlow, isBlank } from './convert-flow.ts'
import { convertInlines } from './convert-inlines.ts'
import { convertTable } from './convert-table.ts'
import { tableOfFigures } from './figure-table.ts'
import { handleNode } from './handle-node.ts'
import type { Block, Handlers, ImageBlock, ParagraphBlock } from './plan-document.ts'
import { typeset } from './typography.ts'

const handlers: Handlers<RichBlock, Place, readonly Block[]> = {
  paragraph: (node, place) =>
    isBlank(node.content)
      ? []
      : [{ type: node.attrs?.lead ? 'lead' : 'paragraph', content: convertInlines(node.content, place) }],
  heading: (node, place) =>
    isBlank(node.content)
      ? []
      : [
          {
            type: 'heading',
            level: node.attrs.level,
            content: convertInlines(node.content, { ...place, kind: 'heading' }),
          },
        ],
  bulletList: (node, place) => convertFlow([node], place),
  orderedList: (node, place) => convertFlow([node], place),
  quote: (node, place) => {
    const paragraphs = convertFlow(node.content, place).filter(
      (block): block is ParagraphBlock => block.type === 'paragraph',
    )
    return paragraphs.length > 0 ? [{ type: 'quote', paragraphs, source: typeset(node.attrs.source.trim()) }] : []
  },
  box: (node, place) => {
    const blocks = convertFlow(node.content, place)
    const { kind } = node.attrs
    return blocks.length > 0 ? [{ type: 'box', kind, label: place.conversion.words.boxLabel(kind), blocks }] : []
  },
  table: (node, place) => convertTable(node, place),
  image: (node, place) => [convertImage(node, place)],
  chart: (node, place) => convertChart(node, place),
  figureTable: (node, place) => tableOfFigures(node, place),
  pageBreak: () => [{ type: 'page-break' }],
}

/** The text of a section as blocks. A heading of level 4 without one of level 3 above it becomes one, so that no level is skipped. */
export function convertBlocks(text: RichText, place: Place): readonly Block[] {
  let hasHeading = false
  return text
    .flatMap((node) => handleNode(handlers, node, place))
    .map((block) => {
      if (block.type !== 'heading') return block
      const level = hasHeading ? block.level : 3
      hasHeading = true
      return { ...block, level }
    })
}

function convertImage(node: RichImage, { conversion }: Place): ImageBlock {
  const { image, alt, decorative, caption } = node.attrs
  const number = conversion.captions.get(node)
  return {
    type: 'image',
    id: number?.id ?? image,
    label: number?.number ? conversion.words.imageLabel(number.number) : '',
    caption: typeset(caption.trim()),
    alt: decorative ? '' : alt,
    decorative,
    picture: conversion.pictures.get(image) ?? null,
  }
}
