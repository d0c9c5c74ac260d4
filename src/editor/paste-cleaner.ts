import { Extension } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import type { Slice } from '@tiptap/pm/model'
import type { EditorView } from '@tiptap/pm/view'
import type { EditorContext } from './editor-context.ts'
import { cleanHtml, withSilentAttributes } from './clean-html.ts'
import { fitsIn, withBoundedSpans } from './paste-limits.ts'

/** Longest HTML that is looked at. Four thousand paragraphs of Word are less than a third of it. */
const mostCharacters = 20_000_000

/** Takes over headings, lists, tables and emphasis of what is pasted, leaves the rest behind and reports what that was. */
export function pasteCleaner(context: EditorContext) {
  let tooLong = false
  const refuse = ({ state }: EditorView, slice: Slice) => {
    const refused = tooLong || !fitsIn(state, slice)
    tooLong = false
    if (refused) context.onPasteRefused()
    return refused
  }
  return Extension.create({
    name: 'pasteCleaner',
    // What is too large is refused before anything else works on it.
    priority: 1000,
    addProseMirrorPlugins: () => [
      new Plugin({
        key: new PluginKey('pasteCleaner'),
        props: {
          transformPastedHTML: (html) => {
            tooLong = html.length > mostCharacters
            if (tooLong) return ''
            // Copied within the planwijzer: nothing to clean. The schema takes no more of it than of anything else.
            if (html.includes('data-pm-slice')) return withSilentAttributes(html)
            const cleaned = cleanHtml(html)
            // After the paste itself, so that undo takes back the paste and nothing else.
            if (cleaned.report.fromWord || Object.values(cleaned.report.dropped).some((count) => count > 0)) {
              queueMicrotask(() => context.onPasted(cleaned.report))
            }
            return cleaned.html
          },
          transformPasted: withBoundedSpans,
          handlePaste: (view, event, slice) => refuse(view, slice) || takeImages(context, event.clipboardData),
          handleDrop: (view, event, slice, moved) =>
            !moved && (refuse(view, slice) || takeImages(context, event.dataTransfer)),
        },
      }),
    ],
  })
}

/** Image files win only when no text comes along: Word puts a picture of the text beside the text itself. */
function takeImages(context: EditorContext, data: DataTransfer | null): boolean {
  const files = [...(data?.files ?? [])].filter((file) => file.type.startsWith('image/'))
  if (files.length === 0 || data?.types.includes('text/html') || data?.types.includes('text/plain')) return false
  context.onImageFiles(files)
  return true
}
