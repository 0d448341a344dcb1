import { hoofdgegevens } from '@handhavingswijzer/language';
import { LIMIETEN_BELEID, LIMIETEN_CASUSSEN } from '@handhavingswijzer/engine';
import { teksten } from '../teksten/index.ts';
import type { Stuk } from './stukken.ts';

const t = teksten.bestand.weigering;

/** A file that was chosen, as it was read. */
export interface Gelezen {
  readonly naam: string;
  readonly inhoud: Uint8Array;
}

/** What files turned out to be, or in words why they are not opened. */
export type Uitkomst<T> = { readonly ok: true; readonly waarde: T } | { readonly ok: false; readonly reden: string };

/** Bytes that a file of each kind has at most. */
export const GROOTSTE: Readonly<Record<Stuk, number>> = { beleid: LIMIETEN_BELEID.bytes, casussen: LIMIETEN_CASUSSEN.bytes, checklist: LIMIETEN_BELEID.bytes };
/** No file that the editor opens is larger. */
export const GROOTSTE_BESTAND = Math.max(...Object.values(GROOTSTE));

const weiger = (reden: string): { readonly ok: false; readonly reden: string } => ({ ok: false, reden });

/** The text of a file: UTF-8, without the mark that some programs put before it. */
function tekstVan({ naam, inhoud }: Gelezen): Uitkomst<string> {
  if (inhoud.byteLength > GROOTSTE_BESTAND) return weiger(t.teGroot(naam, GROOTSTE_BESTAND));
  try {
    return { ok: true, waarde: new TextDecoder('utf-8', { fatal: true }).decode(inhoud) };
  } catch {
    return weiger(t.geenTekst(naam));
  }
}

const SOORTEN: Readonly<Record<string, Stuk>> = { 'beleid/1': 'beleid', 'casussen/1': 'casussen', 'checklist/1': 'checklist' };

/** Which of the files of a policy a text is. A policy with a fault in it is one: what is wrong is shown once it is open. */
export function soortVan(naam: string, tekst: string): Uitkomst<Stuk> {
  const { schema } = hoofdgegevens(tekst);
  const soort = schema === undefined ? undefined : SOORTEN[schema];
  if (soort === undefined) return weiger(schema === undefined ? t.geenBeleid(naam) : t.anderSoort(naam, schema));
  const bytes = new TextEncoder().encode(tekst).byteLength;
  return bytes > GROOTSTE[soort] ? weiger(t.teGroot(naam, GROOTSTE[soort])) : { ok: true, waarde: soort };
}

/** A text with the name of its file. */
export interface Stuktekst {
  readonly naam: string;
  readonly tekst: string;
}

/** Sorts files into the parts of one policy. Two of a kind, or something else among them: none is opened. */
export function sorteer(bestanden: readonly Gelezen[]): Uitkomst<Partial<Record<Stuk, Stuktekst>>> {
  const uit: Partial<Record<Stuk, Stuktekst>> = {};
  for (const bestand of bestanden) {
    const tekst = tekstVan(bestand);
    if (!tekst.ok) return tekst;
    const soort = soortVan(bestand.naam, tekst.waarde);
    if (!soort.ok) return soort;
    if (uit[soort.waarde]) return weiger(t.tweeKeer(soort.waarde));
    uit[soort.waarde] = { naam: bestand.naam, tekst: tekst.waarde };
  }
  return bestanden.length === 0 ? weiger(t.niets) : { ok: true, waarde: uit };
}
