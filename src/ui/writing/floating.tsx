import { lazy, type ReactNode, Suspense, useEffect } from 'react'
import { useStore } from 'zustand'
import type { EditingSession } from './editing-session.ts'
import { loadTableBar } from './table-tools.tsx'
import type { Floating as Shown } from './writing-state.ts'

// Nothing of this is needed until the cursor stands in the text, so it comes after that.
const dialogs = {
  'figure-card': () => import('./figure-card.tsx').then((file) => ({ default: file.FigureCard })),
  'number-offer': () => import('./number-offer-card.tsx').then((file) => ({ default: file.NumberOfferCard })),
  'figure-picker': () => import('./figure-picker.tsx').then((file) => ({ default: file.FigurePicker })),
  image: () => import('./image-dialog.tsx').then((file) => ({ default: file.ImageDialog })),
  table: () => import('./table-dialog.tsx').then((file) => ({ default: file.TableDialog })),
  'insert-table': () => import('./insert-table-dialog.tsx').then((file) => ({ default: file.InsertTableDialog })),
  figures: () => import('./figures-dialog.tsx').then((file) => ({ default: file.FiguresDialog })),
  'insert-figures': () => import('./figures-dialog.tsx').then((file) => ({ default: file.FiguresDialog })),
  link: () => import('./link-dialog.tsx').then((file) => ({ default: file.LinkDialog })),
  'word-count': () => import('./word-count-dialog.tsx').then((file) => ({ default: file.WordCountDialog })),
  saved: () => import('./saved-dialog.tsx').then((file) => ({ default: file.SavedDialog })),
  sources: () => import('./sources-dialog.tsx').then((file) => ({ default: file.SourcesDialog })),
} as const

const menus = {
  'section-menu': () => import('./section-menus.tsx').then((file) => ({ default: file.SectionMenu })),
  'state-menu': () => import('./section-menus.tsx').then((file) => ({ default: file.StateMenu })),
  'add-section': () => import('./section-menus.tsx').then((file) => ({ default: file.AddSectionDialog })),
} as const

const SectionMenu = lazy(menus['section-menu'])
const StateMenu = lazy(menus['state-menu'])
const AddSectionDialog = lazy(menus['add-section'])

const shown = {
  'figure-card': lazy(dialogs['figure-card']),
  'number-offer': lazy(dialogs['number-offer']),
  'figure-picker': lazy(dialogs['figure-picker']),
  image: lazy(dialogs.image),
  table: lazy(dialogs.table),
  'insert-table': lazy(dialogs['insert-table']),
  figures: lazy(dialogs.figures),
  'insert-figures': lazy(dialogs['insert-figures']),
  link: lazy(dialogs.link),
  'word-count': lazy(dialogs['word-count']),
  saved: lazy(dialogs.saved),
  sources: lazy(dialogs.sources),
} as const

/** What floats over the page at this moment. */
export function Floating({ session }: { readonly session: EditingSession }) {
  const floating = useStore(session.writing, (state) => state.floating)
  useLoadedInRest(session)
  return floating && <Suspense>{floatingPart(session, floating)}</Suspense>
}

function floatingPart(session: EditingSession, floating: Shown): ReactNode {
  switch (floating.kind) {
    case 'section-menu':
      return <SectionMenu session={session} section={floating.section} anchor={floating.anchor} />
    case 'state-menu':
      return <StateMenu session={session} section={floating.section} anchor={floating.anchor} />
    case 'add-section':
      return <AddSectionDialog session={session} after={floating.after} />
    default: {
      const Dialog = shown[floating.kind]
      return <Dialog session={session} />
    }
  }
}

/** How long the writer is left alone before the rest is loaded, in milliseconds. */
const rest = 4000

/** Loads the dialogs once the page has come to rest, so that none of them has to be waited for, nor asks for the network later. */
function useLoadedInRest(session: EditingSession): void {
  useEffect(() => {
    const timer = setTimeout(() => {
      // One that does not come is asked for again when it is opened.
      for (const load of [...Object.values(dialogs), ...Object.values(menus), loadTableBar])
        load().catch(() => undefined)
      import('./figure-tips.ts').then((file) => file.startFigureTips(session)).catch(() => undefined)
      import('./start-number-offers.ts').then((file) => file.startNumberOffers(session)).catch(() => undefined)
    }, rest)
    return () => clearTimeout(timer)
  }, [session])
}
