import { assert } from '@open-wc/testing';
import fc from 'fast-check';
import { keerOm, pasToe, verschilTussen, type Snede } from './sneden.ts';
import { Werktekst } from './werktekst.ts';

const BEGIN = { beleid: '{ "a": 1 }', casussen: '[]' };

function werktekst(): Werktekst {
  const werk = new Werktekst();
  werk.open(BEGIN);
  return werk;
}

/** A text with cuts in it, in order and without overlap. */
const tekstMetSneden = fc
  .tuple(fc.string({ maxLength: 40 }), fc.array(fc.tuple(fc.nat(6), fc.nat(4), fc.string({ maxLength: 5 })), { maxLength: 5 }))
  .map(([tekst, stukken]) => {
    const sneden: Snede[] = [];
    let hier = 0;
    for (const [verder, lengte, nieuw] of stukken) {
      const begin = Math.min(hier + verder, tekst.length);
      hier = Math.min(begin + lengte, tekst.length);
      sneden.push({ begin, eind: hier, tekst: nieuw });
    }
    return { tekst, sneden };
  });

describe('sneden', () => {
  it('are undone by their reverse', () =>
    fc.assert(fc.property(tekstMetSneden, ({ tekst, sneden }) => pasToe(pasToe(tekst, sneden), keerOm(tekst, sneden)) === tekst)));

  it('between two texts make the one of the other', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b') }),
        fc.string({ unit: fc.constantFrom('a', 'b') }),
        (voor, na) => pasToe(voor, verschilTussen(voor, na)) === na,
      ),
    ));

  it('between two texts are as small as they can be at one place', () => {
    assert.deepEqual(verschilTussen('"3"', '"4"'), [{ begin: 1, eind: 2, tekst: '4' }]);
    assert.deepEqual(verschilTussen('aa', 'aaa'), [{ begin: 2, eind: 2, tekst: 'a' }]);
    assert.deepEqual(verschilTussen('x', 'x'), []);
  });
});

describe('werktekst', () => {
  it('takes back and does again, both files together', () => {
    const werk = werktekst();
    werk.wijzig({ door: 'lezing', sneden: { beleid: [{ begin: 7, eind: 8, tekst: '22' }], casussen: [{ begin: 1, eind: 1, tekst: '2' }] } });
    assert.deepEqual(werk.teksten, { beleid: '{ "a": 22 }', casussen: '[2]' });
    assert.equal(werk.ongedaan(), true);
    assert.deepEqual(werk.teksten, BEGIN);
    assert.equal(werk.ongedaan(), false);
    assert.equal(werk.opnieuw(), true);
    assert.deepEqual(werk.teksten, { beleid: '{ "a": 22 }', casussen: '[2]' });
    assert.equal(werk.opnieuw(), false);
  });

  it('takes typed letters back together, and a new line apart', () => {
    const werk = werktekst();
    [...'abc\nd'].forEach((letter, i) => werk.wijzig({ door: 'json', getypt: true, sneden: { casussen: [{ begin: 1 + i, eind: 1 + i, tekst: letter }] } }));
    assert.equal(werk.teksten.casussen, '[abc\nd]');
    werk.ongedaan();
    assert.equal(werk.teksten.casussen, '[abc]');
    werk.ongedaan();
    assert.equal(werk.teksten.casussen, '[]');
  });

  it('takes letters that were taken away back together', () => {
    const werk = werktekst();
    for (const begin of [3, 2]) werk.wijzig({ door: 'json', getypt: true, sneden: { beleid: [{ begin, eind: begin + 1, tekst: '' }] } });
    assert.equal(werk.teksten.beleid, '{ ": 1 }');
    werk.ongedaan();
    assert.equal(werk.teksten.beleid, BEGIN.beleid);
    assert.equal(werk.kanOngedaan, false);
  });

  it('changes nothing that its guard objects to', () => {
    const werk = werktekst();
    werk.bewaker = () => 'Dat mag niet.';
    assert.equal(werk.wijzig({ door: 'json', sneden: { beleid: [{ begin: 0, eind: 1, tekst: '' }] } }), 'Dat mag niet.');
    assert.deepEqual(werk.teksten, BEGIN);
    assert.equal(werk.kanOngedaan, false);
  });

  it('takes back and does again what anyone did, in any order', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(30), fc.nat(3), fc.constantFrom('', 'x', 'yz', '\n'), fc.boolean(), fc.constantFrom('json', 'tabel')), { maxLength: 12 }),
        (acties) => {
          const werk = werktekst();
          for (const [plek, lengte, tekst, getypt, door] of acties) {
            const begin = Math.min(plek, werk.teksten.beleid.length);
            werk.wijzig({ door, getypt, sneden: { beleid: [{ begin, eind: Math.min(begin + lengte, werk.teksten.beleid.length), tekst }] } });
          }
          const eind = werk.teksten;
          while (werk.ongedaan());
          assert.deepEqual(werk.teksten, BEGIN);
          while (werk.opnieuw());
          assert.deepEqual(werk.teksten, eind);
        },
      ),
    ));
});
