import type { Gevalsvoorwaarde, Uitkomstverschil, Uitkomstwijziging } from '@handhavingswijzer/engine';
import { leesDatum } from '../opmaak/datum.ts';
import { leesGetal } from '../opmaak/getal.ts';
import { woordenboek } from '../woordenboek.ts';
import type { MetBeleid, MetLandelijk, Woordenboek } from '../woordenboek.ts';
import { metHoofdletter } from '../zin.ts';

const STERKTE = { geboden: 'geboden', mogelijk: 'mogelijk' } as const;
const RICHTING = { hoger: 'hoger bedrag', lager: 'lager bedrag', nieuw: 'nu met een bedrag', vervallen: 'zonder bedrag' } as const;

/** One change of an outcome: "last onder dwangsom: geboden → mogelijk". */
export function leesWijziging(boek: Pick<Woordenboek, 'maatregel'>, wijziging: Uitkomstwijziging): string {
  const naam = boek.maatregel(wijziging.maatregel);
  switch (wijziging.soort) {
    case 'maatregel':
      return `${naam}: ${wijziging.van ? STERKTE[wijziging.van] : 'niet'} → ${wijziging.naar ? STERKTE[wijziging.naar] : 'niet'}`;
    case 'bedrag':
      return `${naam}: ${RICHTING[wijziging.richting]}`;
    case 'termijn':
      return `${naam}: termijn ${wijziging.van ?? 'geen'} → ${wijziging.naar ?? 'geen'}`;
    case 'keuzegroep':
      return `${naam}: andere keuze waar zij deel van is`;
  }
}

/** One condition on the cases: "risicoprofiel: oranje of rood". */
export function leesGevalsvoorwaarde(boek: Woordenboek, voorwaarde: Gevalsvoorwaarde): string {
  if ('begrip' in voorwaarde) return `${boek.feit(voorwaarde.begrip).naam}: ${voorwaarde.waar ? 'ja' : 'nee'}`;
  if ('dagen' in voorwaarde) {
    const [eerste, ...rest] = voorwaarde.dagen;
    const dag = eerste ? `overtreding op ${leesDatum(eerste.pleegdatum)}, besluit op ${leesDatum(eerste.besluitdatum)}` : 'geen enkele dag';
    return rest.length === 0 ? `dagen: ${dag}` : `dagen: ${dag}, of een van ${leesGetal(rest.length)} andere`;
  }
  const feit = boek.feit(voorwaarde.feit);
  if ('bereiken' in voorwaarde) return `${feit.naam}: ${voorwaarde.bereiken.map(({ van, tot }) => bereik(van, tot)).join(' of ')}`;
  if (voorwaarde.optie !== undefined)
    return `${feit.naam}, ${feit.opties.get(voorwaarde.optie) ?? voorwaarde.optie}: ${voorwaarde.waarden.includes(true) ? 'ja' : 'nee'}`;
  const waarden = voorwaarde.waarden.map((waarde) =>
    waarde === true ? 'ja' : waarde === false ? 'nee' : waarde === '' ? 'niet beantwoord' : (feit.opties.get(String(waarde)) ?? String(waarde)),
  );
  return `${feit.naam}: ${waarden.join(' of ')}`;
}

function bereik(van: unknown, tot: unknown): string {
  const lees = (waarde: unknown): string => (typeof waarde === 'number' ? leesGetal(waarde) : leesDatum(String(waarde)));
  if (tot === undefined) return `${lees(van)} of meer`;
  return van === tot ? lees(van) : `${lees(van)} tot en met ${lees(tot)}`;
}

/**
 * What differs between two policies for some cases, in one sentence: what changes, under which conditions, in how many combinations. Names are those of the
 * policy that is given first, else of the other.
 */
export function leesUitkomstverschil(oud: MetBeleid, nieuw: MetBeleid, landelijk: MetLandelijk, verschil: Uitkomstverschil): string {
  const [a, b] = [woordenboek(oud, landelijk), woordenboek(nieuw, landelijk)];
  const kent = (id: string): boolean => [...oud.data.feiten, ...oud.data.begrippen, ...landelijk.data.feiten].some((naam) => naam.id === id);
  const boek: Woordenboek = { ...a, feit: (id) => (kent(id) ? a : b).feit(id) };
  const wijzigingen = verschil.wijzigingen.map((wijziging) => leesWijziging(boek, wijziging)).join('; ');
  const soms = verschil.soms.length === 0 ? '' : ` Soms ook: ${verschil.soms.map((wijziging) => leesWijziging(boek, wijziging)).join('; ')}.`;
  const voorwaarden = verschil.voorwaarden.map((voorwaarde) => leesGevalsvoorwaarde(boek, voorwaarde));
  const waar = voorwaarden.length === 0 ? '' : ` ${verschil.precies ? 'Bij' : 'In een deel van de gevallen met'} ${voorwaarden.join('; ')}.`;
  const voorschriften = [...new Set(verschil.plekken.map(({ voorschrift }) => voorschrift))];
  const hoeveel = `${leesGetal(verschil.combinaties)} combinaties, ${voorschriften.length === 1 ? String(voorschriften[0]) : `${voorschriften.length} voorschriften`}`;
  return `${wijzigingen === '' ? '' : `${metHoofdletter(wijzigingen)}.`}${soms}${waar} (${hoeveel})`.trimStart();
}
