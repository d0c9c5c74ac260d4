import { useId } from 'react'
import { Button } from './button.tsx'

interface StateProgressProps {
  readonly done: number
  readonly busy: number
  readonly total: number
}

/** How far a plan is, as a bar; the numbers stand beside it in words, so the bar itself is not read out. */
export function StateProgress({ done, busy, total }: StateProgressProps) {
  const share = (count: number) => ({ width: total === 0 ? '0%' : `${(100 * count) / total}%` })
  return (
    <span className="progress" aria-hidden="true">
      <i style={share(done)} />
      <i style={share(busy)} />
    </span>
  )
}

interface WorkProgressProps {
  /** What is being done, such as "PDF maken: 40%". */
  readonly words: string
  /** 0 to 1. */
  readonly share: number
  readonly stop: string
  readonly onStop: () => void
}

/** Work that takes more than a second: words, a bar and a way to stop. */
export function WorkProgress({ words, share, stop, onStop }: WorkProgressProps) {
  const id = useId()
  return (
    <div className="work-progress">
      <label htmlFor={id}>{words}</label>
      <progress id={id} max={100} value={Math.round(share * 100)} />
      <Button size="small" onClick={onStop}>
        {stop}
      </Button>
    </div>
  )
}
