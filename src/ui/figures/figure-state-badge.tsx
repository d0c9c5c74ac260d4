import type { FigureDefinition } from '../../figures/figure.ts'
import type { FigureState } from '../../figures/figure-status.ts'
import { figuresScreenWords } from '../../words/figures-screen-words.ts'
import { Icon, type IconName } from '../parts/icon.tsx'
import { classes } from '../parts/nl-design-names.ts'

const words = figuresScreenWords.states

interface Face {
  readonly text: string
  readonly icon: IconName
  readonly look: string
}

interface BadgeProps {
  readonly definition: FigureDefinition
  readonly state: FigureState
}

/** The most pressing thing to say about a figure: a word with a shape; only what asks for attention has colour. */
export function FigureStateBadge({ definition, state }: BadgeProps) {
  const { text, icon, look } = faceOf(state, definition)
  return (
    <span className={classes('badge', look)}>
      <Icon name={icon} />
      {text}
    </span>
  )
}

function faceOf(state: FigureState, { formula }: FigureDefinition): Face {
  if (state.missing) return { text: words.missing, icon: 'circle-dashed', look: 'err' }
  if (state.open) return { text: words.open, icon: 'circle', look: 'plainb' }
  if (state.outOfBounds) return { text: words.unusual, icon: 'triangle-alert', look: 'warn' }
  if (state.outdated) return { text: words.outdated, icon: 'history', look: 'warn' }
  if (state.sourceLacking) return { text: words.sourceLacking, icon: 'triangle-alert', look: 'warn' }
  if (state.dateLacking) return { text: words.dateLacking, icon: 'triangle-alert', look: 'warn' }
  if (state.computed && formula) return { text: words.computed, icon: 'calculator', look: 'plainb' }
  if (state.computed) return { text: words.preset, icon: 'info', look: '' }
  if (state.certainty === 'voorlopig') return { text: words.voorlopig, icon: 'clock-alert', look: '' }
  if (state.certainty === 'raming') return { text: words.raming, icon: 'clock', look: 'plainb' }
  return { text: words.current, icon: 'check', look: 'plainb ok' }
}
