import { describe, expect, it } from 'vitest'
import { parseRoute, paths } from '../../src/ui/routes.ts'

describe('parseRoute', () => {
  it('leads an empty address to the start', () => {
    for (const hash of ['', '#', '#/']) expect(parseRoute(hash)).toEqual({ screen: 'start' })
  })

  it('knows every screen by its own path', () => {
    expect(parseRoute(paths.newPlan)).toEqual({ screen: 'new-plan' })
    expect(parseRoute(paths.help)).toEqual({ screen: 'help' })
    expect(parseRoute(paths.settings)).toEqual({ screen: 'settings' })
    expect(parseRoute(paths.versions('abc'))).toEqual({ screen: 'versions', planId: 'abc', sectionId: null })
    expect(parseRoute(paths.earlier('abc', 'wie'))).toEqual({ screen: 'versions', planId: 'abc', sectionId: 'wie' })
    expect(parseRoute(paths.template('abc'))).toEqual({ screen: 'template', planId: 'abc' })
    expect(parseRoute(paths.export('abc'))).toEqual({ screen: 'export', planId: 'abc' })
    expect(parseRoute(paths.figures('abc'))).toEqual({ screen: 'figures', planId: 'abc', figureId: null })
    expect(parseRoute(paths.figure('abc', 'bereik'))).toEqual({ screen: 'figures', planId: 'abc', figureId: 'bereik' })
    expect(parseRoute(paths.fetchFigures('abc'))).toEqual({ screen: 'fetch-figures', planId: 'abc', step: null })
    expect(parseRoute(paths.fetchFigures('abc', 'duo'))).toEqual({
      screen: 'fetch-figures',
      planId: 'abc',
      step: 'duo',
    })
    expect(parseRoute(paths.section('abc', 'begroting', 'reserve'))).toEqual({
      screen: 'writing',
      planId: 'abc',
      chapterId: 'begroting',
      sectionId: 'reserve',
      place: null,
    })
  })

  it('leaves chapter and section open when the address has none', () => {
    expect(parseRoute(paths.plan('abc'))).toEqual({
      screen: 'writing',
      planId: 'abc',
      chapterId: null,
      sectionId: null,
      place: null,
    })
  })

  it('leads to a spot in the text of a section', () => {
    const place = { kind: 'afbeelding', nth: 2 } as const
    const address = paths.place('abc', { chapter: 'begroting', section: 'reserve', place })
    expect(address).toBe('#/plan/abc/begroting/reserve/afbeelding-3')
    expect(parseRoute(address)).toMatchObject({ screen: 'writing', sectionId: 'reserve', place })
    for (const wrong of ['afbeelding-0', 'afbeelding-x', 'grafiek-1', 'tabel']) {
      expect(parseRoute(`#/plan/abc/begroting/reserve/${wrong}`)).toEqual({ screen: 'not-found' })
    }
  })

  it('does not guess at an unknown address', () => {
    for (const hash of [
      '#/plannen',
      '#/nieuw/iets',
      '#/plan',
      '#/plan/a/b/c/d',
      '#/plan/a/export/b',
      '#/plan/a/versies/b/c',
      '#/constructor',
    ]) {
      expect(parseRoute(hash)).toEqual({ screen: 'not-found' })
    }
  })
})
