import type { Editor } from '@tiptap/core'
import { useEffect, useState } from 'react'
import { writtenSections } from '../../editor/chapter-content.ts'
import { countWords } from '../../richtext/count-words.ts'
import { writingWords as words } from '../../words/writing-words.ts'
import type { EditingSession } from './editing-session.ts'

/** How long the text rests before it is counted, in milliseconds. */
const rest = 600

/** Words in the chapter; a press shows those of the section and the plan. Counted when the typing rests. */
export function WordCount({ session, editor }: { readonly session: EditingSession; readonly editor: Editor }) {
  const [count, setCount] = useState(0)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const tell = () => setCount(wordsOn(editor))
    const soon = () => {
      clearTimeout(timer)
      timer = setTimeout(tell, rest)
    }
    tell()
    editor.on('update', soon)
    return () => {
      clearTimeout(timer)
      editor.off('update', soon)
    }
  }, [editor])
  const shown = count.toLocaleString('nl-NL')
  return (
    <button
      type="button"
      className="words meta num-tab"
      aria-label={words.wordsLabel(shown)}
      onClick={() => session.writing.setState({ floating: { kind: 'word-count' } })}
    >
      {words.words(shown)}
    </button>
  )
}

function wordsOn({ state }: Editor): number {
  return writtenSections(state.doc).reduce((sum, { text }) => sum + countWords(text), 0)
}
