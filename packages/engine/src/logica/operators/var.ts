import { fout } from '../../uitslag.ts';
import { lijktOp } from '../../lees/lijkt-op.ts';
import { atoom, uitDelen, vast } from '../deel.ts';
import type { Operator } from '../operator.ts';

/** A fact or begrip, by its literal name. */
export const variabele: Operator = {
  naam: 'var',
  operanden: { min: 1, max: 1 },
  typeer(t, args, pad) {
    const [naam] = args;
    if (typeof naam !== 'string') {
      t.meld(fout('naam-niet-letterlijk', pad));
      return undefined;
    }
    const bekend = t.omgeving.namen.get(naam);
    if (bekend) return bekend.type;
    const bedoeld = lijktOp(naam, [...t.omgeving.namen.keys()]);
    t.meld(fout('onbekend-feit', pad, { feit: naam, ...(bedoeld === undefined ? {} : { bedoeld }) }));
    return undefined;
  },
  compileer(k, args) {
    const naam = args[0] as string;
    const waarde = k.vasteWaarde(naam);
    if (waarde !== undefined) return vast(waarde);
    const slot = k.slotVan(naam);
    const begrip = k.begrip(naam);
    if (begrip?.aard === 'vast') return begrip;
    if (begrip) return { aard: 'begrip', deel: begrip, f: (g) => g.waarden[slot], ...uitDelen([begrip]), leest: [...begrip.leest, slot] };
    const f = (g: { waarden: readonly unknown[] }): never => g.waarden[slot] as never;
    return { ...atoom(f, [], k.logisch(naam)), leest: [slot] };
  },
};
