import { Extension } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import type { EditorContext } from './editor-context.ts'
import { cleanHtml } from './clean-html.ts'

/** Takes over headings, lists, tables and emphasis of what is pasted, leaves the rest behind and reports what that was. */
export function pasteCleaner(context: EditorContext) {
  return Extension.create({
    name: 'pasteCleaner',
    addProseMirrorPlugins: () => [
      new Plugin({
        key: new PluginKey('pasteCleaner'),
        props: {
          transformPastedHTML: (html) => {
            // Copied within the planwijzer: nothing to clean.
            if (html.includes('data-pm-slice')) return html
            const cleaned = cleanHtml(html)
            // After the paste itself, so that undo takes back the paste and nothing else.
            if (cleaned.report.fromWord || Object.values(cleaned.report.dropped).some((count) => count > 0)) {
              queueMicrotask(() => context.onPasted(cleaned.report))
            }
            return cleaned.html
          },
          handlePaste: (_view, event) => takeImages(context, event.clipboardData),
          handleDrop: (_view, event, _slice, moved) => !moved && takeImages(context, event.dataTransfer),
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
