import { useEffect } from 'react'
import { uiWords } from '../words/ui-words.ts'

/** Sets the title of the page. */
export function useTitle(screen: string): void {
  useEffect(() => {
    document.title = uiWords.pageTitle(screen)
  }, [screen])
}
