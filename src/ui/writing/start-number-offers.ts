import type { Editor } from '@tiptap/core'
import {
  lookForNumbers,
  numberOffers,
  type NumberOffersOptions,
  type OfferedNumber,
} from '../../editor/number-offers.ts'
import { type KnownNumbers, knownNumbers } from '../../figures/known-numbers.ts'
import type { FigureSet } from '../../figures/resolve-figures.ts'
import { numberOfferWords as words } from '../../words/number-offer-words.ts'
import type { EditingSession } from './editing-session.ts'
import { offerQuestion } from './number-offer-question.ts'
import { type RefusedNumbers, refusedNumbers } from './refused-numbers.ts'

/** How long after a figure changed the pages are looked at again, in milliseconds: the change itself goes first. */
const pause = 300

const started = new WeakMap<EditingSession, NumberOffersOf>()

/** What the offers of one session remember. */
export interface NumberOffersOf {
  readonly refused: RefusedNumbers
}

/** Has the pages of a session offer typed numbers to become figures, once. */
export function startNumberOffers(session: EditingSession): NumberOffersOf {
  const known = started.get(session)
  if (known) return known
  const offers = { refused: refusedNumbers(session.plan.getState().id ?? '') }
  started.set(session, offers)
  const status = announcer()
  const options: NumberOffersOptions = {
    known: memoised(session.figures),
    isRefused: (section, text) => offers.refused.has(section, text),
    hint: (found) => words.hint(offerQuestion(found, session.figures())),
    onAsk: (number, by) => session.writing.setState({ floating: { kind: 'number-offer', number, by } }),
    onHere: (number) => {
      closeLeft(session, number)
      status(number ? words.heard(offerQuestion(number.offers, session.figures())) : '')
    },
  }
  session.onEditor((editor) => follow(editor, { session, options }))
  return offers
}

/** A question asked by mouse goes when the cursor leaves the number. */
function closeLeft({ writing }: EditingSession, number: OfferedNumber | null): void {
  const { floating } = writing.getState()
  if (floating?.kind !== 'number-offer' || floating.by === 'keys') return
  if (number?.from !== floating.number.from) writing.setState({ floating: null })
}

function follow(
  editor: Editor,
  { session, options }: { readonly session: EditingSession; readonly options: NumberOffersOptions },
): void {
  editor.registerPlugin(numberOffers(options))
  let seen = options.known()
  let waiting: ReturnType<typeof setTimeout> | undefined
  const changed = () => {
    if (waiting !== undefined || options.known() === seen) return
    waiting = setTimeout(() => {
      waiting = undefined
      seen = options.known()
      lookForNumbers(editor.view)
    }, pause)
  }
  session.context.listeners.add(changed)
  editor.on('destroy', () => {
    clearTimeout(waiting)
    session.context.listeners.delete(changed)
  })
}

function memoised(figures: () => FigureSet): () => KnownNumbers {
  let last: { readonly set: FigureSet; readonly known: KnownNumbers } | null = null
  return () => {
    const set = figures()
    if (last?.set !== set) last = { set, known: knownNumbers(set) }
    return last.known
  }
}

/** Says something to who hears the page; made when it is first needed. */
function announcer(): (text: string) => void {
  let status: HTMLElement | null = null
  return (text) => {
    if (!status) {
      if (text === '') return
      status = document.createElement('p')
      status.className = 'sr'
      status.setAttribute('role', 'status')
      document.body.append(status)
    }
    status.textContent = text
  }
}
