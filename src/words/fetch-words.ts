import { formatCount, formatDate } from './dutch.ts'

type Step = 'cbs' | 'lrk' | 'duo' | 'score' | 'beschikking' | 'eigen'

/** Words of the screen on which figures come in, step by step. */
export const fetchWords = {
  open: 'Cijfers ophalen',
  title: 'Cijfers ophalen',
  screen: (plan: string) => `Cijfers ophalen, ${plan}`,
  allFigures: 'Alle cijfers',
  steps: 'Stappen',
  stepNames: {
    cbs: 'CBS',
    lrk: 'Kinderopvang (LRK)',
    duo: 'Scholen (DUO)',
    score: 'Achterstandsscore',
    beschikking: 'Beschikking',
    eigen: 'Eigen telling',
  } satisfies Readonly<Record<Step, string>>,
  stepTitles: {
    cbs: 'cijfers van het CBS',
    lrk: 'locaties uit het Landelijk Register Kinderopvang',
    duo: 'scholen en leerlingen van DUO',
    score: 'de achterstandsscore van het CBS',
    beschikking: 'bedragen uit de beschikking',
    eigen: 'wat u zelf telt of navraagt',
  } satisfies Readonly<Record<Step, string>>,
  stepIntros: {
    cbs: 'Bevolking, geboorten, opleidingsniveau, wijken en afstanden. De planwijzer vraagt ze op als u dat wilt.',
    lrk: 'Hoeveel locaties voorschoolse educatie geven, en van wie ze zijn.',
    duo: 'Hoeveel vestigingen en besturen er zijn, en hoeveel leerlingen.',
    score: 'Met dit rekengetal verdeelt het Rijk de uitkering.',
    beschikking: 'De bedragen staan in de brief van september. Neem ze over zoals ze er staan.',
    eigen: 'Vraag deze cijfers aan de jeugdgezondheidszorg, aanbieders, schoolbesturen en uw collega’s.',
  } satisfies Readonly<Record<Step, string>>,
  stepTitle: (number: number, title: string) => `Stap ${number}: ${title}`,
  stepOf: (number: number, total: number, name: string) => `Stap ${number} van ${total}: ${name}`,
  filled: (known: number, total: number) => `${known} van ${total} ingevuld`,
  progress: (known: number, total: number) => `${known} van ${formatCount(total, 'cijfer', 'cijfers')} ingevuld`,
  states: { none: 'nog niets ingevuld', some: 'bezig', all: 'klaar' },
  previous: (name: string) => `Vorige stap: ${name}`,
  next: (name: string) => `Volgende stap: ${name}`,
  done: 'Naar alle cijfers',
  typed: 'Vul zelf in',
  typedHint: 'Open een cijfer om te zien hoe u eraan komt.',
  typedRead: 'De cijfers van deze stap',
  stillEmpty: 'nog leeg',
  facts: (source: string, date: string) => [source, date ? formatDate(date) : ''].filter(Boolean).join(', '),
  toSource: 'Naar de bron',
  nothing: 'Bij deze stap horen geen cijfers.',
} as const
