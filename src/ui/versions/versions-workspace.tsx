import { useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { VersionsStore } from '../../store/versions-store.ts'
import type { PlanVersion } from '../../versions/plan-version.ts'
import { uiWords } from '../../words/ui-words.ts'
import { versionWords as words } from '../../words/version-words.ts'
import { Alert } from '../parts/alert.tsx'
import { Button } from '../parts/button.tsx'
import { Empty } from '../parts/empty.tsx'
import { AdoptedNotice } from '../plan-facts/adopted-notice.tsx'
import { usePlanState } from '../stores-context.ts'
import type { Picked } from './comparison-parts.ts'
import { NameVersionDialog } from './name-version-dialog.tsx'
import { useEarlierVersion } from './use-earlier-version.ts'
import { VersionComparison } from './version-comparison.tsx'
import { VersionList } from './version-list.tsx'

interface WorkspaceProps {
  readonly store: VersionsStore
  /** Section of which an earlier state is looked for. */
  readonly section: string | null
  /** Whether the list lies over the page, on a narrow screen. */
  readonly list: { readonly open: boolean; readonly setOpen: (open: boolean) => void }
}

/** The list of versions beside the comparison of two. */
export function VersionsWorkspace({ store, section, list }: WorkspaceProps) {
  const versions = useStore(store, (state) => state.versions)
  const [picked, setPicked] = useState<Picked>({ first: null, second: null })
  const [naming, setNaming] = useState<PlanVersion | 'new' | null>(null)
  // Newer versions come while one looks, such as that of before a restore: what is compared stays.
  const [newest, setNewest] = useState<string | null>(null)
  if (newest === null && versions?.[0]) setNewest(versions[0].id)
  const first = versions?.find(({ id }) => id === (picked.first ?? newest)) ?? versions?.[0] ?? null
  const second = versions?.find(({ id }) => id === picked.second) ?? null
  useEarlierVersion(store, section, (id) => setPicked({ first: id, second: null }))
  const opener = useRef<HTMLButtonElement>(null)
  const closeList = () => {
    list.setOpen(false)
    opener.current?.focus()
  }
  const choose = (version: PlanVersion) => {
    setPicked({ first: version.id, second: version.id === second?.id ? null : picked.second })
    if (list.open) closeList()
  }
  const dialog = naming && (
    <NameVersionDialog
      store={store}
      version={naming === 'new' ? null : naming}
      onKept={(id) => setPicked({ first: id, second: null })}
      onClose={() => setNaming(null)}
    />
  )
  if (versions?.length === 0) {
    return (
      <main className="work full" id="inhoud" tabIndex={-1}>
        <div className="wrap mid">
          <Notices store={store} />
          <NoVersions onKeep={() => setNaming('new')} />
        </div>
        {dialog}
      </main>
    )
  }
  return (
    <>
      <VersionList
        open={list.open}
        store={store}
        versions={versions ?? []}
        current={first}
        onChoose={choose}
        onName={setNaming}
        onClose={closeList}
      />
      <main className="work" id="inhoud" tabIndex={-1}>
        <div className="wrap mid">
          <Notices store={store} />
          <Button
            ref={opener}
            size="small"
            icon="history"
            className="open-list"
            aria-expanded={list.open}
            onClick={() => list.setOpen(true)}
          >
            {words.openList}
          </Button>
          {first && versions ? (
            <VersionComparison
              store={store}
              versions={versions}
              pair={{ first, second }}
              wanted={section}
              onPick={setPicked}
            />
          ) : (
            <Reading />
          )}
        </div>
      </main>
      {dialog}
    </>
  )
}

function Reading() {
  return (
    <>
      <h1 className="title">{words.title}</h1>
      <p className="meta loading after-title" role="status">
        {words.loading}
      </p>
    </>
  )
}

function NoVersions({ onKeep }: { readonly onKeep: () => void }) {
  const elsewhere = usePlanState((state) => state.elsewhere)
  return (
    <Empty title={words.emptyTitle} text={words.emptyText} level={1}>
      {!elsewhere && (
        <Button kind="main" icon="bookmark-plus" onClick={onKeep}>
          {words.keep}
        </Button>
      )}
    </Empty>
  )
}

/** What is wrong with keeping or reading versions, and that an adopted plan is only read. */
function Notices({ store }: { readonly store: VersionsStore }) {
  const unread = useStore(store, (state) => state.unread)
  const notKept = useStore(store, (state) => state.notKept)
  const refresh = useStore(store, (state) => state.refresh)
  return (
    <div className="version-notices">
      <AdoptedNotice />
      {notKept && (
        <Alert kind="warn" announce>
          {words.notKept[notKept]}
        </Alert>
      )}
      {unread && (
        <Alert kind="err" announce>
          <p>{words.unread}</p>
          <p className="alert-action">
            <Button onClick={() => void refresh()}>{uiWords.tryAgain}</Button>
          </p>
        </Alert>
      )}
    </div>
  )
}
