// A dossier in words leaves nothing out, whatever stands in it: a case may hold what must be refused.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { PROEF, WET } from '../proef/beleid.ts';
import { leesDossier, type Dossierlezing } from './dossier.ts';

const alles = ({ zaak, overtredingen }: Dossierlezing): string =>
  JSON.stringify([
    zaak.map(({ wat, waarde }) => [wat, waarde]),
    overtredingen.map(({ id, naam, rijen }) => [id, naam, rijen.map(({ wat, waarde }) => [wat, waarde])]),
  ]);

/** A word that no name or sentence holds. */
const woord = fc.nat({ max: 9_999_999 }).map((getal) => `q${getal}q`);
const waarde: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  waarde: fc.oneof(
    { maxDepth: 3 },
    woord,
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('waarde'), { maxLength: 3 }),
    fc.dictionary(woord, tie('waarde'), { maxKeys: 3 }),
  ),
})).waarde;
const velden = (...namen: string[]): fc.Arbitrary<Record<string, unknown>> =>
  fc.record(Object.fromEntries(namen.map((naam) => [naam, waarde])), { requiredKeys: [] });
const vreemd = fc.oneof(
  velden('zaak', 'inspectie', 'voorziening', 'houder', 'antwoorden', 'overtredingen', 'besluitdatum', 'iets'),
  fc.record({
    inspectie: velden('datum', 'soort', 'iets'),
    voorziening: velden('soort', 'naam', 'risicoprofiel', 'iets'),
    antwoorden: velden('direct', 'aard', 'iets'),
    overtredingen: fc.array(
      fc.oneof(
        waarde,
        fc.record({
          id: waarde,
          voorschrift: waarde,
          antwoorden: velden('verzachtend', 'soort', 'iets'),
          historie: fc.array(fc.oneof(waarde, velden('datum', 'soort', 'opgevolgd', 'constructor'))),
        }),
      ),
      { maxLength: 3 },
    ),
  }),
);

test('every word of a dossier stands in its reading, of one that must be refused too', () => {
  let gelezen = 0;
  fc.assert(
    fc.property(vreemd, (dossier) => {
      const tekst = alles(leesDossier(PROEF, WET, dossier));
      for (const [een] of JSON.stringify(dossier).matchAll(/q\d+q/g)) {
        assert.ok(tekst.includes(een), `${een} is not in ${tekst}`);
        gelezen += 1;
      }
    }),
    { seed: 20261126, numRuns: process.env['BEWIJS'] === '1' ? 20_000 : 1000 },
  );
  assert.ok(gelezen > 1000, `${gelezen} words`);
});

test('what is not filled in is not named', () => assert.deepEqual(leesDossier(PROEF, WET, {}), { zaak: [], overtredingen: [] }));
