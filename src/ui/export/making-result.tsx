import { useEffect, useRef, useState } from 'react'
import { exportWords as words } from '../../words/export-words.ts'
import { uiWords } from '../../words/ui-words.ts'
import { Alert } from '../parts/alert.tsx'
import { WorkProgress } from '../parts/progress.tsx'
import type { MadeFile } from './make-file.ts'
import type { MakingState } from './use-making.ts'

interface MakingResultProps {
  readonly state: MakingState
  /** What stands here as long as nothing was asked. */
  readonly idle: string
  readonly onStop: () => void
}

/** How far the making is, or what came of it. */
export function MakingResult({ state, idle, onStop }: MakingResultProps) {
  const result = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // The result can lie below the window, under the button that was pressed.
    if (state.kind !== 'idle') result.current?.scrollIntoView({ block: 'nearest' })
  }, [state.kind])
  if (state.kind === 'busy') {
    return <WorkProgress words={words.busy[state.what]} share={state.share} stop={uiWords.stop} onStop={onStop} />
  }
  return (
    <>
      <div role="status" ref={result}>
        {state.kind === 'made' && (
          <Alert kind="ok">
            {words.made(state.what, state.file.pages)} {words.downloads} <DownloadLink file={state.file} />
          </Alert>
        )}
        {state.kind === 'made' &&
          state.file.remarks.map((remark) => (
            <Alert key={remark} kind="info">
              {remark}
            </Alert>
          ))}
        {state.kind === 'stopped' && <Alert kind="info">{words.stopped}</Alert>}
        {state.kind === 'failed' && <Alert kind="err">{words.failed}</Alert>}
        {state.kind === 'not-loaded' && <Alert kind="err">{words.failedNotLoaded}</Alert>}
      </div>
      {state.kind === 'idle' && <p className="meta">{idle}</p>}
    </>
  )
}

function DownloadLink({ file }: { readonly file: MadeFile }) {
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => {
    const made = URL.createObjectURL(file.content)
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [file])
  return (
    address && (
      <a href={address} download={file.name}>
        {words.download(file.name)}
      </a>
    )
  )
}
