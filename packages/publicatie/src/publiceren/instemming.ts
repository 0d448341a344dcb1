import { dagnummer, fout, type Bevinding, type Instemming, type Instemmingen, type Instemmingsgroep, type Uitslag } from '@handhavingswijzer/engine';
import { isDatum } from '@handhavingswijzer/lezing';
import type { Instemgroep } from './typen.ts';
import { begrensd } from './wijzigingen.ts';

/** A version on which agreement is asked. */
export interface Instemvraag {
  readonly beleid: string;
  /** Number of the published version that is compared with. */
  readonly van: string;
  readonly naar: string;
  readonly groepen: readonly Instemgroep[];
  /** The day of publication, a civil date. */
  readonly op: string;
}

/** What people write where something must stand: it says nothing. */
const INVULSEL = /^(?:x+|\.+|-+|\?+|todo|tbd|tba|test|n\.?v\.?t\.?|invullen|nog invullen|in te vullen|vul in|naam|woord|lorem ipsum.*|…+)[.!]?$/iu;
const LETTERS = /\p{L}.*\p{L}/su;

/** As much of an outcome as a finding shows. */
const KORT = 160;
const kort = (uitkomst: string): string => begrensd(uitkomst, KORT);

/** Whether a person said something. */
export const isWoord = (tekst: string): boolean => {
  const kaal = tekst.trim();
  return LETTERS.test(kaal) && !INVULSEL.test(kaal) && !/^(.)\1*$/su.test(kaal.replace(/\s+/gu, ''));
};

/**
 * A word to be given on every group, with the words that were given before. Where a group changed since, its words stay but the day goes: someone has to look
 * at it again.
 */
export function vulbaar({ beleid, van, naar, groepen }: Instemvraag, gegeven?: Instemmingen): Instemmingen {
  const bekend = new Map(gegeven?.groepen.map((groep) => [groep.kenmerk, groep]));
  return {
    schema: 'instemming/1',
    beleid,
    van,
    naar,
    groepen: groepen.map((groep) => {
      const { woord = '', door = '', op = '', afdruk = '' } = bekend.get(groep.kenmerk) ?? {};
      return { ...groep, woord, door, op: afdruk === groep.afdruk ? op : '' };
    }),
  };
}

/** What is missing in one word of agreement. */
function gebrek({ woord, door, op }: Instemmingsgroep, pad: string, wat: string, vandaag: string): readonly Bevinding[] {
  if (!isWoord(woord)) return [fout('instemming-zonder-woord', `${pad}/woord`, { wat })];
  if (!isWoord(door)) return [fout('instemming-zonder-naam', `${pad}/door`, { wat })];
  if (!isDatum(op)) return [fout('instemming-zonder-dag', `${pad}/op`, { wat })];
  return dagnummer(op) > dagnummer(vandaag) ? [fout('instemming-later', `${pad}/op`, { wat, op, vandaag })] : [];
}

/**
 * Holds the words of agreement against the groups of outcomes that change: every group needs one, of exactly what changes now, and none may be about what
 * does not change. Pointers are into the words that were given; of a group without one it is the whole.
 */
export function keurInstemming(vraag: Instemvraag, gegeven: Instemmingen | undefined): Uitslag<readonly Instemming[]> {
  const { beleid, van, naar, groepen, op } = vraag;
  if (gegeven && (gegeven.beleid !== beleid || gegeven.van !== van || gegeven.naar !== naar))
    return {
      ok: false,
      bevindingen: [
        fout('instemming-ander-beleid', '', { gevonden: `${gegeven.beleid} ${gegeven.van} → ${gegeven.naar}`, verwacht: `${beleid} ${van} → ${naar}` }),
      ],
    };
  const nu = new Map(groepen.map((groep) => [groep.kenmerk, groep]));
  const gezegd = new Set(gegeven?.groepen.map(({ kenmerk }) => kenmerk));
  const bevindingen = [
    ...(gegeven?.groepen ?? []).flatMap((groep, i): readonly Bevinding[] => {
      const pad = `/groepen/${i}`;
      const hoort = nu.get(groep.kenmerk);
      if (!hoort) return [fout('instemming-overbodig', pad, { wat: kort(groep.uitkomst) })];
      if (hoort.afdruk !== groep.afdruk) return [fout('instemming-veranderd', pad, { wat: kort(hoort.uitkomst) })];
      return gebrek(groep, pad, kort(hoort.uitkomst), op);
    }),
    ...groepen.filter(({ kenmerk }) => !gezegd.has(kenmerk)).map(({ uitkomst }) => fout('instemming-ontbreekt', '', { wat: kort(uitkomst) })),
  ];
  if (bevindingen.length > 0) return { ok: false, bevindingen };
  const gegevens = new Map(gegeven?.groepen.map((groep) => [groep.kenmerk, groep]));
  return {
    ok: true,
    waarde: groepen.flatMap((groep) => {
      const { woord, door, op: dag } = gegevens.get(groep.kenmerk) as Instemmingsgroep;
      return [{ ...groep, woord: woord.trim(), door: door.trim(), op: dag }];
    }),
  };
}
