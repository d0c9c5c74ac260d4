import type { Editor } from '@tiptap/core'
import { useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import template from 'virtual:oab/template'
import { idAtCursor } from '../../editor/section-chrome.ts'
import type { PlanChapter } from '../../plan/plan.ts'
import { numbersById } from '../../plan/number-headings.ts'
import { writingWords as words } from '../../words/writing-words.ts'
import { TextButton } from '../parts/button.tsx'
import { Icon } from '../parts/icon.tsx'
import type { TextPlace } from '../routes.ts'
import { usePlanState } from '../stores-context.ts'
import type { EditingSession } from './editing-session.ts'
import { goToPlace } from './go-to-place.ts'
import { goToSection } from './section-commands.ts'
import { chapterPath } from './writing-links.ts'

interface ChapterPageProps {
  readonly session: EditingSession
  readonly chapter: PlanChapter
  /** Section to bring into view, from the address. */
  readonly section: string | null
  /** Spot in that section, from the address. */
  readonly place?: TextPlace | null
}

/** The text of one chapter as a continuous page. */
export function ChapterPage({ session, chapter, section, place = null }: ChapterPageProps) {
  const host = useRef<HTMLDivElement>(null)
  const { kind = null, nth = 0 } = place ?? {}
  const { element, editor } = useMemo(() => session.editorOf(chapter.id), [session, chapter.id])
  useLayoutEffect(() => {
    host.current?.append(element)
    return () => {
      session.commit()
      element.remove()
    }
  }, [session, element])
  useEffect(() => {
    if (section && kind) goToPlace(session, section, { kind, nth })
    else if (section) goToSection(session, section)
    else showFromTitle(editor)
    session.writing.setState({ here: idAtCursor(editor.state) })
  }, [session, editor, section, kind, nth])
  return (
    <>
      <ChapterHead chapter={chapter} session={session} />
      <div ref={host} className="chapter-host" />
      <ChapterFoot chapter={chapter} />
    </>
  )
}

/** A chapter opens with its title in sight; the page may still be scrolled as the one before was. */
function showFromTitle(editor: Editor): void {
  editor.commands.focus(undefined, { scrollIntoView: false })
  const page = editor.view.dom.closest('.page')
  if (page) page.scrollTop = 0
}

function ChapterHead({ chapter, session }: Pick<ChapterPageProps, 'chapter' | 'session'>) {
  const number = usePlanState((state) => (state.plan ? numbersById(state.plan)[chapter.id] : ''))
  const facts = template.chapters.find((candidate) => candidate.id === chapter.id)
  const showHelp = () => session.writing.setState({ guideOpen: true, sheet: 'guide' })
  return (
    <header className="chap">
      <span className="n" aria-hidden="true">
        {number}
      </span>
      <h1 id="hoofdstuktitel" tabIndex={-1}>
        <span className="sr">{number} </span>
        {chapter.title}
      </h1>
      {facts?.dutyText && (
        <p className="duty">
          <Icon name={facts.duty === 'nee' ? 'info' : 'scale'} />
          <span>
            {facts.dutyText} {facts.duty !== 'nee' && <TextButton onClick={showHelp}>{words.dutyMore}</TextButton>}
          </span>
        </p>
      )}
    </header>
  )
}

/** The way on at the end of the page. */
function ChapterFoot({ chapter }: { readonly chapter: PlanChapter }) {
  const chapters = usePlanState((state) => state.plan?.chapters) ?? []
  const planId = usePlanState((state) => state.plan?.id) ?? ''
  const at = chapters.findIndex((candidate) => candidate.id === chapter.id)
  const [before, after] = [chapters[at - 1], chapters[at + 1]]
  return (
    <nav className="chapter-foot" aria-label={words.onward}>
      {before && (
        <a href={chapterPath(planId, before.id)}>
          <Icon name="arrow-left" /> {words.previousChapter(before.title)}
        </a>
      )}
      {after && (
        <a className="to-next" href={chapterPath(planId, after.id)}>
          {words.nextChapter(after.title)} <Icon name="arrow-right" />
        </a>
      )}
    </nav>
  )
}
