import { notFoundWords as words, uiWords } from '../words/ui-words.ts'
import { GeneralFrame } from './general-frame.tsx'
import { LinkButton } from './parts/button.tsx'
import { Empty } from './parts/empty.tsx'
import { paths } from './routes.ts'
import { useTitle } from './use-title.ts'

/** What an unknown address leads to. */
export function NotFoundScreen() {
  useTitle(words.title)
  return (
    <GeneralFrame width="slim">
      <Empty title={words.title} text={words.text} level={1}>
        <LinkButton kind="main" href={paths.start}>
          {uiWords.toMyPlans}
        </LinkButton>
        <LinkButton href={paths.help}>{uiWords.help}</LinkButton>
      </Empty>
    </GeneralFrame>
  )
}
