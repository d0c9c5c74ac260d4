export const planFactsWords = {
  title: 'Gegevens van het plan',
  planTitle: 'Titel',
  titleEmpty: 'Vul een titel in.',
  subtitle: 'Ondertitel',
  subtitleHint: 'Mag leeg blijven.',
  status: 'Status',
  stages: {
    concept: { label: 'Concept', hint: 'U werkt er nog aan.' },
    college: { label: 'Naar het college', hint: 'Het plan ligt voor aan het college van burgemeester en wethouders.' },
    vastgesteld: { label: 'Vastgesteld', hint: 'Het college of de raad heeft het plan vastgesteld.' },
  },
  adoptedBy: 'Wie heeft het plan vastgesteld?',
  bodies: { college: 'Het college van burgemeester en wethouders', raad: 'De gemeenteraad' },
  date: 'Datum van vaststelling',
  dateWrong: 'Vul de datum van vaststelling in.',
  changed: 'De gegevens van het plan zijn veranderd.',
  readOnly: 'Dit plan kunt u alleen lezen.',
} as const
