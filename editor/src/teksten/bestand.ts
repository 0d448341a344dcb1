import type { Stuk } from '../bestand/stukken.ts';

const STUK: Readonly<Record<Stuk, string>> = { beleid: 'het beleid', casussen: 'de gevallen', checklist: 'de checklist' };
const groot = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);
const kib = (bytes: number): string => (bytes >= 1024 * 1024 ? `${Math.round(bytes / 1024 / 1024)} MB` : `${Math.round(bytes / 1024)} kB`);
const som = (delen: readonly string[]): string => (delen.length < 2 ? (delen[0] ?? '') : `${delen.slice(0, -1).join(', ')} en ${delen.at(-1)}`);

/** What the browser or the disk says, by the name of its error. */
const SCHIJF: Readonly<Record<string, string>> = {
  NotAllowedError: 'De browser mag niet in dit bestand schrijven. Geef toestemming als de browser ernaar vraagt, of kies “Opslaan als”.',
  SecurityError: 'De browser staat dit hier niet toe. Kies “Opslaan als”, of sla het op in een andere map.',
  NotFoundError: 'Het bestand is er niet meer: misschien is het verplaatst of hernoemd. Kies “Opslaan als”.',
  NoModificationAllowedError: 'Het bestand is in gebruik of mag niet worden gewijzigd. Sluit het in andere programma’s, of kies “Opslaan als”.',
  InvalidStateError: 'Het bestand is intussen gewijzigd. Probeer het opnieuw, of kies “Opslaan als”.',
  NotReadableError: 'Het bestand kan niet worden gelezen. Sluit het in andere programma’s en probeer het opnieuw.',
  QuotaExceededError: 'De schijf is vol. Maak ruimte vrij, of kies “Opslaan als” en een andere plek.',
};

/** Names of other files of this family, for who chose one by mistake. */
const ANDERE: Readonly<Record<string, string>> = {
  'dossier/1': 'een dossier van een zaak',
  'zaakbestand/1': 'een zaak van een handhaver',
  'advies/1': 'een advies',
  'verslag/1': 'een verslag van een zaak',
  'landelijk/1': 'het bestand met de landelijke regels',
  'dekking/1': 'een lijst met de dekking van een beleid',
};

