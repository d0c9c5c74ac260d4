import '../styles/figure-list.css'
import '../styles/writing.css'
import { type CSSProperties, lazy, Suspense, useEffect, useLayoutEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { FigureCatalogue } from '../../figures/figure.ts'
import { isAdopted } from '../../plan/adopted-plan.ts'
import { findChapter } from '../../plan/find-section.ts'
import { numbersById } from '../../plan/number-headings.ts'
import { flushOnLeave } from '../../store/flush-on-leave.ts'
import { writingWords as words } from '../../words/writing-words.ts'
import { Alert } from '../parts/alert.tsx'
import { Button } from '../parts/button.tsx'
import { showToast } from '../parts/toast-store.ts'
import { loadCatalogue } from '../figures/figure-data.ts'
import { OpenPlan } from '../plan-frame/open-plan.tsx'
import type { TextPlace } from '../routes.ts'
import { usePlanState, useStores } from '../stores-context.ts'
import { ChapterPage } from './chapter-page.tsx'
import type { EditingSession } from './editing-session.ts'
import { Floating } from './floating.tsx'
import { FootBar } from './foot-bar.tsx'
import { Guide } from './guide.tsx'
import { lastPlace, rememberPlace } from './last-place.ts'
import { Rail } from './rail.tsx'
import { sessionKeeper } from './session-keeper.ts'
import { TableTools } from './table-tools.tsx'
import { Toolbar } from './toolbar.tsx'
import { useWritingKeys } from './use-writing-keys.ts'
import { WritingBar } from './writing-bar.tsx'
import { chapterPath, sectionPath } from './writing-links.ts'

const AdoptedNotice = lazy(() =>
  import('../plan-facts/adopted-notice.tsx').then((file) => ({ default: file.AdoptedNotice })),
)
const TemplateNotice = lazy(() =>
  import('../retemplate/template-notice.tsx').then((file) => ({ default: file.TemplateNotice })),
)
const BackupNotices = lazy(() =>
  import('../backup/backup-notices.tsx').then((file) => ({ default: file.BackupNotices })),
)
const FindBar = lazy(() => import('./find-bar.tsx').then((file) => ({ default: file.FindBar })))

interface WritingScreenProps {
  readonly planId: string
  readonly chapterId: string | null
  readonly sectionId: string | null
  readonly place: TextPlace | null
}

/** The screen on which a plan is written: chapters at the left, the text in the middle, guidance at the right. */
export function WritingScreen({ planId, ...spot }: WritingScreenProps) {
  const [catalogue, setCatalogue] = useState<FigureCatalogue | null>(null)
  useEffect(() => {
    void loadCatalogue().then(setCatalogue)
  }, [])
  return <OpenPlan planId={planId}>{catalogue && <Workspace key={planId} catalogue={catalogue} {...spot} />}</OpenPlan>
}

interface WorkspaceProps extends Omit<WritingScreenProps, 'planId'> {
  readonly catalogue: FigureCatalogue
}

function Workspace({ catalogue, chapterId, sectionId, place }: WorkspaceProps) {
  const chapters = usePlanState((state) => state.plan?.chapters) ?? []
  const planId = usePlanState((state) => state.plan?.id) ?? ''
  const chapter = findChapter({ chapters }, chapterId ?? lastPlace(planId)?.chapter ?? '') ?? chapters[0]
  const session = useSession(catalogue, chapter?.id ?? '')
  useLastPlace(planId, chapterId)
  if (!session || !chapter) return null
  return <Frame session={session} chapterId={chapter.id} sectionId={sectionId} place={place} />
}

/** An address without a chapter becomes that of the place where the writer was. */
function useLastPlace(planId: string, chapterId: string | null): void {
  useEffect(() => {
    const last = chapterId ? null : lastPlace(planId)
    if (last)
      location.replace(
        last.section ? sectionPath(planId, last.chapter, last.section) : chapterPath(planId, last.chapter),
      )
  }, [planId, chapterId])
}

/** One session as long as the plan is open, also while another screen is shown; typing is taken over when this one is left. */
function useSession(catalogue: FigureCatalogue, chapter: string): EditingSession | null {
  const { plan } = useStores()
  const [session, setSession] = useState<EditingSession | null>(null)
  const [first] = useState(chapter)
  useEffect(() => {
    const made = sessionKeeper.take({ plan, catalogue, chapter: first })
    const stopFlushing = flushOnLeave({ window, document }, () => {
      made.commit()
      plan.getState().leave()
    })
    setSession(made)
    return () => {
      stopFlushing()
      sessionKeeper.leave()
    }
  }, [plan, catalogue, first])
  return session
}

interface FrameProps {
  readonly session: EditingSession
  readonly chapterId: string
  readonly sectionId: string | null
  readonly place: TextPlace | null
}

function Frame({ session, chapterId, sectionId, place }: FrameProps) {
  const chapter = usePlanState((state) => (state.plan ? findChapter(state.plan, chapterId) : null))
  const planId = usePlanState((state) => state.plan?.id) ?? ''
  const number = usePlanState((state) => (state.plan ? numbersById(state.plan)[chapterId] : '')) ?? ''
  const sheet = useStore(session.writing, (state) => state.sheet)
  const searching = useStore(session.writing, (state) => state.search !== 'closed')
  const guideOpen = useStore(session.writing, (state) => state.guideOpen)
  const adopted = useAdopted()
  const readOnly = usePlanState((state) => state.readOnly)
  const calm = useCalm()
  useWritingKeys(session)
  useRememberedPlace(session, planId, chapterId)
  useChapterTitle(chapter?.title ?? '')
  if (!chapter) return null
  const { editor } = session.editorOf(chapterId)
  // Tables and pictures are numbered on the page by counters that need the number of the chapter as text.
  const numbering = { '--chapter-number': `"${number}"` } as CSSProperties
  const classNames = [
    'app',
    guideOpen ? '' : 'two',
    readOnly ? 'reading' : '',
    sheet === 'guide' ? 'has-sheet' : '',
    sheet === 'rail' ? 'has-rail' : '',
  ]
    .filter(Boolean)
    .join(' ')
  return (
    <>
      <ShownChapter session={session} chapter={chapterId} />
      <div className={classNames}>
        <WritingBar session={session} />
        <Rail session={session} />
        <main className="page" id="inhoud">
          <div className="page-tools">
            <Toolbar session={session} editor={editor} />
            <TableTools session={session} editor={editor} />
            <ReadAlong />
            {adopted && (
              <Suspense>
                <AdoptedNotice />
              </Suspense>
            )}
            {calm && (
              <Suspense>
                <TemplateNotice />
                <BackupNotices />
              </Suspense>
            )}
            {searching && (
              <Suspense>
                <FindBar session={session} onGoTo={(chapter) => location.assign(chapterPath(planId, chapter))} />
              </Suspense>
            )}
          </div>
          <article className="doc" id="tekst" lang="nl" style={numbering}>
            <Notices />
            <ChapterPage key={chapterId} session={session} chapter={chapter} section={sectionId} place={place} />
          </article>
          <Floating session={session} />
        </main>
        {(guideOpen || sheet === 'guide') && <Guide session={session} />}
      </div>
      <FootBar session={session} />
    </>
  )
}

/** Tells the session which chapter is on screen. It stands before all that asks for it, so that its effect comes first. */
function ShownChapter({ session, chapter }: { readonly session: EditingSession; readonly chapter: string }) {
  useLayoutEffect(() => session.writing.setState({ chapter }), [session, chapter])
  return null
}

/** True a while after the screen came: what can wait may not delay the first letter. */
function useCalm(): boolean {
  const [calm, setCalm] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setCalm(true), 4000)
    return () => clearTimeout(timer)
  }, [])
  return calm
}

