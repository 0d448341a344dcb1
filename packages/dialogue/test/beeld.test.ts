import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dagvelden, kiesMaatregel, ladderVan, ongedaanMaken, tijdlijnVan, zetDag, zetMaatwerk, type Gesprek } from '../src/index.ts';
import { dossier, echtKader, gesprek, proefkader } from './opstelling.ts';

const HELMOND = echtKader('helmond');
const zaak = (): Gesprek =>
  gesprek(HELMOND, {
    ...dossier(),
    overtredingen: [
      { id: 'o1', voorschrift: 'vog-personenregister', antwoorden: { herstelaanbod: 'geen', directGevaar: false, verantwoordeOpvang: true }, historie: [] },
    ],
  });

const lijn = (g: Gesprek) => tijdlijnVan(g, 'o1') ?? assert.fail('a time line');
const punt = (g: Gesprek, id: string) => lijn(g).punten.find((een) => een.id.startsWith(id)) ?? assert.fail(id);

test('the ladder and the time line follow what she chooses, with her own term', () => {
  const voor = zaak();
  assert.deepEqual(
    ladderVan(voor, 'o1')?.treden.map(({ gekozen }) => gekozen),
    [false, false, false, false],
  );
  assert.ok(lijn(voor).punten.some(({ id }) => id.startsWith('termijn-aanwijzing')));
  const gekozen = zetMaatwerk(kiesMaatregel(voor, 'o1', 'last-onder-dwangsom', true), 'o1', 'last-onder-dwangsom', 'dagen', '10');
  assert.deepEqual(
    ladderVan(gekozen, 'o1')?.treden.map((trap) => trap.gekozen),
    [false, true, false, false],
  );
  assert.equal(punt(gekozen, 'termijn-last').einde?.datum, '2026-04-09'); // 30 March + 10
  assert.ok(!lijn(gekozen).punten.some(({ id }) => id.startsWith('termijn-aanwijzing')));
});

test('the days that no dossier holds: as typed, read as a date, wrong ones said and not used, each one act', () => {
  const voor = zaak();
  assert.deepEqual(
    dagvelden(voor, lijn(voor)).map(({ dag, invoer }) => [dag, invoer]),
    [
      ['rapport', ''],
      ['voornemen', ''],
      ['bekendmaking', ''],
    ],
  );
  const na = zetDag(zetDag(voor, 'rapport', '9 maart 2026'), 'voornemen', 'gisteren');
  assert.equal(punt(na, 'beslistermijn-boete').einde?.datum, '2026-06-08'); // 9 March + 91 days
  const velden = dagvelden(na, lijn(na));
  assert.deepEqual([velden[0]?.invoer, velden[0]?.fout], ['9 maart 2026', undefined]);
  assert.equal(velden[1]?.invoer, 'gisteren');
  assert.ok(velden[1]?.fout);
  assert.equal(punt(na, 'zienswijze').einde, undefined);
  assert.equal(dagvelden(ongedaanMaken(na), lijn(na))[1]?.invoer, '');
  assert.equal(punt(zetDag(na, 'rapport', ' '), 'beslistermijn-boete').einde, undefined);
});

test('without an advice there is neither', () => {
  const g = gesprek(proefkader());
  assert.equal(ladderVan(g, 'o1'), undefined);
  assert.equal(tijdlijnVan(g, 'o1'), undefined);
});
