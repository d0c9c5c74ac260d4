import { useStore } from 'zustand'
import { writingWords as words } from '../../words/writing-words.ts'
import { Icon, type IconName } from '../parts/icon.tsx'
import type { EditingSession } from './editing-session.ts'

/** The three ways off the page on a narrow screen. */
export function FootBar({ session }: { readonly session: EditingSession }) {
  const sheet = useStore(session.writing, (state) => state.sheet)
  const toggle = (kind: 'rail' | 'guide') => () =>
    session.writing.setState({
      sheet: sheet === kind ? 'none' : kind,
      ...(kind === 'guide' ? { guideOpen: true } : {}),
    })
  return (
    <nav className="foot-bar" aria-label={words.parts}>
      <FootButton icon="list-tree" pressed={sheet === 'rail'} label={words.chapters} onPress={toggle('rail')} />
      <FootButton
        icon="message-circle-question-mark"
        pressed={sheet === 'guide'}
        label={words.help}
        onPress={toggle('guide')}
      />
      <FootButton
        icon="hash"
        label={words.figure}
        onPress={() => session.writing.setState({ floating: { kind: 'figure-picker' } })}
      />
    </nav>
  )
}

interface FootButtonProps {
  readonly icon: IconName
  readonly label: string
  readonly pressed?: boolean
  readonly onPress: () => void
}

function FootButton({ icon, label, pressed, onPress }: FootButtonProps) {
  return (
    <button type="button" aria-pressed={pressed} onClick={onPress}>
      <Icon name={icon} />
      {label}
    </button>
  )
}
