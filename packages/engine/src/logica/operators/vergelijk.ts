import { vast, vergelijking as vergelijkDeel } from '../deel.ts';
import type { Deel, Geval, Grens, Telling, Waarde } from '../deel.ts';
import { fout, stap } from '../../uitslag.ts';
import { BOOLEAN, eisGelijk } from '../operator.ts';
import type { Compilatie, Operator, Typering } from '../operator.ts';
import { aantalVan, isTelling, leesTelling, typeerTelling } from './gebeurtenissen.ts';

type Naam = '===' | '!==' | '<' | '<=' | '>' | '>=';

const OORDEEL: Readonly<Record<Naam, (teken: number) => boolean>> = {
  '===': (t) => t === 0,
  '!==': (t) => t !== 0,
  '<': (t) => t < 0,
  '<=': (t) => t <= 0,
  '>': (t) => t > 0,
  '>=': (t) => t >= 0,
};
const GESPIEGELD: Readonly<Record<Naam, Naam>> = { '===': '===', '!==': '!==', '<': '>', '<=': '>=', '>': '<', '>=': '<=' };

const teken = (a: Waarde, b: Waarde): number => (a === b ? 0 : a < b ? -1 : 1);

/** A count of events against a whole number of at most 5: so only capped counts matter. */
function tellingDeel(k: Compilatie, telling: Telling, naam: Naam, grens: number): Deel {
  const oordeel = OORDEEL[naam];
  const klopt = (aantal: number): boolean => oordeel(aantal - grens);
  const leeg = klopt(0);
  return {
    aard: 'telling',
    telling,
    klopt,
    leest: [k.slotVan('pleegdatum')],
    tellingen: [telling],
    grenzen: [],
    f: (g: Geval) => {
      if (g.historie.length === 0) return leeg;
      const { zeker, misschien } = aantalVan(telling, g);
      const eerste = klopt(zeker);
      for (let n = zeker + 1; n <= zeker + misschien; n += 1) if (klopt(n) !== eerste) return undefined;
      return eerste;
    },
  };
}

function typeer(t: Typering, args: readonly unknown[], pad: string, ordent: boolean): typeof BOOLEAN {
  const kant = args.findIndex(isTelling);
  if (kant !== -1) {
    const ander = args[1 - kant];
    typeerTelling(t, args[kant], stap(pad, kant));
    if (typeof ander !== 'number' || !Number.isInteger(ander) || ander < 0 || ander > 5) t.meld(fout('telling-grens', stap(pad, 1 - kant)));
    return BOOLEAN;
  }
  const type = eisGelijk(t, args, pad);
  if (type && (type.soort === 'lijst' || (ordent && (type.soort === 'boolean' || type.soort === 'keuze'))))
    t.meld(fout('niet-te-vergelijken', pad, { soort: type.soort }));
  return BOOLEAN;
}

function vergelijking(naam: Naam): Operator {
  const oordeel = OORDEEL[naam];
  const ordent = naam !== '===' && naam !== '!==';
  return {
    naam,
    operanden: { min: 2, max: 2 },
    typeer: (t, args, pad) => typeer(t, args, pad, ordent),
    compileer(k, args) {
      const kant = args.findIndex(isTelling);
      if (kant !== -1) return tellingDeel(k, leesTelling(args[kant]), kant === 0 ? naam : GESPIEGELD[naam], args[1 - kant] as number);
      const a = k.compileer(args[0]);
      const b = k.compileer(args[1]);
      if (a.aard === 'vast' && b.aard === 'vast') return vast(oordeel(teken(a.waarde, b.waarde)));
      const slot = [...a.leest, ...b.leest].find((s) => k.open(s));
      const grens: Grens | undefined = slot === undefined ? undefined : { slot, teken: (g) => verschil(a.f(g), b.f(g)), oordeel };
      if (b.aard === 'vast' && !ordent) {
        const { f } = a;
        const { waarde } = b;
        const gelijk = naam === '===';
        return vergelijkDeel(
          (g) => {
            const x = f(g);
            return x === undefined ? undefined : (x === waarde) === gelijk;
          },
          [a],
          grens,
        );
      }
      return vergelijkDeel(
        (g) => {
          const verschillend = verschil(a.f(g), b.f(g));
          return verschillend === undefined ? undefined : oordeel(verschillend);
        },
        [a, b],
        grens,
      );
    },
  };
}

const verschil = (a: Waarde | undefined, b: Waarde | undefined): number | undefined => (a === undefined || b === undefined ? undefined : teken(a, b));

export const vergelijkingen: readonly Operator[] = (['===', '!==', '<', '<=', '>', '>='] as const).map(vergelijking);
