import type { Handlers, Inline, TextStyle } from '../../document/plan-document.ts'
import type { Kit } from './kit.ts'
import type { FontFace } from './pdf-fonts.ts'
import { isLanguage, type Tag } from './tags.ts'
import type { Run, TypeStyle } from './text-run.ts'
import { ink, ink2, missing } from './type-scale.ts'
import { runOf } from './text-run.ts'

interface State {
  readonly kit: Kit
  readonly style: TypeStyle
}

const safeAddress = /^(?:https?:\/\/|mailto:|tel:)[^\s\u0000-\u001f\u007f<>"]+$/i

/** The address when it may be written: web, mail, telephone, or `#` and an id that is in the document; else null. */
export function safeLink(href: string, targets: ReadonlySet<string>): string | null {
  if (href.startsWith('#')) return targets.has(href.slice(1)) ? href : null
  return safeAddress.test(href) && URL.canParse(href) ? href : null
}

function faceOf(base: FontFace, style: TextStyle): FontFace {
  return {
    family: base.family,
    // A heading that is semibold already stays what it is.
    weight: style.bold && base.weight === 400 ? 700 : base.weight,
    // Italic within italic stands out by being upright.
    italic: style.italic ? !base.italic : base.italic,
  }
}

function languageTag(lang: string | undefined): { readonly tag?: Tag } {
  return lang !== undefined && isLanguage(lang) ? { tag: { role: 'Span', lang } } : {}
}

function styled(text: string, inline: TextStyle, state: State): Run {
  return {
    ...runOf(text, state.style),
    face: faceOf(state.style.face, inline),
    ...(inline.position ? { position: inline.position } : {}),
    ...(inline.lang && !inline.lang.startsWith('nl') ? { hyphenate: false } : {}),
    ...languageTag(inline.lang),
  }
}

// On a filled box the accent could not be read; there a link keeps the colour of its text.
function linkColor(color: string, kit: Kit): string {
  return color === ink || color === ink2 ? kit.look.accentText : color
}

function linked(run: Run, href: string, options: { kit: Kit; underline: boolean; says?: string }): Run {
  const link = safeLink(href, options.kit.targets)
  if (!link) return run
  const says = options.says ?? (link.startsWith('#') || run.text.includes(link) ? run.text : `${run.text} (${link})`)
  const tag: Tag = { role: 'Link', says, ...(run.tag?.lang === undefined ? {} : { lang: run.tag.lang }) }
  return { ...run, link, tag, color: linkColor(run.color, options.kit), underline: options.underline }
}

/** Words in several looks that link to one place are one link. */
function joinedLinks(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = []
  for (const run of runs) {
    const before = joined.at(-1)
    const same = run.link !== undefined && before?.link === run.link && before.tag && before.tag.lang === run.tag?.lang
    joined.push(same ? { ...run, tag: before.tag } : run)
  }
  return joined
}

const handlers: Handlers<Inline, State, Run> = {
  text: (inline, state) => styled(inline.text, inline, state),
  figure: (inline, state) => styled(inline.text, inline, state),
  link: (inline, state) => linked(styled(inline.text, inline, state), inline.href, { kit: state.kit, underline: true }),
  'missing-figure': (inline, state) => ({
    ...styled(inline.text, { ...inline, bold: true }, state),
    background: missing,
    color: ink,
  }),
  'source-number': (inline, state) => {
    const { size, face } = state.kit.type.sourceNumber
    const color = linkColor(state.style.color, state.kit)
    const run = { ...runOf(inline.text, state.style), size: Math.min(size, state.style.size), face, color }
    const says = `${state.kit.labels.source} ${inline.text}`
    return linked(run, inline.href, { kit: state.kit, underline: false, says })
  },
  'line-break': (_inline, state) => ({ ...runOf('', state.style), lineBreak: true }),
}

/** The inline content as runs in this style. */
export function runsOf(content: readonly Inline[], state: State): readonly Run[] {
  return joinedLinks(
    content.map((inline) => {
      const handle = handlers[inline.type] as (node: Inline, state: State) => Run
      return handle(inline, state)
    }),
  )
}

/** The inline content as plain text, for outline and alternative text. */
export function plainText(content: readonly Inline[]): string {
  return content.map((inline) => ('text' in inline ? inline.text : ' ')).join('')
}
