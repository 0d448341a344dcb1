/** What the officer types, to values. Nothing here guesses: a text that can be read in two ways is refused. */

import { maandlengte, schrijfDatum } from '@handhavingswijzer/engine';
import { MAANDEN } from '@handhavingswijzer/lezing';
import { teksten } from './teksten.ts';

export type Gelezen<T> = { readonly ok: true; readonly waarde: T } | { readonly ok: false; readonly fout: string; readonly herstel: string };

const t = teksten.invoer;

function datum(jaar: number, maand: number, dag: number): Gelezen<string> {
  const dagen = maandlengte(jaar, maand);
  if (dagen === 0) return { ok: false, ...t.geenMaand(maand) };
  if (dag < 1 || dag > dagen) return { ok: false, ...t.geenDag(MAANDEN[maand - 1] ?? '', jaar, dagen) };
  return { ok: true, waarde: schrijfDatum(jaar, maand, dag) };
}

/** Reads `2-3-2026`, `02/03/2026`, `2 maart 2026` and `2026-03-02` as a civil date `YYYY-MM-DD`. The day stands before the month. */
export function leesDatum(tekst: string): Gelezen<string> {
  const invoer = tekst.trim().toLowerCase();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(invoer);
  if (iso) return datum(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const nl = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(invoer);
  if (nl) return datum(Number(nl[3]), Number(nl[2]), Number(nl[1]));
  const woord = /^(\d{1,2})[- ]([a-z]+)\.?[- ](\d{4})$/.exec(invoer);
  const naam = woord?.[2] ?? '';
  const maand = naam.length < 3 ? -1 : MAANDEN.findIndex((m) => m.startsWith(naam) || (naam === 'mrt' && m === 'maart'));
  if (woord && maand >= 0) return datum(Number(woord[3]), maand + 1, Number(woord[1]));
  return { ok: false, ...t.geenDatum };
}

/** Reads a whole number within bounds; points between thousands are allowed (`1.200`). */
export function leesGeheel(tekst: string, min: number, max: number): Gelezen<number> {
  const invoer = tekst.trim();
  if (!/^-?\d+$/.test(invoer) && !/^-?\d{1,3}(\.\d{3})+$/.test(invoer)) return { ok: false, ...t.geenGetal };
  const waarde = Number(invoer.replaceAll('.', ''));
  if (!Number.isSafeInteger(waarde) || waarde < min) return { ok: false, ...t.teLaag(min) };
  if (waarde > max) return { ok: false, ...t.teHoog(max) };
  return { ok: true, waarde };
}

/** Reads an amount in euros (`5.500` or `1234,50`) as whole cents. */
export function leesBedragInvoer(tekst: string): Gelezen<number> {
  const m = /^(\d+|\d{1,3}(?:\.\d{3})+)(?:,(\d{2}|-))?$/.exec(tekst.trim().replace(/^€\s*/, ''));
  const cent = m ? Number((m[1] ?? '').replaceAll('.', '')) * 100 + (m[2] === undefined || m[2] === '-' ? 0 : Number(m[2])) : NaN;
  if (!Number.isSafeInteger(cent)) return { ok: false, ...t.geenBedrag };
  return { ok: true, waarde: cent };
}

/** A civil date as it is typed: `2-3-2026`. Any other text stays as it is. */
export function toonDatumInvoer(waarde: string): string {
  const m = /^(\d{4})-(\d{2})-(\d{2})$/.exec(waarde);
  return m ? `${String(Number(m[3]))}-${String(Number(m[2]))}-${m[1] ?? ''}` : waarde;
}

/** Cents as an amount in euros is typed: `5500` or `1234,50`. */
export const toonBedragInvoer = (cent: number): string =>
  cent % 100 === 0 ? String(cent / 100) : `${String(Math.trunc(cent / 100))},${String(cent % 100).padStart(2, '0')}`;
