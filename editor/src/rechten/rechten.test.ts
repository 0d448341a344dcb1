import { assert } from '@open-wc/testing';
import fc from 'fast-check';
import { pasToe } from '../werktekst/sneden.ts';
import { bezwaar, magBij } from './index.ts';
import { tekensVan } from './tekens.ts';

const beleid = await (await fetch('/policies/helmond/beleid.json')).text();
const teksten = (tekst: string, casussen = '[]') => ({ beleid: tekst, casussen });
/** The first place in the policy where this stands, replaced. */
function met(oud: string, nieuw: string): string {
  assert.isTrue(beleid.includes(oud), oud);
  return beleid.replace(oud, nieuw);
}
const waarden = (na: string): string | undefined => bezwaar('waarden', teksten(beleid), teksten(na));

describe('rechten', () => {
  it('alles: everything may change', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (voor, na) => bezwaar('alles', teksten(voor), teksten(na)) === undefined));
    assert.isTrue(magBij('alles', '/regels/0/als'));
  });

  it('lezen: nothing may change, neither policy nor cases', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (voor, na) => (bezwaar('lezen', teksten(voor), teksten(na)) === undefined) === (voor === na)));
    assert.isString(bezwaar('lezen', teksten('{}', '[]'), teksten('{}', '[ ]')));
    assert.isFalse(magBij('lezen', '/titel'));
    assert.isFalse(magBij('lezen', '/casussen/0/titel', 'casussen'));
  });

  it('waarden: an amount, a term and a text may change', () => {
    assert.isUndefined(waarden(met('"cent": 100000', '"cent": 120000')));
    assert.isUndefined(waarden(met('"aantal": 7,', '"aantal": 9,')));
    assert.isUndefined(waarden(met('"vraag": "', '"vraag": "Nieuw: ')));
    assert.isUndefined(waarden(met('"naam": "Andere locaties"', '"naam": "Elders \\"ook\\""')));
  });

  it('waarden: conditions, choices, names, references, the version and the parts stay', () => {
    const rij: readonly (readonly [string, string])[] = [
      ['"id": "helmond"', '"id": "helmund"'],
      ['"versie": "1.0.0"', '"versie": "1.0.1"'],
      ['"van": "2026-01-01"', '"van": "2026-02-01"'],
      ['"sterkte": "geboden"', '"sterkte": "mogelijk"'],
      ['"sectie": "5.', '"sectie": "6.'],
      ['"telt": false', '"telt": true'],
      ['"var": "', '"var": "x'],
      ['"titel": ', '"title": '],
      ['"status": "open"', '"status": "vastgesteld"'],
      ['"trede": 4', '"trede": 3'],
      ['"cent": 100000', '"cent": true'],
      ['"cent": 100000', '"cent": "100000"'],
      ['"cent": 100000', '"cent": 100000, "cent": 100000'],
      ['"cent": 100000', '"cent": '],
      ['"cent": 100000', '"cent": 100000 // oud'],
    ];
    for (const [oud, nieuw] of rij) assert.isString(waarden(met(oud, nieuw)), `${oud} to ${nieuw}`);
  });

  it('waarden: a number in a condition belongs to the rule', () => {
    const voor = '{"begrippen":[{"id":"r","titel":"R","als":{"<":[{"var":"x"},3]}}]}';
    assert.isString(bezwaar('waarden', teksten(voor), teksten(voor.replace('3]', '4]'))));
    assert.isUndefined(bezwaar('waarden', teksten(voor), teksten(voor.replace('"R"', '"Recidive"'))));
    assert.isFalse(magBij('waarden', '/begrippen/0/als/</1'));
    assert.isTrue(magBij('waarden', '/begrippen/0/titel'));
  });

  it('waarden: a policy that cannot be read cannot be mended, the cases may change freely', () => {
    assert.isString(bezwaar('waarden', teksten('{'), teksten('{}')));
    assert.isUndefined(bezwaar('waarden', teksten('{', 'a'), teksten('{', 'b')));
    assert.isTrue(magBij('waarden', '/casussen/0/verwacht', 'casussen'));
  });

  it('waarden: white space between tokens is free', () => {
    const tekens = tekensVan(beleid) ?? [];
    assert.isAbove(tekens.length, 10_000);
    fc.assert(
      fc.property(fc.nat(tekens.length - 2), fc.constantFrom('\n', '  ', '\r\n\t'), (n, wit) => {
        const na = `${tekens
          .slice(0, n + 1)
          .map(({ tekst }) => tekst)
          .join('')}${wit}${tekens
          .slice(n + 1)
          .map(({ tekst }) => tekst)
          .join('')}`;
        return waarden(na) === undefined;
      }),
      { numRuns: 25 },
    );
  });

  it('waarden: whatever is cut, what may change by it is only what magBij allows', () => {
    const klein = '{"titel":"Een","bedragen":{"afronding":{"eenheidCent":1}},"voorschriften":[{"id":"v","bedragen":[{"cent":5,"telt":true}]}]}';
    fc.assert(
      fc.property(fc.nat(klein.length), fc.nat(4), fc.constantFrom('', '0', '7', 'x', '"', ',', '}', ' '), (begin, lengte, tekst) => {
        const na = pasToe(klein, [{ begin, eind: Math.min(begin + lengte, klein.length), tekst }]);
        if (bezwaar('waarden', teksten(klein), teksten(na)) !== undefined) return true;
        const [oud, nieuw] = [JSON.parse(klein), JSON.parse(na)] as { titel: string; voorschriften: { bedragen: { cent: number }[] }[] }[];
        // with what may differ put back, nothing differs
        const terug = JSON.stringify({
          ...nieuw,
          titel: oud?.titel,
          voorschriften: nieuw?.voorschriften.map((v) => ({ ...v, bedragen: v.bedragen.map((b) => ({ ...b, cent: 5 })) })),
        });
        return terug === klein;
      }),
      { numRuns: 2000 },
    );
  });
});
