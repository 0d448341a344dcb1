import { besluit } from './besluit/teksten.ts';

const opsomming = (delen: readonly (string | number)[]): string =>
  delen.length < 2 ? delen.join('') : `${delen.slice(0, -1).join(', ')} en ${delen.slice(-1).join('')}`;

/** Every text that the dialogue makes itself and an officer can come to see. Names of measures, feiten and sections are data; rules and findings are worded in packages/lezing. */
export const teksten = {
  besluit,
  ja: 'Ja',
  nee: 'Nee',

  plaatsen: {
    zaak: 'De zaak',
    overtredingen: 'Overtredingen',
    gegevens: 'Gegevens',
    historie: 'Eerdere maatregelen',
    totaal: 'Samen bekeken',
    overzicht: 'Overzicht',
    besluit: 'Uw besluit',
    'nog-te-doen': 'Nog te doen',
    verslag: 'Verslag',
  },
  overig: {
    naam: 'Overige vragen',
    vraag: 'Wat is er verder vastgesteld?',
    toelichting: 'Deze vragen horen niet bij één afweging van het beleid.',
  },

  /** Days around the besluit that a dossier does not hold. */
  tijdlijn: {
    dag: { rapport: 'Dagtekening van het rapport', voornemen: 'Dag waarop het voornemen is verstuurd', bekendmaking: 'Dag van bekendmaking van het besluit' },
  },

  /** Names of fields that have no feit. */
  velden: {
    voorziening: 'Naam van de voorziening',
    lrkNummer: 'LRK-nummer',
    houder: 'Naam van de houder',
    kvkNummer: 'KvK-nummer',
    zaaknummer: 'Zaaknummer',
  },

  /** Acts, as the cause of a changed advice: "…, door: ACT". */
  handelingen: {
    toegevoegd: (voorschrift: string) => `overtreding toegevoegd: ${voorschrift}`,
    verwijderd: (voorschrift: string) => `overtreding verwijderd: ${voorschrift}`,
    voorschrift: (naam: string) => `voorschrift: ${naam}`,
    antwoord: (feit: string, antwoord: string) => `${feit} (‘${antwoord}’)`,
    antwoordOpen: (feit: string) => `${feit} (nog niet bekend)`,
    geenAntwoord: (feit: string) => `${feit} (geen geldig antwoord)`,
    veldOpen: (veld: string) => `${veld}: nog niet bekend`,
    aantal: 'aantal',
    pleegdatum: 'datum van de overtreding',
    geenHistorie: 'geen eerdere maatregelen',
    historieOpen: 'eerdere maatregelen nog niet bekend',
    eerder: (gebeurtenis: string) => `eerder ${gebeurtenis}`,
    eerdere: (gebeurtenis: string) => `eerdere ${gebeurtenis}`,
    gebeurtenisWeg: (gebeurtenis: string) => `${gebeurtenis} verwijderd`,
    proefOvergenomen: (feiten: readonly string[]) => `proef overgenomen: ${opsomming(feiten)}`,
    ongedaan: (handeling: string) => `ongedaan gemaakt: ${handeling}`,
  },

  /** A cell in the comparison of a case with a try-out. */
  proef: {
    standen: { geboden: 'geboden', mogelijk: 'mogelijk', open: 'nog niet zeker', weg: '–' },
    termijn: (dag: string) => `tot en met ${dag}`,
  },

  gebeurtenissen: { overtreding: 'overtreding', herstelaanbod: 'herstelaanbod', bevel: 'schriftelijk bevel' },

  antwoorden: { ja: 'ja', nee: 'nee', geenVanDeze: 'geen van deze' },

  /** Acts on overtredingen together, by number. */
  samenloop: {
    erbij: (nummer: number, anderen: readonly number[]) =>
      anderen.length === 0
        ? `overtreding ${nummer} als eerste bij een gedraging`
        : `overtreding ${nummer} uit dezelfde gedraging als overtreding ${opsomming(anderen)}`,
    eraf: (nummer: number) => `overtreding ${nummer} als eigen gedraging`,
    uiteen: (nummers: readonly number[]) => `overtreding ${opsomming(nummers)} niet meer uit één gedraging`,
  },
  evenredigheid: {
    oordeel: (oordeel: 'evenredig' | 'niet-evenredig' | undefined) =>
      oordeel === undefined ? 'evenredigheid nog niet beoordeeld' : oordeel === 'evenredig' ? 'het totaal is evenredig' : 'het totaal is niet evenredig',
    toelichting: 'toelichting bij de evenredigheid',
  },
  overnemen: {
    handeling: (nummer: number, feiten: readonly string[], historie: boolean) =>
      `overgenomen van overtreding ${nummer}: ${[...feiten, ...(historie ? ['eerdere maatregelen'] : [])].join(', ')}`,
  },

  /** What is not known of an earlier event. */
  openGebeurtenis: {
    opgevolgd: (gebeurtenis: string, dag: string) => `${gebeurtenis} van ${dag}: op tijd opgevolgd?`,
    ingevorderd: (gebeurtenis: string, dag: string) => `${gebeurtenis} van ${dag}: dwangsom verbeurd en geïnd?`,
    handeling: (vraag: string, antwoord: boolean | undefined) => `${vraag} ${antwoord === undefined ? 'nog niet bekend' : antwoord ? 'ja' : 'nee'}`,
  },

  /** Answers to try on what is still to be found out. */
  onderzoek: {
    antwoord: (naam: string) => `‘${naam}’`,
    metRest: (gevolg: string, uitkomsten: number) =>
      `${gevolg} Dan ${uitkomsten === 1 ? 'is er nog 1 uitkomst' : `zijn er nog ${uitkomsten} uitkomsten`} mogelijk.`,
    alleenRest: (uitkomsten: number) => `Er zijn dan nog ${uitkomsten} uitkomsten mogelijk. Wat vaststaat, blijft zoals het is.`,
    elkeWaarde: 'elke waarde',
    totEnMet: (naam: string) => `tot en met ${naam}`,
    vanaf: (naam: string) => `${naam} of meer`,
    ofLater: (dag: string) => `${dag} of later`,
    vanTot: (van: string, tot: string) => `${van} tot en met ${tot}`,
  },

  /** Differences between two advices. */
  verschil: {
    bedrag: (euro: string) => `het bedrag is ${euro}`,
    bedragOpen: 'het bedrag staat nog niet vast',
    laatsteDag: (dag: string) => `de laatste dag is ${dag}`,
    termijnOpen: 'de termijn staat nog niet vast',
    geenAdvies: 'geen advies',
    nogOpen: 'nog open',
    of: (namen: readonly string[]) => namen.join(' of '),
    en: (namen: readonly string[]) => namen.join(' en '),
    opsomming,
    mogelijk: (namen: readonly string[]) => `mogelijk: ${namen.join(', ')}`,
    geenMaatregel: 'geen maatregel volgens een regel',
    adviesWeg: (oorzaak: string) => `Er is nu geen advies, door: ${oorzaak}. Los eerst de melding op.`,
    adviesTerug: (oorzaak: string) => `Er is weer een advies, door: ${oorzaak}.`,
    bijOvertreding: (nummer: number, inhoud: string) => `overtreding ${nummer}: ${inhoud}`,
    gewijzigd: (delen: readonly string[], oorzaak: string) => `Advies gewijzigd: ${delen.join('; ')}, door: ${oorzaak}.`,
    vanNaar: (van: string, naar: string) => `${van} → ${naar}`,
    /** The same for a voice. */
    eerstNu: (van: string, naar: string) => `eerst ${van}, nu ${naar}`,
    standen: {
      geboden: { een: 'is geboden', meer: 'zijn geboden' },
      mogelijk: { een: 'is mogelijk', meer: 'zijn mogelijk' },
      open: { een: 'is nog niet zeker', meer: 'zijn nog niet zeker' },
      weg: { een: 'vervalt', meer: 'vervallen' },
    },
  },

  /** What an option would do. */
  gevolg: {
    uwAntwoord: 'Dit is uw antwoord.',
    pastNiet: 'Dit antwoord past niet bij de rest van het dossier.',
    bijOvertreding: (nummer: number, inhoud: string) => `bij overtreding ${nummer}: ${inhoud}`,
    blijven: 'De maatregelen blijven zoals ze zijn.',
    alleenPunten: 'De maatregelen blijven zoals ze zijn, maar waar u op moet letten of wat u nog moet doen verandert.',
    danVolledig: (tekst: string) => `${tekst} Het advies is dan volledig.`,
  },

  /** Typed text that is no value: what is wrong and what mends it. */
  invoer: {
    geenMaand: (maand: number) => ({
      fout: `Maand ${maand} bestaat niet.`,
      herstel: 'Vul eerst de dag in, dan de maand (1 tot en met 12), dan het jaar.',
    }),
    geenDag: (maand: string, jaar: number, dagen: number) => ({
      fout: 'Deze datum bestaat niet.',
      herstel: `In ${maand} ${jaar} zijn er ${dagen} dagen. Controleer de dag.`,
    }),
    geenDatum: { fout: 'Dit is geen datum.', herstel: 'Vul dag, maand en jaar in, bijvoorbeeld 2-3-2026.' },
    geenGetal: { fout: 'Dit is geen heel getal.', herstel: 'Vul alleen cijfers in, bijvoorbeeld 12.' },
    teLaag: (min: number) => ({ fout: 'Dit getal is te laag.', herstel: `Vul een getal in van ${min} of hoger.` }),
    teHoog: (max: number) => ({ fout: 'Dit getal is te hoog.', herstel: `Vul een getal in van ${max} of lager.` }),
    geenBedrag: { fout: 'Dit is geen bedrag.', herstel: 'Vul een bedrag in euro’s in, bijvoorbeeld 5.500 of 1234,50.' },
    geenSoort: { fout: 'Kies wat er eerder is gebeurd.', herstel: 'Kies een soort uit de lijst.' },
  },

  /** Which of two versions of a policy a case may go on under. */
  toegestaan: {
    landelijk: 'Het beleid is hetzelfde. Alleen de landelijke regels en bedragen zijn bijgewerkt; die gelden voor elke zaak.',
    anderBeleid: (oud: string, nieuw: string) =>
      `‘${nieuw}’ is geen nieuwe versie van ‘${oud}’. Niets bepaalt onder welk van de twee deze zaak hoort. Kies zelf en zeg waarom.`,
    overgangsregel: {
      oud: (van: string) => `De inspectie was vóór ${van}. Volgens de overgangsregel van het beleid maakt u deze zaak af onder de versie van daarvoor.`,
      nieuw: (van: string) => `De inspectie was vóór ${van}. Volgens de overgangsregel van het beleid gaat deze zaak toch verder onder de latere versie.`,
      keuze: (van: string) => `De inspectie was vóór ${van}. De overgangsregel van het beleid laat u kiezen onder welke versie deze zaak verdergaat.`,
    },
    peildatum: {
      besluitdatum: (dag: string, versie: string) =>
        `Het beleid heeft geen overgangsregel. De dag van het besluit bepaalt de versie: op ${dag} geldt versie ${versie}.`,
      pleegdatum: (dag: string, versie: string) =>
        `Het beleid heeft geen overgangsregel. De dag van de overtreding bepaalt de versie: op ${dag} geldt versie ${versie}.`,
    },
    datumOnbekend: {
      besluitdatum: 'De dag van het besluit bepaalt de versie, maar die is nog niet ingevuld. Kies zelf en zeg waarom.',
      pleegdatum: 'De dag van de overtreding bepaalt de versie, maar die is nog niet ingevuld. Kies zelf en zeg waarom.',
    },
    beideVanKracht: (dag: string) => `Op ${dag} gelden beide versies. Kies zelf en zeg waarom.`,
    geenVanKracht: (dag: string) => `Op ${dag} geldt geen van beide versies. Kies zelf en zeg waarom.`,
    splitst: 'De overtredingen vallen door hun dag niet alle onder dezelfde versie. Kies zelf en zeg waarom.',
  },

  /** What becomes vervallen when a case goes over to another version. */
  overgang: {
    voorschrift: 'Overtreden voorschrift',
    grond: 'Grond om van het advies af te wijken',
    maatregel: 'Gekozen maatregel',
    onbekend: 'weet ik nog niet',
    leesOpnieuw: { fout: 'Dit is nog geen geldig antwoord.', herstel: 'Vul het antwoord opnieuw in.' },
  },
} as const;
