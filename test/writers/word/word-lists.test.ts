import { describe, expect, it } from 'vitest'
import { listOf, paragraphWith, value, written } from './word-reader.ts'
import { documentOf, list, paragraph } from './word-sample.ts'

describe('lists in Word', () => {
  it('are real lists with levels', async () => {
    const file = await written(documentOf(list(false, [['een', list(false, [['een a', list(false, [['een a i']])]])]])))
    const levels = ['een', 'een a', 'een a i'].map((text) => listOf(file, paragraphWith(file, text)))
    expect(levels.map(({ level }) => level)).toEqual([0, 1, 2])
    expect(levels.map(({ abstract }) => value(abstract, 'w:numFmt'))).toEqual(['bullet', 'bullet', 'bullet'])
    expect(value(paragraphWith(file, 'een'), 'w:pStyle')).toBe('ListBullet')
  })

  it('begin at one again in each next list', async () => {
    const file = await written(documentOf(list(true, [['eerste']]), paragraph('Tussen'), list(true, [['tweede']])))
    const [one, two] = ['eerste', 'tweede'].map((text) => listOf(file, paragraphWith(file, text)))
    expect(one?.id).not.toBe(two?.id)
    expect(two?.starts[0]).toBe(1)
    expect(value(paragraphWith(file, 'eerste'), 'w:pStyle')).toBe('ListNumber')
  })

  it('begin at their own start value', async () => {
    const file = await written(documentOf(list(true, [['vijfde']], 5), list(true, [['eerste']])))
    expect(listOf(file, paragraphWith(file, 'vijfde')).starts[0]).toBe(5)
    expect(listOf(file, paragraphWith(file, 'eerste')).starts[0]).toBe(1)
  })

  it('number a list within a list of bullets at its own level', async () => {
    const file = await written(documentOf(list(false, [['punt', list(true, [['stap']])]])))
    const step = listOf(file, paragraphWith(file, 'stap'))
    expect(step.level).toBe(1)
    expect(value(step.abstract, 'w:numFmt')).toBe('decimal')
  })

  it('set a second paragraph of an item under its text without a sign', async () => {
    const file = await written(documentOf(list(true, [['punt', 'vervolg']])))
    const more = paragraphWith(file, 'vervolg')
    expect(value(more, 'w:pStyle')).toBe('ListContinue')
    expect(value(more, 'w:numId')).toBeUndefined()
  })
})
