import { useEffect, useState } from 'react'
import type { FigureHelp } from '../../figures/figure.ts'
import { loadFigureHelp } from './figure-data.ts'

/** How to get a figure, loaded when it is asked for; null until then, and for a figure that has no help. */
export function useFigureHelp(figure: string): FigureHelp | null {
  const [help, setHelp] = useState<Readonly<Record<string, FigureHelp>>>({})
  useEffect(() => {
    // Without it the figure can be filled in as well.
    loadFigureHelp().then(setHelp, () => undefined)
  }, [])
  return Object.hasOwn(help, figure) ? (help[figure] ?? null) : null
}
