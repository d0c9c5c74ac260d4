// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createEditingSession } from '../../../src/ui/writing/editing-session.ts'
import { createSessionKeeper } from '../../../src/ui/writing/session-keeper.ts'
import { fillInJsdom, openSession, testPlan, textOf } from './open-session.tsx'

beforeEach(fillInJsdom)
let close: () => void = () => undefined
afterEach(() => close())

function keeper() {
  const opened = openSession(testPlan({ een: [{ id: 'a', title: 'Begin', paragraphs: ['Een peuter.'] }] }))
  opened.session.dispose()
  let ended = 0
  const keep = createSessionKeeper((parts) => {
    const session = createEditingSession(parts)
    const dispose = () => {
      ended += 1
      session.dispose()
    }
    return { ...session, dispose }
  })
  const take = () => keep.take({ plan: opened.store, catalogue: { version: 1, definitions: [] }, chapter: 'een' })
  close = () => {
    keep.leave()
    opened.store.setState({ id: null, plan: null })
  }
  return { ...opened, keep, take, ended: () => ended }
}

describe('the editors of a plan between visits of the writing screen', () => {
  it('are the same ones, with what can be undone', () => {
    const { keep, take } = keeper()
    take().current().commands.insertContent('Getypt. ')
    keep.leave()
    const back = take()
    back.current().commands.undo()
    expect(back.current().getText()).not.toContain('Getypt.')
  })

  it('hand over what was typed when the screen is left', () => {
    const opened = keeper()
    opened.take().current().commands.insertContent('Getypt. ')
    opened.keep.leave()
    expect(textOf(opened, 'a')).toContain('Getypt.')
  })

  it('come back with nothing over the page', () => {
    const { keep, take } = keeper()
    take().writing.setState({ floating: { kind: 'link' }, search: 'find', sheet: 'rail' })
    keep.leave()
    expect(take().writing.getState()).toMatchObject({ floating: null, search: 'closed', sheet: 'none' })
  })

  it('end when the plan closes, also when the same plan opens again', () => {
    const { keep, take, store, ended } = keeper()
    const first = take()
    const { id, plan } = store.getState()
    keep.leave()
    store.setState({ id: null, plan: null })
    expect(ended()).toBe(1)
    store.setState({ id, plan })
    expect(take()).not.toBe(first)
  })

  it('end after they were taken off the screen when the plan closes under it', () => {
    const { keep, take, store, ended } = keeper()
    take()
    store.setState({ id: 'twee', plan: null })
    expect(ended()).toBe(0)
    keep.leave()
    expect(ended()).toBe(1)
  })

  it('give way to those of another plan', () => {
    const { keep, take, store, ended } = keeper()
    const first = take()
    keep.leave()
    store.setState({ id: 'twee' })
    expect(take()).not.toBe(first)
    expect(ended()).toBe(1)
  })
})
