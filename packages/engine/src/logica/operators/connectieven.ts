import { uitDelen, vast } from '../deel.ts';
import type { Deel, Sluiting } from '../deel.ts';
import { stap } from '../../uitslag.ts';
import { BOOLEAN, eis } from '../operator.ts';
import type { Operator } from '../operator.ts';

/** Closures without a loop for the usual two and three operands: rules are evaluated very often. */
function samen(sluitingen: readonly Sluiting[], beslist: boolean): Sluiting {
  const [a, b, c] = sluitingen as [Sluiting, Sluiting, Sluiting];
  if (sluitingen.length === 2)
    return (g) => {
      const x = a(g);
      if (x === beslist) return beslist;
      const y = b(g);
      return y === beslist ? beslist : x === undefined || y === undefined ? undefined : !beslist;
    };
  if (sluitingen.length === 3)
    return (g) => {
      const x = a(g);
      if (x === beslist) return beslist;
      const y = b(g);
      if (y === beslist) return beslist;
      const z = c(g);
      return z === beslist ? beslist : x === undefined || y === undefined || z === undefined ? undefined : !beslist;
    };
  return (g) => {
    let open = false;
    for (const f of sluitingen) {
      const x = f(g);
      if (x === beslist) return beslist;
      if (x === undefined) open = true;
    }
    return open ? undefined : !beslist;
  };
}

/** Joins parts by `and` or `or`: constants are worked out, nesting of one kind is flattened. */
export function verbind(aard: 'en' | 'of', alle: readonly Deel[]): Deel {
  const beslist = aard === 'of';
  const delen: Deel[] = [];
  for (const deel of alle) {
    if (deel.aard === 'vast') {
      if (deel.waarde === beslist) return vast(beslist);
    } else if (deel.aard === aard) delen.push(...deel.delen);
    else delen.push(deel);
  }
  const [enige] = delen;
  if (!enige) return vast(!beslist);
  if (delen.length === 1) return enige;
  return {
    aard,
    delen,
    f: samen(
      delen.map((d) => d.f),
      beslist,
    ),
    ...uitDelen(delen),
  };
}

/** Not: unknown stays unknown. */
export function ontken(deel: Deel): Deel {
  if (deel.aard === 'vast') return vast(deel.waarde === false);
  if (deel.aard === 'niet') return deel.deel;
  const { f } = deel;
  return {
    aard: 'niet',
    deel,
    f: (g) => {
      const x = f(g);
      return x === undefined ? undefined : x === false;
    },
    ...uitDelen([deel]),
  };
}

/** Strong Kleene `and` and `or`: one deciding operand decides, whatever the others turn out to be. */
const connectief = (naam: 'and' | 'or', aard: 'en' | 'of'): Operator => ({
  naam,
  operanden: { min: 2, max: Infinity },
  typeer(t, args, pad) {
    args.forEach((arg, i) => eis(t, arg, stap(pad, i), (type) => type.soort === 'boolean', 'boolean'));
    return BOOLEAN;
  },
  compileer: (k, args) =>
    verbind(
      aard,
      args.map((arg) => k.compileer(arg)),
    ),
});

export const en = connectief('and', 'en');
export const of = connectief('or', 'of');

export const niet: Operator = {
  naam: '!',
  operanden: { min: 1, max: 1 },
  typeer(t, args, pad) {
    eis(t, args[0], stap(pad, 0), (type) => type.soort === 'boolean', 'boolean');
    return BOOLEAN;
  },
  compileer: (k, args) => ontken(k.compileer(args[0])),
};
