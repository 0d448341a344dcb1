/** Any part of an expression: a literal, a list of literals, or an operator with operands. */
export type Term = string | number | boolean | readonly Term[] | { readonly [operator: string]: unknown };

/** Splits an operator object; a literal gives undefined. */
export function operator(term: Term): { readonly naam: string; readonly operanden: readonly Term[] } | undefined {
  if (typeof term !== 'object' || Array.isArray(term)) return undefined;
  const [eerste] = Object.entries(term);
  if (eerste === undefined) throw new TypeError('een expressie zonder operator');
  const [naam, waarde] = eerste as [string, Term];
  return { naam, operanden: Array.isArray(waarde) && naam !== 'var' ? (waarde as readonly Term[]) : [waarde] };
}

const GESPIEGELD: Readonly<Record<string, string>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=', '===': '===', '!==': '!==' };

const isLetterlijk = (term: Term): boolean => typeof term !== 'object';

function normaleOntkenning(term: Term): Term {
  const op = operator(term);
  if (op?.naam === '===') return { '!==': op.operanden };
  if (op?.naam === '!==') return { '===': op.operanden };
  return { '!': [term] };
}

function normaleVergelijking(naam: string, operanden: readonly Term[]): Term {
  const [links, rechts] = operanden as readonly [Term, Term];
  if (isLetterlijk(links) && !isLetterlijk(rechts)) return normaleVergelijking(GESPIEGELD[naam] as string, [rechts, links]);
  if (typeof rechts === 'boolean' && (naam === '===' || naam === '!==')) return (naam === '===') === rechts ? links : normaleOntkenning(links);
  return { [naam]: [links, rechts] };
}

/**
 * Writes what says the same in the same way, so that it also reads the same: a literal stands right in a comparison, a comparison with
 * true or false becomes the condition itself or its denial, a denied equality an inequality, and `in` with one option an equality.
 * The value (true, false or not known) never changes.
 */
export function normaal(term: Term): Term {
  const op = operator(term);
  if (op === undefined || op.naam === 'var') return term;
  if (op.naam === 'bevat' || op.naam === 'aantalGebeurtenissen' || op.naam === 'laatste') return { [op.naam]: op.operanden };
  if (op.naam === 'in') {
    const [links, rechts] = op.operanden as readonly [Term, readonly Term[]];
    return rechts.length === 1 ? { '===': [normaal(links), rechts[0]] } : { in: [normaal(links), rechts] };
  }
  const operanden = op.operanden.map(normaal);
  if (op.naam in GESPIEGELD) return normaleVergelijking(op.naam, operanden);
  if (op.naam === '!') return normaleOntkenning(operanden[0] as Term);
  return { [op.naam]: operanden };
}
