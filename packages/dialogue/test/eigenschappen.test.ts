import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { gaNaar, naarVolgende, naarVorige, ongedaanMaken, opnieuwDoen, route, type Gesprek } from '../src/index.ts';
import { handeling, kies } from './willekeurig.ts';
import { dossier, echtKader, gesprek, proefkader } from './opstelling.ts';

const toestand = (g: Gesprek): unknown => ({ dossier: g.dossier, invoer: g.invoer, onbekend: g.onbekend, besluit: g.besluit, beoordeling: g.beoordeling });

function eigenschap(naam: string, begin: () => Gesprek, keer: number): void {
  test(`${naam}: undo gives back every state in turn, redo the last one`, () => {
    fc.assert(
      fc.property(fc.array(handeling, { minLength: 1, maxLength: 8 }), (lijst) => {
        const standen = [begin()];
        for (const h of lijst) {
          const voor = standen.at(-1) ?? assert.fail();
          const na = h(voor);
          // What is no act (a form that is being typed in) is no state to go back to.
          standen.splice(na.verleden.length === voor.verleden.length ? -1 : standen.length, 1, na);
        }
        let g = standen.at(-1) ?? assert.fail();
        for (const stand of standen.slice(0, -1).toReversed()) {
          g = ongedaanMaken(g);
          assert.deepEqual(toestand(g), toestand(stand));
        }
        for (const stand of standen.slice(1)) {
          g = opnieuwDoen(g);
          assert.deepEqual(toestand(g), toestand(stand));
        }
      }),
      { numRuns: keer },
    );
  });

  test(`${naam}: going back and forth loses no answer`, () => {
    fc.assert(
      fc.property(fc.array(handeling, { maxLength: 6 }), fc.array(fc.tuple(fc.boolean(), fc.nat()), { maxLength: 20 }), (lijst, gang) => {
        const voor = lijst.reduce((g, h) => h(g), begin());
        let na = voor;
        for (const [verder, n] of gang) na = n % 4 === 0 ? gaNaar(na, kies(route(na), n) ?? { soort: 'zaak' }) : verder ? naarVolgende(na) : naarVorige(na);
        assert.deepEqual(toestand(na), toestand(voor));
      }),
      { numRuns: keer },
    );
  });
}

const keer = process.env['BEWIJS'] === '1' ? 10 : 1;
const proef = proefkader();
eigenschap('small policy', () => gesprek(proef, dossier()), 40 * keer);
const haarlemmermeer = echtKader('haarlemmermeer');
eigenschap(
  'haarlemmermeer',
  () =>
    gesprek(
      haarlemmermeer,
      dossier({
        overtredingen: [
          { id: 'o1', voorschrift: 'opleidingseisen', antwoorden: {} },
          { id: 'o2', voorschrift: 'ruimtes', antwoorden: {} },
        ],
      }),
    ),
  8 * keer,
);
