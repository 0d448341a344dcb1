import type { Antwoord } from '@handhavingswijzer/engine';
import { isDatum, leesDatum } from '../opmaak/datum.ts';
import { leesEuro, leesGetal } from '../opmaak/getal.ts';
import type { Benoemd, MetBeleid, MetLandelijk, Woordenboek } from '../woordenboek.ts';
import { HISTORIE, woordenboek } from '../woordenboek.ts';
import { som, zin } from '../zin.ts';

const ONBEKEND = 'nog niet bekend';

/** An event of the history as the spoor writes it: "2024-06-01 aanwijzing" → "aanwijzing van 1 juni 2024". */
function gebeurtenisTekst(boek: Woordenboek, geschreven: string): string {
  const datum = geschreven.slice(0, 10);
  if (!isDatum(datum)) return geschreven;
  const soort = geschreven.slice(11);
  return `${boek.gebeurtenissen.get(soort) ?? soort} van ${leesDatum(datum)}`;
}

/** The value of a fact in words; undefined is "nog niet bekend". */
export function antwoordTekst(boek: Woordenboek, feit: Benoemd, waarde: Antwoord | undefined): string {
  if (waarde === undefined) return ONBEKEND;
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee';
  if (typeof waarde === 'number') return feit.type === 'bedrag' ? leesEuro(waarde) : `${leesGetal(waarde)}${feit.eenheid === '' ? '' : ` ${feit.eenheid}`}`;
  if (typeof waarde === 'string') return feit.opties.get(waarde) ?? (isDatum(waarde) ? leesDatum(waarde) : waarde);
  if (waarde.length === 0) return 'geen';
  const namen = waarde.map((id) => feit.opties.get(id) ?? (feit.id === HISTORIE ? gebeurtenisTekst(boek, id) : id));
  return zin(som(namen, 'en')).tekst;
}

/**
 * An answer in words: "ja", "oranje", "€ 5.500", "6 april 2026", the names of the chosen options, "geen" for an empty list, and
 * "nog niet bekend" for no answer.
 */
export function leesAntwoord(beleid: MetBeleid, landelijk: MetLandelijk, feitId: string, waarde: Antwoord | undefined): string {
  const boek = woordenboek(beleid, landelijk);
  return antwoordTekst(boek, boek.feit(feitId), waarde);
}
