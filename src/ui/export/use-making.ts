import { useCallback, useEffect, useRef, useState } from 'react'
import { downloadFile } from '../parts/file-access.ts'
import { openPlanToMake } from '../plan-frame/open-plan-to-make.ts'
import { useStores } from '../stores-context.ts'
import type { ExportFormat } from '../../export/export-messages.ts'
import type { ExportForm } from './export-form.ts'
import { keepExport } from './keep-export.ts'
import { type MadeFile, type Making, startMaking } from './make-file.ts'

/** Where the making of a file is. */
export type MakingState =
  | { readonly kind: 'idle' | 'stopped' | 'failed' | 'not-loaded' }
  | { readonly kind: 'busy'; readonly what: ExportFormat; readonly share: number }
  | { readonly kind: 'made'; readonly what: ExportFormat; readonly file: MadeFile }

interface UseMaking {
  readonly state: MakingState
  readonly make: (form: ExportForm) => void
  readonly stop: () => void
}

/** Makes one file at a time; a finished file is downloaded at once. Leaving the screen stops it. */
export function useMaking(): UseMaking {
  const stores = useStores()
  const [state, setState] = useState<MakingState>({ kind: 'idle' })
  const turn = useRef<{ making: Making | null } | null>(null)
  const stop = useCallback(() => {
    turn.current?.making?.stop()
    turn.current = null
  }, [])
  useEffect(() => stop, [stop])

  const make = async (form: ExportForm) => {
    const mine: { making: Making | null } = { making: null }
    turn.current = mine
    const isMine = () => turn.current === mine
    const show = (share: number) => isMine() && setState({ kind: 'busy', what: form.kind, share })
    show(0)
    try {
      const given = await openPlanToMake(stores)
      if (!given) return
      const making = await startMaking(given, form, show)
      if (!isMine()) return making.stop()
      mine.making = making
      const end = await making.ended
      if (!isMine()) return
      if (end.kind !== 'made') return setState({ kind: end.kind })
      const { file } = end
      downloadFile(file.name, file.content)
      const remark = form.kind === 'docx' ? await keepExport(stores.database, given.plan) : null
      const remarks = [...file.remarks, ...(remark ? [remark] : [])]
      if (isMine()) setState({ kind: 'made', what: form.kind, file: { ...file, remarks } })
    } catch {
      if (isMine()) setState({ kind: 'not-loaded' })
    }
  }
  return {
    state,
    make: (form) => void make(form),
    stop: () => {
      stop()
      setState({ kind: 'stopped' })
    },
  }
}
