import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkCasussen, parseDossier, parseLandelijk, parsePolicy, parseVerslag } from '../../src/lees/index.ts';
import { MEESTE_BEVINDINGEN } from '../../src/lees/limieten.ts';
import type { Bevinding, Uitslag } from '../../src/uitslag.ts';
import { basisBeleid, basisLandelijk } from '../lees/proef.ts';
import { corpus } from './corpus.ts';

const MEESTE_MS = 100;
const beleid = basisBeleid();
const landelijk = basisLandelijk();
const lezers: Readonly<Record<string, (tekst: string) => Uitslag<unknown>>> = {
  beleid: parsePolicy,
  landelijk: parseLandelijk,
  dossier: (tekst) => parseDossier(beleid, landelijk, tekst),
  casussen: (tekst) => checkCasussen(beleid, landelijk, tekst),
  verslag: (tekst) => parseVerslag(beleid, landelijk, tekst),
};

const alles = [...corpus()];

test('at least 60 files of at least 12 families', () => {
  assert.ok(alles.length >= 60, String(alles.length));
  assert.ok(new Set(alles.map(({ familie }) => familie)).size >= 12);
  assert.equal(new Set(alles.map(({ familie, naam }) => `${familie} ${naam}`)).size, alles.length);
});

for (const familie of new Set(alles.map((bestand) => bestand.familie))) {
  describe(familie, () => {
    for (const { naam, document, tekst, code } of alles.filter((bestand) => bestand.familie === familie)) {
      test(`${naam} → ${code}`, () => {
        let kortste = Infinity;
        let bevindingen: readonly Bevinding[] = [];
        // Time on the processor, and the best of five: other work on the machine is no fault of ours.
        for (let keer = 0; keer < 5 && (keer === 0 || kortste > MEESTE_MS); keer++) {
          const begin = process.cpuUsage();
          const uitslag = (lezers[document] as (tekst: string) => Uitslag<unknown>)(tekst);
          const { user, system } = process.cpuUsage(begin);
          kortste = Math.min(kortste, (user + system) / 1000);
          assert.ok(!uitslag.ok, 'not refused');
          bevindingen = uitslag.bevindingen;
        }
        assert.ok(
          bevindingen.some((bevinding) => bevinding.code === code),
          `found only ${[...new Set(bevindingen.map((bevinding) => bevinding.code))].join(', ')}`,
        );
        assert.ok(bevindingen.length <= MEESTE_BEVINDINGEN + 1);
        for (const bevinding of bevindingen) {
          assert.equal(bevinding.ernst === 'fout' || bevinding.ernst === 'waarschuwing', true);
          assert.ok((bevinding.lijn ?? 0) >= 1 && (bevinding.kolom ?? 0) >= 1, `${bevinding.code} has no place`);
        }
        assert.ok(kortste <= MEESTE_MS, `took ${kortste.toFixed(0)} ms`);
      });
    }
  });
}

test('nothing of it reached behind an object', () => {
  assert.deepEqual(Object.keys(Object.prototype), []);
  assert.equal(({} as Record<string, unknown>)['regels'], undefined);
});
