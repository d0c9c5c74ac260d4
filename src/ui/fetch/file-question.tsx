import { type FormEvent, useState } from 'react'
import type { DataFileKind, Question, ReadingChoices } from '../../datafiles/data-file.ts'
import type { Plan } from '../../plan/plan.ts'
import { dataFileKinds } from '../../words/data-file-sentences.ts'
import { dropWords } from '../../words/drop-words.ts'
import { Button } from '../parts/button.tsx'
import { SelectField, TextField } from '../parts/field.tsx'

const words = dropWords.questions

interface FileQuestionProps {
  readonly plan: Plan
  readonly sort: DataFileKind
  readonly question: Question
  readonly onAnswer: (choices: ReadingChoices) => void
}

/** Asks what a file does not say itself. */
export function FileQuestion({ plan, sort, question, onAnswer }: FileQuestionProps) {
  switch (question.kind) {
    case 'municipality':
      return <WhichMunicipality name={plan.municipality.name} sort={sort} question={question} onAnswer={onAnswer} />
    case 'year':
      return <WhichYear sort={sort} proposed={question.proposed} onAnswer={onAnswer} />
    case 'scores':
      return <WhichScores question={question} onAnswer={onAnswer} forSchools={sort === 'school-scores'} />
  }
}

interface AskProps {
  readonly title: string
  readonly onSend: () => void
  readonly children: React.ReactNode
}

function Ask({ title, onSend, children }: AskProps) {
  const send = (event: FormEvent) => {
    event.preventDefault()
    onSend()
  }
  return (
    <form className="fetch-ask" noValidate onSubmit={send}>
      <p role="status">{title}</p>
      {children}
      <div className="row">
        <Button kind="main" submit>
          {words.readOn}
        </Button>
      </div>
    </form>
  )
}

interface WhichMunicipalityProps extends Pick<FileQuestionProps, 'onAnswer' | 'sort'> {
  readonly name: string
  readonly question: Extract<Question, { readonly kind: 'municipality' }>
}

function WhichMunicipality({ name, sort, question, onAnswer }: WhichMunicipalityProps) {
  const [chosen, setChosen] = useState(question.options[0]?.value ?? '')
  return (
    <Ask
      title={`${dropWords.isKind(dataFileKinds[sort])} ${words.municipality(name)}`}
      onSend={() => onAnswer({ municipality: chosen })}
    >
      <SelectField
        label={words.municipalityLabel}
        value={chosen}
        options={question.options.map((option) => ({ value: option.value, label: option.name }))}
        onValue={setChosen}
      />
    </Ask>
  )
}

interface WhichYearProps extends Pick<FileQuestionProps, 'onAnswer' | 'sort'> {
  readonly proposed: number
}

function WhichYear({ sort, proposed, onAnswer }: WhichYearProps) {
  const [typed, setTyped] = useState(String(proposed))
  const [wrong, setWrong] = useState(false)
  const send = () => {
    const isYear = /^20\d\d$/.test(typed.trim())
    setWrong(!isYear)
    if (isYear) onAnswer({ year: Number(typed) })
  }
  return (
    <Ask title={`${dropWords.isKind(dataFileKinds[sort])} ${words.year}`} onSend={send}>
      <TextField
        label={words.yearLabel}
        inputMode="numeric"
        error={wrong ? words.yearWrong : null}
        value={typed}
        onValue={setTyped}
      />
    </Ask>
  )
}

interface WhichScoresProps extends Pick<FileQuestionProps, 'onAnswer'> {
  readonly question: Extract<Question, { readonly kind: 'scores' }>
  /** Scores of schools are read of one year. */
  readonly forSchools: boolean
}

function WhichScores({ question, onAnswer, forSchools }: WhichScoresProps) {
  const [newest, setNewest] = useState(question.proposed.newest)
  const [earlier, setEarlier] = useState(question.proposed.earlier ?? '')
  const options = question.columns.map((column) => ({ value: column.key, label: dropWords.scoreColumn(column) }))
  return (
    <Ask title={words.scores} onSend={() => onAnswer({ scores: { newest, earlier: earlier || null } })}>
      <SelectField label={words.newest} value={newest} options={options} onValue={setNewest} />
      {!forSchools && (
        <SelectField
          label={words.earlier}
          value={earlier}
          options={[{ value: '', label: words.none }, ...options]}
          onValue={setEarlier}
        />
      )}
    </Ask>
  )
}
