import type { Editor } from '@tiptap/core'
import type { EditorContext } from '../../editor/editor-context.ts'
import { isOutdated } from '../../figures/figure-status.ts'
import { formatFigure, hasYears, isKnown } from '../../figures/format-figure.ts'
import type { FigureSet } from '../../figures/resolve-figures.ts'
import { isAdopted } from '../../plan/adopted-plan.ts'
import { numbersById } from '../../plan/number-headings.ts'
import type { Plan, PlanSection } from '../../plan/plan.ts'
import { isOwnSectionId } from '../../plan/section-id.ts'
import type { PlanStore } from '../../store/plan-store.ts'
import { withinSentence } from '../../words/dutch.ts'
import { editorWords } from '../../words/editor-words.ts'
import { figureFacts, figureWords } from '../../words/figure-words.ts'
import { localDay } from '../plan-frame/open-plan-to-make.ts'
import { shownHouseStyle } from '../house-style/use-house-style.ts'
import { suggestFigures } from './figure-options.ts'
import { takeImages } from './take-images.ts'
import { pasteTooLarge } from '../../words/paste-words.ts'
import { showToast } from '../parts/toast-store.ts'
import { tellPaste } from './paste-report.ts'
import type { WritingStore } from './writing-state.ts'

interface Parts {
  readonly store: PlanStore
  readonly writing: WritingStore
  readonly figures: () => FigureSet
  readonly editor: () => Editor
  /** Whether the text of a section cannot be read, or cannot be shown on its page. */
  readonly locked: (section: string) => boolean
}

/** Answers the editor's questions from the open plan, and hands its requests to the screen. */
export function createEditorContext({ store, writing, figures, editor, locked }: Parts): {
  context: EditorContext
  dispose: () => void
} {
  const addresses = new Map<string, string>()
  const numbers = memoised((chapters: Plan['chapters']) => numbersById({ chapters }))
  const sections = memoised(
    (chapters: Plan['chapters']) =>
      new Map(chapters.flatMap((c) => c.sections.map((s): [string, PlanSection] => [s.id, s]))),
  )
  const chapters = () => store.getState().plan?.chapters ?? []
  const context: EditorContext = {
    words: editorWords,
    figureWords,
    listeners: new Set(),
    figure(id, notation) {
      const set = figures()
      const definition = set.definitions.get(id)
      const figure = set.figures[id]
      const name = definition?.name ?? id
      if (!isKnown(figure) || !definition || !hasYears(figure.value, notation))
        return { text: withinSentence(name), missing: true, title: name }
      const { plan } = store.getState()
      // An adopted plan stays as it is, so nothing of it is asked for anew.
      const outdated = plan !== null && !isAdopted(plan) && isOutdated(definition, set, localDay(new Date()))
      return {
        text: formatFigure(figure, definition, notation),
        missing: false,
        outdated,
        title: figureFacts(definition, figure, outdated),
      }
    },
    section: (id) => ({
      number: numbers(chapters())[id] ?? '',
      state: sections(chapters()).get(id)?.state ?? 'leeg',
      locked: locked(id),
      own: isOwnSectionId(id),
    }),
    searchFigures: (query) => suggestFigures(figures(), query),
    imageAddress(hash) {
      const known = addresses.get(hash)
      if (known) return known
      const image = store.getState().images[hash]
      if (!image) return null
      const address = URL.createObjectURL(new Blob([image.bytes as Uint8Array<ArrayBuffer>], { type: image.type }))
      addresses.set(hash, address)
      return address
    },
    onOpenFigure: (position, anchor) => writing.setState({ floating: { kind: 'figure-card', position, anchor } }),
    onInsertFigure: () => writing.setState({ floating: { kind: 'figure-picker' } }),
    onSectionMenu: (section, anchor) => writing.setState({ floating: { kind: 'section-menu', section, anchor } }),
    onStateMenu: (section, anchor) => writing.setState({ floating: { kind: 'state-menu', section, anchor } }),
    onEditImage: (position) => writing.setState({ floating: { kind: 'image', position } }),
    onEditTable: (position) => writing.setState({ floating: { kind: 'table', position } }),
    onEditFigures: (position) => writing.setState({ floating: { kind: 'figures', position } }),
    drawFigures: (element, kind, attrs) => {
      const plan = store.getState().plan
      const scene = {
        set: figures(),
        municipality: plan?.municipality.name ?? '',
        accent: shownHouseStyle(plan?.houseStyle)?.accent ?? null,
      }
      // Not in what is loaded before the caret stands in the text: few chapters have a chart.
      import('../charts/draw-figure-block.ts').then(
        ({ drawFigureBlock }) => drawFigureBlock(element, kind, { attrs, scene }),
        () => undefined,
      )
    },
    onImageFiles: (files) => void takeImages(files, { store, writing, editor: editor() }),
    onPasteRefused: () => showToast(pasteTooLarge),
    onPasted: (report) => {
      const page = editor()
      tellPaste(report, () => page.commands.undo())
    },
  }
  const dispose = () => {
    for (const address of addresses.values()) URL.revokeObjectURL(address)
  }
  return { context, dispose }
}

function memoised<In, Out>(make: (input: In) => Out): (input: In) => Out {
  let last: { input: In; output: Out } | null = null
  return (input) => {
    if (!last || last.input !== input) last = { input, output: make(input) }
    return last.output
  }
}
