// @vitest-environment jsdom
import { beforeAll, describe, expect, it } from 'vitest'
import { toastStore } from '../../../src/ui/parts/toast-store.ts'
import { insertExample, insertShownExample, offerExample } from '../../../src/ui/writing/insert-example.ts'
import {
  chip,
  createTestSession,
  cursorBefore,
  paragraph,
  planOf,
  standInForBrowser,
  text,
  typeText,
} from './writing-test-session.tsx'

beforeAll(standInForBrowser)

const example = {
  id: 'kort',
  title: 'Kort',
  content: [
    paragraph(text('In {{gemeente}} zijn er '), chip('doelgroeppeuters'), text(' in {{periode}}.')),
    paragraph(text('Van {{beginjaar}} tot {{eindjaar}}.')),
  ],
}
const offered = { section: 'doelgroep', example }

/** The text of a section, one string per block. */
function blocks(session: ReturnType<typeof createTestSession>, section: string): string[] {
  session.commit()
  return (planOf(session).texts[section] ?? []).map((block) =>
    [...JSON.stringify(block).matchAll(/"text":"([^"]*)"/g)].map((match) => match[1]).join('*'),
  )
}

describe('insertExample', () => {
  it('fills an empty section, with the values of the plan for the variables', () => {
    const session = createTestSession()
    expect(insertExample(session, offered)).toBe(true)
    expect(blocks(session, 'doelgroep')).toEqual(['In Rijnveen zijn er * in 2027-2030.', 'Van 2027 tot 2030.'])
    expect(JSON.stringify(planOf(session).texts)).toContain('"figure":"doelgroeppeuters"')
  })

  it('takes the place of the empty line also when the cursor stands in another section', () => {
    const session = createTestSession({ texts: { toeleiding: [paragraph(text('Anders.'))] } })
    cursorBefore(session, 'Anders')
    insertExample(session, offered)
    expect(blocks(session, 'doelgroep')).toHaveLength(2)
  })

  it('marks the example and says what to do next', () => {
    const session = createTestSession()
    insertExample(session, offered)
    expect(planOf(session).chapters[0]?.sections[0]?.examplesInserted).toEqual(['kort'])
    expect(toastStore.getState().current?.text).toBe('Voorbeeld ingevoegd. Pas het aan uw gemeente aan.')
  })

  it('splits the paragraph at the cursor', () => {
    const session = createTestSession({ texts: { doelgroep: [paragraph(text('Een. Twee.'))] } })
    cursorBefore(session, ' Twee')
    insertExample(session, offered)
    expect(blocks(session, 'doelgroep')).toEqual([
      'Een.',
      'In Rijnveen zijn er * in 2027-2030.',
      'Van 2027 tot 2030.',
      'Twee.',
    ])
  })

  it('comes at the end of its section when the cursor stands elsewhere', () => {
    const session = createTestSession({
      texts: { doelgroep: [paragraph(text('Een.'))], toeleiding: [paragraph(text('Anders.'))] },
    })
    cursorBefore(session, 'Anders')
    insertExample(session, offered)
    expect(blocks(session, 'doelgroep')[0]).toBe('Een.')
    expect(blocks(session, 'doelgroep')).toHaveLength(3)
    expect(blocks(session, 'toeleiding')).toEqual(['Anders.'])
  })

  it('comes behind a list in which the cursor stands', () => {
    const list = { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('Punt.'))] }] } as never
    const session = createTestSession({ texts: { doelgroep: [list, paragraph(text('Slot.'))] } })
    cursorBefore(session, 'Punt')
    insertExample(session, offered)
    expect(blocks(session, 'doelgroep')).toEqual([
      'Punt.',
      'In Rijnveen zijn er * in 2027-2030.',
      'Van 2027 tot 2030.',
      'Slot.',
    ])
  })

  it('is one step of undo, apart from the typing around it', () => {
    const session = createTestSession({ texts: { doelgroep: [paragraph(text('Een.'))] } })
    session.current().commands.setTextSelection((session.current().state.doc.firstChild?.nodeSize ?? 2) - 2)
    typeText(session, ' Twee.')
    insertExample(session, offered)
    typeText(session, ' Drie.')
    session.current().commands.undo()
    expect(blocks(session, 'doelgroep')).toHaveLength(3)
    session.current().commands.undo()
    expect(blocks(session, 'doelgroep')).toEqual(['Een. Twee.'])
  })

  it('does nothing in a plan that can only be read', () => {
    const session = createTestSession()
    session.plan.setState({ readOnly: true })
    expect(insertExample(session, offered)).toBe(false)
    expect(blocks(session, 'doelgroep')).toEqual([])
  })

  it('does nothing in a section whose text could not be read', () => {
    const session = createTestSession()
    session.plan.setState({ locked: ['doelgroep'] })
    expect(insertExample(session, offered)).toBe(false)
  })
})

describe('insertShownExample', () => {
  it('inserts what the guidance shows', () => {
    const session = createTestSession()
    offerExample(session, offered)
    insertShownExample(session)
    expect(blocks(session, 'doelgroep')).toHaveLength(2)
  })

  it('says so when no example is in view', () => {
    const session = createTestSession()
    offerExample(session, offered)
    offerExample(session, null)
    insertShownExample(session)
    expect(blocks(session, 'doelgroep')).toEqual([])
    expect(toastStore.getState().current?.text).toContain('geen voorbeeld in beeld')
  })
})
