// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest'
import { idAtCursor } from '../../../src/editor/section-chrome.ts'
import { setPlanFacts } from '../../../src/plan/change-plan.ts'
import { leaveOutSection, renameSection } from '../../../src/plan/change-section.ts'
import { writeTexts } from '../../../src/plan/write-texts.ts'
import { fillInJsdom, openSession, plainText, testPlan } from './open-session.tsx'

const plan = testPlan({
  een: [
    { id: 'eerste', title: 'Eerste', paragraphs: ['Zoals het nu is.'] },
    { id: 'tweede', title: 'Tweede', paragraphs: ['Dit blijft.'] },
  ],
})

beforeEach(fillInJsdom)

describe('the page of a chapter that is open', () => {
  it('follows a text that is put back from outside, and takes nothing over from the page for it', () => {
    const { session, store } = openSession(plan)
    const page = session.current()
    store.getState().change((now) => writeTexts(now, { eerste: plainText('Zoals het toen was.') }))
    const { revision } = store.getState().plan ?? {}
    expect(page.state.doc.textContent).toContain('Zoals het toen was.')
    expect(page.state.doc.textContent).not.toContain('Zoals het nu is.')
    session.commit()
    expect(store.getState().plan?.revision).toBe(revision)
  })

  it('keeps the cursor in the section that is laid anew', () => {
    const { session, store } = openSession(plan)
    const page = session.current()
    page.commands.setTextSelection(14)
    expect(idAtCursor(page.state)).toBe('eerste')
    store.getState().change((now) => writeTexts(now, { eerste: plainText('Zoals het toen was, en nog meer.') }))
    expect(idAtCursor(page.state)).toBe('eerste')
    expect(page.state.selection.from).toBe(14)
    store.getState().change((now) => writeTexts(now, { eerste: [] }))
    expect(idAtCursor(page.state)).toBe('eerste')
  })

  it('follows a title that is put back', () => {
    const { session, store } = openSession(plan)
    const page = session.current()
    store.getState().change((now) => renameSection(now, 'eerste', 'Oude titel'))
    expect(page.state.doc.firstChild?.firstChild?.textContent).toBe('Oude titel')
  })

  it('follows text and structure together', () => {
    const { session, store } = openSession(plan)
    const page = session.current()
    store.getState().change((now) => {
      const written = writeTexts(now, { eerste: plainText('Weer oud.') })
      return { ...leaveOutSection(written, 'tweede'), revision: now.revision + 1 }
    })
    expect(page.state.doc.childCount).toBe(1)
    expect(page.state.doc.textContent).toBe('EersteWeer oud.')
  })

  it('keeps the cursor and the undo history while somebody types', () => {
    const { session, store } = openSession(plan)
    const page = session.current()
    page.commands.insertContent('Getypt. ')
    session.commit()
    expect(JSON.stringify(store.getState().plan?.texts['eerste'])).toContain('Getypt. ')
    expect(page.can().undo()).toBe(true)
    page.commands.undo()
    expect(page.state.doc.textContent).not.toContain('Getypt.')
  })

  it('is left alone when its chapter is gone', () => {
    const { session, store } = openSession(plan)
    const page = session.current()
    store.getState().change((now) => ({ ...writeTexts(now, { eerste: plainText('x') }), chapters: [] }))
    expect(page.state.doc.textContent).toContain('Zoals het nu is.')
    store.getState().change((now) => setPlanFacts(now, { title: 'Verder' }))
  })
})
