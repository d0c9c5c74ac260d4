import { afterAll } from 'vitest'
import type { EditingSession } from '../../../src/ui/writing/editing-session.ts'

const sessions: EditingSession[] = []

// Editors that outlive their test file would still wake up when there is no page any more.
afterAll(() => {
  for (const session of sessions) session.dispose()
})

/** The session, which ends with the tests of its file. */
export function endedWithTests(session: EditingSession): EditingSession {
  sessions.push(session)
  return session
}