function useAdopted(): boolean {
  return usePlanState((state) => state.plan !== null && isAdopted(state.plan))
}

function Notices() {
  const adopted = useAdopted()
  const readOnly = usePlanState((state) => state.readOnly && !state.elsewhere)
  const locked = usePlanState((state) => state.locked.length)
  return (
    <>
      {readOnly && !adopted && <Alert kind="info">{words.readOnly}</Alert>}
      {locked > 0 && <Alert kind="warn">{words.lockedSome(locked)}</Alert>}
    </>
  )
}

/** Says that another window writes; it stays in sight while the text is scrolled. */
function ReadAlong() {
  const { plan } = useStores()
  const elsewhere = usePlanState((state) => state.elsewhere)
  // What could not be saved here would stand in the way: it goes into a file first.
  const stuck = usePlanState((state) => state.saveState.kind === 'failed')
  if (!elsewhere) return null
  const takeOver = async () => {
    await plan.getState().takeOver()
    showToast(words.writesHere)
  }
  return (
    <div className="page-notice">
      <Alert kind="info" announce>
        <div className="spread">
          <p>{words.elsewhere}</p>
          {!stuck && (
            <Button size="small" onClick={() => void takeOver()}>
              {words.takeOver}
            </Button>
          )}
        </div>
      </Alert>
    </div>
  )
}

/** Keeps in mind where the cursor is, for when the plan is opened again. */
function useRememberedPlace(session: EditingSession, planId: string, chapterId: string): void {
  const here = useStore(session.writing, (state) => state.here)
  useEffect(() => {
    if (planId) rememberPlace(planId, chapterId, here)
  }, [planId, chapterId, here])
}

function useChapterTitle(chapter: string): void {
  const title = usePlanState((state) => state.plan?.title) ?? ''
  useEffect(() => {
    document.title = words.planTitle(title, chapter)
  }, [title, chapter])
}
