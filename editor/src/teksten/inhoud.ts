/** Sections of a policy file by their name in it, in words of a policy text. */
const SECTIES: Readonly<Record<string, string>> = {
  gemeente: 'Gemeente',
  geldigheid: 'Geldigheid',
  bronnen: 'Bronnen',
  feiten: 'Vragen',
  afwegingen: 'Afwegingen',
  begrippen: 'Begrippen',
  voorschriften: 'Voorschriften en bedragen',
  maatregelen: 'Maatregelen',
  regels: 'Regels',
  bedragen: 'Afronding en samenloop',
  omstandigheden: 'Omstandigheden',
  procedure: 'Procedure',
  termijnen: 'Termijnen rond het besluit',
  afwijkgronden: 'Gronden om af te wijken',
  conflicten: 'Waar de tekst zichzelf tegenspreekt',
  nietGemodelleerd: 'Wat niet is opgenomen',
  zwaarder: 'Wat een zaak zwaarder maakt',
  verklaringen: 'Zo bedoeld: verklaarde meldingen',
  casussen: 'Gevallen',
};

const keer = (n: number, een: string, meer: string): string => `${n} ${n === 1 ? een : meer}`;

/** The outline, and how places are named in the other views. */
export const inhoud = {
  sectie: (naam: string): string => SECTIES[naam] ?? naam,
  heelBeleid: 'Het hele bestand',
  zoek: 'Zoek een onderdeel',
  gevonden: (n: number): string => (n === 0 ? 'Niets gevonden.' : `${keer(n, 'onderdeel', 'onderdelen')} gevonden.`),
  fouten: (n: number): string => keer(n, 'fout', 'fouten'),
  waarschuwingen: (n: number): string => keer(n, 'waarschuwing', 'waarschuwingen'),
  zonderNaam: 'Zonder naam',
  leeg: 'Zodra er tekst van een beleid is, staan hier de onderdelen.',
  enNog: (n: number): string => `en nog ${n}: zoek op naam`,
};
