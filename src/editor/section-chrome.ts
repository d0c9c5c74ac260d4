import { Extension } from '@tiptap/core'
import type { Node as PmNode } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { EditorContext, ShownSection } from './editor-context.ts'

const key = new PluginKey<ChromeState>('sectionChrome')

interface ChromeState {
  readonly set: DecorationSet
  readonly here: string
}

/** Draws what surrounds a section: its number, its state, its menu, the mark where the cursor is, and the line that says it is empty. */
export function sectionChrome(context: EditorContext) {
  return Extension.create({
    name: 'sectionChrome',
    addProseMirrorPlugins: () => [
      new Plugin<ChromeState>({
        key,
        state: {
          init: (_config, state) => chromeOf(state, context),
          apply: (tr, old, _before, state) => {
            const moved = idAtCursor(state) !== old.here
            return tr.docChanged || moved || tr.getMeta(key) ? chromeOf(state, context) : old
          },
        },
        props: { decorations: (state) => key.getState(state)?.set },
        view: (view) => {
          const redraw = () => view.dispatch(view.state.tr.setMeta(key, true).setMeta('addToHistory', false))
          context.listeners.add(redraw)
          return { destroy: () => context.listeners.delete(redraw) }
        },
      }),
    ],
  })
}

/** Id of the section that holds the cursor, or empty. */
export function idAtCursor(state: EditorState): string {
  const { $from } = state.selection
  const section = $from.depth > 0 ? $from.node(1) : state.doc.maybeChild($from.index(0))
  return String(section?.attrs['id'] ?? '')
}

function chromeOf(state: EditorState, context: EditorContext): ChromeState {
  const here = idAtCursor(state)
  const decorations: Decoration[] = []
  state.doc.forEach((section, offset) => decorations.push(...around(section, offset, { here, context })))
  return { set: DecorationSet.create(state.doc, decorations), here }
}

function around(section: PmNode, offset: number, given: { here: string; context: EditorContext }): Decoration[] {
  const id = String(section.attrs['id'])
  const shown = given.context.section(id)
  const heading = section.attrs['heading'] !== false
  const title = section.firstChild
  const bodyStart = offset + 1 + (title?.nodeSize ?? 0)
  const classes = ['sec', id === given.here ? 'here' : '', heading ? '' : 'no-heading', shown.locked ? 'is-locked' : '']
    .filter(Boolean)
    .join(' ')
  const decorations = [
    Decoration.node(offset, offset + section.nodeSize, {
      class: classes,
      'data-number': shown.number,
      id: `paragraaf-${id}`,
    }),
    Decoration.widget(bodyStart, () => tools({ id, name: title?.textContent ?? '', heading }, shown, given.context), {
      side: -1,
      key: `${id}|${shown.state}|${heading}|${title?.textContent}|${shown.locked}`,
      ignoreSelection: true,
      stopEvent: () => true,
    }),
  ]
  const first = section.maybeChild(1)
  if (first && section.childCount === 2 && first.type.name === 'paragraph' && first.content.size === 0) {
    const empty = emptyLine(shown, given.context)
    decorations.push(
      Decoration.node(bodyStart, bodyStart + first.nodeSize, { class: 'empty-line', 'data-empty': empty }),
    )
  }
  return decorations
}

/** What an empty section says: one of the writer's own has no help, so no example to point at. */
function emptyLine({ locked, own }: ShownSection, { words }: EditorContext): string {
  if (locked) return words.locked
  return own ? words.emptyOwn : words.empty
}

function tools(
  section: { id: string; name: string; heading: boolean },
  shown: ShownSection,
  context: EditorContext,
): HTMLElement {
  const bar = document.createElement('div')
  bar.className = 'sec-tools'
  bar.contentEditable = 'false'
  if (!section.heading) {
    const note = document.createElement('span')
    note.className = 'sec-note meta'
    note.textContent = context.words.notPrinted
    bar.append(note)
  }
  const state = button('state', context.words.states[shown.state])
  state.dataset['state'] = shown.state
  state.setAttribute('aria-label', context.words.stateLabel(context.words.states[shown.state]))
  state.addEventListener('click', () => context.onStateMenu(section.id, state))
  const more = button('icon-btn sec-more', '')
  more.setAttribute('aria-label', context.words.moreFor(section.name))
  more.title = context.words.moreFor(section.name)
  more.addEventListener('click', () => context.onSectionMenu(section.id, more))
  bar.append(state, more)
  return bar
}

function button(className: string, text: string): HTMLButtonElement {
  const element = document.createElement('button')
  element.type = 'button'
  element.className = className
  element.textContent = text
  element.setAttribute('aria-haspopup', 'menu')
  return element
}
