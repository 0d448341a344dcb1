import { vast } from './deel.ts';
import { zeker } from '../zeker.ts';
import type { Deel } from './deel.ts';
import { OPERATORS } from './operators/index.ts';
import type { Compilatie } from './operator.ts';
import { ontleed } from './typeer.ts';

export type CompilatieBasis = Omit<Compilatie, 'compileer'>;

/** Closures for an expression that `typeerExpressie` has accepted. What is fixed (the voorschrift, the kind of voorziening) is worked out now. */
export function compileer(expressie: unknown, basis: CompilatieBasis): Deel {
  const k: Compilatie = { ...basis, compileer: (deel) => compileer(deel, basis) };
  if (typeof expressie !== 'object' || expressie === null) return vast(expressie as boolean | number | string);
  const deel = zeker(ontleed(expressie), 'operator');
  return zeker(OPERATORS.get(deel.naam), deel.naam).compileer(k, deel.args);
}
