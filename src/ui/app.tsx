import { lazy, Suspense, useEffect } from 'react'
import { uiWords } from '../words/ui-words.ts'
import { ErrorBoundary } from './error-boundary.tsx'
import { NotFoundScreen } from './not-found-screen.tsx'
import { ToastRegion } from './parts/toast.tsx'
import { Waiting } from './parts/waiting.tsx'
import { StartScreen } from './plans/start-screen.tsx'
import { parseRoute, type Route, useHash } from './routes.ts'
import { ScreenFocus } from './screen-focus.tsx'
import { nlNames } from './parts/nl-design-names.ts'

// Each screen that is not needed at the start is a file of its own.
const NewPlanScreen = lazy(async () => ({ default: (await import('./new-plan/new-plan-screen.tsx')).NewPlanScreen }))
const HelpScreen = lazy(async () => ({ default: (await import('./help/help-screen.tsx')).HelpScreen }))
const SettingsScreen = lazy(async () => ({ default: (await import('./settings/settings-screen.tsx')).SettingsScreen }))
const ExportScreen = lazy(async () => ({ default: (await import('./export/export-screen.tsx')).ExportScreen }))
const FiguresScreen = lazy(async () => ({ default: (await import('./figures/figures-screen.tsx')).FiguresScreen }))
const FetchScreen = lazy(async () => ({ default: (await import('./fetch/fetch-screen.tsx')).FetchScreen }))
const VersionsScreen = lazy(async () => ({ default: (await import('./versions/versions-screen.tsx')).VersionsScreen }))
const TemplateScreen = lazy(async () => ({
  default: (await import('./retemplate/template-screen.tsx')).TemplateScreen,
}))
const WritingScreen = lazy(async () => ({ default: (await import('./writing/writing-screen.tsx')).WritingScreen }))
const PlanLook = lazy(async () => ({ default: (await import('./house-style/plan-look.tsx')).PlanLook }))

/** The whole app: the screen of the address, and the messages over it. */
export function App() {
  const route = parseRoute(useHash())
  return (
    <>
      <SkipLink />
      <ErrorBoundary key={boundaryKey(route)}>
        <Suspense fallback={<Loading />}>
          <Screen route={route} />
          {'planId' in route && <PlanLook />}
          <ScreenFocus screen={boundaryKey(route)} />
        </Suspense>
      </ErrorBoundary>
      <ToastRegion />
    </>
  )
}

function Screen({ route }: { readonly route: Route }) {
  switch (route.screen) {
    case 'start':
      return <StartScreen />
    case 'new-plan':
      return <NewPlanScreen />
    case 'help':
      return <HelpScreen />
    case 'settings':
      return <SettingsScreen />
    case 'export':
      return <ExportScreen planId={route.planId} />
    case 'template':
      return <TemplateScreen planId={route.planId} />
    case 'figures':
      return <FiguresScreen planId={route.planId} figureId={route.figureId} />
    case 'fetch-figures':
      return <FetchScreen planId={route.planId} step={route.step} />
    case 'versions':
      return <VersionsScreen planId={route.planId} sectionId={route.sectionId} />
    case 'writing':
      return (
        <WritingScreen
          planId={route.planId}
          chapterId={route.chapterId}
          sectionId={route.sectionId}
          place={route.place}
        />
      )
    default:
      return <NotFoundScreen />
  }
}

/** Chapters of one plan share a screen; going from one to the other must not build it anew. */
function boundaryKey(route: Route): string {
  return 'planId' in route ? `${route.screen} ${route.planId}` : route.screen
}

/** A button and not a link: the address of the page is the screen. */
function SkipLink() {
  return (
    <button type="button" className={nlNames.skip} onClick={() => document.querySelector<HTMLElement>('main')?.focus()}>
      {uiWords.skip}
    </button>
  )
}

function Loading() {
  useEffect(() => {
    document.body.setAttribute('aria-busy', 'true')
    return () => document.body.removeAttribute('aria-busy')
  }, [])
  return (
    <main className="work" id="inhoud" tabIndex={-1}>
      <Waiting>{uiWords.loading}</Waiting>
    </main>
  )
}
