import type { Gevalsvoorwaarde } from '@handhavingswijzer/engine';
import { bijzin } from '../expressie/bijzin.ts';
import type { Term } from '../expressie/normaal.ts';
import { normaal } from '../expressie/normaal.ts';
import { leesDatum } from '../opmaak/datum.ts';
import { leesGetal } from '../opmaak/getal.ts';
import type { Woordenboek } from '../woordenboek.ts';
import type { Stuk } from '../zin.ts';
import { som, zin } from '../zin.ts';
import type { Paar } from './woorden.ts';

type Waarde = string | number | boolean;

/** The values by which cases are told apart are those of answers: one value each. */
const los = (waarde: unknown): Waarde => waarde as Waarde;

/** A condition on cases as the expression that says it; undefined where no expression does. */
function alsTerm(voorwaarde: Gevalsvoorwaarde): Term | undefined {
  if ('dagen' in voorwaarde || 'maatregel' in voorwaarde) return undefined;
  if ('begrip' in voorwaarde) return voorwaarde.waar ? { var: voorwaarde.begrip } : { '!': [{ var: voorwaarde.begrip }] };
  const feit = { var: voorwaarde.feit };
  if ('bereiken' in voorwaarde) {
    const delen = voorwaarde.bereiken.map(({ van, tot }): Term => {
      if (tot === undefined) return { '>=': [feit, los(van)] };
      return van === tot ? { '===': [feit, los(van)] } : { and: [{ '>=': [feit, los(van)] }, { '<=': [feit, los(tot)] }] };
    });
    return delen.length === 1 ? delen[0] : { or: delen };
  }
  if (voorwaarde.optie !== undefined) {
    const gekozen = { bevat: [feit, [voorwaarde.optie]] };
    return voorwaarde.waarden.includes(true) ? gekozen : { '!': [gekozen] };
  }
  const waarden = voorwaarde.waarden.map(los);
  if (waarden.includes('')) return undefined;
  if (waarden.some((waarde) => typeof waarde === 'boolean')) return waarden.includes(true) ? feit : { '!': [feit] };
  return { in: [feit, waarden] };
}

/** What no expression says: the days, a measure that stands, and an answer that is not given so that the class of the voorschrift stands in. */
function zonderTerm(boek: Woordenboek, voorwaarde: Gevalsvoorwaarde): Stuk {
  if ('dagen' in voorwaarde) {
    const [eerste, ...rest] = voorwaarde.dagen;
    if (!eerste) return 'er geen enkele dag is';
    const dag = `de overtreding op ${leesDatum(eerste.pleegdatum)} is begaan en op ${leesDatum(eerste.besluitdatum)} wordt besloten`;
    return rest.length === 0 ? dag : `${dag}, of op andere dagen waarvoor hetzelfde geldt (${leesGetal(rest.length + 1)} tijdvakken)`;
  }
  if ('maatregel' in voorwaarde) return ['een ', boek.maatregel(voorwaarde.maatregel), ' ', som(voorwaarde.sterkten, 'of'), ' is'];
  if ('begrip' in voorwaarde || 'bereiken' in voorwaarde) return '';
  const feit = boek.feit(voorwaarde.feit);
  const waarden = voorwaarde.waarden.map((waarde) => (waarde === '' ? 'niet apart beantwoord' : (feit.opties.get(String(waarde)) ?? String(waarde))));
  return [feit.naam, ' ', som(waarden, 'of'), ' is'];
}

/** A begrip that is not the same under both: whose it is, "straks wel ‘recidive’ geldt". */
function vanEen(paar: Paar, { begrip, waar, van }: Extract<Gevalsvoorwaarde, { readonly begrip: string }>): Stuk {
  const wie = paar.namen[van ?? 'oud'];
  return [paar.naastElkaar ? `in ${wie} ` : `${wie} `, waar ? 'wel ' : 'niet ', paar.boeken[van ?? 'oud'].feit(begrip).naam, ' geldt'];
}

/** Conditions on cases as a subordinate clause, to stand behind "als"; empty: there is none. */
export function leesVoorwaarden(paar: Paar, voorwaarden: readonly Gevalsvoorwaarde[]): string {
  const delen = voorwaarden.map((voorwaarde): Stuk => {
    if ('begrip' in voorwaarde && voorwaarde.van !== undefined) return vanEen(paar, voorwaarde);
    const term = alsTerm(voorwaarde);
    if (term === undefined) return zonderTerm(paar.boek, voorwaarde);
    const tekst = bijzin(paar.boek, normaal(term));
    return 'bereiken' in voorwaarde && voorwaarden.length > 1 ? ['(', tekst, ')'] : tekst;
  });
  return zin(som(delen, 'en')).tekst;
}
