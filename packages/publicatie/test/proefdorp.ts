import { parseLandelijk, parsePolicy, type Beleid, type BeleidJson, type Casussen, type Instemmingen, type Landelijk } from '@handhavingswijzer/engine';
import {
  keurInStappen,
  maakUitgavestukken,
  ondertekenUitgave,
  vulbaar,
  keurInstemming,
  type Eerder,
  type Keuring,
  type Publicatiestuk,
  type Sleutel,
} from '@handhavingswijzer/publicatie';
import beleid from './basis/beleid.json' with { type: 'json' };
import casussen from './basis/casussen.json' with { type: 'json' };
import landelijk from './basis/landelijk.json' with { type: 'json' };
import { goed, type Bestanden } from './weigeringen.ts';

// A small policy that passes every check: an aanwijzing the first time, a last onder dwangsom after that, with a term of 14 days; and a second version of it
// with a term of 7 days, for besluiten from 1 July 2027.

export const BELEID = beleid as unknown as BeleidJson;
export const CASUSSEN = casussen as unknown as Casussen;
export const LANDELIJK: Landelijk = goed(parseLandelijk(JSON.stringify(landelijk)));
export const LANDELIJKTEKST = JSON.stringify(landelijk);

/** The days of the two publications. */
export const OP = { eerste: '2026-12-15', tweede: '2027-05-01' } as const;

const kopie = <T>(waarde: T): T => JSON.parse(JSON.stringify(waarde)) as T;

/** The policy with changes. */
export function metBeleid(wijzig: (beleid: BeleidJson) => void = () => undefined): string {
  const uit = kopie(BELEID);
  wijzig(uit);
  return JSON.stringify(uit);
}

export function metCasussen(wijzig: (casussen: Casussen) => void = () => undefined): string {
  const uit = kopie(CASUSSEN);
  wijzig(uit);
  return JSON.stringify(uit);
}

/** The second version, with its cases: the term is 7 days. */
export const TWEEDE = {
  beleid: metBeleid((b) => {
    b.versie = '1.1.0';
    b.geldigheid.van = '2027-07-01';
    const termijn = b.regels.find(({ id }) => id === 'r-termijn')?.dan as { termijn: { aantal: number } };
    termijn.termijn.aantal = 7;
  }),
  casussen: JSON.stringify(CASUSSEN)
    .replaceAll('"dagen":14', '"dagen":7')
    .replaceAll('2027-02-15', '2027-08-08')
    .replaceAll('2027-02-01', '2027-08-01')
    .replaceAll('"besluitdatum":"2026-12-31"', '"besluitdatum":"2027-06-30"')
    .replaceAll('"besluitdatum":"2027-01-01"', '"besluitdatum":"2027-07-01"'),
} as const;

export const beleidVan = (tekst: string): Beleid => goed(parsePolicy(tekst));

export const stuk = (anders: Partial<Publicatiestuk> = {}): Publicatiestuk => ({
  beleid: metBeleid(),
  casussen: metCasussen(),
  landelijk: LANDELIJK,
  eerder: undefined,
  op: OP.eerste,
  ...anders,
});

export function keur(wat: Publicatiestuk): Keuring {
  const werk = keurInStappen(wat);
  let stap = werk.next();
  while (!stap.done) stap = werk.next();
  return stap.value;
}

/** A word of agreement of someone on every group. */
export const ingestemd = (leeg: Instemmingen): Instemmingen => ({
  ...leeg,
  groepen: leeg.groepen.map((groep) => ({ ...groep, woord: 'Zo besloten in het overleg: de oude termijn was te lang.', door: 'A. de Boer', op: '2027-04-20' })),
});

/** A version, checked, agreed with and made into files beside those that are there. */
export async function publiceer(wat: Publicatiestuk, naast: Bestanden, geheim: Sleutel | undefined): Promise<Bestanden> {
  const keuring = keur(wat);
  const nieuw = beleidVan(wat.beleid);
  const vraag = { beleid: nieuw.data.id, van: wat.eerder?.beleid.data.versie ?? '', naar: nieuw.data.versie, groepen: keuring.groepen, op: wat.op };
  const instemming = goed(keurInstemming(vraag, wat.eerder ? ingestemd(vulbaar(vraag)) : undefined));
  const stukken = goed(maakUitgavestukken(keuring, nieuw, wat, { instemming, nakijkenVoor: '2032-05-01' }));
  return { ...naast, ...goed(await ondertekenUitgave(stukken, wat.eerder?.manifest, naast, geheim)) };
}

/** What a publication leaves for the next. */
export const eerderVan = (bestanden: Bestanden, beleidstekst: string): Eerder => ({
  manifest: JSON.parse(bestanden['manifest.json'] ?? '') as Eerder['manifest'],
  beleid: beleidVan(beleidstekst),
});
