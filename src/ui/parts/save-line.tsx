import { useEffect, useState } from 'react'
import type { SaveState } from '../../store/autosave.ts'
import { saveWords } from '../../words/save-words.ts'
import { clockTime } from '../../words/time-words.ts'
import { TextButton } from './button.tsx'
import { Icon } from './icon.tsx'

interface SaveLineProps {
  readonly state: SaveState
  readonly onSaveFile: () => void
}

/** Says in the bar whether the plan is saved. Spoken only when it goes wrong and when it is right again. */
export function SaveLine({ state, onSaveFile }: SaveLineProps) {
  const shown = useShownState(state)
  return (
    <>
      <p className={`save ${look[shown.kind]}`}>
        <SaveWords state={shown} onSaveFile={onSaveFile} />
      </p>
      <SpokenChange state={shown} />
    </>
  )
}

const look = { saved: 'ok', saving: '', unsaved: 'wait', failed: 'fail' } as const

function SaveWords({ state, onSaveFile }: SaveLineProps) {
  if (state.kind === 'saved') {
    return (
      <>
        <Icon name="check" />
        <span>
          <span className="long">{saveWords.savedAt} </span>
          {clockTime(state.at)}
          <span className="long"> {saveWords.hour}</span>
        </span>
      </>
    )
  }
  if (state.kind === 'saving') {
    return (
      <>
        <Icon name="loader-circle" />
        <span>{saveWords.saving}</span>
      </>
    )
  }
  if (state.kind === 'unsaved') {
    return (
      <>
        <Icon name="clock-alert" />
        <span>{saveWords.unsaved}</span>
      </>
    )
  }
  return (
    <>
      <Icon name="circle-alert" />
      <span>
        {saveWords.failed} <TextButton onClick={onSaveFile}>{saveWords.saveFile}</TextButton>
      </span>
    </>
  )
}

/** Milliseconds that a plan stays saved before the line says so again: while somebody types it would only flicker. */
const rest = 500

/**
 * What the line says is always true, but a change that is saved within a second is no reason for alarm: until then it says that
 * it is being saved, whatever the stage.
 */
function useShownState(state: SaveState): SaveState {
  const { kind } = state
  const late = useLasting(kind === 'unsaved', 1000)
  const isCalm = useLasting(kind === 'saved', rest)
  const [busy, setBusy] = useState(false)
  useEffect(() => {
    if (kind === 'unsaved' || kind === 'saving') setBusy(true)
    else if (kind === 'failed' || isCalm) setBusy(false)
  }, [kind, isCalm])
  const isWaiting = kind === 'unsaved' ? !late : kind === 'saved' && busy && !isCalm
  return isWaiting ? { kind: 'saving', since: 0 } : state
}

/** Whether something has been so for some milliseconds. */
function useLasting(isSo: boolean, milliseconds: number): boolean {
  const [lasts, setLasts] = useState(false)
  useEffect(() => {
    setLasts(false)
    if (!isSo) return
    const timer = setTimeout(() => setLasts(true), milliseconds)
    return () => clearTimeout(timer)
  }, [isSo, milliseconds])
  return isSo && lasts
}

function SpokenChange({ state }: { readonly state: SaveState }) {
  const [said, setSaid] = useState('')
  const failed = state.kind === 'failed'
  useEffect(() => {
    if (failed) setSaid(saveWords.failedReason[state.reason])
    else if (state.kind === 'saved')
      setSaid((before) => (before && before !== saveWords.again ? saveWords.again : before))
  }, [state, failed])
  return (
    <span className="sr" role="status">
      {said}
    </span>
  )
}
