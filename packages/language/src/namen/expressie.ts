import { isObject } from '@handhavingswijzer/engine';

/** One place in an expression where a name stands. */
export interface Naamgebruik {
  /** `optie` has in `feit` the fact that it is compared with. */
  readonly soort: 'naam' | 'optie';
  readonly id: string;
  readonly feit?: string;
  /** JSON pointer within the expression. */
  readonly pad: string;
}

/** The fact that an operand reads, when it reads just that: `{"var": "aard"}`. */
export function varVan(deel: unknown): string | undefined {
  const naam = isObject(deel) ? deel['var'] : undefined;
  const eerste: unknown = Array.isArray(naam) ? naam[0] : naam;
  return typeof eerste === 'string' ? eerste : undefined;
}

const VERGELIJKT: ReadonlySet<string> = new Set(['===', '!==', 'in', 'bevat']);

/** Every fact, begrip and option that an expression names, in its order. */
export function namenIn(expressie: unknown, pad = ''): readonly Naamgebruik[] {
  if (Array.isArray(expressie)) return expressie.flatMap((deel, i) => namenIn(deel, `${pad}/${i}`));
  if (!isObject(expressie)) return [];
  return Object.entries(expressie).flatMap(([operator, inhoud]): readonly Naamgebruik[] => {
    const binnen = `${pad}/${operator.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (operator === 'var') {
      const id = varVan(expressie);
      return id === undefined ? [] : [{ soort: 'naam', id, pad: Array.isArray(inhoud) ? `${binnen}/0` : binnen }];
    }
    const opties = VERGELIJKT.has(operator) && Array.isArray(inhoud) ? optiesIn(inhoud, binnen) : [];
    return [...namenIn(inhoud, binnen), ...opties];
  });
}

const bewaard = new WeakMap<object, readonly Naamgebruik[]>();

/** The same of a whole condition, kept by identity: conditions are not changed in place. */
export function namenVan(als: unknown): readonly Naamgebruik[] {
  if (!isObject(als)) return [];
  const namen = bewaard.get(als) ?? namenIn(als);
  bewaard.set(als, namen);
  return namen;
}

/** The options in a comparison: the texts opposite a fact, alone or in a list. */
function optiesIn(operanden: readonly unknown[], pad: string): readonly Naamgebruik[] {
  const feit = operanden.map(varVan).find((naam) => naam !== undefined);
  if (feit === undefined) return [];
  const optie = (id: unknown, hier: string): readonly Naamgebruik[] => (typeof id === 'string' ? [{ soort: 'optie', id, feit, pad: hier }] : []);
  return operanden.flatMap((deel, i) => (Array.isArray(deel) ? deel.flatMap((id, j) => optie(id, `${pad}/${i}/${j}`)) : optie(deel, `${pad}/${i}`)));
}
