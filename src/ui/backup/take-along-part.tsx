import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { takeAlongWords as words } from '../../words/take-along-words.ts'
import { Alert } from '../parts/alert.tsx'
import { Button } from '../parts/button.tsx'
import { Checkbox } from '../parts/choice.tsx'
import { showToast } from '../parts/toast-store.ts'
import { useStores } from '../stores-context.ts'
import { downloadPlansFile, makePlansFile } from './take-along.ts'

/** Puts all plans in one file. */
export function TakeAlong({ kind = 'normal' }: { readonly kind?: 'normal' | 'main' }) {
  const stores = useStores()
  const { plans } = stores
  const count = useStore(plans, (state) => state.plans.filter(({ deletedAt }) => deletedAt === null).length)
  const [withVersions, setWithVersions] = useState(true)
  const [busy, setBusy] = useState(false)
  const [wrong, setWrong] = useState<string | null>(null)
  useEffect(() => void plans.getState().refresh(), [plans])
  const take = async () => {
    setBusy(true)
    setWrong(null)
    try {
      const file = await makePlansFile(stores, withVersions)
      if (file.tooLarge) setWrong(words.tooLarge)
      else {
        downloadPlansFile(file)
        showToast(words.made(file.taken.length, file.fileName))
        const left = file.left.length > 0 ? [words.left(file.left)] : []
        const newer = file.newer.length > 0 ? [words.leftNewer(file.newer)] : []
        setWrong([...left, ...newer].join(' ') || null)
      }
    } catch {
      setWrong(words.failed)
    }
    setBusy(false)
  }
  return (
    <>
      <Checkbox label={words.versions} hint={words.versionsHint} checked={withVersions} onChange={setWithVersions} />
      {wrong && (
        <Alert kind="err" announce small>
          {wrong}
        </Alert>
      )}
      <Button
        kind={kind}
        icon="download"
        busy={busy ? words.making : undefined}
        unavailable={count === 0 ? words.nothing : undefined}
        onClick={() => void take()}
      >
        {words.take}
      </Button>
    </>
  )
}
