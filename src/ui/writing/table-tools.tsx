import type { Editor } from '@tiptap/core'
import { lazy, Suspense } from 'react'
import type { EditingSession } from './editing-session.ts'
import { useEditorState } from './use-editor-state.ts'

/** Loads the tools for tables. */
export const loadTableBar = () => import('./table-bar.tsx').then((file) => ({ default: file.TableBar }))

const TableBar = lazy(loadTableBar)

/** The tools for the table that holds the cursor, loaded when there is one. */
export function TableTools({ session, editor }: { readonly session: EditingSession; readonly editor: Editor }) {
  const inTable = useEditorState(editor, () => editor.isActive('table'))
  return inTable ? (
    <Suspense>
      <TableBar session={session} editor={editor} />
    </Suspense>
  ) : null
}
