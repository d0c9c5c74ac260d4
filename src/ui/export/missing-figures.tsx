import { useEffect, useMemo, useState } from 'react'
import type { FigureCatalogue } from '../../figures/figure.ts'
import { type FigureSet, resolveFigures } from '../../figures/resolve-figures.ts'
import type { Plan } from '../../plan/plan.ts'
import { withinSentence } from '../../words/dutch.ts'
import { exportWords as words } from '../../words/export-words.ts'
import { figureSourceWords } from '../../words/figure-source-words.ts'
import { Alert } from '../parts/alert.tsx'
import { paths } from '../routes.ts'
import { type ExportForm, missingFigures } from './export-form.ts'

interface MissingFiguresProps {
  readonly plan: Plan
  readonly form: ExportForm
}

/** Says which figures will stand in the file as missing, with the way to each. */
export function MissingFigures({ plan, form }: MissingFiguresProps) {
  const figures = useAllFigures(plan)
  const missing = figures ? missingFigures({ ...plan, figures: figures.figures }, form) : []
  if (missing.length === 0) return null
  return (
    <Alert kind="warn" small>
      {words.missing(missing.length)} {words.missingPrinted}
      <details>
        <summary>{words.missingPlaces}</summary>
        <ul>
          {missing.map(({ figure, places, chapter, section }) => (
            <li key={figure}>
              <a href={paths.section(plan.id, chapter, section)}>
                {words.missingAt(withinSentence(figures?.definitions.get(figure)?.name ?? figure), places)}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </Alert>
  )
}

/** The figures of the plan with what follows from them; null until the catalogue is there. */
function useAllFigures({ figures, ownFigures }: Plan): FigureSet | null {
  const [catalogue, setCatalogue] = useState<FigureCatalogue | null>(null)
  useEffect(() => {
    import('virtual:oab/catalogue').then(
      (data) => setCatalogue(data.default),
      // Without the names the ids are shown, which still lead to the place.
      () => setCatalogue({ version: 0, definitions: [] }),
    )
  }, [])
  return useMemo(
    () => catalogue && resolveFigures({ figures, ownFigures }, catalogue, figureSourceWords),
    [catalogue, figures, ownFigures],
  )
}
