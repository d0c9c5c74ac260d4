import { useState } from 'react'
import { numbersById } from '../../plan/number-headings.ts'
import type { Plan } from '../../plan/plan.ts'
import { linkWords as words } from '../../words/insert-words.ts'
import { Button } from '../parts/button.tsx'
import { RadioGroup } from '../parts/choice.tsx'
import { Dialog, DialogActions } from '../parts/dialog.tsx'
import { SelectField, TextField } from '../parts/field.tsx'
import { usePlanState } from '../stores-context.ts'
import '../styles/insert-dialogs.css'
import { closeFloating } from './close-floating.ts'
import type { EditingSession } from './editing-session.ts'
import { readAddress } from './link-address.ts'
import { type LinkPlace, linkPlace, removeLink, setLink } from './link-place.ts'

interface LinkDialogProps {
  readonly session: EditingSession
}

/** A link on the selected words, to an address or to a section of this plan; or changes or removes the link at the cursor. */
export function LinkDialog({ session }: LinkDialogProps) {
  const [place] = useState(() => linkPlace(session.current().state))
  const close = () => closeFloating(session)
  if (typeof place === 'object') return <LinkForm session={session} place={place} onClose={close} />
  return (
    <Dialog title={words.insertTitle} onClose={close}>
      <p>{place === 'no-place' ? words.noPlace : words.severalBlocks}</p>
      <DialogActions>
        <Button onClick={close}>{words.cancel}</Button>
      </DialogActions>
    </Dialog>
  )
}

interface LinkFormProps extends LinkDialogProps {
  readonly place: LinkPlace
  readonly onClose: () => void
}

interface Faults {
  readonly text?: string
  readonly address?: string
}

function LinkForm({ session, place, onClose }: LinkFormProps) {
  const sections = linkTargets(usePlanState((state) => state.plan))
  const inside = place.href.startsWith('#')
  const [target, setTarget] = useState<'address' | 'section'>(inside ? 'section' : 'address')
  const [address, setAddress] = useState(inside ? '' : place.href)
  const [section, setSection] = useState(inside ? place.href.slice(1) : (sections[0]?.value ?? ''))
  const [text, setText] = useState('')
  const [faults, setFaults] = useState<Faults>({})
  const asksText = place.from === place.to
  const submit = () => {
    const read = target === 'section' ? { href: `#${section}` } : readAddress(address)
    const shown = text.trim() || (target === 'section' ? titleOf(session, section) : address.trim())
    if ('fault' in read) return setFaults({ address: words.faults[read.fault] })
    if (asksText && !shown) return setFaults({ text: words.textNeeded })
    setLink(session.current(), place, { href: read.href, text: shown })
    onClose()
  }
  const remove = () => {
    removeLink(session.current(), place)
    onClose()
  }
  return (
    <Dialog title={place.href ? words.editTitle : words.insertTitle} onClose={onClose} onSubmit={submit}>
      <div className="insert-form">
        {asksText && (
          <TextField label={words.text} hint={words.textHint} error={faults.text} value={text} onValue={setText} />
        )}
        <RadioGroup
          label={words.target}
          value={target}
          options={[
            { value: 'address', label: words.toAddress },
            { value: 'section', label: words.toSection },
          ]}
          onValue={setTarget}
        />
        {target === 'address' ? (
          <TextField
            label={words.address}
            hint={words.addressHint}
            error={faults.address}
            value={address}
            onValue={setAddress}
            inputMode="url"
            spellCheck={false}
            {...(asksText ? {} : { 'data-safe': true })}
          />
        ) : (
          <SelectField label={words.section} value={section} options={sections} onValue={setSection} />
        )}
      </div>
      <DialogActions>
        <Button kind="main" submit>
          {place.href ? words.save : words.insert}
        </Button>
        {place.href && (
          <Button kind="danger" onClick={remove}>
            {words.remove}
          </Button>
        )}
        <Button onClick={onClose}>{words.cancel}</Button>
      </DialogActions>
    </Dialog>
  )
}

/** Chapters and sections that are printed, with their numbers. */
function linkTargets(plan: Plan | null): { readonly value: string; readonly label: string }[] {
  if (!plan) return []
  const numbers = numbersById(plan)
  const named = ({ id, title }: { readonly id: string; readonly title: string }) => ({
    value: id,
    label: [numbers[id], title].filter(Boolean).join(' '),
  })
  return plan.chapters.flatMap((chapter) => [
    named(chapter),
    ...chapter.sections.filter((section) => !section.leftOut && section.heading).map(named),
  ])
}

function titleOf(session: EditingSession, id: string): string {
  const chapters = session.plan.getState().plan?.chapters ?? []
  return (
    chapters.flatMap((chapter) => [chapter, ...chapter.sections]).find((candidate) => candidate.id === id)?.title ?? ''
  )
}
