import { bestaat, dagnummer, verschuif } from '../datum.ts';
import { gelukt, mislukt } from '../uitslag.ts';
import type { Bevinding, Uitslag } from '../uitslag.ts';
import { compileer } from './compileer.ts';
import type { Waarde } from './deel.ts';
import { typeerExpressie } from './typeer.ts';
import type { Naam, Type } from './typen.ts';

/** Every text in a value: the options that a loose keuze fact may have. */
function teksten(waarde: unknown): string[] {
  if (typeof waarde === 'string') return [waarde];
  if (typeof waarde === 'object' && waarde !== null) return Object.values(waarde).flatMap(teksten);
  return [];
}

function typeVan(waarde: unknown, opties: readonly string[]): Type | undefined {
  if (typeof waarde === 'boolean') return { soort: 'boolean' };
  if (typeof waarde === 'number') return Number.isSafeInteger(waarde) ? { soort: 'geheel' } : undefined;
  if (typeof waarde === 'string') return bestaat(waarde) ? { soort: 'datum' } : { soort: 'keuze', opties };
  if (Array.isArray(waarde) && waarde.every((x) => typeof x === 'string')) return { soort: 'lijst', opties };
  return undefined;
}

/**
 * One expression on loose facts, outside any policy: for the conformance suites and for trying things out. Types follow from
 * the facts. The value is undefined while a fact that decides has the value `undefined` (name it, so that it exists).
 */
export function evalueerLos(
  expressie: unknown,
  feiten: Readonly<Record<string, unknown>>,
  opengelaten: Readonly<Record<string, Type>> = {},
): Uitslag<Waarde | undefined> {
  const opties = [...new Set([...teksten(expressie), ...teksten(feiten)])];
  const namen = new Map<string, Naam>();
  const waarden: (Waarde | undefined)[] = [];
  for (const [naam, waarde] of Object.entries(feiten)) {
    const type = typeVan(waarde, opties);
    if (!type) continue;
    namen.set(naam, { type, vast: true, open: 0 });
    waarden.push(waarde as Waarde);
  }
  for (const [naam, type] of Object.entries(opengelaten)) {
    namen.set(naam, { type, vast: false, open: 1 });
    waarden.push(undefined);
  }
  const bevindingen: Bevinding[] = [];
  const type = typeerExpressie(expressie, { namen, gebeurtenissen: [] }, '', (b) => bevindingen.push(b));
  if (bevindingen.length > 0 || !type) return mislukt(bevindingen);
  const slots = new Map([...namen.keys()].map((naam, i) => [naam, i]));
  const deel = compileer(expressie, {
    slotVan: (naam) => slots.get(naam) as number,
    vasteWaarde: () => undefined,
    begrip: () => undefined,
    open: () => false,
    logisch: (naam) => namen.get(naam)?.type.soort === 'boolean',
  });
  const geval = {
    waarden,
    historie: [],
    pleegdag: dagnummer('2000-01-01'),
    besluitdag: dagnummer('2000-01-01'),
    venster: (jaren: number) => dagnummer(verschuif('2000-01-01', -jaren, 'jaren')),
  };
  return gelukt(deel.f(geval));
}
