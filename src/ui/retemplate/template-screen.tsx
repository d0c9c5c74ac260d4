import '../styles/retemplate.css'
import { isAdopted } from '../../plan/adopted-plan.ts'
import { withoutPlace } from '../../plan/loose-texts.ts'
import { isTemplateOlder } from '../../retemplate/compare-template.ts'
import type { Template } from '../../template/template.ts'
import { retemplateWords as words } from '../../words/retemplate-words.ts'
import { uiWords } from '../../words/ui-words.ts'
import { Alert } from '../parts/alert.tsx'
import { Button } from '../parts/button.tsx'
import { AdoptedNotice } from '../plan-facts/adopted-notice.tsx'
import { OpenPlan } from '../plan-frame/open-plan.tsx'
import { PlanBar } from '../plan-frame/plan-bar.tsx'
import { usePlanMenu } from '../plan-frame/use-plan-menu.tsx'
import { usePlanState } from '../stores-context.ts'
import { useTitle } from '../use-title.ts'
import { LooseTextList } from './loose-text-list.tsx'
import { TemplateItems } from './template-items.tsx'
import { useLooseTexts, useTemplate, useTemplateItems } from './use-template.ts'

/** The screen on which a writer takes over what is new in the template, and gives texts without a place one. */
export function TemplateScreen({ planId }: { readonly planId: string }) {
  return (
    <OpenPlan planId={planId}>
      <TemplateFrame />
    </OpenPlan>
  )
}

function TemplateFrame() {
  const title = usePlanState((state) => state.plan?.title) ?? ''
  const { items, dialogs, saveFile } = usePlanMenu({ beforeUse: () => undefined })
  const whyNot = useWhyNot()
  useTitle(words.screen(title))
  return (
    <div className="app one">
      <PlanBar here="sjabloon" menu={items} onSaveFile={saveFile} />
      <main className="work" id="inhoud" tabIndex={-1}>
        <div className="wrap mid retemplate">
          <AdoptedNotice />
          <h1 className="title" tabIndex={-1}>
            {words.title}
          </h1>
          <NewInTemplate whyNot={whyNot} />
          <Tray whyNot={whyNot} />
        </div>
      </main>
      {dialogs}
    </div>
  )
}

function NewInTemplate({ whyNot }: { readonly whyNot: string | undefined }) {
  const { loaded, retry } = useTemplate()
  if (loaded.kind === 'ready') return <Compared template={loaded.template} whyNot={whyNot} />
  if (loaded.kind === 'loading') {
    return (
      <p className="meta loading after-title" role="status">
        {words.loading}
      </p>
    )
  }
  return (
    <div className="after-title">
      <Alert kind="err">
        <p>{words.failed}</p>
        <p className="alert-action">
          <Button onClick={retry}>{uiWords.tryAgain}</Button>
        </p>
      </Alert>
    </div>
  )
}

function Compared({ template, whyNot }: { readonly template: Template; readonly whyNot: string | undefined }) {
  const items = useTemplateItems(template)
  const older = usePlanState((state) => (state.plan ? isTemplateOlder(state.plan, template) : false))
  if (items.length === 0) return <p className="after-title">{older ? words.older : words.none}</p>
  return (
    <>
      <p className="after-title retemplate-intro">{words.intro}</p>
      <TemplateItems items={items} template={template} whyNot={whyNot} />
    </>
  )
}

function Tray({ whyNot }: { readonly whyNot: string | undefined }) {
  const texts = useLooseTexts()
  const chapters = usePlanState((state) => state.plan?.chapters) ?? []
  const locked = usePlanState((state) => state.locked)
  const unread = withoutPlace({ chapters }, locked).length
  const none = texts.length === 0 && unread === 0
  return (
    <section className="new-group" aria-labelledby="zonder-plaats">
      <h2 id="zonder-plaats" tabIndex={-1}>
        {words.looseTitle}
      </h2>
      <p className="retemplate-intro">{none ? words.looseNone : words.looseIntro}</p>
      {unread > 0 && <Alert kind="warn">{words.unreadable(unread)}</Alert>}
      {texts.length > 0 && <LooseTextList texts={texts} whyNot={whyNot} />}
    </section>
  )
}

/** Why nothing can be changed now. */
function useWhyNot(): string | undefined {
  const elsewhere = usePlanState((state) => state.elsewhere)
  const adopted = usePlanState((state) => state.plan !== null && isAdopted(state.plan))
  const readOnly = usePlanState((state) => state.readOnly)
  if (elsewhere) return words.whyNot.elsewhere
  if (adopted) return words.whyNot.adopted
  return readOnly ? words.whyNot.readOnly : undefined
}
