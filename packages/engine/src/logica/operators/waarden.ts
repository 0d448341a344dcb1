import { atoom, uitDelen, vast } from '../deel.ts';
import type { Deel, Waarde } from '../deel.ts';
import { fout, stap } from '../../uitslag.ts';
import { verschuif as verschuifDatum } from '../../datum.ts';
import type { Tijdseenheid } from '../../datum.ts';
import { cent, maal, rondAf } from '../../geld.ts';
import type { Afronding } from '../../geld.ts';
import { metBedoeld } from '../../lees/lijkt-op.ts';
import { BEDRAG, BOOLEAN, DATUM, GEHEEL, eis, isGetal } from '../operator.ts';
import type { Compilatie, Operator, Typering } from '../operator.ts';
import type { Type } from '../typen.ts';

/** A closure over operands that are all needed; a constant when all are constant. */
function berekend(delen: readonly Deel[], bereken: (waarden: readonly Waarde[]) => Waarde): Deel {
  if (delen.every((d) => d.aard === 'vast')) return vast(bereken(delen.map((d) => (d as { waarde: Waarde }).waarde)));
  return atoom(
    (g) => {
      const waarden: Waarde[] = [];
      for (const d of delen) {
        const waarde = d.f(g);
        if (waarde === undefined) return undefined;
        waarden.push(waarde);
      }
      return bereken(waarden);
    },
    delen,
    false,
  );
}

function typeerGetallen(t: Typering, args: readonly unknown[], pad: string): Type | undefined {
  let uit: Type | undefined = GEHEEL;
  args.forEach((arg, i) => {
    const type = eis(t, arg, stap(pad, i), isGetal, 'getal');
    if (!type) uit = undefined;
    else if (uit && type.soort === 'bedrag') uit = BEDRAG;
  });
  return uit;
}

const rekenkundig = (naam: string, min: number, max: number, bereken: (getallen: readonly number[]) => number): Operator => ({
  naam,
  operanden: { min, max },
  typeer: typeerGetallen,
  compileer: (k: Compilatie, args: readonly unknown[]) =>
    berekend(
      args.map((arg) => k.compileer(arg)),
      (w) => bereken(w as readonly number[]),
    ),
});

/** Sum, difference, least and greatest; whole numbers only. */
export const getallen: readonly Operator[] = [
  rekenkundig('+', 2, Infinity, (g) => g.reduce((som, x) => som + x, 0)),
  rekenkundig('-', 2, 2, ([a = 0, b = 0]) => a - b),
  rekenkundig('min', 1, Infinity, (g) => Math.min(...g)),
  rekenkundig('max', 1, Infinity, (g) => Math.max(...g)),
];

/** A literal list with at least one option; each must be one of `opties`, where those are known. */
function typeerOpties(t: Typering, lijst: unknown, pad: string, opties: readonly string[] | undefined): void {
  if (!Array.isArray(lijst) || lijst.length === 0 || lijst.some((x) => typeof x !== 'string')) return t.meld(fout('lijst-niet-letterlijk', pad));
  if (opties)
    lijst.forEach((optie: string, i) => {
      if (!opties.includes(optie)) t.meld(fout('onbekende-optie', stap(pad, i), { optie, opties, ...metBedoeld(optie, opties) }));
    });
}

/** The left side is one of a literal list of options; never a substring test. */
export const inLijst: Operator = {
  naam: 'in',
  operanden: { min: 2, max: 2 },
  typeer(t, args, pad) {
    const type = eis(t, args[0], stap(pad, 0), (x) => x.soort === 'keuze', 'keuze');
    typeerOpties(t, args[1], stap(pad, 1), type?.soort === 'keuze' && typeof args[0] !== 'string' ? type.opties : undefined);
    return BOOLEAN;
  },
  compileer(k, args) {
    const opties = new Set(args[1] as string[]);
    const deel = k.compileer(args[0]);
    if (deel.aard === 'vast') return vast(opties.has(deel.waarde as string));
    const { f } = deel;
    return atoom(
      (g) => {
        const x = f(g);
        return x === undefined ? undefined : opties.has(x as string);
      },
      [deel],
      true,
    );
  },
};

/** The list fact holds at least one of these options. */
export const bevat: Operator = {
  naam: 'bevat',
  operanden: { min: 2, max: 2 },
  typeer(t, args, pad) {
    const type = eis(t, args[0], stap(pad, 0), (x) => x.soort === 'lijst', 'lijst');
    typeerOpties(t, args[1], stap(pad, 1), type?.soort === 'lijst' ? type.opties : undefined);
    return BOOLEAN;
  },
  compileer(k, args) {
    const opties = args[1] as string[];
    const lijst = k.compileer(args[0]);
    const heeft = (waarde: Waarde): boolean => (waarde as readonly string[]).some((x) => opties.includes(x));
    if (lijst.aard === 'vast') return vast(heeft(lijst.waarde));
    const [slot = -1] = lijst.leest;
    return {
      aard: 'bevat',
      slot,
      opties,
      f: (g) => {
        const waarde = lijst.f(g);
        return waarde === undefined ? undefined : heeft(waarde);
      },
      ...uitDelen([lijst]),
    };
  },
};

/** A date moved by a literal whole number of units. */
export const verschuif: Operator = {
  naam: 'verschuif',
  operanden: { min: 3, max: 3 },
  typeer(t, args, pad) {
    eis(t, args[0], stap(pad, 0), (x) => x.soort === 'datum', 'datum');
    if (typeof args[1] !== 'number' || !Number.isInteger(args[1]) || Math.abs(args[1]) > 40000) t.meld(fout('getal-niet-letterlijk', stap(pad, 1)));
    const eenheden = ['dagen', 'weken', 'maanden', 'jaren'];
    if (!eenheden.includes(args[2] as string)) t.meld(fout('woord-ongeldig', stap(pad, 2), { woord: String(args[2]), woorden: eenheden }));
    return DATUM;
  },
  compileer: (k, args) => berekend([k.compileer(args[0])], ([datum]) => verschuifDatum(datum as string, args[1] as number, args[2] as Tijdseenheid)),
};

/** An exact part of an amount in whole cents, rounded as named. */
export const breuk: Operator = {
  naam: 'breuk',
  operanden: { min: 4, max: 4 },
  typeer(t, args, pad) {
    eis(t, args[0], stap(pad, 0), isGetal, 'bedrag');
    for (const i of [1, 2])
      if (typeof args[i] !== 'number' || !Number.isInteger(args[i]) || args[i] < 1 || args[i] > 1000000) t.meld(fout('getal-niet-letterlijk', stap(pad, i)));
    const wijzen = ['naar-beneden', 'naar-boven', 'rekenkundig'];
    if (!wijzen.includes(args[3] as string)) t.meld(fout('woord-ongeldig', stap(pad, 3), { woord: String(args[3]), woorden: wijzen }));
    return BEDRAG;
  },
  compileer: (k, args) =>
    berekend([k.compileer(args[0])], ([bedrag]) => rondAf(maal(cent(bedrag as number), args[1] as number, args[2] as number), args[3] as Afronding)),
};
