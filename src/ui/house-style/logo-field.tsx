import { useEffect, useState } from 'react'
import type { StoredImage } from '../../storage/plan-records.ts'
import { houseStyleWords as words } from '../../words/house-style-words.ts'
import { Button } from '../parts/button.tsx'
import { FieldError, TextField } from '../parts/field.tsx'
import { pickFile } from '../parts/file-access.ts'
import { nlNames } from '../parts/nl-design-names.ts'
import { drawInBrowser } from '../writing/draw-image.ts'
import { scaleImage } from '../writing/scale-image.ts'
import type { FormLogo } from './house-style-form.ts'

interface LogoFieldProps {
  readonly logo: FormLogo | null
  readonly municipality: string
  /** What is wrong with the description. */
  readonly error: string | null
  readonly onChange: (logo: FormLogo | null) => void
}

/** Chooses a logo and asks what stands on it. */
export function LogoField({ logo, municipality, error, onChange }: LogoFieldProps) {
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState(false)
  const read = async (file: File) => {
    setBusy(true)
    const scaled = await scaleImage(file, drawInBrowser)
    setBusy(false)
    setRefused(scaled.kind === 'refused')
    if (scaled.kind === 'ready')
      onChange({ image: scaled.image, alt: logo?.alt ?? words.logoAltProposed(municipality) })
  }
  return (
    <fieldset className={nlNames.fieldset}>
      <legend className={nlNames.label}>{words.logo}</legend>
      <p className={nlNames.hint}>{words.logoHint}</p>
      {logo && <LogoPicture logo={logo} />}
      <div className="row">
        <Button
          size="small"
          icon="image"
          busy={busy ? words.logoBusy : undefined}
          onClick={() => pickFile('image/*', (file) => void read(file))}
        >
          {logo ? words.logoReplace : words.logoChoose}
        </Button>
        {logo && (
          <Button size="small" kind="quiet" icon="trash-2" onClick={() => onChange(null)}>
            {words.logoRemove}
          </Button>
        )}
      </div>
      <div role="alert">{refused && <FieldError>{words.logoWrong}</FieldError>}</div>
      {logo && (
        <TextField
          fieldClassName="logo-alt"
          label={words.logoAlt}
          hint={words.logoAltHint}
          error={error}
          value={logo.alt}
          onValue={(alt) => onChange({ ...logo, alt })}
        />
      )}
    </fieldset>
  )
}

function LogoPicture({ logo }: { readonly logo: FormLogo }) {
  const address = useAddress(logo.image)
  return address ? <img className="logo-picture" src={address} alt={logo.alt} /> : null
}

/** An address for the bytes, given back when they are no longer shown. */
function useAddress({ bytes, type }: StoredImage): string | null {
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }))
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [bytes, type])
  return address
}
