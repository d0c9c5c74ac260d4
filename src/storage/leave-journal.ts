import * as v from 'valibot'
import { isRecord } from '../lib/plain-json.ts'
import type { Plan } from '../plan/plan.ts'
import { isSectionId } from '../plan/section-id.ts'
import { readRichText } from '../richtext/rich-text-shape.ts'
import type { RichText } from '../richtext/richtext.ts'
import { planShapeV1 } from './plan-shape.ts'
import { withoutTexts } from './stored-plan.ts'

/**
 * The last words of a page that was left before the database could confirm them. A transaction that was only begun may be
 * dropped when the page goes; `localStorage` is written at once, and small enough for this. An entry is of use only until the
 * database holds a revision that is as new.
 */
export interface LeaveJournal {
  /** Keeps what differs from the plan that was confirmed last. Nothing happens when the browser refuses or it is too large. */
  write(plan: Plan, confirmed: Plan): void
  /** The stored plan with the kept words, or the stored plan itself when nothing newer was kept. */
  recover(stored: Plan): Plan
  clear(planId: string): void
}

/** Largest entry, in characters: well within what a browser gives a site, and more than one chapter. */
const largest = 1_000_000

interface Entry {
  readonly base: number
  readonly plan: Omit<Plan, 'texts'>
  /** Texts that changed; null for one that was emptied. */
  readonly texts: Readonly<Record<string, RichText | null>>
}

/** End of the key under which an entry that cannot be read is kept. */
export const unreadableJournal = ':apart'

/** A journal in `localStorage`, under the name of the database. */
export function createLeaveJournal(
  storage: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
  name: string,
): LeaveJournal {
  const key = (planId: string) => `${name}:dagboek:${planId}`
  return {
    write: (plan, confirmed) =>
      quietly(() => {
        const text = JSON.stringify(entryOf(plan, confirmed))
        if (text.length <= largest) storage().setItem(key(plan.id), text)
      }),
    recover: (stored) => {
      const text = quietly(() => storage().getItem(key(stored.id)))
      if (text === null) return stored
      const entry = quietly(() => readEntry(text))
      if (!entry) quietly(() => storage().setItem(key(stored.id) + unreadableJournal, text))
      return withEntry(stored, entry)
    },
    clear: (planId) => quietly(() => storage().removeItem(key(planId))),
  }
}

function entryOf(plan: Plan, confirmed: Plan): Entry {
  const ids = new Set([...Object.keys(plan.texts), ...Object.keys(confirmed.texts)])
  const changed = [...ids].filter((id) => plan.texts[id] !== confirmed.texts[id])
  const texts = Object.fromEntries(changed.map((id) => [id, plan.texts[id] ?? null]))
  return { base: confirmed.revision, plan: withoutTexts(plan), texts }
}

/** Only what was written on top of the stored plan, or on top of what it held before, is newer than it. */
function withEntry(stored: Plan, entry: Entry | null): Plan {
  if (!entry || entry.plan.id !== stored.id) return stored
  if (entry.plan.revision <= stored.revision || entry.base > stored.revision) return stored
  const texts: Record<string, RichText> = { ...stored.texts }
  for (const [id, text] of Object.entries(entry.texts)) {
    if (text) texts[id] = text
    else delete texts[id]
  }
  return { ...entry.plan, texts }
}

function readEntry(text: string): Entry | null {
  const raw: unknown = JSON.parse(text)
  if (!isRecord(raw) || typeof raw['base'] !== 'number' || !isRecord(raw['texts'])) return null
  const plan = v.safeParse(planShapeV1, raw['plan'])
  if (!plan.success) return null
  const texts: Record<string, RichText | null> = {}
  for (const [id, value] of Object.entries(raw['texts'])) {
    const read = value === null ? null : readRichText(value)
    if (!isSectionId(id) || (read && !read.readable)) return null
    texts[id] = read ? read.text : null
  }
  return { base: raw['base'], plan: plan.output, texts }
}

/** With storage blocked even `localStorage` itself throws; the journal is a help and must never stop the app. */
function quietly<Value>(attempt: () => Value): Value | null {
  try {
    return attempt()
  } catch {
    return null
  }
}
