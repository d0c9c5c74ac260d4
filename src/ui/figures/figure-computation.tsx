import type { Figure, FigureDefinition } from '../../figures/figure.ts'
import { formatFigure, isKnown } from '../../figures/format-figure.ts'
import { formulaInputs } from '../../figures/formula.ts'
import { type FigureSet, formulaInNames } from '../../figures/resolve-figures.ts'
import { defaultNotation } from '../../richtext/richtext.ts'
import { figureWords as words } from '../../words/figure-words.ts'
import { figureSourceWords } from '../../words/figure-source-words.ts'
import { paths } from '../routes.ts'
import '../styles/figure-card.css'

interface ComputationProps {
  readonly definition: FigureDefinition
  readonly set: FigureSet
  readonly planId: string
}

/** How a figure is computed: its formula in words, and what it is made from, with the way to each. */
export function FigureComputation({ definition, set, planId }: ComputationProps) {
  const { formula } = definition
  if (!formula) return null
  return (
    <div className="computation">
      <p>
        <span className="meta">{words.formula}</span>
        <br />
        {formulaInNames(formula, set, figureSourceWords)}
      </p>
      <p className="meta">{words.inputs}</p>
      <ul className="links">
        {formulaInputs(formula).map((id) => (
          <li key={id}>
            <a href={paths.figure(planId, id)}>{set.definitions.get(id)?.name ?? id}</a>{' '}
            <InputValue figure={set.figures[id]} definition={set.definitions.get(id)} />
          </li>
        ))}
      </ul>
    </div>
  )
}

interface InputValueProps {
  readonly figure: Figure | undefined
  readonly definition: FigureDefinition | undefined
}

function InputValue({ figure, definition }: InputValueProps) {
  if (!isKnown(figure) || !definition) return <span className="c-err">{words.inputMissing}</span>
  if (figure.value.type === 'number') {
    const unit = definition.kind === 'bedrag' || definition.kind === 'procent'
    return <span className="num-tab">{formatFigure(figure, definition, { ...defaultNotation, unit })}</span>
  }
  return <span className="c-err">{figure.value.type === 'fewer-than-5' ? words.inputFewer : words.inputParts}</span>
}
