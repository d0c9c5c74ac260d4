import { describe, expect, it } from 'vitest'
import { menuKey } from '../../../src/ui/parts/menu-keys.ts'

const labels = ['Open', 'Hernoem', 'Maak een kopie', 'Bewaar als bestand', 'Meer']
const press = (key: string, focused: number, typed = '') => menuKey({ key, focused, typed, labels })

describe('menuKey', () => {
  it('goes round with the arrows', () => {
    expect(press('ArrowDown', 4)).toEqual({ kind: 'focus', index: 0 })
    expect(press('ArrowUp', 0)).toEqual({ kind: 'focus', index: 4 })
  })

  it('goes to the ends with Home and End', () => {
    expect(press('Home', 3)).toEqual({ kind: 'focus', index: 0 })
    expect(press('End', 0)).toEqual({ kind: 'focus', index: 4 })
  })

  it('goes to the next line with a letter, and on with the same letter', () => {
    expect(press('m', 0)).toMatchObject({ index: 2 })
    expect(press('m', 2, 'm')).toMatchObject({ index: 4 })
  })

  it('takes letters typed in a row as the start of a name', () => {
    expect(press('e', 2, 'm')).toMatchObject({ index: 4, typed: 'me' })
  })

  it('stays where it is when no line starts so', () => {
    expect(press('x', 3)).toMatchObject({ index: 3 })
  })

  it('leaves Enter and the space bar to the line itself', () => {
    expect(press('Enter', 1)).toBeNull()
    expect(press(' ', 1)).toBeNull()
  })
})
