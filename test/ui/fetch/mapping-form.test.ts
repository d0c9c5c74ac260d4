import { describe, expect, it } from 'vitest'
import { readDataFile } from '../../../src/datafiles/read-data-file.ts'
import { resolveFigures } from '../../../src/figures/resolve-figures.ts'
import { columnOptions, mappingFault, mappingOf, rowOptions, startForm } from '../../../src/ui/fetch/mapping-form.ts'
import { figureSourceWords } from '../../../src/words/figure-source-words.ts'
import { catalogue, definition } from '../../build.ts'
import { requestFor, utf8 } from '../../datafiles/sample-files.ts'

const known = catalogue(definition('inwoners', 'aantal', { name: 'Inwoners' }))
const set = resolveFigures({ figures: {}, ownFigures: {} }, known, figureSourceWords)

function sheetsOf(text: string) {
  const answer = readDataFile(utf8(text), requestFor({ choices: { byHand: true } }))
  return answer.kind === 'by-hand' ? answer.sheets : []
}

describe('the form for a table that is not known', () => {
  it('begins with names in front and the first column of numbers', () => {
    const sheets = sheetsOf('Kern;Soort;Peuters\nCentrum;dorp;1.240\nDe Akkers;wijk;<5\n')
    expect(startForm(sheets, 0, 'Bestand')).toMatchObject({
      headerRow: 0,
      shape: 'areas',
      nameColumn: 0,
      valueColumn: 2,
      decimal: 'comma',
    })
    expect(columnOptions(sheets[0], 0).map(({ label }) => label)).toEqual(['1. Kern', '2. Soort', '3. Peuters'])
    expect(rowOptions(sheets[0], { headerRow: 0, nameColumn: 0 }).map(({ label }) => label)).toEqual([
      'Regel 2: Centrum',
      'Regel 3: De Akkers',
    ])
  })

  it('sees that years are years and that decimals stand behind a point', () => {
    const sheets = sheetsOf('Jaar,Score\n2023,12.5\n2024,13.25\n')
    expect(startForm(sheets, 0, '')).toMatchObject({ shape: 'series', valueColumn: 1, decimal: 'point' })
  })

  it('asks for a name that is not taken, and for a column', () => {
    const form = startForm(sheetsOf('Kern;Peuters\nCentrum;12\n'), 0, '')
    expect(mappingFault(form, set)?.field).toBe('name')
    expect(mappingFault({ ...form, name: 'inwoners' }, set)?.sentence).toContain('al een cijfer met deze naam')
    expect(mappingFault({ ...form, name: 'Peuters', valueColumn: -1 }, set)?.field).toBe('valueColumn')
    expect(mappingFault({ ...form, name: 'Peuters', shape: 'number', row: 0 }, set)?.field).toBe('row')
    expect(mappingFault({ ...form, name: 'Peuters' }, set)).toBeNull()
  })

  it('becomes a figure that the plan knows, or a new one of the writer', () => {
    const form = startForm(sheetsOf('Kern;Peuters\nCentrum;12\n'), 0, 'Burgerzaken')
    expect(mappingOf({ ...form, figure: 'inwoners' }, set, 'eigen-abcd1234')).toMatchObject({
      figure: { id: 'inwoners', name: 'Inwoners' },
      isOwn: false,
      row: null,
    })
    expect(mappingOf({ ...form, name: ' Peuters ' }, set, 'eigen-abcd1234')).toMatchObject({
      figure: { id: 'eigen-abcd1234', name: 'Peuters', kind: 'aantal' },
      isOwn: true,
      source: 'Burgerzaken',
    })
  })
})
