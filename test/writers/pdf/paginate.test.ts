import { describe, expect, it } from 'vitest'
import { type FlowItem, flowItem } from '../../../src/writers/pdf/flow.ts'
import { portrait, roomOn } from '../../../src/writers/pdf/page-geometry.ts'
import { paginate } from '../../../src/writers/pdf/paginate.ts'
import { view } from '../../../src/writers/pdf/tree.ts'

const room = roomOn(portrait)

function block(id: string, height: number, settings: Partial<FlowItem> = {}): FlowItem {
  return flowItem(view({ height }, []), { id, ...settings })
}

function idsOf(items: readonly FlowItem[]): readonly (readonly (string | undefined)[])[] {
  return paginate(items).map((page) => page.items.map(({ id }) => id))
}

describe('dividing items over pages', () => {
  it('fills a page and goes on to the next', () => {
    expect(idsOf([block('a', room / 2), block('b', room / 2), block('c', 10)])).toEqual([['a', 'b'], ['c']])
  })

  it('takes a heading along to the page of what it heads', () => {
    const items = [block('a', room - 60), block('kop', 30, { keepWithNext: true }), block('b', 40)]
    expect(idsOf(items)).toEqual([['a'], ['kop', 'b']])
  })

  it('counts the larger of two spaces, and none at the head of a page', () => {
    const pages = paginate([block('a', 100, { before: 50, after: 20 }), block('b', 100, { before: 30 })])
    expect(pages[0]?.items.map(({ node }) => node.box.top)).toEqual([portrait.top, portrait.top + 130])
  })

  it('turns the page for a turned item, with its heading, and turns back after it', () => {
    const items = [
      block('a', 100),
      block('kop', 20, { keepWithNext: true }),
      block('wijd', 100, { landscape: true }),
      block('b', 50),
    ]
    expect(idsOf(items)).toEqual([['a'], ['kop', 'wijd'], ['b']])
    expect(paginate(items).map((page) => page.landscape)).toEqual([false, true, false])
  })

  it('begins a page where that is asked, but leaves no empty one', () => {
    expect(idsOf([block('a', 10, { breakBefore: true }), block('b', 10, { breakBefore: true })])).toEqual([
      ['a'],
      ['b'],
    ])
  })

  it('ends, also with an item that is higher than a page and cannot be cut', () => {
    expect(idsOf([block('a', 10), block('hoog', room * 3), block('b', 10)])).toEqual([['a'], ['hoog'], ['b']])
  })

  it('starts a divided item only where its first part fits', () => {
    const split = (): readonly [FlowItem, FlowItem] => [block('begin', 30), block('rest', room)]
    expect(idsOf([block('a', room - 20), block('x', room + 30, { firstPart: 30, split })])).toEqual([
      ['a'],
      ['begin'],
      ['rest'],
    ])
    expect(idsOf([block('a', room - 40), block('x', room + 30, { firstPart: 30, split })])).toEqual([
      ['a', 'begin'],
      ['rest'],
    ])
  })
})
