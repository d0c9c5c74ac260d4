import { Suspense } from 'react'
import { useStore } from 'zustand'
import { openFileWords } from '../../words/file-words.ts'
import { startWords as words } from '../../words/start-words.ts'
import { Alert } from '../parts/alert.tsx'
import { Button, LinkButton, TextButton } from '../parts/button.tsx'
import { paths } from '../routes.ts'
import { useStores } from '../stores-context.ts'
import { LostPlans } from './lazy-parts.ts'
import { MissingPlan } from './missing-plan.tsx'
import type { PlanFiles } from './use-plan-files.ts'

/** What someone sees who has no plan yet. */
export function FirstVisit({ files }: { readonly files: PlanFiles }) {
  const { plans } = useStores()
  const lost = useStore(plans, (state) => state.lost.length > 0)
  const wiped = useStore(plans, (state) => state.wiped)
  return (
    <>
      {lost && (
        <Suspense>
          <LostPlans onPick={files.pick} onOpen={files.open} />
        </Suspense>
      )}
      {wiped && !lost && (
        <div className="before-title">
          <Alert kind="warn">
            {words.wiped} <TextButton onClick={files.pick}>{openFileWords.open}</TextButton>
          </Alert>
        </div>
      )}
      <h1 className="title welcome-title">{words.welcome}</h1>
      <p className="welcome">{words.welcomeText}</p>
      <div className="row welcome-buttons">
        <LinkButton kind="main" size="large" href={paths.newPlan}>
          {words.begin}
        </LinkButton>
        <Button
          size="large"
          onClick={files.openExample}
          busy={files.busy === 'example' ? openFileWords.reading : undefined}
        >
          {words.seeExample}
        </Button>
      </div>
      <p className="welcome-file">
        {words.havePlan} <TextButton onClick={files.pick}>{openFileWords.open}</TextButton> {words.orDrop}
      </p>
      {files.refused && (
        <Alert kind="err" announce>
          {files.refused}
        </Alert>
      )}
      <MissingPlan />
      <hr className="rule" />
      <dl className="three">
        {words.promises.map((promise) => (
          <div key={promise.title}>
            <dt>{promise.title}</dt>
            <dd>{promise.text}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
