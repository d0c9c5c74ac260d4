import type { FigureDefinition, FigureKind } from '../figures/figure.ts'

/** Words of the rows in which a figure is filled in by year or place. */
export const figurePartsWords = {
  toParts: 'Vul per jaar of per gebied in',
  toNumber: 'Vul één getal in',
  legend: 'Waarde per jaar of per gebied',
  hint: (kind: FigureKind) =>
    `Zet in elke rij een jaar, of een wijk, school of locatie, met het getal. ${kind === 'procent' ? 'Een percentage vult u in als 78. ' : ''}Laat een getal leeg als u het niet weet. U kunt ook twee kolommen uit Excel plakken.`,
  name: 'Jaar of gebied',
  number: ({ kind, unit: [, many] }: FigureDefinition) => {
    if (kind === 'bedrag') return 'Bedrag in euro'
    if (kind === 'procent') return 'Percentage'
    return many === '' ? 'Getal' : `Aantal ${many}`
  },
  cell: {
    name: (row: number) => `Jaar of gebied, rij ${row}`,
    number: (row: number) => `Getal, rij ${row}`,
  },
  away: (name: string, row: number) => (name.trim() === '' ? `Haal rij ${row} weg` : `Haal ${name} weg`),
  add: 'Rij erbij',
} as const
