import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { createStore } from 'zustand/vanilla'
import type { Plan, PlanSection } from '../../../src/plan/plan.ts'
import type { RichText } from '../../../src/richtext/richtext.ts'
import type { PlanActions, PlanState } from '../../../src/store/plan-store.ts'
import { toastStore } from '../../../src/ui/parts/toast-store.ts'
import { type AppStores, StoresContext } from '../../../src/ui/stores-context.ts'
import { createEditingSession } from '../../../src/ui/writing/editing-session.ts'
import { createWritingStore } from '../../../src/ui/writing/writing-state.ts'
import { endedWithTests } from './end-sessions.ts'

/** A section of the test plan with paragraphs of plain text. */
export interface TestSection {
  readonly id: string
  readonly title: string
  readonly paragraphs: readonly string[]
  readonly leftOut?: boolean
}

/** Text of plain paragraphs. */
export function plainText(...paragraphs: readonly string[]): RichText {
  return paragraphs.map((text) => ({ type: 'paragraph', attrs: { lead: false }, content: [{ type: 'text', text }] }))
}

/** A plan with these chapters; a chapter is named after its id. */
export function testPlan(chapters: Readonly<Record<string, readonly TestSection[]>>): Plan {
  const sections = Object.values(chapters).flat()
  return {
    id: 'plan',
    revision: 1,
    versions: { shape: 1, template: 1, figures: 1 },
    templateId: 'oab',
    municipality: { name: 'Rijnveen', code: null },
    title: 'Proefplan',
    subtitle: '',
    period: { from: 2027, to: 2030 },
    status: { stage: 'concept', adoptedBy: null, date: null },
    chapters: Object.entries(chapters).map(([id, own]) => ({
      id,
      kind: 'hoofdstuk',
      title: `Hoofdstuk ${id}`,
      sections: own.map(planSection),
    })),
    texts: Object.fromEntries(sections.map(({ id, paragraphs }) => [id, plainText(...paragraphs)])),
    images: {},
    figures: {},
    ownFigures: {},
    houseStyle: 'standaard',
    templateRecord: null,
    looseTitles: {},
  }
}

function planSection({ id, title, leftOut = false }: TestSection): PlanSection {
  const empty = { questionsTicked: [], examplesInserted: [], examplesRefused: [] }
  return { id, title, heading: true, origin: 'sjabloon', leftOut, state: 'bezig', revision: 0, ...empty }
}

/** An open plan with its session, without a database. */
export function openSession(plan: Plan, state: Partial<PlanState & PlanActions> = {}) {
  const first = plan.chapters[0]?.id ?? ''
  const store = createStore<PlanState & PlanActions>((set, get): PlanState & PlanActions => ({
    phase: 'open',
    failure: null,
    id: plan.id,
    plan,
    images: {},
    readOnly: false,
    elsewhere: false,
    readings: 0,
    unreadable: { sections: {}, chapters: [] },
    locked: [],
    findings: [],
    saveState: { kind: 'saved', at: 0 },
    emptied: false,
    typing: () => undefined,
    open: () => Promise.resolve(true),
    change: (fn) => {
      const { plan: now } = get()
      if (now) set({ plan: fn(now) })
      return now !== null
    },
    addImage: (image) => {
      set({ images: { ...get().images, hash: image } })
      return Promise.resolve('hash')
    },
    leave: () => undefined,
    flush: () => Promise.resolve(true),
    close: () => Promise.resolve(true),
    discard: () => undefined,
    beforeFlush: () => () => undefined,
    takeOver: () => Promise.resolve(),
    ...(state as object),
  }))
  const session = endedWithTests(
    createEditingSession({
      plan: store,
      writing: createWritingStore(first),
      catalogue: { version: 1, definitions: [] } as never,
    }),
  )
  toastStore.setState({ current: null, recent: [] })
  return { session, store }
}

type Opened = ReturnType<typeof openSession>

/** Renders with the stores around it, and the page of the first chapter beside it. */
export function renderIn({ session, store }: Opened, ui: ReactNode, more: Partial<AppStores> = {}) {
  document.body.append(session.editorOf(session.writing.getState().chapter).element)
  const stores = { database: {}, plans: {}, plan: store, ...more } as AppStores
  return render(<StoresContext value={stores}>{ui}</StoresContext>)
}

/** The plain words of a section as the plan has them. */
export function textOf({ store }: Opened, section: string): string {
  return JSON.stringify(store.getState().plan?.texts[section] ?? [])
    .replace(/.*?"text":"([^"]*)"|.+$/g, '$1 ')
    .trim()
}

/** jsdom does not know modal dialogs, nor layout. */
export function fillInJsdom(): void {
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close() {
    this.open = false
  }
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList
  Range.prototype.getBoundingClientRect = () => document.body.getBoundingClientRect()
  Element.prototype.getClientRects = () => [] as unknown as DOMRectList
  URL.createObjectURL = () => 'blob:proef'
  URL.revokeObjectURL = () => undefined
  HTMLElement.prototype.scrollIntoView = () => undefined
}
