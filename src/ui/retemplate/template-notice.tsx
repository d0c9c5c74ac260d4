import { useEffect } from 'react'
import { followCatalogue } from '../../plan/follow-catalogue.ts'
import { retemplateWords as words } from '../../words/retemplate-words.ts'
import { loadCatalogue } from '../figures/figure-data.ts'
import { Alert } from '../parts/alert.tsx'
import { paths } from '../routes.ts'
import { usePlanState, useStores } from '../stores-context.ts'
import { useTemplate, useTemplateItems } from './use-template.ts'

/** A quiet line above the text that says that the template has something new; nothing else and nothing while it has not. */
export function TemplateNotice() {
  const { loaded } = useTemplate()
  const items = useTemplateItems(loaded.kind === 'ready' ? loaded.template : null)
  const id = usePlanState((state) => state.plan?.id) ?? ''
  const readOnly = usePlanState((state) => state.readOnly)
  useCurrentFigures(readOnly)
  if (readOnly || items.length === 0) return null
  return (
    <div className="page-notice">
      <Alert kind="info">
        <div className="spread">
          <p>{words.notice(items.length)}</p>
          <a href={paths.template(id)}>{words.look}</a>
        </div>
      </Alert>
    </div>
  )
}

/** Brings references to figures that have another id now under that id. Until then they are shown all the same. */
function useCurrentFigures(readOnly: boolean): void {
  const { plan } = useStores()
  const id = usePlanState((state) => state.id)
  useEffect(() => {
    if (readOnly || !id) return
    void loadCatalogue().then((catalogue) => {
      const { plan: open, flush, change } = plan.getState()
      if (open?.id !== id || open.versions.figures >= catalogue.version) return
      // What was typed and not yet taken over may hold such a reference as well.
      void flush()
      change((now) => followCatalogue(now, catalogue))
    })
  }, [plan, id, readOnly])
}
