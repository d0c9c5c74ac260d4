import type { FormEvent, ReactNode } from 'react'
import { useEffect, useId, useRef } from 'react'
import { createPortal } from 'react-dom'
import { classes } from './nl-design-names.ts'

interface DialogProps {
  /** A question or a task. */
  readonly title: string
  /** Called by Esc and by the buttons that cancel. */
  readonly onClose: () => void
  /** Makes the dialog a form that Enter sends. */
  readonly onSubmit?: () => void
  readonly wide?: boolean
  /** For a dialog with a layout of its own. */
  readonly className?: string
  readonly children: ReactNode
}

/**
 * A modal question over the page, open as long as it is rendered. Focus goes to the element with `data-safe`, or else
 * to the first control, and returns to where it was when the dialog goes.
 */
export function Dialog({ title, onClose, onSubmit, wide, className, children }: DialogProps) {
  const titleId = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useModal(dialog)
  const send = (event: FormEvent) => {
    event.preventDefault()
    event.stopPropagation()
    onSubmit?.()
  }
  const inside = (
    <>
      <h2 id={titleId}>{title}</h2>
      {children}
    </>
  )
  // Straight in the body: a form in a dialog must not stand inside the form of the page.
  return createPortal(
    <dialog
      ref={dialog}
      className={classes('dialog', wide && 'dialog-wide', className)}
      aria-labelledby={titleId}
      onCancel={(event) => {
        if (event.target !== event.currentTarget) return
        event.preventDefault()
        onClose()
      }}
      onClose={(event) => {
        if (event.target === event.currentTarget && !event.currentTarget.open) onClose()
      }}
    >
      {onSubmit ? (
        <form noValidate onSubmit={send}>
          {inside}
        </form>
      ) : (
        inside
      )}
    </dialog>,
    document.body,
  )
}

/** The row of buttons at the end of a dialog: the main one first. */
export function DialogActions({ children }: { readonly children: ReactNode }) {
  return <div className="actions">{children}</div>
}

function useModal(dialog: { readonly current: HTMLDialogElement | null }) {
  useEffect(() => {
    const element = dialog.current
    const before = document.activeElement
    if (!element) return
    element.showModal()
    element.querySelector<HTMLElement>('[data-safe]')?.focus()
    return () => {
      element.close()
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [dialog])
}
