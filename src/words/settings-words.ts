export const settingsWords = {
  title: 'Instellingen',
  kept: 'Deze keuzes gelden alleen voor deze browser, op deze computer.',
  theme: 'Kleuren van het scherm',
  themes: { system: 'Zoals op uw computer', light: 'Licht', dark: 'Donker' },
  textFont: 'Lettertype van de tekst',
  textFonts: {
    house: { label: 'Zoals in de huisstijl', hint: 'Met schreef, zolang uw gemeente niets anders heeft ingesteld.' },
    serif: { label: 'Met schreef', hint: 'Zoals in een boek.' },
    sans: { label: 'Zonder schreef', hint: 'Dezelfde letter als de knoppen.' },
  },
  textFontHint: 'Dit verandert alleen het scherm, niet het bestand dat u maakt.',
  sample: 'Elke peuter die het nodig heeft, krijgt een goede start.',
  wipeTitle: 'Alles wissen',
  wipeText:
    'Dit wist alle plannen, huisstijlen en instellingen van de planwijzer in deze browser. Bestanden die u hebt opgeslagen, blijven staan.',
  wipe: 'Wis alles van dit apparaat',
  wipeQuestion: 'Alles van dit apparaat wissen?',
  wipeCount: (count: number) =>
    count === 0
      ? 'Er staan nu geen plannen in deze browser.'
      : count === 1
        ? 'Er staat 1 plan in deze browser.'
        : `Er staan ${count} plannen in deze browser.`,
  wipeWarning: 'Dit kan niet worden teruggedraaid.',
  wipeTakeFirst: 'Hebt u de plannen nog nodig? Zet ze dan eerst in een bestand.',
  wipeConfirm: 'Ja, ik wil alles wissen',
  wipeTick: 'Kruis eerst aan dat u alles wilt wissen.',
  wiped: 'Alles is gewist.',
  wipeFailed: 'Wissen lukte niet helemaal. Sluit andere vensters van de planwijzer en probeer het opnieuw.',
} as const
