/** A heading with paragraphs and perhaps a list. */
export interface HelpPart {
  readonly title: string
  readonly text: readonly string[]
  readonly list?: readonly string[]
}

export const helpWords = {
  title: 'Uitleg',
  licencesTitle: 'Licenties',
  licencesText:
    'De planwijzer is gemaakt met onderdelen van anderen. Hier leest u onder welke voorwaarden die gebruikt mogen worden. De teksten zijn in het Engels.',
  showLicences: 'Toon de licenties',
  licencesFailed: 'De licenties konden niet worden geladen. Probeer het later opnieuw.',
  parts: [
    {
      title: 'Wat is de planwijzer?',
      text: [
        'Met de planwijzer schrijft u het OAB-beleidsplan van uw gemeente: het plan voor onderwijsachterstanden. U begint met tien hoofdstukken. Bij elke paragraaf staat wat u er kunt beschrijven, wat de wet zegt en hoe het eruit kan zien.',
        'Niets is verplicht. U kunt elke paragraaf hernoemen, verplaatsen of weglaten, en eigen paragrafen toevoegen. De planwijzer geeft advies. U bepaalt wat er in het plan komt.',
      ],
    },
    {
      title: 'Cijfers',
      text: [
        'Een cijfer vult u één keer in, met de bron en de datum. In de tekst zet u een verwijzing naar dat cijfer. Verandert het cijfer, dan verandert het op elke plek.',
        'Een cijfer dat u nog niet hebt, staat in de tekst als ‘ontbreekt’. Het wordt nooit een nul.',
        'Onder ‘Cijfers’ boven in beeld staan alle cijfers bij elkaar: wat ontbreekt, wat oud is, hoe u eraan komt en waar ze staan. Sommige cijfers rekent de planwijzer zelf uit, zoals het bereik. Met Ctrl+Z zet u daar uw veranderingen een voor een terug, met Ctrl+Y maakt u ze opnieuw.',
        'Met ‘Cijfers ophalen’ vult u ze stap voor stap in. Wat er bij het CBS staat, ziet u eerst naast wat er in uw plan staat. Pas als u het overneemt, verandert uw plan.',
      ],
    },
    {
      title: 'Waar staat mijn plan?',
      text: [
        'Uw plan staat alleen in deze browser, op deze computer. De planwijzer verstuurt niets uit uw plan. Alleen als u cijfers bij het CBS ophaalt, gaat de code van uw gemeente naar opendata.cbs.nl. De spellingcontrole van uw browser kan uw tekst wel versturen. Of dat gebeurt, kiest u in de instellingen van uw browser.',
        'Wie deze computer onder uw naam gebruikt, kan uw plannen zien. Wist u de gegevens van uw browser, dan zijn uw plannen weg. Bewaar daarom ook een bestand.',
      ],
    },
    {
      title: 'Zonder internet',
      text: [
        'Na het eerste bezoek werkt de planwijzer ook zonder internet, met alle bestanden die u kunt maken. Een nieuwe versie komt nooit vanzelf: u krijgt een bericht als uw werk is opgeslagen en opent haar wanneer u wilt.',
      ],
    },
    {
      title: 'Een plan bewaren als bestand',
      text: [
        'Een bestand is uw reservekopie. U kunt het ook naar een collega sturen, of op een andere computer openen.',
      ],
      list: [
        'Ga naar ‘Mijn plannen’ en open het menu achter het plan.',
        'Kies ‘Bewaar als bestand’. Het bestand komt bij uw downloads en eindigt op .oabplan.',
        'Zet het bestand op een plek waar een reservekopie van wordt gemaakt, zoals de schijf van uw gemeente.',
        'Openen doet u met ‘Open een bestand’, of sleep het bestand naar de bladzijde ‘Mijn plannen’.',
      ],
    },
    {
      title: 'Terug naar een eerdere versie',
      text: [
        'Terwijl u schrijft, bewaart de planwijzer af en toe vanzelf een versie: een paar van vandaag, daarna één per dag. Versies die u zelf een naam geeft, blijven altijd bewaard.',
        'Kies in het menu van het plan ‘Versies’. Daar ziet u wat er is veranderd en zet u het hele plan of één paragraaf terug. Wat er nu staat, wordt eerst bewaard. Versies gaan niet mee in het bestand van het plan.',
      ],
    },
    {
      title: 'Een bestand maken om te delen',
      text: [
        'Open het plan en kies ‘Exporteren’. U ziet de bladzijden zoals ze worden, en wat u nog kunt nalopen. Kies een webpagina om te publiceren, een PDF om vast te stellen of te bewaren, en Word of OpenDocument voor partners die meelezen. Elk bestand wordt op uw eigen computer gemaakt.',
      ],
    },
  ] satisfies readonly HelpPart[],
  keysTitle: 'Toetsen',
  keysText: 'Op een Mac gebruikt u Cmd in plaats van Ctrl, en Option in plaats van Alt.',
  keysCaption: 'Toetsen en wat ze doen',
  keys: 'Toetsen',
  does: 'Wat het doet',
  keyRows: [
    ['Ctrl+S', 'Zegt of alles is opgeslagen en maakt een bestand als u dat wilt'],
    ['Ctrl+Z, Ctrl+Y', 'Ongedaan maken en opnieuw doen'],
    ['Ctrl+B, Ctrl+I', 'Vet en cursief'],
    ['Ctrl+K', 'Link'],
    ['Ctrl+F, Ctrl+H', 'Zoeken en vervangen in het plan. F3 gaat naar de volgende plek'],
    ['Ctrl+Shift+8, Ctrl+Shift+7', 'Opsomming en genummerde lijst'],
    ['Tab, Shift+Tab in een lijst', 'Een niveau dieper of hoger'],
    ['Tab, Shift+Tab in een tabel', 'Naar de volgende of vorige cel. In de laatste cel komt er een rij bij'],
    ['Alt+Shift+1, Alt+Shift+2', 'Kopje onder de paragraaf'],
    ['Alt+Shift+0', 'Gewone tekst'],
    ['Alt+Shift+pijl omlaag of omhoog', 'Naar de volgende of vorige paragraaf'],
    ['#', 'Cijfer invoegen, na een spatie. Met Esc blijft het teken staan'],
    ['Enter op een cijfer', 'Opent de kaart van het cijfer'],
    ['Alt+Enter bij een getal met stippen eronder', 'Vraagt of het getal een cijfer van het plan is'],
    ['Alt+H', 'Hulp open of dicht'],
    ['Alt+Shift+E', 'Voegt het getoonde voorbeeld in'],
    ['Ctrl+P', 'Het hele plan afdrukken, zonder de knoppen'],
    ['Ctrl+F6, Shift+Ctrl+F6', 'Naar de volgende of vorige kolom: balk, hoofdstukken, tekst, hulp'],
    ['Alt+pijl omhoog of omlaag', 'In de hoofdstukken: verplaatst de paragraaf'],
    ['Alt+F10', 'In een tabel: naar de knoppen van de tabel'],
    ['Esc', 'Sluit wat open is en gaat terug naar de tekst'],
  ] as const,
} as const
