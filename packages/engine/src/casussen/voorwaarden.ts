import { ontleed } from '../logica/index.ts';
import { stap } from '../uitslag.ts';

const VOEGWOORDEN = new Set(['and', 'or', '!', 'if']);

/**
 * The conditions of a boolean expression that cases must show both ways: itself, and below `and`, `or`, `!` and `if` their operands. The
 * denial of a condition is shown by that condition; a literal has one way only. `pad` is a JSON pointer within the expression.
 */
export function voorwaardenIn(expressie: unknown, pad = ''): readonly { readonly pad: string; readonly expressie: unknown }[] {
  if (typeof expressie !== 'object' || expressie === null) return [];
  const deel = ontleed(expressie);
  if (deel === undefined || !VOEGWOORDEN.has(deel.naam)) return [{ pad, expressie }];
  const binnen = stap(pad, deel.naam);
  const operanden = deel.args.flatMap((arg, i) => voorwaardenIn(arg, deel.los ? binnen : stap(binnen, i)));
  return deel.naam === '!' ? operanden : [{ pad, expressie }, ...operanden];
}
