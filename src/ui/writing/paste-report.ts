import type { PasteReport } from '../../words/paste-words.ts'
import { pasteSentence, pasteUndo } from '../../words/paste-words.ts'
import { showToast } from '../parts/toast-store.ts'

/** Says in one line what a paste left out, with a way back. */
export function tellPaste(report: PasteReport, undo: () => void): void {
  showToast(pasteSentence(report), { label: pasteUndo, run: undo })
}
