import { useState } from 'react'
import { Button } from '../parts/button.tsx'
import { FieldError, TextField } from '../parts/field.tsx'
import { pickFile } from '../parts/file-access.ts'
import { nlNames } from '../parts/nl-design-names.ts'
import { drawInBrowser } from '../writing/draw-image.ts'
import { scaleImage } from '../writing/scale-image.ts'
import type { FormPicture } from './house-style-form.ts'
import { usePictureAddress } from './picture-address.ts'

type PictureWords = Readonly<
  Record<'title' | 'hint' | 'choose' | 'replace' | 'remove' | 'alt' | 'altHint' | 'wrong' | 'busy', string>
>

interface PictureFieldProps {
  readonly words: PictureWords
  readonly picture: FormPicture | null
  /** Description that a new picture gets until somebody writes another. */
  readonly proposedAlt: string
  /** What is wrong with the description. */
  readonly error: string | null
  readonly onChange: (picture: FormPicture | null) => void
}

/** Chooses a picture, shows it and asks what is on it. */
export function PictureField({ words, picture, proposedAlt, error, onChange }: PictureFieldProps) {
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState(false)
  const read = async (file: File) => {
    setBusy(true)
    const scaled = await scaleImage(file, drawInBrowser)
    setBusy(false)
    setRefused(scaled.kind === 'refused')
    if (scaled.kind === 'ready') onChange({ image: scaled.image, alt: picture?.alt ?? proposedAlt })
  }
  return (
    <fieldset className={nlNames.fieldset}>
      <legend className={nlNames.label}>{words.title}</legend>
      <p className={nlNames.hint}>{words.hint}</p>
      {picture && <ChosenPicture picture={picture} />}
      <div className="row">
        <Button
          size="small"
          icon="image"
          busy={busy ? words.busy : undefined}
          onClick={() => pickFile('image/*', (file) => void read(file))}
        >
          {picture ? words.replace : words.choose}
        </Button>
        {picture && (
          <Button size="small" kind="quiet" icon="trash-2" onClick={() => onChange(null)}>
            {words.remove}
          </Button>
        )}
      </div>
      <div role="alert">{refused && <FieldError>{words.wrong}</FieldError>}</div>
      {picture && (
        <TextField
          fieldClassName="logo-alt"
          label={words.alt}
          hint={words.altHint}
          error={error}
          value={picture.alt}
          onValue={(alt) => onChange({ ...picture, alt })}
        />
      )}
    </fieldset>
  )
}

function ChosenPicture({ picture }: { readonly picture: FormPicture }) {
  const address = usePictureAddress(picture.image)
  return address ? <img className="logo-picture" src={address} alt={picture.alt} /> : null
}
