import jsonLogic from 'json-logic-js';
import type { Gebeurtenis } from '../gegenereerd/typen.ts';
import { verschuifDagen, verschuifMaanden } from './datum.ts';

/** The facts of one overtreding as the second calculator reads them: by name, with the history beside them. */
export interface TweedeGegevens {
  readonly [feit: string]: unknown;
  readonly '#historie': readonly Gebeurtenis[];
  readonly '#pleegdatum': string;
  readonly '#besluitdatum': string;
}

type Filter = 'ja' | 'nee' | 'alle';
const klopt = (filter: Filter, waarde: boolean | undefined): boolean => filter === 'alle' || waarde === (filter === 'ja');

function inVenster(gegevens: TweedeGegevens, gebeurtenis: Gebeurtenis, jaren: number | 'onbeperkt', tot: string): boolean {
  const voorbij = tot === 'pleegdatum' ? gebeurtenis.datum < gegevens['#pleegdatum'] : gebeurtenis.datum <= gegevens['#besluitdatum'];
  return voorbij && (jaren === 'onbeperkt' || gebeurtenis.datum >= verschuifMaanden(gegevens['#pleegdatum'], -12 * jaren));
}

/** Our own operators once more, apart from those in `../logica`: positional operands, the facts as `this`. */
const EIGEN: Readonly<Record<string, (this: TweedeGegevens, ...operanden: never[]) => unknown>> = {
  aantalGebeurtenissen(
    soorten: string[],
    jaren: number | 'onbeperkt',
    locatie: string,
    opgevolgd: Filter,
    ingevorderd: Filter,
    tot: string,
    soortgelijk: Filter,
  ) {
    return this['#historie'].filter(
      (g) =>
        soorten.includes(g.soort) &&
        inVenster(this, g, jaren, tot) &&
        (locatie === 'alle' || (g.locatie ?? 'deze') === locatie) &&
        klopt(soortgelijk, g.soortgelijk === true) &&
        klopt(opgevolgd, g.opgevolgd) &&
        klopt(ingevorderd, g.ingevorderd),
    ).length;
  },
  laatste(soorten: string[], jaren: number | 'onbeperkt', tot: string) {
    const passend = this['#historie'].filter(
      (g) => soorten.includes(g.soort) && inVenster(this, g, jaren, tot) && (g.locatie ?? 'deze') === 'deze' && g.soortgelijk !== true,
    );
    const dag = passend
      .map((g) => g.datum)
      .sort()
      .at(-1);
    return passend.filter((g) => g.datum === dag).at(-1)?.soort ?? 'geen';
  },
  bevat(lijst: string[], opties: string[]) {
    return opties.some((optie) => lijst.includes(optie));
  },
  verschuif(datum: string, aantal: number, eenheid: string) {
    if (eenheid === 'jaren' || eenheid === 'maanden') return verschuifMaanden(datum, eenheid === 'jaren' ? aantal * 12 : aantal);
    return verschuifDagen(datum, eenheid === 'weken' ? aantal * 7 : aantal);
  },
  breuk(bedrag: number, teller: number, noemer: number, wijze: string) {
    const product = BigInt(bedrag) * BigInt(teller);
    const deler = BigInt(noemer);
    const rest = ((product % deler) + deler) % deler;
    const vloer = (product - rest) / deler;
    const omhoog = wijze === 'naar-boven' ? rest > 0n : wijze === 'rekenkundig' && rest * 2n >= deler;
    return Number(omhoog ? vloer + 1n : vloer);
  },
};

/**
 * The second calculation: json-logic-js on the same expression with all its facts known. Its operator table is one global, so
 * our operators are put in place again before every calculation; a table that a page has tampered with shows as a difference,
 * and a difference means no advice.
 */
export function herberekenaar(gegevens: TweedeGegevens): (expressie: unknown) => unknown {
  for (const [naam, operator] of Object.entries(EIGEN)) jsonLogic.add_operation(naam, operator as (...operanden: unknown[]) => unknown);
  return (expressie) => jsonLogic.apply(expressie as never, gegevens) as unknown;
}
