import type { DataFileReading, ReadingChoices } from '../../datafiles/data-file.ts'
import type { Finding } from '../../lib/finding.ts'
import type { Plan } from '../../plan/plan.ts'
import { dataFileKinds, dataFileSentence } from '../../words/data-file-sentences.ts'
import { dropWords as words } from '../../words/drop-words.ts'
import { OfferList } from '../figures/offer-list.tsx'
import { Alert } from '../parts/alert.tsx'
import { DataTableView } from './data-table-view.tsx'
import { FileQuestion } from './file-question.tsx'

interface FileReportProps {
  readonly plan: Plan
  readonly reading: DataFileReading
  readonly onChoose: (choices: ReadingChoices) => void
}

/** What was read and what was skipped, the figures to take over, and the lists of the file. */
export function FileReport({ plan, reading, onChoose }: FileReportProps) {
  const { sort, offer, report, findings, tables, question } = reading
  return (
    <>
      <Alert kind="ok" announce>
        <p>
          <b>{words.isKind(dataFileKinds[sort])}</b>
        </p>
        {report.map((finding) => (
          <p key={sentenceKey(finding)}>{dataFileSentence(finding)}</p>
        ))}
      </Alert>
      {findings.length > 0 && (
        <Alert kind={findings.some(({ severity }) => severity === 'warning') ? 'warn' : 'info'}>
          <ul className="links">
            {findings.map((finding) => (
              <li key={sentenceKey(finding)}>{dataFileSentence(finding)}</li>
            ))}
          </ul>
        </Alert>
      )}
      {question && (
        <details className="drop-more">
          <summary>{words.otherColumns}</summary>
          <FileQuestion plan={plan} sort={sort} question={question} onAnswer={onChoose} />
        </details>
      )}
      {offer.figures.length > 0 ? (
        <OfferList offer={offer} column={words.column} />
      ) : (
        <p className="drop-more">{words.noFigures}</p>
      )}
      {tables.map((table) => (
        <DataTableView key={table.id} plan={plan} table={table} />
      ))}
    </>
  )
}

function sentenceKey({ code, facts }: Finding): string {
  return `${code} ${JSON.stringify(facts)}`
}
