/** Every Dutch text of this package. */
export const teksten = {
  herstel: {
    vervang: (oud: string, nieuw: string) => `Maak van “${oud}” “${nieuw}”`,
    kies: (nieuw: string) => `Kies “${nieuw}”`,
    haalWeg: (wat: string) => `Haal “${wat}” weg`,
    haalDitWeg: 'Haal dit weg',
    voegToe: (wat: string) => `Voeg ${wat} toe`,
    voegTekenToe: (teken: string) => `Zet hier een ${teken}`,
    centen: (bedrag: string) => `Schrijf ${bedrag} in centen`,
    lijst: 'Zet er [ en ] omheen',
    geenLijst: 'Haal [ en ] weg',
    aanhaling: 'Zet er aanhalingstekens omheen',
    wissel: 'Wissel de twee om',
    houdEen: (wat: string) => `Houd alleen “${wat}” over`,
    alleenOnderdeel: 'Houd alleen het onderdeel over',
    bronVanVorige: (bron: string) => `Neem de bron van het onderdeel hiervoor over (${bron}), en kijk die na`,
    verklaarBegrip: 'Zet de naam weg',
    splits: 'Verdeel de zin',
  },
  eigen: {
    'optie-ongebruikt': {
      tekst: (p: Waarden) => `Geen regel gebruikt het antwoord “${p['optie'] ?? ''}” op “${p['feit'] ?? ''}”.`,
      herstel: 'Gebruik het antwoord in een regel, of laat het weg als het beleid er geen gevolg aan geeft.',
    },
    'regel-altijd-waar': {
      tekst: (p: Waarden) => `De voorwaarde van “${p['naam'] ?? ''}” is altijd waar, wat er ook wordt geantwoord.`,
      herstel: 'Schrijf true als dat de bedoeling is. Kijk anders na of “of” en “en” goed staan.',
    },
    'regel-nooit-waar': {
      tekst: (p: Waarden) => `De voorwaarde van “${p['naam'] ?? ''}” kan nooit waar zijn.`,
      herstel: 'Kijk welke voorwaarden elkaar uitsluiten.',
    },
    'feit-later-gevraagd': {
      tekst: (p: Waarden) => `De klasse hangt af van “${p['feit'] ?? ''}”, maar die vraag komt pas na “${p['eerder'] ?? ''}”.`,
      herstel: 'Zet de vraag eerder, of kies een andere voorwaarde.',
    },
    'kan-leeg-blijven': {
      tekst: (p: Waarden) => `“${p['feit'] ?? ''}” kan in het dossier leeg blijven. Dan kan deze regel blijvend onbeslist zijn.`,
      herstel: 'Laat de regel ook zonder dit gegeven tot een uitkomst komen, of vraag ernaar in het dossier.',
    },
    'filter-kan-leeg-blijven': {
      tekst: () => 'Van een eerdere maatregel is soms niet bekend of die is opgevolgd of ingevorderd. Dan blijft dit onbeslist.',
      herstel: 'Gebruik “alle” als het voor deze regel niet uitmaakt.',
    },
    'eenheid-ontbreekt': {
      tekst: (p: Waarden) => `Bij “${p['feit'] ?? ''}” staat niet in welke eenheid wordt geteld.`,
      herstel: 'Voeg eenheid toe, zoals “plaatsen” of “dagen”.',
    },
    'twee-woorden': {
      tekst: (p: Waarden) => `“${p['naam'] ?? ''}” heet hier “${p['hier'] ?? ''}” en elders “${p['elders'] ?? ''}”: twee namen voor één ding.`,
      herstel: 'Houd één van de twee over, of geef ze elk een eigen omschrijving.',
    },
    'lange-zin': {
      tekst: (p: Waarden) => `Deze zin heeft ${p['woorden'] ?? ''} woorden.`,
      herstel: 'Verdeel de zin. Tot 25 woorden leest makkelijk.',
    },
    'dubbele-ontkenning': {
      tekst: (p: Waarden) => `In deze vraag staan twee ontkenningen: ${p['woorden'] ?? ''}. Wat betekent “ja” dan?`,
      herstel: 'Vraag wat er wél is.',
    },
  },
} as const;

/** The values that a sentence is about. */
export type Waarden = Readonly<Record<string, string | number>>;
export type EigenCode = keyof typeof teksten.eigen;
