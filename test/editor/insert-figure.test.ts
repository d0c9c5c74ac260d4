// @vitest-environment jsdom
import { beforeAll, describe, expect, it } from 'vitest'
import { insertFigure } from '../../src/editor/insert-figure.ts'
import {
  createTestSession,
  cursorBefore,
  paragraph,
  planOf,
  standInForBrowser,
  text,
} from '../ui/writing/writing-test-session.tsx'

beforeAll(standInForBrowser)

describe('insertFigure', () => {
  it('puts the figure at the cursor, with the cursor behind it', () => {
    const session = createTestSession({ texts: { doelgroep: [paragraph(text('Er zijn nu.'))] } })
    cursorBefore(session, ' nu.')
    const at = session.current().state.selection.from
    expect(insertFigure(session.current().view, 'bereik')).toBe(true)
    session.commit()
    const [block] = planOf(session).texts['doelgroep'] ?? []
    expect(JSON.stringify(block)).toMatch(/Er zijn.*"figure":"bereik".* nu\./)
    expect(session.current().state.selection.from).toBe(at + 1)
  })

  it('puts the figure in the text below when the cursor stands in a heading', () => {
    const session = createTestSession({ texts: { doelgroep: [paragraph(text('Tekst.'))] } })
    session.current().commands.setTextSelection(3)
    expect(session.current().state.selection.$from.parent.type.name).toBe('sectionTitle')
    insertFigure(session.current().view, 'bereik')
    session.commit()
    expect(planOf(session).chapters[0]?.sections[0]?.title).toBe('Doelgroep')
    expect(JSON.stringify(planOf(session).texts['doelgroep'])).toContain('"figure":"bereik"')
  })

  it('replaces what is selected within one line', () => {
    const session = createTestSession({ texts: { doelgroep: [paragraph(text('Er zijn 168.'))] } })
    cursorBefore(session, '168')
    const { from } = session.current().state.selection
    session.current().commands.setTextSelection({ from, to: from + 3 })
    insertFigure(session.current().view, 'doelgroeppeuters')
    expect(session.current().state.doc.textContent).not.toContain('168')
  })

  it('changes nothing in a plan that can only be read', () => {
    const session = createTestSession()
    session.current().setEditable(false)
    expect(insertFigure(session.current().view, 'bereik')).toBe(false)
  })
})
