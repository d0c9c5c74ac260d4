import { type HelpPart, helpWords as words } from '../../words/help-words.ts'
import { BackLink } from '../back-link.tsx'
import { GeneralFrame } from '../general-frame.tsx'
import { classes, nlNames } from '../parts/nl-design-names.ts'
import { useTitle } from '../use-title.ts'
import { Licences } from './licences.tsx'

/** The manual for writers. */
export function HelpScreen() {
  useTitle(words.title)
  return (
    <GeneralFrame width="slim">
      <BackLink toPlan />
      <h1 className="title">{words.title}</h1>
      <div className="manual">
        {words.parts.map((part) => (
          <Part key={part.title} part={part} />
        ))}
        <section>
          <h2 className="h2">{words.keysTitle}</h2>
          <p>{words.keysText}</p>
          <Keys />
        </section>
        <Licences />
      </div>
    </GeneralFrame>
  )
}

function Part({ part }: { readonly part: HelpPart }) {
  return (
    <section>
      <h2 className="h2">{part.title}</h2>
      {part.text.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {part.list && (
        <ol>
          {part.list.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      )}
    </section>
  )
}

function Keys() {
  return (
    <table className={classes(nlNames.table, 'keys')}>
      <caption className="sr">{words.keysCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.keys}</th>
          <th scope="col">{words.does}</th>
        </tr>
      </thead>
      <tbody>
        {words.keyRows.map(([keys, does]) => (
          <tr key={keys}>
            <th scope="row">{keys}</th>
            <td>{does}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
