import { useEffect, useState } from 'react'
import {
  rawText,
  type UnreadableKind,
  type UnreadableRecord,
  unreadableJournals,
  unreadableRecords,
} from '../../storage/unreadable-records.ts'
import { unreadableWords as words } from '../../words/storage-words.ts'
import { databaseName } from '../database-name.ts'
import { Alert } from '../parts/alert.tsx'
import { Button } from '../parts/button.tsx'
import { downloadFile } from '../parts/file-access.ts'

/** Names what is stored and cannot be read, and gives it as a file. Nothing when all can be read. */
export function UnreadableData() {
  const [found, setFound] = useState<readonly UnreadableRecord[]>([])
  useEffect(() => {
    const name = databaseName()
    const journals = unreadableJournals(() => localStorage, name)
    unreadableRecords(name).then(
      (records) => setFound([...records, ...journals]),
      () => setFound(journals),
    )
  }, [])
  if (found.length === 0) return null
  const counts = new Map<UnreadableKind, number>()
  for (const { kind } of found) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  const save = () => downloadFile(words.fileName, new Blob([rawText(found)], { type: 'application/json' }))
  return (
    <Alert kind="warn">
      <p>{words.found([...counts].map(([kind, count]) => words.kinds[kind](count)))}</p>
      <div className="row alert-buttons">
        <Button size="small" icon="download" onClick={save}>
          {words.save}
        </Button>
      </div>
    </Alert>
  )
}
