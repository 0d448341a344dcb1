import type { Breuk } from '@handhavingswijzer/engine';
import { leesBedragInvoer, leesGeheel, type Gelezen } from '@handhavingswijzer/dialogue';
import { leesBreuk, leesEuro } from '@handhavingswijzer/lezing';
import { teksten } from '../teksten/index.ts';

// What a policy writer types or pastes, to values. Nothing is guessed: what can be read in two ways is refused, with what to type instead.

const t = teksten.tabellen.invoer;
const mis = (soort: keyof typeof t): Gelezen<never> => ({ ok: false, ...t[soort] });

export const EENHEDEN = ['dagen', 'weken', 'maanden', 'jaren'] as const;
export type Eenheid = (typeof EENHEDEN)[number];

/** An amount or term of which the unit is part. */
export interface Duur {
  readonly aantal: number;
  readonly eenheid: Eenheid;
}

/** An amount of a tarief: in cents, or a category of Sr 23 lid 4 of which a part may count. */
export type Tariefbedrag = { readonly cent: number } | { readonly categorie: number; readonly deel?: Breuk };

/** Reads an amount above zero as whole cents: `€ 1.500`, `1500`, `1.500,50`, `1500,-`. */
export function leesCent(tekst: string): Gelezen<number> {
  const gelezen = leesBedragInvoer(tekst.replaceAll('\u00a0', ' '));
  return gelezen.ok && gelezen.waarde < 1 ? mis('bedragNul') : gelezen;
}

/** Reads a part: `1/2`. */
export function leesDeel(tekst: string): Gelezen<Breuk> {
  const [, teller = '', noemer = ''] = /^(\d{1,7})\s*\/\s*(\d{1,7})$/.exec(tekst.trim()) ?? [];
  const breuk = { teller: Number(teller), noemer: Number(noemer) };
  return teller !== '' && breuk.teller >= 1 && breuk.noemer >= 1 && breuk.teller <= 1_000_000 && breuk.noemer <= 1_000_000
    ? { ok: true, waarde: breuk }
    : mis('deel');
}

/** Reads `2 weken`, `1 dag`, `7 dagen`, `6 mnd`, `3 jaar`. */
export function leesDuur(tekst: string): Gelezen<Duur> {
  const [, getal = '', woord = ''] = /^([\d.]+)\s*([a-z]+)\.?$/.exec(tekst.trim().toLowerCase().replaceAll('\u00a0', ' ')) ?? [];
  const eenheid = EENHEID[woord];
  if (getal === '' || !eenheid) return mis('duur');
  const aantal = leesGeheel(getal, 0, 10_000);
  return aantal.ok ? { ok: true, waarde: { aantal: aantal.waarde, eenheid } } : aantal;
}
const EENHEID: Readonly<Record<string, Eenheid>> = {
  dag: 'dagen',
  dagen: 'dagen',
  week: 'weken',
  weken: 'weken',
  wk: 'weken',
  maand: 'maanden',
  maanden: 'maanden',
  mnd: 'maanden',
  jaar: 'jaren',
  jaren: 'jaren',
};

/** Reads an amount of a voorschrift: `€ 1.500`, `categorie 3`, `2/3 van categorie 3`. */
export function leesTariefbedrag(tekst: string): Gelezen<Tariefbedrag> {
  const [, deel, categorie] =
    /^(?:(\d+\s*\/\s*\d+)\s*(?:van\s+)?)?cat(?:egorie|\.)?\s*([1-6])$/.exec(tekst.trim().toLowerCase().replaceAll('\u00a0', ' ')) ?? [];
  if (categorie === undefined) {
    const cent = leesCent(tekst);
    return cent.ok ? { ok: true, waarde: { cent: cent.waarde } } : mis('tarief');
  }
  if (deel === undefined) return { ok: true, waarde: { categorie: Number(categorie) } };
  const breuk = leesDeel(deel);
  return breuk.ok ? { ok: true, waarde: { categorie: Number(categorie), deel: breuk.waarde } } : breuk;
}

const JA = ['ja', 'j', 'x', 'waar', 'true'];
const NEE = ['nee', 'n', 'onwaar', 'false'];

/** Reads `ja` or `nee`. An empty cell is neither. */
export function leesJaNee(tekst: string): Gelezen<boolean> {
  const woord = tekst.trim().toLowerCase();
  return JA.includes(woord) ? { ok: true, waarde: true } : NEE.includes(woord) ? { ok: true, waarde: false } : mis('jaNee');
}

/** An amount as it is typed: `€ 5.500`. */
export const toonCent = (cent: number): string => leesEuro(cent);
export const toonDeel = leesBreuk;
export const toonDuur = ({ aantal, eenheid }: Duur): string => `${String(aantal)} ${teksten.tabellen.eenheden[eenheid][aantal === 1 ? 0 : 1]}`;
export const toonTariefbedrag = (bedrag: { readonly cent?: number; readonly categorie?: number; readonly deel?: Breuk }): string =>
  bedrag.cent !== undefined
    ? toonCent(bedrag.cent)
    : bedrag.categorie === undefined
      ? ''
      : `${bedrag.deel ? `${leesBreuk(bedrag.deel)} van ` : ''}categorie ${String(bedrag.categorie)}`;

/** Steps of answers, one step on a line: "groot, middel". The answers of a question with yes and no read so. */
export const toonVolgorde = (stappen: readonly (readonly (string | boolean)[])[]): string =>
  stappen.map((stap) => stap.map((antwoord) => (antwoord === true ? 'ja' : antwoord === false ? 'nee' : antwoord)).join(', ')).join('\n');

/** @param jaNee the question is answered with yes or no */
export function leesVolgorde(getypt: string, jaNee: boolean): Gelezen<readonly (readonly (string | boolean)[])[]> {
  const stappen = getypt
    .split('\n')
    .map((regel) => regel.split(',').flatMap((antwoord) => antwoord.trim() || []))
    .filter((stap) => stap.length > 0);
  const alle = stappen.flat().map((antwoord) => antwoord.toLowerCase());
  if (jaNee && alle.some((antwoord) => antwoord !== 'ja' && antwoord !== 'nee')) return { ok: false, ...t.jaNee };
  if (alle.length === 0) return { ok: false, ...t.leeg };
  return { ok: true, waarde: jaNee ? stappen.map((stap) => stap.map((antwoord) => antwoord.toLowerCase() === 'ja')) : stappen };
}
