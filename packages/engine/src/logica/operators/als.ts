import { atoom, isLogisch } from '../deel.ts';
import type { Deel, Sluiting } from '../deel.ts';
import { fout, stap } from '../../uitslag.ts';
import { eis, isGetal } from '../operator.ts';
import type { Operator } from '../operator.ts';
import type { Type } from '../typen.ts';
import { ontken, verbind } from './connectieven.ts';

/** One branch: if c then a else b. With c unknown the outcome is known only where both branches agree. */
function tak(c: Deel, a: Deel, b: Deel): Deel {
  if (c.aard === 'vast') return c.waarde === true ? a : b;
  const f: Sluiting = (g) => {
    const x = c.f(g);
    if (x !== undefined) return x === true ? a.f(g) : b.f(g);
    const dan = a.f(g);
    return dan !== undefined && dan === b.f(g) ? dan : undefined;
  };
  if (!isLogisch(a) || !isLogisch(b)) return atoom(f, [c, a, b], false);
  const deel = verbind('of', [verbind('en', [c, a]), verbind('en', [ontken(c), b])]); // so that the diagram sees its parts
  return deel.aard === 'of' ? { ...deel, f } : deel;
}

/** `if` with an else always: conditions boolean, outcomes of one type. */
export const als: Operator = {
  naam: 'if',
  operanden: { min: 3, max: Infinity, oneven: true },
  typeer(t, args, pad) {
    let uit: Type | undefined;
    let goed = true;
    args.forEach((arg, i) => {
      if (i % 2 === 0 && i < args.length - 1) {
        eis(t, arg, stap(pad, i), (type) => type.soort === 'boolean', 'boolean');
        return;
      }
      const type = t.typeer(arg, stap(pad, i));
      if (!type) goed = false;
      else if (!uit) uit = type;
      else if (uit.soort === 'keuze' && type.soort === 'keuze') uit = { soort: 'keuze', opties: [...new Set([...uit.opties, ...type.opties])] };
      else if (uit.soort !== type.soort && !(isGetal(uit) && isGetal(type))) {
        t.meld(fout('ongelijke-typen', stap(pad, i), { links: uit.soort, rechts: type.soort }));
        goed = false;
      }
    });
    return goed ? uit : undefined;
  },
  compileer(k, args) {
    const rest = k.compileer(args[args.length - 1]);
    let deel = rest;
    for (let i = args.length - 3; i >= 0; i -= 2) deel = tak(k.compileer(args[i]), k.compileer(args[i + 1]), deel);
    return deel;
  },
};
