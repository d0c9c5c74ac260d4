import { describe, expect, it } from 'vitest'
import { menuPlace } from '../../../src/ui/parts/menu-place.ts'

const window = { width: 1000, height: 800 }
const menu = { width: 200, height: 300 }
const button = (left: number, top: number) => ({ left, top, right: left + 40, bottom: top + 40 })

describe('menuPlace', () => {
  it('stands below its button', () => {
    expect(menuPlace(button(100, 100), menu, window)).toEqual({ left: 100, top: 144 })
  })

  it('turns left at the right edge', () => {
    expect(menuPlace(button(950, 100), menu, window).left).toBe(790)
  })

  it('turns up at the bottom', () => {
    expect(menuPlace(button(100, 700), menu, window).top).toBe(396)
  })

  it('never leaves a window that is too small for it', () => {
    expect(menuPlace(button(10, 100), menu, { width: 180, height: 200 })).toEqual({ left: 8, top: 8 })
  })
})
