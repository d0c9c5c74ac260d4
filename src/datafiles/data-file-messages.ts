import type { DataFileAnswer, ReadingRequest } from './data-file.ts'

/** What the worker is asked: one file, read for one municipality. */
export interface DataFileRequest {
  readonly file: Blob
  readonly reading: ReadingRequest
}

/** What the worker says. `share` runs from 0 to 1; `reason` is technical and not for readers. */
export type DataFileMessage =
  | { readonly type: 'progress'; readonly share: number }
  | { readonly type: 'done'; readonly answer: DataFileAnswer }
  | { readonly type: 'failed'; readonly reason: string }