/** Opening, saving and drafts. */
export const bestand = {
  stuk: (stuk: Stuk): string => groot(STUK[stuk]),
  isGeopend: (naam: string): string => `${naam} is geopend.`,
  isErbij: 'Het bestand hoort nu bij het beleid dat open is.',
  isBegonnen: (naam: string): string => `${naam} is begonnen. Het staat nog niet in een bestand.`,
  isOpgeslagen: (stuk: Stuk): string => `${groot(STUK[stuk])} is opgeslagen.`,
  nogNietInBestand: (stuk: Stuk): string =>
    `${groot(STUK[stuk])} ${stuk === 'casussen' ? 'staan' : 'staat'} nog niet in een bestand. Kies “${stuk === 'casussen' ? 'Gevallen' : 'Checklist'} opslaan als” om dat ook te doen.`,
  balk: {
    naam: 'Bestand',
    opslaan: 'Opslaan',
    opslaanDownload: 'Opslaan (downloaden)',
    nietOpgeslagen: (stukken: readonly Stuk[]): string => `Niet opgeslagen: ${som(stukken.map((stuk) => STUK[stuk]))}`,
    allesOpgeslagen: 'Geen wijzigingen om op te slaan',
    meer: 'Bestand en meer',
    opslaanAls: 'Beleid opslaan als…',
    gevallenAls: 'Gevallen opslaan als…',
    checklistAls: 'Checklist opslaan als…',
    openen: 'Ander beleid openen…',
    nieuw: 'Nieuw beleid…',
    checklist: 'Checklist',
    conceptAan: 'Concept bewaren in deze browser…',
    conceptUit: 'Geen concepten meer bewaren…',
    bewaard: 'Concept bewaard',
    bezig: 'Concept wordt bewaard…',
    mislukt: 'Concept niet bewaard',
    leest: 'Alleen lezen: open in een ander tabblad',
    bestand: 'Opslaan en openen',
  },
  weigering: {
    kop: 'Dit is niet gelukt',
    sluit: 'Sluit deze melding',
    teGroot: (naam: string, grens: number): string => `${naam} is groter dan ${kib(grens)}. Zo groot is geen beleid. Er is niets geopend.`,
    geenTekst: (naam: string): string => `${naam} is geen tekstbestand. Kies het JSON-bestand van een beleid (de naam eindigt op .json). Er is niets geopend.`,
    geenBeleid: (naam: string): string =>
      `${naam} is geen beleid van de Handhavingswijzer: er staat niet in dat het dat is. Kies het JSON-bestand van een beleid. Wat open was, staat er nog.`,
    anderSoort: (naam: string, schema: string): string =>
      `${naam} is ${ANDERE[schema] ?? `een ander soort bestand (${schema.slice(0, 40)})`}, geen beleid. Wat open was, staat er nog.`,
    tweeKeer: (stuk: Stuk): string =>
      stuk === 'beleid'
        ? 'U koos meer dan één beleid. Kies er één, met de gevallen die erbij horen.'
        : `U koos meer dan één bestand met ${stuk === 'casussen' ? 'gevallen' : 'een checklist'}. Kies er één.`,
    niets: 'Hier zit geen bestand bij. Sleep het bestand van een beleid hierheen, of kies het met de knop.',
    zonderBeleid: 'Hier zit geen beleid bij. Open eerst het beleid, of kies het beleid en de gevallen samen.',
    geenAdres: (adres: string): string => `“${adres.slice(0, 200)}” is geen adres. Een adres begint met https://.`,
    metWachtwoord: 'In dit adres staat een naam of wachtwoord. Zo’n adres wordt niet opgehaald.',
    geenHttps: (adres: string): string => `${adres} is niet beveiligd. Alleen een adres dat begint met https:// wordt opgehaald.`,
    nietGevonden: (adres: string, status: number): string =>
      status === 404 ? `Op ${adres} staat niets. Kijk het adres na.` : `${adres} gaf het beleid niet (melding ${status}). Probeer het later opnieuw.`,
    teLang: (adres: string): string => `${adres} antwoordt niet. Probeer het later opnieuw, of sla het beleid op en open het als bestand.`,
    onbereikbaar: (adres: string): string =>
      `${adres} is niet te bereiken vanuit deze pagina. Misschien mag het niet van die site of van deze pagina. Sla het beleid daar op en open het hier als bestand.`,
    schijf: (naam: string, fout: string): string =>
      `${naam === '' ? '' : `${naam}: `}${SCHIJF[fout] ?? 'De browser kon dit bestand niet lezen of schrijven. Probeer het opnieuw, of kies “Opslaan als”.'}`,
  },
  vragen: {
    verwerpen: {
      kop: 'U hebt wijzigingen die niet zijn opgeslagen',
      tekst: (naam: string): string => `U gaat “${naam}” openen. Wat u hebt gewijzigd, staat dan niet meer op het scherm.`,
      inConcept: 'Uw concept blijft in deze browser staan. U kunt er later mee verder.',
      weg: 'Er is geen concept bewaard: wat u niet opslaat, is weg.',
      opslaan: 'Sla eerst op',
      door: (naam: string): string => `Open ${naam} zonder op te slaan`,
    },
    link: {
      kop: 'Wilt u dit beleid ophalen?',
      tekst: (adres: string): string => `De koppeling waarmee u deze pagina opende, wijst naar ${adres}. Alleen als u ja zegt, haalt deze pagina het daar op.`,
      ja: 'Ja, haal het op',
      nee: 'Nee',
    },
    concept: {
      kop: 'Hiervan staat een concept in deze browser',
      tekst: (wanneer: string): string => `Het is bewaard op ${wanneer}. Er zit verschil in met wat u nu opent:`,
      verder: 'Ga verder met het concept',
      anders: 'Laat het concept staan en begin hier opnieuw',
      uitleg: 'Zolang u niet kiest, wordt er geen concept bewaard.',
    },
    schijf: {
      kop: (naam: string): string => `${naam} is intussen gewijzigd`,
      tekst: 'Een ander programma of tabblad schreef in dit bestand nadat u het opende. Slaat u hier op, dan is die wijziging weg.',
      overschrijf: 'Overschrijf het bestand',
      als: 'Sla op onder een andere naam',
    },
    wis: {
      kop: 'Wilt u dit concept wissen?',
      kopAlle: 'Wilt u alle concepten wissen?',
      tekst: (naam: string): string => `Het concept van “${naam}” verdwijnt uit deze browser. Wat u in een bestand hebt opgeslagen, blijft.`,
      tekstAlle: (aantal: number): string =>
        `${aantal === 1 ? 'Er staat 1 concept' : `Er staan ${aantal} concepten`} in deze browser. Ze worden gewist en er wordt niets meer bewaard. Wat u in een bestand hebt opgeslagen, blijft.`,
      ja: 'Wis',
    },
    annuleer: 'Annuleer',
  },
  concept: {
    magIk: 'Mag ik uw concept in deze browser bewaren?',
    uitleg: (waar: string): string =>
      `Dan gaat er niets verloren als de browser stopt of u het tabblad sluit. Uw concept staat ${waar}, en gaat nergens anders heen. Wissen kan altijd, onder “Bestand en meer”.`,
    waar: 'in deze browser, op dit apparaat',
    ja: 'Ja, bewaar mijn concept',
    nee: 'Nee, nu niet',
    magNu: 'Uw concept wordt vanaf nu bewaard.',
    kanNiet: 'De browser staat niet toe dat er iets wordt bewaard. Sla uw werk op in een bestand.',
    isGewist: 'Gewist.',
    gevonden: 'Hiervan staat een concept in deze browser.',
    verder: (naam: string): string => `Verder met het concept van ${naam}.`,
    nuAls: (naam: string): string => `U gaat verder als ${naam}.`,
    overgenomen: 'U werkt nu hier verder aan dit concept.',
    vol: 'Er is in deze browser geen ruimte meer om uw concept te bewaren. Sla het op in een bestand, of wis een oud concept.',
    mislukt: 'Uw concept kon niet worden bewaard. Het staat alleen nog in dit tabblad. Sla het op in een bestand.',
    elders: {
      kop: 'Dit concept is open in een ander tabblad',
      tekst: 'Hier kunt u het lezen. Wijzigen kan in één tabblad tegelijk, zodat niets elkaar overschrijft.',
    },
    kwijt: {
      kop: 'Dit concept is overgenomen in een ander tabblad',
      tekst: 'Wat u hier deed, is bewaard en staat daar. Hier kunt u het lezen.',
    },
    anders: {
      kop: 'Een ander tabblad heeft dit concept gewijzigd',
      tekst: 'Uw laatste wijzigingen staan nog in dit tabblad en zijn niet bewaard. Kies waarmee u verdergaat.',
    },
    neemOver: 'Werk hier verder',
    neemAndere: 'Neem de wijzigingen van het andere tabblad',
    anderNaam: 'Ga hier verder onder een andere naam',
  },
  verschil: {
    deel: {
      voorschriften: ['voorschrift', 'voorschriften'],
      regels: ['regel', 'regels'],
      feiten: ['vraag', 'vragen'],
      begrippen: ['begrip', 'begrippen'],
      maatregelen: ['maatregel', 'maatregelen'],
      omstandigheden: ['omstandigheid', 'omstandigheden'],
      afwegingen: ['afweging', 'afwegingen'],
      procedure: ['stap', 'stappen'],
      termijnen: ['termijn', 'termijnen'],
      afwijkgronden: ['grond om af te wijken', 'gronden om af te wijken'],
      conflicten: ['tegenspraak', 'tegenspraken'],
      nietGemodelleerd: ['niet uitgewerkt deel', 'niet uitgewerkte delen'],
      bronnen: ['bron', 'bronnen'],
      casussen: ['geval', 'gevallen'],
    } as Readonly<Record<string, readonly [string, string] | undefined>>,
    anderDeel: 'de algemene gegevens',
    erbij: (wat: string): string => `${wat} erbij`,
    weg: (wat: string): string => `${wat} weg`,
    anders: (wat: string): string => `${wat} gewijzigd`,
    checklist: 'de checklist is anders',
    alleenTekst: 'alleen de schrijfwijze is anders, of de tekst is nog niet af',
    nieuw: 'nieuw, staat nog in geen enkel bestand',
    geen: 'geen verschil met wat u het laatst opende of opsloeg',
  },
};
