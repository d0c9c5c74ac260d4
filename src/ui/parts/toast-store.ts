import { createStore } from 'zustand/vanilla'

/** What can still be done about it, such as putting back. */
export interface ToastAction {
  readonly label: string
  readonly run: () => void
}

export interface Toast {
  readonly id: number
  readonly text: string
  readonly action: ToastAction | null
  /** Milliseconds since 1970. */
  readonly at: number
}

interface ToastState {
  /** The message in view. */
  readonly current: Toast | null
  /** The last ones, newest first, also after they left the page. */
  readonly recent: readonly Toast[]
}

const most = 10

/** The messages of this visit. */
export const toastStore = createStore<ToastState>(() => ({ current: null, recent: [] }))

/** Shows a message for ten seconds, with at most one action. It takes the place of the one before. */
export function showToast(text: string, action?: ToastAction): void {
  const last = toastStore.getState().recent[0]?.id ?? 0
  const toast = { id: last + 1, text, action: action ?? null, at: Date.now() }
  toastStore.setState(({ recent }) => ({ current: toast, recent: [toast, ...recent].slice(0, most) }))
}

/** Takes the message out of view. */
export function hideToast(): void {
  toastStore.setState({ current: null })
}

/** Does what the message offers, once. */
export function runToast(toast: Toast): void {
  toastStore.setState(({ recent }) => ({
    current: null,
    recent: recent.map((one) => (one.id === toast.id ? { ...one, action: null } : one)),
  }))
  toast.action?.run()
}
