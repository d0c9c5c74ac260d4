import { Fragment, type ReactNode } from 'react'
import { formatFigure, isKnown } from '../../figures/format-figure.ts'
import type { Plan } from '../../plan/plan.ts'
import type { RichFigureReference } from '../../richtext/richtext.ts'
import type { LineChange, Piece, TextComparison } from '../../versions/compare-texts.ts'
import type { LineKind, Token } from '../../versions/text-lines.ts'
import { withinSentence } from '../../words/dutch.ts'
import { versionWords as words } from '../../words/version-words.ts'
import { classes } from '../parts/nl-design-names.ts'
import type { ComparedSides } from './comparison-parts.ts'

interface ComparedLinesProps {
  readonly comparison: TextComparison
  readonly sides: ComparedSides
}

/** A text with what was added and removed marked in it; lines without a difference that follow each other are counted. */
export function ComparedLines({ comparison, sides }: ComparedLinesProps) {
  return (
    <div className="cmp-text" lang="nl">
      {drawnTogether(comparison.lines).map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines to read, of which none moves
        <Fragment key={index}>{part.length > 1 ? <SameLines count={part.length} /> : line(part[0], sides)}</Fragment>
      ))}
    </div>
  )
}

/** Each line by itself, and lines without a difference together when there are more than two. */
function drawnTogether(lines: readonly LineChange[]): readonly (readonly LineChange[])[] {
  const parts: LineChange[][] = []
  for (const one of lines) {
    const last = parts.at(-1)
    if (one.change === 'same' && last?.[0]?.change === 'same') last.push(one)
    else parts.push([one])
  }
  return parts.flatMap((part) => (part.length > 2 ? [part] : part.map((one) => [one])))
}

function SameLines({ count }: { readonly count: number }) {
  return <p className="meta cmp-same">{words.sameLines(count)}</p>
}

function line(one: LineChange | undefined, sides: ComparedSides): ReactNode {
  if (!one) return null
  const { kind, change, pieces } = one
  const label = words.lineKinds[kind]
  const isMark = kind === 'bullet' || kind === 'number'
  const isEmpty = pieces.every(({ tokens }) => tokens.length === 0)
  const whole = change === 'added' || change === 'removed'
  if (isEmpty && !label) return null
  return (
    <p className={classes('cmp-line', `cmp-${kind}`)}>
      {label && (
        <span className={isMark ? 'cmp-mark' : 'meta'} {...(isMark ? { 'aria-hidden': true } : {})}>
          {label}
          {isMark ? ' ' : isEmpty ? '. ' : ': '}
        </span>
      )}
      {isEmpty && whole && <em className="meta">{words.lineChanges[change]}</em>}
      {isEmpty && kind === 'image' && !whole && <span className="meta">{words.noDescription} </span>}
      {pieces.map((piece, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: words to read, of which none moves
        <PieceView key={index} piece={piece} sides={sides} />
      ))}
      {change === 'look' && <span className="meta cmp-look"> {lookWords(kind)}</span>}
    </p>
  )
}

function PieceView({ piece, sides }: { readonly piece: Piece; readonly sides: ComparedSides }) {
  const { kind, tokens } = piece
  if (tokens.length === 0) return null
  const plan = kind === 'removed' ? sides.before : sides.after
  const inside = tokens.map((token, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: words to read, of which none moves
    <Fragment key={index}>{written(token, index === tokens.length - 1 && kind !== 'same', plan, sides)}</Fragment>
  ))
  if (kind === 'same') return inside
  const Mark = kind === 'added' ? 'ins' : 'del'
  return (
    <>
      <Mark>
        <span className="sr">{kind === 'added' ? words.added : words.removedWords}</span>
        {inside}
      </Mark>{' '}
    </>
  )
}

/** The space behind the last word of a mark stands outside it, so that it is not underlined. */
function written(token: Token, isLast: boolean, plan: Plan, sides: ComparedSides): ReactNode {
  if (token.type === 'word') return isLast ? token.text.trimEnd() : token.text
  if (token.type === 'figure') return figureText(token.reference, plan, sides)
  return (
    <>
      <span className="cmp-edge" aria-hidden="true">
        {' | '}
      </span>
      <span className="sr">{words.edge}</span>
    </>
  )
}

function figureText({ attrs }: RichFigureReference, plan: Plan, { catalogue }: ComparedSides): string {
  const definition = catalogue?.definitions.find(({ id }) => id === attrs.figure)
  const figure = plan.figures[attrs.figure]
  if (definition && isKnown(figure)) return formatFigure(figure, definition, attrs.notation)
  return words.figureMissing(definition ? withinSentence(definition.name) : attrs.figure)
}

function lookWords(kind: LineKind): string {
  if (kind === 'image') return words.imageChanged
  return kind === 'chart' || kind === 'figure-table' ? words.figuresChanged : words.lookChanged
}
