import type { Meld, Omgeving } from '../logica/index.ts';
import { typeerExpressie } from '../logica/index.ts';
import { fout } from '../uitslag.ts';

/** More nodes than this no reader follows and no one can prove: a rule says it with begrippen. */
const MEESTE_KNOPEN = 2000;

/** Operators and values in an expression; lists only hold them. Walks by a list of tasks, as this comes before anything recursive. */
export function knopenIn(expressie: unknown): number {
  let knopen = 0;
  const taken: unknown[] = [expressie];
  while (taken.length > 0) {
    const deel = taken.pop();
    if (!Array.isArray(deel)) knopen++;
    if (typeof deel === 'object' && deel !== null) taken.push(...(Object.values(deel) as unknown[]));
  }
  return knopen;
}

const bewaard = new WeakMap<object, readonly string[]>();

/** Every name that an expression reads, each once. Kept by identity: expressions are not changed in place. */
export function namenIn(expressie: unknown): readonly string[] {
  if (typeof expressie !== 'object' || expressie === null) return [];
  const namen = bewaard.get(expressie) ?? zoekNamen(expressie);
  bewaard.set(expressie, namen);
  return namen;
}

function zoekNamen(expressie: object): readonly string[] {
  const namen = new Set<string>();
  const taken: unknown[] = [expressie];
  while (taken.length > 0) {
    const deel = taken.pop();
    if (typeof deel !== 'object' || deel === null) continue;
    for (const [sleutel, waarde] of Object.entries(deel) as [string, unknown][]) {
      const naam = sleutel === 'var' && Array.isArray(waarde) ? (waarde[0] as unknown) : waarde; // a name may stand in brackets
      if (sleutel === 'var' && typeof naam === 'string') namen.add(naam);
      else taken.push(waarde);
    }
  }
  return [...namen].sort();
}

/** Whether an expression is small enough to be looked at; says so when it is not. */
export function isKleinGenoeg(expressie: unknown, pad: string, meld: Meld): boolean {
  const knopen = knopenIn(expressie);
  if (knopen > MEESTE_KNOPEN) meld(fout('expressie-te-groot', pad, { hoogstens: MEESTE_KNOPEN, gevonden: knopen }));
  return knopen <= MEESTE_KNOPEN;
}

/** Where expressions are checked: the names there are, and those that are wrong themselves. */
export interface Plek {
  readonly omgeving: Omgeving;
  /** Begrippen of which the expression is wrong. What reads them is not checked: it would only repeat that. */
  readonly kapot: ReadonlySet<string>;
}

/** Whether every expression that is right in the one place is right in the other: the names there are alike. */
export const zelfdeNamen = (a: Plek, b: Plek): boolean =>
  JSON.stringify([[...a.omgeving.namen], a.omgeving.gebeurtenissen, [...a.kapot]]) ===
  JSON.stringify([[...b.omgeving.namen], b.omgeving.gebeurtenissen, [...b.kapot]]);

/** Checks a condition: size, operators, names, types, and that it is true or false. */
export function controleerVoorwaarde(expressie: unknown, { omgeving, kapot }: Plek, pad: string, meld: Meld): void {
  if (!isKleinGenoeg(expressie, pad, meld) || namenIn(expressie).some((naam) => kapot.has(naam))) return;
  const type = typeerExpressie(expressie, omgeving, pad, meld);
  if (type && type.soort !== 'boolean') meld(fout('geen-voorwaarde', pad, { soort: type.soort }));
}
