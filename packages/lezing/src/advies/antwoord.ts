import type { Antwoord } from '@handhavingswijzer/engine';
import { isDatum, leesDatum } from '../opmaak/datum.ts';
import { leesEuro, leesGetal } from '../opmaak/getal.ts';
import type { Benoemd, MetBeleid, MetLandelijk } from '../woordenboek.ts';
import { woordenboek } from '../woordenboek.ts';
import { som, zin } from '../zin.ts';

const ONBEKEND = 'nog niet bekend';

/** The value of a fact in words; undefined is "nog niet bekend". */
export function antwoordTekst(feit: Benoemd, waarde: Antwoord | undefined): string {
  if (waarde === undefined) return ONBEKEND;
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee';
  if (typeof waarde === 'number') return feit.type === 'bedrag' ? leesEuro(waarde) : `${leesGetal(waarde)}${feit.eenheid === '' ? '' : ` ${feit.eenheid}`}`;
  if (typeof waarde === 'string') return feit.opties.get(waarde) ?? (isDatum(waarde) ? leesDatum(waarde) : waarde);
  return waarde.length === 0
    ? 'geen'
    : zin(
        som(
          waarde.map((id) => feit.opties.get(id) ?? id),
          'en',
        ),
      ).tekst;
}

/**
 * An answer in words: "ja", "oranje", "€ 5.500", "6 april 2026", the names of the chosen options, "geen" for an empty list, and
 * "nog niet bekend" for no answer.
 */
export function leesAntwoord(beleid: MetBeleid, landelijk: MetLandelijk, feitId: string, waarde: Antwoord | undefined): string {
  return antwoordTekst(woordenboek(beleid, landelijk).feit(feitId), waarde);
}
