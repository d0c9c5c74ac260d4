import { Node } from '@tiptap/core'
import type { Node as PmNode } from '@tiptap/pm/model'
import type { NodeView } from '@tiptap/pm/view'
import { blockView } from './block-view.ts'
import type { EditorContext } from './editor-context.ts'

/** An image by the hash of its bytes; the bytes are stored apart. Images of other sites are never loaded. */
export const ImageNode = Node.create<{ context: EditorContext | null }>({
  name: 'image',
  group: 'block',
  atom: true,
  draggable: true,
  addOptions: () => ({ context: null }),
  addAttributes: () => ({
    image: { default: '', rendered: false },
    alt: { default: '', rendered: false },
    decorative: { default: false, rendered: false },
    caption: { default: '', rendered: false },
  }),
  parseHTML: () => [
    {
      tag: 'figure[data-image]',
      getAttrs: (element) => ({
        image: element.getAttribute('data-image') ?? '',
        alt: element.getAttribute('data-alt') ?? '',
        decorative: element.hasAttribute('data-decorative'),
        caption: element.textContent ?? '',
      }),
    },
  ],
  renderHTML: ({ node }) => [
    'figure',
    {
      'data-image': node.attrs['image'],
      'data-alt': node.attrs['alt'],
      'data-decorative': node.attrs['decorative'] ? '' : null,
    },
    String(node.attrs['caption']),
  ],
  addNodeView() {
    const { context } = this.options
    return ({ node, getPos }) => imageView(context, node, getPos)
  },
})

function imageView(context: EditorContext | null, node: PmNode, getPos: () => number | undefined): NodeView {
  const dom = document.createElement('figure')
  const picture = document.createElement('img')
  const caption = document.createElement('figcaption')
  const edit = document.createElement('button')
  dom.className = 'picture'
  edit.type = 'button'
  edit.className = 'utrecht-button btn btn-small'
  dom.append(picture, caption, edit)
  const draw = (now: PmNode) => drawImage({ dom, picture, caption, edit }, now, context)
  const open = () => {
    const position = getPos()
    if (position !== undefined) context?.onEditImage(position)
  }
  return blockView(context, node, { dom, picture, edit, draw, open })
}

interface Parts {
  readonly dom: HTMLElement
  readonly picture: HTMLImageElement
  readonly caption: HTMLElement
  readonly edit: HTMLElement
}

function drawImage(parts: Parts, node: PmNode, context: EditorContext | null): void {
  const { alt, decorative, caption, image } = node.attrs as {
    alt: string
    decorative: boolean
    caption: string
    image: string
  }
  const address = context?.imageAddress(image) ?? null
  const unfinished = !decorative && !alt
  parts.dom.classList.toggle('needs-alt', unfinished)
  if (address && parts.picture.getAttribute('src') !== address) parts.picture.src = address
  parts.picture.alt = decorative ? '' : alt
  parts.picture.hidden = address === null
  const note =
    address === null
      ? context?.words.imageGone
      : unfinished
        ? context?.words.altMissing
        : decorative
          ? context?.words.decorative
          : ''
  parts.caption.replaceChildren()
  if (caption) {
    const label = document.createElement('b')
    label.className = 'picture-label'
    label.textContent = `${context?.words.picture ?? ''} `
    parts.caption.append(label, caption)
  }
  parts.edit.textContent = context?.words.editImage ?? ''
  if (note) {
    const line = document.createElement('span')
    line.className = 'picture-note'
    line.textContent = note
    parts.caption.append(line)
  }
}
