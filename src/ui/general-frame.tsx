import type { ReactNode } from 'react'
import { uiWords } from '../words/ui-words.ts'
import { paths } from './routes.ts'

interface GeneralFrameProps {
  readonly width: 'slim' | 'mid'
  readonly className?: string
  readonly children: ReactNode
}

/** The bar and the page of a screen that belongs to no plan. */
export function GeneralFrame({ width, className, children }: GeneralFrameProps) {
  return (
    <div className="app one">
      <header className="bar">
        <p className="app-name">
          <a href={paths.start}>{uiWords.appName}</a>
        </p>
        <nav className="bar-end general-links" aria-label={uiWords.general}>
          <a href={paths.help}>{uiWords.help}</a>
          <a href={paths.settings}>{uiWords.settings}</a>
        </nav>
      </header>
      <main className="work" id="inhoud" tabIndex={-1}>
        <div className={`wrap ${width} ${className ?? ''}`.trim()}>{children}</div>
      </main>
    </div>
  )
}
