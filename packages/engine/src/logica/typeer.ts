import { lijktOp } from '../lees/lijkt-op.ts';
import { fout, stap } from '../uitslag.ts';
import { zeker } from '../zeker.ts';
import { GEWEIGERD, OPERATORS } from './operators/index.ts';
import { letterlijk } from './operator.ts';
import type { Typering } from './operator.ts';
import type { Meld, Naam, Omgeving, Type } from './typen.ts';

const VERGELIJKINGEN = new Set(['===', '!==', '<', '<=', '>', '>=']);

/** The single operator of an expression object and its operands; a lone operand may stand without brackets, as JSON-Logic allows. */
export function ontleed(expressie: object): { readonly naam: string; readonly args: readonly unknown[]; readonly los: boolean } | undefined {
  const sleutels = Object.keys(expressie);
  const [naam] = sleutels;
  if (sleutels.length !== 1 || naam === undefined) return undefined;
  const inhoud = (expressie as Record<string, unknown>)[naam];
  return Array.isArray(inhoud) ? { naam, args: inhoud as unknown[], los: false } : { naam, args: [inhoud], los: true };
}

/** Reports an operator that the profile does not have, with what to write instead or the likely word. */
function meldOnbekend(naam: string, pad: string, meld: Meld): void {
  if (Object.hasOwn(GEWEIGERD, naam)) return meld(fout('geweigerde-operator', pad, { operator: naam, alternatief: zeker(GEWEIGERD[naam], naam) }));
  const bedoeld = lijktOp(naam, [...OPERATORS.keys()]);
  meld(fout('onbekende-operator', pad, { operator: naam, ...(bedoeld === undefined ? {} : { bedoeld }) }));
}

/**
 * How many answers of a person an expression reads, counting each occurrence (through begrippen too), and whether a number,
 * amount or date is among them.
 */
export function telOpen(expressie: unknown, omgeving: Omgeving): { readonly open: number; readonly getal: boolean } {
  if (Array.isArray(expressie))
    return expressie.map((deel) => telOpen(deel, omgeving)).reduce((a, b) => ({ open: a.open + b.open, getal: a.getal || b.getal }), { open: 0, getal: false });
  if (typeof expressie !== 'object' || expressie === null) return { open: 0, getal: false };
  const deel = ontleed(expressie);
  if (!deel) return { open: 0, getal: false };
  if (deel.naam !== 'var') return telOpen(deel.args, omgeving);
  const naam = typeof deel.args[0] === 'string' ? omgeving.namen.get(deel.args[0]) : undefined;
  if (!naam || naam.vast) return { open: 0, getal: false };
  return { open: naam.open, getal: naam.type.soort === 'geheel' || naam.type.soort === 'bedrag' || naam.type.soort === 'datum' };
}

/**
 * The type of an expression within the profile, or undefined when something is wrong with it; everything that is wrong is
 * reported. `pad` is the JSON pointer of the expression in its document.
 */
export function typeerExpressie(expressie: unknown, omgeving: Omgeving, pad: string, meld: Meld): Type | undefined {
  const typering: Typering = { omgeving, meld, typeer: (deel, plaats) => typeerExpressie(deel, omgeving, plaats, meld) };
  if (typeof expressie !== 'object' || expressie === null) {
    const type = letterlijk(expressie);
    if (!type) meld(fout('geen-expressie', pad, { gekregen: expressie === null ? 'null' : typeof expressie }));
    return type;
  }
  if (Array.isArray(expressie)) {
    meld(fout('losse-lijst', pad));
    return undefined;
  }
  const deel = ontleed(expressie);
  if (!deel) {
    meld(fout('niet-een-sleutel', pad, { sleutels: Object.keys(expressie) }));
    return undefined;
  }
  const operator = OPERATORS.get(deel.naam);
  const binnen = stap(pad, deel.naam);
  if (!operator) {
    meldOnbekend(deel.naam, binnen, meld);
    return undefined;
  }
  const { min, max, oneven } = operator.operanden;
  if (deel.los && deel.naam !== 'var' && deel.naam !== '!') {
    meld(fout('operanden-geen-lijst', binnen, { operator: deel.naam }));
    return undefined;
  }
  const aantal = deel.args.length;
  if (aantal < min || aantal > max || (oneven && aantal % 2 === 0)) {
    const verwacht = min === max ? String(min) : oneven ? `oneven, ten minste ${min}` : `ten minste ${min}`;
    meld(fout('aantal-operanden', binnen, { operator: deel.naam, verwacht, gekregen: aantal }));
    return undefined;
  }
  const type = operator.typeer(typering, deel.args, binnen);
  if (VERGELIJKINGEN.has(deel.naam)) {
    const { open, getal } = telOpen(deel.args, omgeving);
    if (getal && open > 1) meld(fout('vergelijking-te-ingewikkeld', binnen));
  }
  return type;
}

/** The name that a begrip gives to later expressions; undefined when its expression is wrong (which is reported). */
export function begripNaam(expressie: unknown, omgeving: Omgeving, pad: string, meld: Meld): Naam | undefined {
  const type = typeerExpressie(expressie, omgeving, pad, meld);
  if (!type) return undefined;
  const { open } = telOpen(expressie, omgeving);
  return { type, vast: open === 0, open };
}
