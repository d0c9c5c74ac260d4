import { databaseName } from '../database-name.ts'

/** What the browser says about keeping plans when the disk fills up. */
export type KeepAnswer = 'kept' | 'not-kept' | 'unsupported'

export interface StorageFacts {
  readonly answer: KeepAnswer
  /** Bytes in use by the app, about; null when the browser does not say. The room that is left is not to be trusted. */
  readonly used: number | null
}

type Manager = Partial<Pick<StorageManager, 'persist' | 'persisted' | 'estimate'>>

/** Whether the browser promised to keep what is stored, and how much that is. Never rejects. */
export async function storageFacts(manager: Manager | undefined = navigator.storage): Promise<StorageFacts> {
  const answer = await answerOf(() => manager?.persisted?.())
  const estimate = await manager?.estimate?.().catch(() => null)
  return { answer, used: estimate?.usage ?? null }
}

/** Asks the browser to keep what is stored, also when the disk fills up. Some browsers ask the person. Never rejects. */
export async function askToKeep(manager: Manager | undefined = navigator.storage): Promise<KeepAnswer> {
  const known = await answerOf(() => manager?.persisted?.())
  return known === 'not-kept' ? answerOf(() => manager?.persist?.()) : known
}

/** Asks once by itself, after somebody has really written something; later the settings are the place. */
export async function askOnce(): Promise<void> {
  const key = `${databaseName()}:gevraagd`
  try {
    if (localStorage.getItem(key) !== null) return
    localStorage.setItem(key, '1')
  } catch {
    return
  }
  await askToKeep()
}

async function answerOf(ask: () => Promise<boolean> | undefined): Promise<KeepAnswer> {
  try {
    const answer = await ask()
    return answer === undefined ? 'unsupported' : answer ? 'kept' : 'not-kept'
  } catch {
    return 'unsupported'
  }
}

/** Safari erases what sites stored after seven days of use without a visit, unless the app stands on the home screen. */
export function erasesAfterSevenDays({ vendor, userAgent }: Pick<Navigator, 'vendor' | 'userAgent'>): boolean {
  const isSafari =
    vendor.startsWith('Apple') && /Safari\//.test(userAgent) && !/CriOS|FxiOS|EdgiOS|Chrome/.test(userAgent)
  return isSafari && !matchMedia('(display-mode: standalone)').matches
}
