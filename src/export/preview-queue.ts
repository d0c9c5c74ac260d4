import type { PreviewRequest } from './preview-messages.ts'

/** Requests that wait for their turn. */
export interface PreviewQueue {
  /** Adds a request and gives those that it makes useless: an earlier layout, and pages of it. */
  add(request: PreviewRequest): readonly PreviewRequest[]
  /** The next to be done, taken out: a layout, then the page that is looked at, then the others as they came. */
  next(): PreviewRequest | null
}

/** An empty queue. */
export function openPreviewQueue(): PreviewQueue {
  let waiting: readonly PreviewRequest[] = []
  return {
    add: (request) => {
      const overtaken = request.type === 'lay-out' ? waiting : []
      waiting = [...(request.type === 'lay-out' ? [] : waiting), request]
      return overtaken
    },
    next: () => {
      const found = waiting.find(isUrgent) ?? waiting[0] ?? null
      waiting = waiting.filter((request) => request !== found)
      return found
    },
  }
}

function isUrgent(request: PreviewRequest): boolean {
  return request.type === 'lay-out' || request.first
}
