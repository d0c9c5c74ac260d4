import { useEffect, useState } from 'react'
import { findChapter, findSection } from '../../plan/find-section.ts'
import type { Plan, PlanSection } from '../../plan/plan.ts'
import { countWords } from '../../richtext/count-words.ts'
import { wordCountWords as words } from '../../words/writing-dialog-words.ts'
import { Button } from '../parts/button.tsx'
import { Dialog, DialogActions } from '../parts/dialog.tsx'
import '../styles/insert-dialogs.css'
import { closeFloating } from './close-floating.ts'
import type { EditingSession } from './editing-session.ts'

interface Count {
  readonly label: string
  readonly words: number
}

/** The number of words of the section with the cursor, of its chapter and of the plan. */
export function WordCountDialog({ session }: { readonly session: EditingSession }) {
  const [counts, setCounts] = useState<readonly Count[]>([])
  useEffect(() => {
    session.commit()
    const { plan } = session.plan.getState()
    const { chapter, here } = session.writing.getState()
    setCounts(plan ? countsOf(plan, chapter, here) : [])
  }, [session])
  const close = () => closeFloating(session)
  return (
    <Dialog title={words.title} onClose={close}>
      <dl className="count-list">
        {counts.map((count) => (
          <CountLine key={count.label} count={count} />
        ))}
      </dl>
      <p className="meta">{words.note}</p>
      <DialogActions>
        <Button onClick={close} data-safe>
          {words.close}
        </Button>
      </DialogActions>
    </Dialog>
  )
}

function CountLine({ count }: { readonly count: Count }) {
  return (
    <>
      <dt>{count.label}</dt>
      <dd>{words.count(count.words.toLocaleString('nl-NL'))}</dd>
    </>
  )
}

function countsOf(plan: Plan, chapterId: string, sectionId: string): readonly Count[] {
  const chapter = findChapter(plan, chapterId)
  const section = findSection(plan, sectionId)?.section
  const all = plan.chapters.flatMap((candidate) => candidate.sections)
  return [
    ...(section ? [{ label: words.section(section.title), words: wordsIn(plan, [section]) }] : []),
    ...(chapter ? [{ label: words.chapter(chapter.title), words: wordsIn(plan, chapter.sections) }] : []),
    { label: words.plan, words: wordsIn(plan, all) },
  ]
}

function wordsIn(plan: Plan, sections: readonly PlanSection[]): number {
  return sections
    .filter((section) => !section.leftOut)
    .reduce((sum, section) => sum + countWords(plan.texts[section.id] ?? []), 0)
}
