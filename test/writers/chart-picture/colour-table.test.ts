import { describe, expect, it } from 'vitest'
import { openColourTable } from '../../../src/writers/chart-picture/colour-table.ts'
import { wholePixel } from '../../../src/writers/chart-picture/coverage.ts'

const colourAt = (bytes: Uint8Array, place: number) => [...bytes.subarray(place * 3, place * 3 + 3)]

describe('the colours of a picture', () => {
  it('begin with white and have one place each', () => {
    const table = openColourTable()
    const blue = table.placeOf('#21468b')
    expect([table.placeOf('#ffffff'), blue, table.placeOf('#21468b')]).toEqual([0, 1, 1])
    expect([...table.bytes()]).toEqual([255, 255, 255, 0x21, 0x46, 0x8b])
  })

  it('are mixed by how much of a pixel is covered', () => {
    const table = openColourTable()
    const black = table.placeOf('#000000')
    const half = table.mixed(black, 0, wholePixel / 2)
    expect(colourAt(table.bytes(), half)).toEqual([128, 128, 128])
    expect(table.mixed(black, 0, wholePixel / 2)).toBe(half)
    expect(table.mixed(black, 0, wholePixel)).toBe(black)
  })

  it('are at most 256: what is one too many gets the nearest', () => {
    const table = openColourTable()
    const hex = (value: number) => value.toString(16).padStart(2, '0')
    for (let red = 0; red < 256; red += 1) table.placeOf(`#${hex(red)}0000`)
    expect(table.bytes().length).toBe(256 * 3)
    expect(colourAt(table.bytes(), table.placeOf('#f90400'))).toEqual([0xf9, 0, 0])
    expect(table.bytes().length).toBe(256 * 3)
  })
})
