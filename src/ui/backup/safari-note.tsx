import { keepWords as words } from '../../words/storage-words.ts'
import { Alert } from '../parts/alert.tsx'
import { erasesAfterSevenDays } from './keep-storage.ts'

/** Tells Safari users that their browser erases after seven days; nobody else. */
export function SafariNote() {
  if (!erasesAfterSevenDays(navigator)) return null
  return (
    <Alert kind="warn" small>
      {words.safari}
    </Alert>
  )
}
