import type { ReactNode } from 'react'
import { handleNode } from '../../document/handle-node.ts'
import type {
  Block,
  BoxBlock,
  ChartBlock,
  DefinitionsBlock,
  Handlers,
  ImageBlock,
  Labels,
  Picture,
  QuoteBlock,
} from '../../document/plan-document.ts'
import { ChartPicture } from '../charts/chart-picture.tsx'
import { Flow, List, Paragraph } from './printed-flow.tsx'
import { Inlines } from './printed-inlines.tsx'
import { PrintedTable } from './printed-table.tsx'

/** Gives an address under which the browser can draw the bytes of a picture. */
export type AddressOf = (picture: Picture) => string

interface Given {
  readonly labels: Labels
  readonly addressOf: AddressOf
}

/** One block of the text. */
export function PrintedBlock({ block, ...given }: Given & { readonly block: Block }) {
  return handleNode(blocks, block, given)
}

const blocks: Handlers<Block, Given, ReactNode> = {
  paragraph: (block) => <Paragraph block={block} />,
  lead: (block) => (
    <p className="print-lead">
      <Inlines content={block.content} />
    </p>
  ),
  heading: ({ level, content }) => {
    const Heading = level === 3 ? 'h4' : 'h5'
    return (
      <Heading>
        <Inlines content={content} />
      </Heading>
    )
  },
  list: (block) => <List block={block} />,
  quote: (block) => <Quote block={block} />,
  box: (block) => <Box block={block} />,
  table: (block, { labels }) => <PrintedTable block={block} labels={labels} />,
  image: (block, given) => <PrintedImage block={block} {...given} />,
  chart: (block, { labels }) => <PrintedChart block={block} labels={labels} />,
  guidance: ({ label, blocks: inside }) => (
    <aside className="print-box">
      <p className="print-label">{label}</p>
      <Flow blocks={inside} />
    </aside>
  ),
  definitions: (block) => <Definitions block={block} />,
  'page-break': () => <hr className="print-break" />,
}

function Quote({ block }: { readonly block: QuoteBlock }) {
  return (
    <figure className="print-quote">
      <blockquote>
        <Flow blocks={block.paragraphs} />
      </blockquote>
      {block.source && <figcaption>{block.source}</figcaption>}
    </figure>
  )
}

function Box({ block }: { readonly block: BoxBlock }) {
  return (
    <aside className={`print-box print-${block.kind}`}>
      {block.label && <p className="print-label">{block.label}</p>}
      <Flow blocks={block.blocks} />
    </aside>
  )
}

function PrintedImage({ block, labels, addressOf }: Given & { readonly block: ImageBlock }) {
  const { picture, alt, decorative, label, caption } = block
  return (
    <figure className="print-image" id={block.id}>
      {picture ? (
        <img src={addressOf(picture)} alt={decorative ? '' : alt} width={picture.width} height={picture.height} />
      ) : (
        <p className="print-missing">{labels.missingImage}</p>
      )}
      {caption && (
        <figcaption>
          {label && <strong>{label}</strong>} {caption}
        </figcaption>
      )}
    </figure>
  )
}

function PrintedChart({ block, labels }: { readonly block: ChartBlock; readonly labels: Labels }) {
  const { drawing, alt, values, label, caption, source } = block
  return (
    <figure className="print-chart" id={block.id}>
      {caption && (
        <figcaption>
          {label && <strong>{label}</strong>} {caption}
        </figcaption>
      )}
      <ChartPicture drawing={drawing} alt={`${alt} ${values}`.trim()} />
      {source && (
        <p className="print-source">
          {labels.source}: {source}
        </p>
      )}
    </figure>
  )
}

function Definitions({ block }: { readonly block: DefinitionsBlock }) {
  return (
    <dl className="print-definitions">
      {block.items.map((item) => (
        <div key={item.term}>
          <dt>{item.term}</dt>
          <dd>
            <Inlines content={item.meaning} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
