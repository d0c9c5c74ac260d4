import type { FigureCatalogue, FigureHelp } from '../../figures/figure.ts'

/** The catalogue, loaded when somebody asks for it; rejects when it does not come. */
export async function loadCatalogue(): Promise<FigureCatalogue> {
  return (await import('virtual:oab/catalogue')).default
}

/** How to get each figure, loaded apart from the catalogue; rejects when it does not come. */
export async function loadFigureHelp(): Promise<Readonly<Record<string, FigureHelp>>> {
  return (await import('virtual:oab/figure-help')).default
}
