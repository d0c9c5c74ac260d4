import '../styles/backup.css'
import { useEffect, useState } from 'react'
import { keepWords as words, sizeWords } from '../../words/storage-words.ts'
import { takeAlongWords } from '../../words/take-along-words.ts'
import { askToKeep, type StorageFacts, storageFacts } from '../backup/keep-storage.ts'
import { SafariNote } from '../backup/safari-note.tsx'
import { TakeAlong } from '../backup/take-along-part.tsx'
import { Button } from '../parts/button.tsx'
import { UnreadableData } from './unreadable-data.tsx'

/** What the browser promises about the plans, how much they take, and all of them in one file. */
export function StorageSection() {
  const [facts, setFacts] = useState<StorageFacts | null>(null)
  const [said, setSaid] = useState('')
  const look = () => void storageFacts().then(setFacts)
  useEffect(look, [])
  const ask = async () => {
    setSaid(words.asked[await askToKeep()])
    look()
  }
  return (
    <>
      <section className="settings-part">
        <h2 className="h2">{words.title}</h2>
        {facts && (
          <p>
            {words.answers[facts.answer]} {facts.used !== null && words.used(sizeWords(facts.used))}
          </p>
        )}
        <p role="status">{said}</p>
        {facts?.answer === 'not-kept' && <Button onClick={() => void ask()}>{words.ask}</Button>}
        <SafariNote />
        <UnreadableData />
      </section>
      <section className="settings-part">
        <h2 className="h2">{takeAlongWords.title}</h2>
        <p>{takeAlongWords.text}</p>
        <TakeAlong />
      </section>
    </>
  )
}
