/** What figures and tables from a file are called in a plan: sources, captions and names of columns. */
export const dataFileWords = {
  sources: {
    lrk: (file: string) => `Landelijk Register Kinderopvang (bestand ${file})`,
    duoSchools: (file: string) => `DUO, vestigingen basisonderwijs (bestand ${file})`,
    duoPupils: (file: string) => `DUO, leerlingen basisonderwijs (bestand ${file})`,
    schoolScores: (file: string) => `CBS, achterstandsscores scholen (bestand ${file})`,
    municipalityScores: (file: string) => `CBS, achterstandsscores gemeenten (bestand ${file})`,
    table: (file: string) => `Bestand ${file}`,
  },
  tables: {
    veLocations: 'Locaties met voorschoolse educatie',
    schools: 'Vestigingen van basisscholen',
    pupils: (year: number | null) => `Leerlingen per vestiging${year === null ? '' : ` in ${year}`}`,
    pupilYears: 'Leerlingen in het basisonderwijs per jaar',
    scores: 'Achterstandsscore per school',
  },
  columns: {
    location: 'Locatie',
    holder: 'Houder',
    address: 'Adres',
    place: 'Plaats',
    childPlaces: 'Kindplaatsen',
    school: 'School',
    denomination: 'Richting',
    pupils: 'Leerlingen',
    year: 'Jaar',
    score: 'Score met drempel',
    name: 'Naam',
    value: 'Waarde',
  },
  fewer: 'minder dan 5',
  unknown: 'onbekend',
} as const
