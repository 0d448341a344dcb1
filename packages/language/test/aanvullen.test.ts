// Completion as data: the small policy with one change and the cursor (‸), and what can be filled in there.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Beleidstekst, aanvullingen, pasBewerkingenToe } from '@handhavingswijzer/language';
import fc from 'fast-check';
import { gevallen, KLEIN, LANDELIJK, vanBeleid, verander } from './opstelling.ts';

interface Geval {
  readonly naam: string;
  readonly van: string;
  readonly naar: string;
  readonly wel: readonly string[];
  readonly niet: readonly string[];
  /** `wel` is all there is. */
  readonly alle?: true;
}

const beleidstekst = new Beleidstekst(LANDELIJK);
const fouten = (tekst: string): readonly string[] =>
  beleidstekst.lees(tekst, { lezingen: false }).meldingen.flatMap(({ ernst, code, pad }) => (ernst === 'fout' ? [`${code} ${pad}`] : []));
const isJson = (tekst: string): boolean => {
  try {
    JSON.parse(tekst);
    return true;
  } catch {
    return false;
  }
};

for (const { naam, van, naar, wel, niet, alle } of gevallen<Geval>('./aanvullen.json')) {
  test(naam, () => {
    const metCursor = verander(KLEIN, van, naar);
    const offset = metCursor.indexOf('‸');
    const tekst = metCursor.replace('‸', '');
    const uit = aanvullingen(tekst, offset, LANDELIJK);
    const labels = uit.map(({ label }) => label);
    if (alle) assert.deepEqual(labels, wel);
    for (const label of wel) assert.ok(labels.includes(label), `${label} is not among ${labels.join(', ')}`);
    for (const label of niet) assert.ok(!labels.includes(label), `${label} is offered`);
    for (const { label, soort, bewerking, stops } of uit) {
      const klaar = pasBewerkingenToe(tekst, [bewerking]);
      assert.ok(isJson(klaar), `${label}: ${klaar.slice(offset - 60, offset + 120)}`);
      if (soort === 'waarde') assert.deepEqual(fouten(klaar), [], label);
      for (const stop of stops) assert.ok(stop >= 0 && stop <= bewerking.tekst.length);
    }
  });
}

test('at any place of a real policy what is offered keeps it JSON, and never throws', () => {
  const tekst = vanBeleid('helmond', 'beleid');
  fc.assert(
    fc.property(fc.nat(tekst.length), fc.nat(), (offset, keuze) => {
      const uit = aanvullingen(tekst, offset, LANDELIJK);
      const een = uit[keuze % Math.max(uit.length, 1)];
      if (een) assert.ok(isJson(pasBewerkingenToe(tekst, [een.bewerking])), `${offset} ${een.label} ${een.bewerking.tekst}`);
    }),
    { seed: 20260106, numRuns: process.env['BEWIJS'] === '1' ? 2000 : 60 },
  );
});
