import { assert } from '@open-wc/testing';
import fc from 'fast-check';
import { pasToe, verschilTussen } from '../werktekst/sneden.ts';
import { alsMonaco, Plaatsen } from './plaatsen.ts';

/** Texts with lines that end in both ways that are in use, and with a byte order mark before some. */
const tekst = fc
  .tuple(fc.boolean(), fc.array(fc.constantFrom('a', '"', '{', '\n', '\r\n', 'é'), { maxLength: 20 }))
  .map(([bom, delen]) => `${bom ? '\uFEFF' : ''}${delen.join('')}`);

describe('plaatsen', () => {
  it('a spot in Monaco is the same spot in the text, whatever its lines end with', () => {
    const plaatsen = new Plaatsen('{\r\n  "a": 1\r}\n');
    assert.equal(plaatsen.offset({ lineNumber: 2, column: 3 }), 5);
    assert.equal(plaatsen.offset({ lineNumber: 3, column: 1 }), 12);
    assert.deepEqual(plaatsen.positie(12), { lineNumber: 3, column: 1 });
    assert.deepEqual(new Plaatsen('\uFEFF{').positie(1), { lineNumber: 1, column: 1 });
  });

  it('a new line ends as the first line of the text does', () => {
    const strook = { startLineNumber: 1, startColumn: 2, endLineNumber: 1, endColumn: 2 };
    assert.deepEqual(new Plaatsen('{\r\n}\n').alsSnede(strook, '\n  \n'), { begin: 1, eind: 1, tekst: '\r\n  \r\n' });
    assert.deepEqual(new Plaatsen('{}').alsSnede(strook, '\r\n'), { begin: 1, eind: 1, tekst: '\n' });
  });

  it('what is typed in Monaco leaves every other byte of the text alone', () =>
    fc.assert(
      fc.property(tekst, fc.nat(), fc.nat(), fc.constantFrom('', 'x', '\n', 'x\ny'), (oud, a, b, nieuw) => {
        const getoond = alsMonaco(oud);
        const [begin, eind] = [a % (getoond.length + 1), b % (getoond.length + 1)].sort((x, y) => x - y) as [number, number];
        const snede = new Plaatsen(oud).alsSnede(new Plaatsen(getoond).strook(begin, eind), nieuw);
        const na = pasToe(oud, [snede]);
        return (
          alsMonaco(na) === getoond.slice(0, begin) + nieuw + getoond.slice(eind) &&
          na.startsWith(oud.slice(0, snede.begin)) &&
          na.endsWith(oud.slice(snede.eind))
        );
      }),
    ));

  it('the one cut between two texts makes the one of the other also as Monaco shows them', () =>
    fc.assert(
      fc.property(fc.string(), fc.string(), (van, naar) => {
        const [voor, na] = [alsMonaco(van), alsMonaco(naar)];
        return pasToe(voor, verschilTussen(voor, na)) === na;
      }),
    ));
});
