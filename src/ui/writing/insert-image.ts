import type { Editor } from '@tiptap/core'
import type { PlanStore } from '../../store/plan-store.ts'
import { imageWords as words } from '../../words/insert-words.ts'
import { showToast } from '../parts/toast-store.ts'
import { drawInBrowser } from './draw-image.ts'
import { insertBlock } from './insert-block.ts'
import { type DrawImage, scaleImage } from './scale-image.ts'
import type { WritingStore } from './writing-state.ts'

interface InsertParts {
  readonly store: PlanStore
  readonly writing: WritingStore
  readonly editor: Editor
  /** For tests; else the browser draws. */
  readonly draw?: DrawImage
}

type StoredFile = { readonly hash: string } | { readonly refusal: string }

/**
 * Puts images in the text at the cursor and asks what the first one shows. What cannot be taken in is said in a sentence
 * and changes nothing.
 */
export async function insertImageFiles(files: readonly File[], parts: InsertParts): Promise<void> {
  const refusals: string[] = []
  let first: string | null = null
  for (const file of files) {
    const stored = await storeImageFile(file, parts)
    const done = 'hash' in stored && insertImage(parts.editor, stored.hash)
    if (!done) refusals.push('refusal' in stored ? stored.refusal : words.named(file.name, words.refused['not-stored']))
    else first ??= stored.hash
  }
  if (refusals.length > 0) showToast(refusals.join(' '))
  const position = first === null ? null : placeOfImage(parts.editor, first)
  if (position !== null) parts.writing.setState({ floating: { kind: 'image', position } })
}

/** Takes one image into the plan and gives its hash, or the sentence that says why not. */
export async function storeImageFile(
  file: File,
  { store, draw = drawInBrowser }: Pick<InsertParts, 'store' | 'draw'>,
): Promise<StoredFile> {
  const scaled = await scaleImage(file, draw)
  if (scaled.kind === 'refused') return { refusal: words.named(file.name, words.refused[scaled.reason]) }
  const hash = await store.getState().addImage(scaled.image)
  return hash ? { hash } : { refusal: words.named(file.name, words.refused['not-stored']) }
}

function insertImage(editor: Editor, hash: string): boolean {
  const type = editor.schema.nodes['image']
  return type !== undefined && insertBlock(editor, type.create({ image: hash })) !== null
}

/** The last image before the cursor that has no description yet; the cursor stands behind what was just put in. */
function placeOfImage(editor: Editor, hash: string): number | null {
  let place: number | null = null
  editor.state.doc.descendants((node, position) => {
    const fresh = node.type.name === 'image' && node.attrs['image'] === hash && !node.attrs['alt']
    if (fresh && position < editor.state.selection.from) place = position
  })
  return place
}
