import { useStore } from 'zustand'
import { clockTime } from '../../words/time-words.ts'
import { toastWords } from '../../words/ui-words.ts'
import { Button } from './button.tsx'
import { Dialog, DialogActions } from './dialog.tsx'
import { runToast, toastStore } from './toast-store.ts'

/** The last messages, for who missed one. */
export function RecentMessages({ onClose }: { readonly onClose: () => void }) {
  const recent = useStore(toastStore, (state) => state.recent)
  return (
    <Dialog title={toastWords.recent} onClose={onClose}>
      {recent.length === 0 && <p>{toastWords.nothingRecent}</p>}
      <ul className="recent">
        {recent.map((toast) => (
          <li key={toast.id}>
            <span className="meta num-tab">{clockTime(toast.at)}</span> {toast.text}{' '}
            {toast.action && (
              <Button
                kind="quiet"
                size="small"
                onClick={() => {
                  onClose()
                  runToast(toast)
                }}
              >
                {toast.action.label}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <DialogActions>
        <Button onClick={onClose} data-safe>
          {toastWords.close}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
