// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { documentOf, list, paragraph } from '../word/word-sample.ts'
import { all, lookOf, type OdtFile, paragraphWith, written } from './odt-reader.ts'

/** List style, depth and start value of the list a paragraph stands in. */
function listOf(file: OdtFile, text: string) {
  const item = paragraphWith(file, text).parentElement
  const list = item?.parentElement
  let depth = 0
  for (let node: Element | null | undefined = list; node; node = node.parentElement) {
    if (node.nodeName === 'text:list') depth += 1
  }
  return {
    list: list?.getAttribute('text:style-name'),
    depth,
    start: item?.getAttribute('text:start-value') ?? null,
    place: list ? [...list.children].indexOf(item ?? list) : -1,
  }
}

describe('lists in OpenDocument', () => {
  it('are real lists with levels', async () => {
    const file = await written(documentOf(list(false, [['een', list(false, [['een a', list(false, [['een a i']])]])]])))
    expect(['een', 'een a', 'een a i'].map((text) => listOf(file, text).depth)).toEqual([1, 2, 3])
    expect(listOf(file, 'een').list).toBe('List_20_1')
    expect(lookOf(file, paragraphWith(file, 'een')).style).toBe('List 1')
  })

  it('begin at one again in each next list', async () => {
    const file = await written(documentOf(list(true, [['eerste']]), paragraph('Tussen'), list(true, [['tweede']])))
    expect(listOf(file, 'tweede')).toEqual({ list: 'Numbering_20_123', depth: 1, start: '1', place: 0 })
    expect(lookOf(file, paragraphWith(file, 'eerste')).style).toBe('Numbering 1')
  })

  it('begin at their own start value and count on from there', async () => {
    const file = await written(documentOf(list(true, [['vijfde'], ['zesde']], 5)))
    expect(listOf(file, 'vijfde').start).toBe('5')
    expect(listOf(file, 'zesde')).toMatchObject({ start: null, place: 1 })
  })

  it('number a list within a list of bullets at its own level, anew in each item', async () => {
    const file = await written(
      documentOf(
        list(false, [
          ['punt', list(true, [['stap']])],
          ['punt twee', list(true, [['stap twee']])],
        ]),
      ),
    )
    for (const text of ['stap', 'stap twee']) {
      expect(listOf(file, text)).toMatchObject({ list: 'Numbering_20_123', depth: 2, start: '1' })
    }
  })

  it('set a second paragraph of an item under its text without a sign', async () => {
    const file = await written(documentOf(list(true, [['punt', 'vervolg']])))
    const more = paragraphWith(file, 'vervolg')
    expect(lookOf(file, more).style).toBe('Numbering 1 Cont.')
    expect(more.previousElementSibling).toBe(paragraphWith(file, 'punt'))
  })

  it('never go deeper than a word processor knows', async () => {
    const deep = (level: number): ReturnType<typeof list> =>
      list(false, [[`niveau ${level}`, ...(level < 14 ? [deep(level + 1)] : [])]])
    const file = await written(documentOf(deep(1)))
    expect(listOf(file, 'niveau 10').depth).toBe(10)
    expect(listOf(file, 'niveau 14').depth).toBe(10)
  })

  it('leave out items and lists without anything in them', async () => {
    const file = await written(documentOf(list(false, [[], ['punt']]), list(true, [])))
    expect(all(file.content, 'text:list')).toHaveLength(1)
    expect(all(file.content, 'text:list-item')).toHaveLength(1)
  })
})
