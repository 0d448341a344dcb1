import type { Plaatsen } from './kolommen.ts';

/** One voorziening of the register. The name of a gastouder, who works at home, is not kept. */
export interface Voorziening {
  readonly lrkNummer: string;
  /** As in the register: KDV, BSO, GOB, VGO. */
  readonly soort: string;
  readonly actief: boolean;
  readonly naam?: string;
  /** Kindplaatsen; absent where the register gives none. */
  readonly plaatsen?: number;
  readonly naamHouder?: string;
  readonly kvkNummer?: string;
}

export type Rijfout = 'aantal-velden' | 'lrk-nummer' | 'kindplaatsen' | 'kvk-nummer' | 'status' | 'dubbel' | 'leesbaarheid';

export type Rij = { readonly ok: true; readonly voorziening: Voorziening } | { readonly ok: false; readonly reden: Rijfout; readonly kvkNummer?: string };

/** Kinds of voorziening whose name is that of a person. */
const OP_NAAM = new Set(['VGO']);
const KVK = /^\d{8}$/;

/**
 * One row of the file, read strictly: a number that is none is not made into one.
 * @param eenmaal gives the one copy of a text that stands in many rows
 */
export function leesRij(velden: readonly string[], plaatsen: Plaatsen, aantal: number, eenmaal: (tekst: string) => string): Rij {
  const kvk = veld(velden, plaatsen.kvkNummer);
  const slecht = (reden: Rijfout): Rij => ({ ok: false, reden, ...(KVK.test(kvk) ? { kvkNummer: kvk } : {}) });
  if (velden.length !== aantal) return slecht('aantal-velden');
  const lrkNummer = veld(velden, plaatsen.lrkNummer);
  const kindplaatsen = veld(velden, plaatsen.plaatsen);
  const status = veld(velden, plaatsen.status).toLowerCase();
  const soort = eenmaal(veld(velden, plaatsen.soort).toUpperCase());
  if (!/^\d{6,12}$/.test(lrkNummer)) return slecht('lrk-nummer');
  if (status === '') return slecht('status');
  if (kindplaatsen !== '' && !/^\d{1,5}$/.test(kindplaatsen)) return slecht('kindplaatsen');
  if (kvk !== '' && !KVK.test(kvk)) return slecht('kvk-nummer');
  const voorziening: { -readonly [K in keyof Voorziening]: Voorziening[K] } = { lrkNummer, soort, actief: status === 'ingeschreven' };
  const naam = veld(velden, plaatsen.naam);
  const naamHouder = veld(velden, plaatsen.naamHouder);
  if (naam !== '' && !OP_NAAM.has(soort)) voorziening.naam = naam;
  if (naamHouder !== '' && !OP_NAAM.has(soort)) voorziening.naamHouder = eenmaal(naamHouder);
  if (kindplaatsen !== '') voorziening.plaatsen = Number(kindplaatsen);
  if (kvk !== '') voorziening.kvkNummer = eenmaal(kvk);
  return { ok: true, voorziening };
}

const veld = (velden: readonly string[], plaats: number): string => (velden[plaats] ?? '').trim();
