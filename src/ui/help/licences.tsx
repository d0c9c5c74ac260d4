import { useEffect, useRef, useState } from 'react'
import { helpWords as words } from '../../words/help-words.ts'
import { Alert } from '../parts/alert.tsx'
import { Button } from '../parts/button.tsx'
import { fetchLicences, type ShippedPackage } from './fetch-licences.ts'

type Shown = 'nothing' | 'failed' | readonly ShippedPackage[]

/** The licences of what the app is made of, fetched when somebody asks for them. */
export function Licences() {
  const [shown, setShown] = useState<Shown>('nothing')
  const show = () => void fetchLicences().then(setShown, () => setShown('failed'))
  return (
    <section>
      <h2 className="h2">{words.licencesTitle}</h2>
      <p>{words.licencesText}</p>
      {shown === 'failed' && (
        <Alert kind="err" announce>
          {words.licencesFailed}
        </Alert>
      )}
      {shown === 'nothing' || shown === 'failed' ? (
        <Button onClick={show}>{words.showLicences}</Button>
      ) : (
        <LicenceList packages={shown} />
      )}
    </section>
  )
}

/** Each package with its text folded in. The first one takes the focus, since the button has gone. */
function LicenceList({ packages }: { readonly packages: readonly ShippedPackage[] }) {
  const first = useRef<HTMLElement>(null)
  useEffect(() => first.current?.focus(), [])
  return (
    <ul className="licences" lang="en">
      {packages.map(({ name, version, licence, text }, index) => (
        <li key={`${name} ${version}`}>
          <details>
            <summary ref={index === 0 ? first : null}>
              {name} {version} ({licence})
            </summary>
            <p className="licence-text">{text}</p>
          </details>
        </li>
      ))}
    </ul>
  )
}
