import type { Expressie } from '@handhavingswijzer/engine';
import fc from 'fast-check';
import type { Term } from '../expressie/normaal.ts';

const v = (naam: string): Term => ({ var: naam });
const GEBEURTENISSEN = ['overtreding', 'herstelaanbod', 'bevel', 'aanwijzing', 'last-onder-dwangsom'];
const soorten = fc.uniqueArray(fc.constantFrom(...GEBEURTENISSEN), { minLength: 1, maxLength: 3 });
const jaren = fc.oneof(fc.integer({ min: 1, max: 5 }), fc.constant('onbeperkt'));
const jaNee = fc.constantFrom('ja', 'nee', 'alle');
const tot = fc.constantFrom('pleegdatum', 'besluitdatum');
const VERGELIJK = ['===', '!==', '<', '<=', '>', '>='] as const;
const vergelijk = (links: fc.Arbitrary<Term>, rechts: fc.Arbitrary<Term>, tekens: readonly string[] = VERGELIJK): fc.Arbitrary<Term> =>
  fc.tuple(fc.constantFrom(...tekens), links, rechts, fc.boolean()).map(([teken, a, b, om]) => ({ [teken]: om ? [b, a] : [a, b] }));

/** Random conditions that the profile allows, over the small policy of `proef/beleid.ts`. */
export const willekeurigeVoorwaarde: fc.Arbitrary<Expressie> = fc.letrec<{ bool: Term; getal: Term; bedrag: Term; datum: Term }>((tie) => ({
  getal: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(v('capaciteit'), v('aantalDagen')),
    fc.integer({ min: -3, max: 60 }),
    fc.tuple(fc.constantFrom('+', 'min', 'max'), fc.array(tie('getal'), { minLength: 2, maxLength: 3 })).map(([op, delen]) => ({ [op]: delen })),
    fc.tuple(tie('getal'), tie('getal')).map((delen) => ({ '-': delen })),
    fc.tuple(tie('bool'), tie('getal'), tie('getal')).map((delen) => ({ if: delen })),
  ),
  bedrag: fc.oneof(
    { maxDepth: 3 },
    fc.constant(v('voordeel')),
    fc
      .tuple(tie('bedrag'), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }), fc.constantFrom('naar-beneden', 'naar-boven', 'rekenkundig'))
      .map((delen) => ({ breuk: delen })),
    fc.tuple(tie('bedrag'), fc.integer({ min: 0, max: 1000 })).map((delen) => ({ '+': delen })),
  ),
  datum: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(v('pleegdatum'), v('besluitdatum'), v('datumMelding'), '2026-04-06', '2025-12-31'),
    fc.tuple(tie('datum'), fc.integer({ min: -3, max: 5 }), fc.constantFrom('dagen', 'weken', 'maanden', 'jaren')).map((delen) => ({ verschuif: delen })),
  ),
  bool: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom<Term>(true, false, v('direct'), v('hinder'), v('dubbel1'), v('dubbel2'), v('vraagfeit'), v('recidive')),
    vergelijk(fc.constant(v('aard')), fc.constantFrom('o0', 'o1', 'o2', 'o3'), ['===', '!==']),
    vergelijk(fc.constant(v('soort')), fc.constantFrom('o0', 'o1', 'o2'), ['===', '!==']),
    vergelijk(
      fc.tuple(soorten, jaren, tot).map((delen) => ({ laatste: delen })),
      fc.constantFrom('aanwijzing', 'bevel', 'geen'),
      ['===', '!=='],
    ),
    fc
      .tuple(fc.constantFrom('aard', 'soort', 'risicoprofiel'), fc.uniqueArray(fc.constantFrom('o0', 'o1', 'o2'), { minLength: 1 }))
      .map(([feit, lijst]) => ({ in: [v(feit), feit === 'risicoprofiel' ? ['oranje', 'rood'] : lijst] })),
    fc.uniqueArray(fc.constantFrom('o0', 'o1', 'o2'), { minLength: 1 }).map((lijst) => ({ bevat: [v('verzachtend'), lijst] })),
    vergelijk(
      fc.tuple(soorten, jaren, fc.constantFrom('deze', 'andere', 'alle'), jaNee, jaNee, tot, jaNee).map((delen) => ({ aantalGebeurtenissen: delen })),
      fc.integer({ min: 0, max: 5 }),
    ),
    vergelijk(tie('getal'), tie('getal')),
    vergelijk(tie('bedrag'), tie('bedrag')),
    vergelijk(tie('datum'), tie('datum')),
    vergelijk(tie('bool'), tie('bool'), ['===', '!==']),
    fc.tuple(fc.constantFrom('and', 'or'), fc.array(tie('bool'), { minLength: 2, maxLength: 3 })).map(([op, delen]) => ({ [op]: delen })),
    tie('bool').map((deel) => ({ '!': [deel] })),
    fc.tuple(tie('bool'), tie('bool'), tie('bool')).map((delen) => ({ if: delen })),
  ),
})).bool as fc.Arbitrary<Expressie>;
