import { useEffect, useState } from 'react'
import { fileDropWords } from '../../words/ui-words.ts'
import { showToast } from './toast-store.ts'

interface FileDropProps {
  readonly title: string
  readonly text: string
  readonly onFile: (file: File) => void
}

/** Lets a file be dropped anywhere on the page, and says so while it hangs above it. Of several only the first is taken, which is said. */
export function FileDrop({ title, text, onFile }: FileDropProps) {
  const over = useFileDrop(onFile)
  if (!over) return null
  return (
    <div className="drop-over">
      <div className="empty drop over">
        <h2>{title}</h2>
        <p>{text}</p>
      </div>
    </div>
  )
}

function useFileDrop(onFile: (file: File) => void): boolean {
  const [over, setOver] = useState(false)
  useEffect(() => {
    const drag = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      // Without this the browser would open the file in place of the app.
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => {
      if (!event.relatedTarget) setOver(false)
    }
    const drop = (event: DragEvent) => {
      const { files } = event.dataTransfer ?? {}
      const file = files?.[0]
      setOver(false)
      if (!files || !file) return
      event.preventDefault()
      if (files.length > 1) showToast(fileDropWords.oneOf(files.length, file.name))
      onFile(file)
    }
    const stop = new AbortController()
    const { signal } = stop
    document.addEventListener('dragenter', drag, { signal })
    document.addEventListener('dragover', drag, { signal })
    document.addEventListener('dragleave', leave, { signal })
    document.addEventListener('drop', drop, { signal })
    return () => stop.abort()
  }, [onFile])
  return over
}
