import { readFileSync } from 'node:fs';
import { KOLOMMEN, type Kolommen } from '../lrk/kolommen.ts';
import { teksten } from '../teksten.ts';
import type { Wortels } from '../typen.ts';

const t = teksten.dienst;

/** One setting of the service: a variable of the environment. */
interface Variabele {
  readonly naam: string;
  readonly uitleg: string;
  readonly verplicht?: true;
  readonly standaard?: string;
}

/** Every variable that the service reads, in the order of the help. */
export const VARIABELEN: readonly Variabele[] = [
  { naam: 'HW_ZAKEN_URL', uitleg: 'adres van de Zaken API, zoals https://zgw.gemeente.nl/zaken/api/v1', verplicht: true },
  { naam: 'HW_DOCUMENTEN_URL', uitleg: 'adres van de Documenten API', verplicht: true },
  { naam: 'HW_BESLUITEN_URL', uitleg: 'adres van de Besluiten API', verplicht: true },
  { naam: 'HW_CATALOGI_URL', uitleg: 'adres van de Catalogi API', verplicht: true },
  { naam: 'HW_KLANT_ID', uitleg: 'client-id van deze koppeling', verplicht: true },
  { naam: 'HW_GEHEIM_BESTAND', uitleg: 'bestand met het geheim bij het client-id' },
  { naam: 'HW_GEHEIM', uitleg: 'het geheim zelf, als er geen bestand is' },
  { naam: 'HW_TOKEN_URL', uitleg: 'adres van een OAuth 2-server; zonder dit maakt de dienst zelf tokens (JWT, HS256)' },
  { naam: 'HW_TOKEN_BEREIK', uitleg: 'scope voor de OAuth 2-server' },
  { naam: 'HW_KOPPELING', uitleg: 'bestand koppeling/1: wat uit de zaak komt en wat erin gaat', verplicht: true },
  { naam: 'HW_BELEID', uitleg: 'beleidsbestanden, met een komma ertussen; zonder dit het meegeleverde beleid' },
  { naam: 'HW_LANDELIJK', uitleg: 'landelijk bestand; zonder dit het meegeleverde' },
  { naam: 'HW_MAP', uitleg: 'map waarin staat wat nog niet klaar is, en welke stappen gedaan zijn', verplicht: true },
  { naam: 'HW_HERKOMST', uitleg: 'pagina’s die de dienst mogen aanroepen, zoals https://zaken.gemeente.nl, met een komma ertussen', verplicht: true },
  { naam: 'HW_AANMELDING', uitleg: 'hoe de dienst de handhaver kent: oidc of proxy', verplicht: true },
  { naam: 'HW_OIDC_UITGEVER', uitleg: 'bij oidc: de uitgever (iss)' },
  { naam: 'HW_OIDC_SLEUTELS', uitleg: 'bij oidc: adres van de sleutels (JWKS)' },
  { naam: 'HW_OIDC_PUBLIEK', uitleg: 'bij oidc: voor wie het token is (aud)' },
  { naam: 'HW_OIDC_ID', uitleg: 'bij oidc: claim met het id van de handhaver', standaard: 'sub' },
  { naam: 'HW_OIDC_NAAM', uitleg: 'bij oidc: claim met de naam van de handhaver', standaard: 'name' },
  { naam: 'HW_PROXY_GEHEIM', uitleg: 'bij proxy: geheim in de kop X-Proxy-Geheim, naast X-Handhaver-Id en X-Handhaver-Naam' },
  { naam: 'HW_ZAAKTOEGANG', uitleg: 'wie er bij een zaak mag: iedereen, of behandelaar (een rol in de zaak)', standaard: 'behandelaar' },
  { naam: 'HW_LRK', uitleg: 'open-databestand (CSV) van het Landelijk Register Kinderopvang' },
  { naam: 'HW_LRK_KOLOMMEN', uitleg: 'andere namen van kolommen, zoals kvkNummer=kvk,naam=naam_oko' },
  { naam: 'HW_ADRES', uitleg: 'adres waarop de dienst luistert', standaard: '127.0.0.1' },
  { naam: 'HW_POORT', uitleg: 'poort waarop de dienst luistert', standaard: '8480' },
  { naam: 'HW_LIJF_MB', uitleg: 'grootste verzoek in megabytes', standaard: '40' },
  { naam: 'HW_HERVAT_MINUTEN', uitleg: 'na hoeveel minuten wat niet klaar is opnieuw wordt geprobeerd; 0: alleen bij de start', standaard: '5' },
  { naam: 'HW_VERWERKINGSACTIVITEIT', uitleg: 'adres in het register van verwerkingsactiviteiten, voor het logboek' },
];

export type Aanmeldwijze =
  | { readonly soort: 'oidc'; readonly uitgever: string; readonly sleutels: string; readonly publiek: string; readonly id: string; readonly naam: string }
  | { readonly soort: 'proxy'; readonly geheim: string };

/** The settings of the service, checked. */
export interface Dienstinstellingen {
  readonly wortels: Wortels;
  readonly klantId: string;
  readonly geheim: string;
  readonly oauth?: { readonly tokenadres: string; readonly bereik?: string };
  readonly koppeling: string;
  readonly beleid: readonly string[];
  readonly landelijk?: string;
  readonly map: string;
  readonly herkomsten: readonly string[];
  readonly aanmelding: Aanmeldwijze;
  readonly zaaktoegang: 'iedereen' | 'behandelaar';
  readonly lrk?: { readonly pad: string; readonly kolommen: Kolommen };
  readonly adres: string;
  readonly poort: number;
  readonly hoogstensBytes: number;
  readonly hervatMs: number;
  readonly verwerkingsactiviteit?: string;
}

