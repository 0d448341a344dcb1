import { fout, stap } from '../../uitslag.ts';
import { lijktOp } from '../../lees/lijkt-op.ts';
import { atoom } from '../deel.ts';
import type { Geval, Telling, Voorval } from '../deel.ts';
import type { Operator, Typering } from '../operator.ts';

const NAAM = 'aantalGebeurtenissen';
const WOORDEN = {
  locatie: ['deze', 'andere', 'alle'],
  opgevolgd: ['ja', 'nee', 'alle'],
  ingevorderd: ['ja', 'nee', 'alle'],
  tot: ['pleegdatum', 'besluitdatum'],
  soortgelijk: ['ja', 'nee', 'alle'],
} as const;

/** Whether an operand counts events. */
export const isTelling = (arg: unknown): boolean =>
  typeof arg === 'object' && arg !== null && !Array.isArray(arg) && Object.keys(arg).length === 1 && Object.hasOwn(arg, NAAM);

const literalen = (arg: unknown): readonly unknown[] => {
  const lijst = (arg as Record<string, unknown>)[NAAM];
  return Array.isArray(lijst) ? lijst : [];
};

/** The literals of a count that has been checked. */
export function leesTelling(arg: unknown): Telling {
  const [soorten, jaren, locatie, opgevolgd, ingevorderd, tot, soortgelijk] = literalen(arg) as [
    string[],
    number | 'onbeperkt',
    Telling['locatie'],
    Telling['opgevolgd'],
    Telling['ingevorderd'],
    Telling['tot'],
    Telling['soortgelijk'],
  ];
  return { soorten, jaren: jaren === 'onbeperkt' ? undefined : jaren, locatie, opgevolgd, ingevorderd, tot, soortgelijk };
}

/** Checks a list of soorten: literal, known, at least one. */
export function typeerSoorten(t: Typering, soorten: unknown, pad: string): void {
  if (!Array.isArray(soorten) || soorten.length === 0) return void t.meld(fout('geen-lijst-soorten', pad));
  soorten.forEach((soort: unknown, i) => {
    if (typeof soort === 'string' && t.omgeving.gebeurtenissen.includes(soort)) return;
    const bedoeld = typeof soort === 'string' ? lijktOp(soort, t.omgeving.gebeurtenissen) : undefined;
    t.meld(
      fout('onbekende-gebeurtenis', stap(pad, i), { soort: String(soort), soorten: t.omgeving.gebeurtenissen, ...(bedoeld === undefined ? {} : { bedoeld }) }),
    );
  });
}

export function typeerJaren(t: Typering, jaren: unknown, pad: string): void {
  if (jaren !== 'onbeperkt' && !(typeof jaren === 'number' && Number.isInteger(jaren) && jaren >= 1 && jaren <= 50)) t.meld(fout('jaren-ongeldig', pad));
}

export function typeerWoord(t: Typering, woord: unknown, woorden: readonly string[], pad: string): void {
  if (!woorden.includes(woord as string)) t.meld(fout('woord-ongeldig', pad, { woord: String(woord), woorden }));
}

/** Checks the seven literals of a count. */
export function typeerTelling(t: Typering, arg: unknown, pad: string): void {
  const args = literalen(arg);
  const binnen = stap(pad, NAAM);
  if (args.length !== 7) return void t.meld(fout('aantal-operanden', binnen, { operator: NAAM, verwacht: '7', gekregen: args.length }));
  typeerSoorten(t, args[0], stap(binnen, 0));
  typeerJaren(t, args[1], stap(binnen, 1));
  Object.values(WOORDEN).forEach((woorden, i) => typeerWoord(t, args[i + 2], woorden, stap(binnen, i + 2)));
}

const past = (filter: 'ja' | 'nee' | 'alle', waarde: boolean): boolean => filter === 'alle' || (filter === 'ja') === waarde;

/** Whether the fixed part of an event passes: soort, place, day. Strictly before the pleegdatum, or up to and including the besluitdatum. */
export function inBeeld(telling: Telling, voorval: Voorval, geval: Geval): boolean {
  if (!telling.soorten.includes(voorval.soort)) return false;
  if (telling.locatie !== 'alle' && telling.locatie !== (voorval.locatie ?? 'deze')) return false;
  if (!past(telling.soortgelijk, voorval.soortgelijk ?? false)) return false;
  if (telling.tot === 'pleegdatum' ? voorval.dag >= geval.pleegdag : voorval.dag > geval.besluitdag) return false;
  return telling.jaren === undefined || voorval.dag >= geval.venster(telling.jaren);
}

/** Whether the event counts: true, false, or undefined while `opgevolgd` or `ingevorderd` is not known. */
export function telt(telling: Telling, voorval: Voorval, geval: Geval): boolean | undefined {
  if (!inBeeld(telling, voorval, geval)) return false;
  const opgevolgd = klopt(telling.opgevolgd, voorval.opgevolgd);
  const ingevorderd = klopt(telling.ingevorderd, voorval.ingevorderd);
  if (opgevolgd === false || ingevorderd === false) return false;
  return opgevolgd === undefined || ingevorderd === undefined ? undefined : true;
}

/** A filter on what may not be known of an event. */
const klopt = (filter: 'ja' | 'nee' | 'alle', waarde: boolean | undefined): boolean | undefined =>
  filter === 'alle' ? true : waarde === undefined ? undefined : (filter === 'ja') === waarde;

/** How many events certainly count, and how many more may. */
export function aantalVan(telling: Telling, geval: Geval): { readonly zeker: number; readonly misschien: number } {
  let zeker = 0;
  let misschien = 0;
  for (const voorval of geval.historie) {
    const uit = telt(telling, voorval, geval);
    if (uit === true) zeker += 1;
    else if (uit === undefined) misschien += 1;
  }
  return { zeker, misschien };
}

/** How many events of the history; only as one side of a comparison with 0 to 5, which handles it whole. */
export const aantalGebeurtenissen: Operator = {
  naam: NAAM,
  operanden: { min: 7, max: 7 },
  typeer(t, _args, pad) {
    t.meld(fout('telling-los', pad));
    return undefined;
  },
  compileer: () => {
    throw new TypeError('a count stands only in a comparison');
  },
};

/** The soort of the last such event (by date, then by place in the list), or `geen`. */
export const laatste: Operator = {
  naam: 'laatste',
  operanden: { min: 3, max: 3 },
  typeer(t, args, pad) {
    typeerSoorten(t, args[0], stap(pad, 0));
    typeerJaren(t, args[1], stap(pad, 1));
    typeerWoord(t, args[2], WOORDEN.tot, stap(pad, 2));
    return { soort: 'keuze', opties: [...(Array.isArray(args[0]) ? (args[0] as string[]) : []), 'geen'] };
  },
  compileer(k, args) {
    const [soorten, jaren, tot] = args as [string[], number | 'onbeperkt', Telling['tot']];
    const telling: Telling = {
      soorten,
      jaren: jaren === 'onbeperkt' ? undefined : jaren,
      locatie: 'deze',
      opgevolgd: 'alle',
      ingevorderd: 'alle',
      tot,
      soortgelijk: 'nee',
      laatste: true,
    };
    const deel = atoom(
      (g) => {
        let uit: Voorval | undefined;
        for (const voorval of g.historie) if (inBeeld(telling, voorval, g) && (uit === undefined || voorval.dag >= uit.dag)) uit = voorval;
        return uit?.soort ?? 'geen';
      },
      [],
      false,
    );
    return { ...deel, leest: [k.slotVan('pleegdatum')], tellingen: [telling] };
  },
};
