import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { findChapter, type FoundSection, findSection } from '../../plan/find-section.ts'
import type { Plan } from '../../plan/plan.ts'
import type { RichText } from '../../richtext/richtext.ts'
import { usePlanState } from '../stores-context.ts'
import type { EditingSession } from './editing-session.ts'

/** How long the cursor rests in another section before the guidance follows, in milliseconds. */
const cursorRest = 250
/** How long the text rests before it is looked at again, in milliseconds. */
const textRest = 600

/** The section that the guidance is about: the pinned one, else that of the cursor, else the first of the chapter. */
export function useGuidedSection({ writing }: EditingSession): FoundSection | null {
  const here = useStore(writing, (state) => state.here)
  const pinned = useStore(writing, (state) => state.pinned)
  const chapter = useStore(writing, (state) => state.chapter)
  const chapters = usePlanState((state) => state.plan?.chapters)
  const [rested, setRested] = useState(here)
  useEffect(() => {
    const timer = setTimeout(() => setRested(here), cursorRest)
    return () => clearTimeout(timer)
  }, [here])
  if (!chapters) return null
  const held = pinned === null ? null : findSection({ chapters }, pinned)
  return held ?? inChapter(chapters, chapter, [rested, here])
}

/** The first of these sections that stands in the chapter; the cursor of another chapter says nothing. */
function inChapter(chapters: Plan['chapters'], id: string, wanted: readonly string[]): FoundSection | null {
  const chapter = findChapter({ chapters }, id)
  if (!chapter) return null
  const shown = chapter.sections.filter((section) => !section.leftOut)
  const ids = [...wanted, shown[0]?.id ?? '']
  const found = ids.find((candidate) => shown.some((section) => section.id === candidate))
  return found === undefined ? null : findSection({ chapters }, found)
}

/** The text of a section, looked at again when the typing rests. */
export function useRestingText({ plan }: EditingSession, section: string): RichText {
  const [shown, setShown] = useState(() => ({ section, text: textOf(plan, section) }))
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = () => setShown({ section, text: textOf(plan, section) })
    const soon = () => {
      clearTimeout(timer)
      timer = setTimeout(look, textRest)
    }
    look()
    const stop = plan.subscribe((state, before) => {
      if (state.plan?.texts[section] !== before.plan?.texts[section]) soon()
    })
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [plan, section])
  return shown.section === section ? shown.text : textOf(plan, section)
}

const none: RichText = []

function textOf(plan: EditingSession['plan'], section: string): RichText {
  return plan.getState().plan?.texts[section] ?? none
}