export type Omgevingsuitslag = { readonly ok: true; readonly waarde: Dienstinstellingen } | { readonly ok: false; readonly fouten: readonly string[] };

/** Where a secret may go unencrypted: nowhere but to this machine itself. */
const isVeilig = (adres: URL): boolean => adres.protocol === 'https:' || ['127.0.0.1', '[::1]', 'localhost'].includes(adres.hostname);

/** Reads the environment; everything that is wrong with it is said at once. */
export function leesOmgeving(omgeving: Readonly<Record<string, string | undefined>>): Omgevingsuitslag {
  const fouten: string[] = [];
  const mis = (naam: string, zin: string): void => void fouten.push(`${naam}: ${zin}`);
  const lees = (naam: string): string | undefined => {
    const waarde = (omgeving[naam] ?? '').trim();
    return waarde === '' ? VARIABELEN.find((v) => v.naam === naam)?.standaard : waarde;
  };
  const eis = (naam: string): string => {
    const waarde = lees(naam);
    if (waarde === undefined && !fouten.some((fout) => fout.startsWith(`${naam}:`))) mis(naam, t.ontbreekt);
    return waarde ?? '';
  };
  const adres = (naam: string, waarde = eis(naam)): string => {
    if (waarde === '') return '';
    if (URL.canParse(waarde) && isVeilig(new URL(waarde))) return new URL(waarde).href.replace(/\/+$/, '');
    mis(naam, t.geenAdres);
    return '';
  };
  const getal = (naam: string, hoogstens: number): number => {
    const waarde = eis(naam);
    if (!/^\d{1,6}$/.test(waarde) || Number(waarde) > hoogstens) mis(naam, t.geenGetal(hoogstens));
    return Number(waarde);
  };
  const keuze = <T extends string>(naam: string, uit: readonly T[]): T => {
    const waarde = eis(naam);
    if (waarde !== '' && !uit.includes(waarde as T)) mis(naam, t.kies(uit));
    return waarde as T;
  };
  const lijst = (naam: string): readonly string[] =>
    (lees(naam) ?? '')
      .split(',')
      .map((deel) => deel.trim())
      .filter((deel) => deel !== '');
  const geheim = (): string => {
    const bestand = lees('HW_GEHEIM_BESTAND');
    if (bestand === undefined) return eis('HW_GEHEIM');
    try {
      return readFileSync(bestand, 'utf8').trim();
    } catch {
      mis('HW_GEHEIM_BESTAND', t.onleesbaar);
      return '';
    }
  };
  const kolommen = (): Kolommen => {
    const eigen = Object.fromEntries(lijst('HW_LRK_KOLOMMEN').map((paar) => paar.split('=').map((deel) => deel.trim()) as [string, string]));
    if (Object.entries(eigen).some(([veld, naam]) => !Object.hasOwn(KOLOMMEN, veld) || !naam)) mis('HW_LRK_KOLOMMEN', t.kolommen(Object.keys(KOLOMMEN)));
    return { ...KOLOMMEN, ...eigen };
  };
  const aanmelding = (): Aanmeldwijze =>
    keuze('HW_AANMELDING', ['oidc', 'proxy']) === 'proxy'
      ? { soort: 'proxy', geheim: eis('HW_PROXY_GEHEIM') }
      : {
          soort: 'oidc',
          uitgever: eis('HW_OIDC_UITGEVER'),
          sleutels: adres('HW_OIDC_SLEUTELS'),
          publiek: eis('HW_OIDC_PUBLIEK'),
          id: eis('HW_OIDC_ID'),
          naam: eis('HW_OIDC_NAAM'),
        };
  const herkomsten = (): readonly string[] => {
    const uit = lijst('HW_HERKOMST');
    if (uit.length === 0) mis('HW_HERKOMST', t.ontbreekt);
    for (const herkomst of uit) if (!URL.canParse(herkomst) || new URL(herkomst).origin !== herkomst) mis('HW_HERKOMST', t.geenHerkomst(herkomst));
    return uit;
  };

  const [tokenadres, bereik, landelijk, lrk, activiteit] = ['HW_TOKEN_URL', 'HW_TOKEN_BEREIK', 'HW_LANDELIJK', 'HW_LRK', 'HW_VERWERKINGSACTIVITEIT'].map(lees);
  const waarde: Dienstinstellingen = {
    wortels: { zaken: adres('HW_ZAKEN_URL'), documenten: adres('HW_DOCUMENTEN_URL'), besluiten: adres('HW_BESLUITEN_URL'), catalogi: adres('HW_CATALOGI_URL') },
    klantId: eis('HW_KLANT_ID'),
    geheim: geheim(),
    ...(tokenadres === undefined ? {} : { oauth: { tokenadres: adres('HW_TOKEN_URL', tokenadres), ...(bereik === undefined ? {} : { bereik }) } }),
    koppeling: eis('HW_KOPPELING'),
    beleid: lijst('HW_BELEID'),
    ...(landelijk === undefined ? {} : { landelijk }),
    map: eis('HW_MAP'),
    herkomsten: herkomsten(),
    aanmelding: aanmelding(),
    zaaktoegang: keuze('HW_ZAAKTOEGANG', ['iedereen', 'behandelaar']),
    ...(lrk === undefined ? {} : { lrk: { pad: lrk, kolommen: kolommen() } }),
    adres: eis('HW_ADRES'),
    poort: getal('HW_POORT', 65_535),
    hoogstensBytes: getal('HW_LIJF_MB', 1000) * 1024 * 1024,
    hervatMs: getal('HW_HERVAT_MINUTEN', 10_000) * 60_000,
    ...(activiteit === undefined ? {} : { verwerkingsactiviteit: activiteit }),
  };
  return fouten.length > 0 ? { ok: false, fouten } : { ok: true, waarde };
}
