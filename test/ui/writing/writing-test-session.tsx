import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { createStore } from 'zustand/vanilla'
import type { Figure, FigureCatalogue, FigureDefinition, Figures } from '../../../src/figures/figure.ts'
import { createPlan } from '../../../src/plan/create-plan.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import type { RichBlock, RichInline, RichText } from '../../../src/richtext/richtext.ts'
import { defaultNotation } from '../../../src/richtext/richtext.ts'
import type { PlanActions, PlanState, PlanStore } from '../../../src/store/plan-store.ts'
import { type AppStores, StoresContext } from '../../../src/ui/stores-context.ts'
import { createEditingSession, type EditingSession } from '../../../src/ui/writing/editing-session.ts'
import { createWritingStore } from '../../../src/ui/writing/writing-state.ts'
import { endedWithTests } from './end-sessions.ts'

/** Figures of the test plan: a number, a share, money, and one that is never filled in. */
export const testCatalogue: FigureCatalogue = {
  version: 1,
  definitions: [
    definition({
      id: 'doelgroeppeuters',
      name: 'Doelgroeppeuters',
      unit: ['doelgroeppeuter', 'doelgroeppeuters'],
      subject: 'Doelgroep',
    }),
    definition({ id: 'bereik', name: 'Bereik onder de doelgroep', kind: 'procent', subject: 'Bereik' }),
    definition({ id: 'ouderbijdrage', name: 'Laagste ouderbijdrage', kind: 'bedrag', subject: 'Geld' }),
    definition({ id: 'wachtlijst', name: 'Kinderen op de wachtlijst', unit: ['kind', 'kinderen'], subject: 'Aanbod' }),
  ],
}

function input(figure: string) {
  return { type: 'figure', figure } as const
}

/** A figure that is computed from two of them; only in a plan that asks for it. */
export const computedShare: FigureDefinition = definition({
  id: 'aandeel',
  name: 'Aandeel dat wacht',
  kind: 'procent',
  formula: { type: 'operation', operator: '/', left: input('wachtlijst'), right: input('doelgroeppeuters') },
})

function definition(part: Partial<FigureDefinition>): FigureDefinition {
  return {
    id: '',
    name: '',
    kind: 'aantal',
    unit: ['', ''],
    subject: '',
    meaning: 'Wat het is.',
    whereFound: 'Opgave aanbieders',
    ...part,
  }
}

export function figure(id: string, number: number): Figure {
  const facts = {
    source: 'Opgave aanbieders',
    referenceDate: '2026-01-01',
    retrievedDate: '2026-11-04',
    status: 'definitief',
  } as const
  return { id, value: { type: 'number', number }, ...facts }
}

export const text = (words: string): RichInline => ({ type: 'text', text: words })
export const chip = (id: string): RichInline => ({
  type: 'figureReference',
  attrs: { figure: id, notation: defaultNotation },
})
export const paragraph = (...content: readonly RichInline[]): RichBlock => ({ type: 'paragraph', content })

export interface TestPlan {
  readonly texts?: Readonly<Record<string, RichText>>
  readonly figures?: Figures
  /** Figures besides those of the test catalogue. */
  readonly more?: readonly FigureDefinition[]
}

/** A session with a real editor over a plan of three chapters: a duty, a choice and an annex. */
export function createTestSession({ texts = {}, figures = {}, more = [] }: TestPlan = {}): EditingSession {
  const section = (id: string, title: string) => ({ id, title, heading: true })
  const made = createPlan({
    id: 'plan-1',
    template: {
      id: 'test',
      version: 1,
      title: 'Test',
      chapters: [
        {
          id: 'voorschoolse-educatie',
          number: 1,
          title: 'Voorschoolse educatie',
          duty: 'ja',
          dutyText: '',
          sections: [section('doelgroep', 'Doelgroep'), section('toeleiding', 'Toeleiding')],
        },
        {
          id: 'basisonderwijs',
          number: 2,
          title: 'Basisonderwijs',
          duty: 'nee',
          dutyText: '',
          sections: [section('leertijd', 'Zomerschool')],
        },
      ],
    },
    municipality: { name: 'Rijnveen', code: null },
    title: 'Plan',
    subtitle: '',
    period: { from: 2027, to: 2030 },
    houseStyle: 'stijl',
  })
  const plan = createPlanStore({ ...made, figures, texts })
  const catalogue = { ...testCatalogue, definitions: [...testCatalogue.definitions, ...more] }
  return endedWithTests(createEditingSession({ plan, catalogue, writing: createWritingStore('voorschoolse-educatie') }))
}

