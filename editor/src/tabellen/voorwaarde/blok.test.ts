import { assert } from '@open-wc/testing';
import fc from 'fast-check';
import { naarBlok, naarExpressie, naarWaarde, uitWaarde, type Blok, type Waarde } from './blok.ts';

const naam = fc.constantFrom('aard', 'recidive', 'capaciteit');
const jaren = fc.oneof(fc.integer({ min: 1, max: 50 }), fc.constant('onbeperkt' as const));
const woord = fc.constantFrom('ja', 'nee', 'alle');
const tot = fc.constantFrom('pleegdatum', 'besluitdatum');
const soorten = fc.uniqueArray(fc.constantFrom('aanwijzing', 'bevel', 'overtreding'), { minLength: 1 });
const opties = fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 1 });
const veel = <T>(deel: fc.Arbitrary<T>, min: number): fc.Arbitrary<T[]> => fc.array(deel, { minLength: min, maxLength: 3 });

/** Random conditions and values of the profile, of every operator. */
const { blok: willekeurigBlok, waarde: willekeurigeWaarde } = fc.letrec<{ blok: Blok; waarde: Waarde }>((tie) => ({
  blok: fc.oneof(
    { maxDepth: 4 },
    fc.boolean().map((waarde): Blok => ({ soort: 'vast', waarde })),
    naam.map((feit): Blok => ({ soort: 'feit', feit })),
    fc.tuple(fc.constantFrom('and' as const, 'or' as const), veel(tie('blok'), 2)).map(([hoe, delen]): Blok => ({ soort: 'groep', hoe, delen })),
    fc.tuple(tie('blok'), fc.boolean()).map(([deel, los]): Blok => ({ soort: 'niet', deel, los })),
    fc.tuple(fc.constantFrom('keuze' as const, 'bevat' as const), tie('waarde'), opties).map(([soort, van, lijst]): Blok => ({ soort, van, opties: lijst })),
    fc
      .tuple(fc.constantFrom('===' as const, '!==' as const, '<' as const, '<=' as const, '>' as const, '>=' as const), tie('waarde'), tie('waarde'))
      .map(([teken, links, rechts]): Blok => ({ soort: 'vergelijk', teken, links, rechts })),
    fc.tuple(veel(fc.record({ als: tie('blok'), dan: tie('blok') }), 1), tie('blok')).map(([takken, anders]): Blok => ({ soort: 'als', takken, anders })),
  ),
  waarde: fc.oneof(
    { maxDepth: 3 },
    fc.oneof(fc.integer(), fc.constantFrom('a', '2026-01-01'), fc.boolean()).map((waarde): Waarde => ({ soort: 'letterlijk', waarde })),
    naam.map((feit): Waarde => ({ soort: 'feit', feit })),
    fc
      .record({
        soorten,
        jaren,
        locatie: fc.constantFrom('deze', 'andere', 'alle'),
        opgevolgd: woord,
        ingevorderd: woord,
        tot,
        soortgelijk: woord,
      })
      .map((telling): Waarde => ({ soort: 'telling', ...telling })),
    fc.record({ soorten, jaren, tot }).map((deel): Waarde => ({ soort: 'laatste', ...deel })),
    fc
      .record({ datum: tie('waarde'), aantal: fc.integer({ min: -9, max: 9 }), eenheid: fc.constantFrom('dagen', 'jaren') })
      .map((deel): Waarde => ({ soort: 'verschuif', ...deel })),
    fc
      .record({ bedrag: tie('waarde'), teller: fc.nat(9), noemer: fc.integer({ min: 1, max: 9 }), wijze: fc.constant('rekenkundig') })
      .map((deel): Waarde => ({ soort: 'breuk', ...deel })),
    fc
      .tuple(fc.constantFrom('+' as const, '-' as const, 'min' as const, 'max' as const), veel(tie('waarde'), 1))
      .map(([hoe, delen]): Waarde => ({ soort: 'reken', hoe, delen })),
    fc.tuple(veel(fc.record({ als: tie('blok'), dan: tie('waarde') }), 1), tie('waarde')).map(([takken, anders]): Waarde => ({ soort: 'als', takken, anders })),
    // a constant, a fact and an if are values of their own
    tie('blok').map((blok): Waarde => (['vast', 'feit', 'als'].includes(blok.soort) ? { soort: 'letterlijk', waarde: true } : { soort: 'voorwaarde', blok })),
  ),
}));

const VREEMD: readonly unknown[] = [
  null,
  'los',
  {},
  { cat: ['a', 'b'] },
  { and: [true] },
  { '===': [1, 2, 3] },
  { in: [{ var: 'a' }, [1]] },
  { if: [true, false] },
  { var: ['a', 0] },
  { '<': [1, 2], opmerking: 'x' },
  { '>=': [{ aantalGebeurtenissen: [['bevel'], 3] }, { verschuif: [1] }] },
];

describe('a condition as blocks', () => {
  it('stays the same blocks through its expression', () => {
    fc.assert(fc.property(willekeurigBlok, (blok) => assert.deepEqual(naarBlok(naarExpressie(blok)), blok)));
    fc.assert(fc.property(willekeurigeWaarde, (waarde) => assert.deepEqual(naarWaarde(uitWaarde(waarde)), waarde)));
  });

  it('stays the same expression through its blocks, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(willekeurigBlok.map(naarExpressie), fc.jsonValue(), fc.constantFrom(...VREEMD)), (expressie) => {
        assert.equal(JSON.stringify(naarExpressie(naarBlok(expressie))), JSON.stringify(expressie));
      }),
    );
    for (const expressie of VREEMD) assert.equal(JSON.stringify(naarExpressie(naarBlok(expressie))), JSON.stringify(expressie));
  });

  it('has blocks for every operator of the profile', async () => {
    const { OPERATORS } = await import('@handhavingswijzer/engine');
    const gezien = new Set<string>();
    const zoek = (x: unknown): void => {
      if (typeof x !== 'object' || x === null) return;
      if (!Array.isArray(x)) Object.keys(x).forEach((sleutel) => gezien.add(sleutel));
      Object.values(x).forEach(zoek);
    };
    fc.assert(
      fc.property(willekeurigBlok, (blok) => zoek(naarExpressie(blok))),
      { numRuns: 500 },
    );
    assert.sameMembers([...gezien], [...OPERATORS.keys()]);
  });
});
