import { crashWords } from '../../words/ui-words.ts'
import { showToast } from '../parts/toast-store.ts'

type InsertImageFiles = typeof import('./insert-image.ts').insertImageFiles

/** Puts images in the text at the cursor; what that takes is loaded with the first one. */
export async function takeImages(...given: Parameters<InsertImageFiles>): Promise<void> {
  try {
    const { insertImageFiles } = await import('./insert-image.ts')
    await insertImageFiles(...given)
  } catch {
    showToast(`${crashWords.partTitle}. ${crashWords.partText}`)
  }
}