type MemoryState = PlanState & Pick<PlanActions, 'change' | 'beforeFlush' | 'typing'>

/** The open plan in memory, without storage. */
function createPlanStore(plan: Plan): PlanStore {
  return createStore<MemoryState>((set, get) => ({
    unreadable: { sections: {}, chapters: [] },
    phase: 'open',
    failure: null,
    id: plan.id,
    plan,
    images: {},
    readOnly: false,
    elsewhere: false,
    readings: 0,
    locked: [],
    findings: [],
    saveState: { kind: 'unsaved' },
    emptied: false,
    typing: () => undefined,
    change(fn: (plan: Plan) => Plan) {
      const current = get().plan
      if (!current || get().readOnly) return false
      set({ plan: fn(current) })
      return true
    },
    beforeFlush: () => () => undefined,
  })) as unknown as PlanStore
}

/** Draws a part of the writing screen with the page of the open chapter beside it. */
export function renderWithSession(session: EditingSession, part: ReactNode) {
  const stores = { plan: session.plan } as AppStores
  document.body.append(session.editorOf(session.writing.getState().chapter).element)
  return render(<StoresContext value={stores}>{part}</StoresContext>)
}

/** The open plan. */
export function planOf(session: EditingSession): Plan {
  const { plan } = session.plan.getState()
  if (!plan) throw new Error('No plan')
  return plan
}

/** Position of the first chip of a figure on the page. */
export function chipPosition(session: EditingSession, id: string): number {
  let found = -1
  session.current().state.doc.descendants((node, position) => {
    if (found < 0 && node.attrs['figure'] === id) found = position
  })
  return found
}

/** Puts the cursor right before the first place of these words on the page. */
export function cursorBefore(session: EditingSession, words: string): void {
  session.current().state.doc.descendants((node, position) => {
    const at = node.isText ? (node.text ?? '').indexOf(words) : -1
    if (at >= 0) session.current().commands.setTextSelection(position + at)
  })
}

/** Types text at the cursor, one letter at a time, as the browser reports it. */
export function typeText(session: EditingSession, words: string): void {
  const { view } = session.current()
  for (const letter of words) {
    const { from, to } = view.state.selection
    const insert = () => view.state.tr.insertText(letter, from, to)
    const handled = view.someProp('handleTextInput', (handle) => handle(view, from, to, letter, insert))
    if (!handled) view.dispatch(insert())
  }
}

/** Presses a key in the text; gives whether the page took it. */
export function pressKey(session: EditingSession, key: string): boolean {
  const { view } = session.current()
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
  return Boolean(view.someProp('handleKeyDown', (handle) => handle(view, event)))
}

/** What jsdom cannot do and the page asks for: measuring, and dialogs over the page. */
export function standInForBrowser(): void {
  const box = { left: 0, top: 0, right: 10, bottom: 20, width: 10, height: 20, x: 0, y: 0, toJSON: () => '' }
  Range.prototype.getClientRects = () => [box] as unknown as DOMRectList
  Range.prototype.getBoundingClientRect = () => box
  const dialog = HTMLDialogElement.prototype
  dialog.showModal ??= function (this: HTMLDialogElement) {
    this.setAttribute('open', '')
  }
  dialog.close ??= function (this: HTMLDialogElement) {
    this.removeAttribute('open')
  }
}
