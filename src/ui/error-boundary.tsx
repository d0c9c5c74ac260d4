import { Component, type ContextType, type ReactNode } from 'react'
import { crashWords, uiWords } from '../words/ui-words.ts'
import { Button, LinkButton } from './parts/button.tsx'
import { rescuePlanFile } from './rescue-plan-file.ts'
import { paths } from './routes.ts'
import { StoresContext } from './stores-context.ts'

interface Props {
  readonly children: ReactNode
}

interface State {
  readonly error: Error | null
}

/**
 * Shown in place of a screen that failed. The plan stays in memory and can be saved as a file. React has no way to catch
 * a failure but a class.
 */
export class ErrorBoundary extends Component<Props, State> {
  static override contextType = StoresContext
  declare context: ContextType<typeof StoresContext>
  override state: State = { error: null }

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override componentDidCatch(): void {
    void this.context?.plan.getState().flush()
  }

  override render(): ReactNode {
    const { error } = this.state
    if (!error) return this.props.children
    const stores = this.context
    const hasPlan = Boolean(stores?.plan.getState().plan)
    return isLoadFailure(error) ? (
      <Failure title={crashWords.partTitle} text={crashWords.partText} />
    ) : (
      <Failure
        title={crashWords.title}
        text={hasPlan ? crashWords.withPlan : crashWords.text}
        onSave={hasPlan && stores ? () => void rescuePlanFile(stores) : null}
      />
    )
  }
}

interface FailureProps {
  readonly title: string
  readonly text: string
  readonly onSave?: (() => void) | null
}

function Failure({ title, text, onSave }: FailureProps) {
  return (
    <main className="work" id="inhoud" tabIndex={-1}>
      <div className="empty" role="alert">
        <h1>{title}</h1>
        <p>{text}</p>
        <div className="row">
          {onSave && (
            <Button kind="main" onClick={onSave}>
              {crashWords.saveFile}
            </Button>
          )}
          <Button onClick={() => location.reload()}>{crashWords.reload}</Button>
          <LinkButton href={paths.start}>{uiWords.toMyPlans}</LinkButton>
        </div>
      </div>
    </main>
  )
}

/** The words of Chromium, Firefox and Safari for a file of the app that did not come. */
function isLoadFailure(error: Error): boolean {
  return /dynamically imported module|importing a module script|preload CSS/i.test(error.message)
}
