import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BeleidJson } from '@handhavingswijzer/engine';
import { BELEIDSNAMEN, gebreken, leesBeleid, leesDekking } from './dekking.ts';
import type { Dekkingsbestand } from './dekking.ts';

for (const naam of BELEIDSNAMEN) {
  test(`${naam}: every section, row, rule, voorschrift and passage of the source has a place`, () => {
    assert.deepEqual(gebreken(leesBeleid(naam), leesDekking(naam)), []);
  });
}

const TABEL = { document: 'd', sectie: 'tabel' };
const bron = { document: 'd', sectie: '1' };
const BELEID = {
  id: 'b',
  geldigheid: { bron },
  bronnen: [
    {
      id: 'd',
      secties: [
        { nummer: '1', titel: 'Een' },
        { nummer: '2', titel: 'Twee' },
        { nummer: 'tabel', titel: 'Tabel' },
      ],
    },
    { id: 'wet', secties: [{ nummer: '9', titel: 'Aangehaald' }] },
  ],
  regels: [{ id: 'r1' }, { id: 'r2' }],
  nietGemodelleerd: [{ id: 'n1' }],
  voorschriften: [
    {
      id: 'v1',
      bedragen: [
        { maatregel: 'aanwijzing', bron: TABEL },
        { maatregel: 'bestuurlijke-boete', bron: TABEL },
        { maatregel: 'aangifte', bron },
      ],
    },
    { id: 'v2', bedragen: [] },
  ],
} as unknown as BeleidJson;
const DEKKING: Dekkingsbestand = {
  schema: 'dekking/1',
  beleid: 'b',
  secties: [{ bron, regels: ['r1', 'r2'] }, { bron: { document: 'd', sectie: '2' }, nietGemodelleerd: ['n1'] }, { bron: { document: 'd', sectie: 'tabel' } }],
  rijen: [
    { sectie: 'tabel', rij: 'V1', voorschrift: 'v1', bedragen: ['aanwijzing'] },
    { sectie: 'tabel', rij: 'V1 bis', voorschrift: 'v1', bedragen: ['bestuurlijke-boete'] },
    { sectie: 'tabel, deel 2', rij: 'V2', voorschrift: 'v2', bedragen: [] },
  ],
};

test('a dekking that accounts for all has no gaps', () => assert.deepEqual(gebreken(BELEID, DEKKING), []));

const [eerste, tweede, derde] = DEKKING.secties as [Dekkingsbestand['secties'][number], Dekkingsbestand['secties'][number], Dekkingsbestand['secties'][number]];
const [v1, v1bis, v2] = DEKKING.rijen as [Dekkingsbestand['rijen'][number], Dekkingsbestand['rijen'][number], Dekkingsbestand['rijen'][number]];
const GATEN: readonly (readonly [Partial<Dekkingsbestand>, string])[] = [
  [{ schema: 'dekking/2' }, 'schema is dekking/2'],
  [{ beleid: 'x' }, 'beleid is x'],
  [{ secties: [eerste, tweede] }, 'sectie d tabel is nergens genoemd'],
  [{ secties: [...DEKKING.secties, { bron: { document: 'd', sectie: '3' }, toelichting: 't' }] }, 'sectie d 3 bestaat niet'],
  [{ secties: [...DEKKING.secties, eerste] }, 'sectie d 1 staat er twee keer'],
  [{ secties: [{ ...eerste, regels: ['r1'] }, tweede, derde] }, 'regel r2 is nergens genoemd'],
  [{ secties: [{ ...eerste, regels: ['r1', 'r2', 'r3'] }, tweede, derde] }, 'regel r3 bestaat niet'],
  [
    { secties: [eerste, { ...tweede, nietGemodelleerd: ['n2'], toelichting: 't' }, derde] },
    'nietGemodelleerd n1 is nergens genoemd|nietGemodelleerd n2 bestaat niet',
  ],
  [{ secties: [{ ...eerste, regels: ['r1', 'r2'] }, { bron: tweede.bron }, { ...derde, nietGemodelleerd: ['n1'] }] }, 'sectie d 2 zegt niet waar zij bleef'],
  [{ secties: [{ ...eerste, ...({ regel: [] } as object) }, tweede, derde] }, 'sectie d 1 heeft een veld regel'],
  [{ rijen: [v1, v1bis] }, 'voorschrift v2 is nergens genoemd'],
  [{ rijen: [...DEKKING.rijen, { ...v2, rij: 'V3', voorschrift: 'v3' }] }, 'voorschrift v3 bestaat niet'],
  [{ rijen: [v1, v2] }, 'bedrag bij v1: bestuurlijke-boete staat in geen rij'],
  [{ rijen: [v1, v1bis, { ...v2, bedragen: ['aanwijzing'] }] }, 'bedrag bij v2: aanwijzing bestaat niet'],
  [{ rijen: [...DEKKING.rijen, v2] }, 'rij tabel, deel 2: V2 (v2) staat er twee keer'],
  [{ rijen: [v1, v1bis, { ...v2, sectie: 'bijlage' }] }, 'sectie van een rij bijlage bestaat niet'],
  [{ rijen: [v1, v1bis, { ...v2, ...({ bedrag: [] } as object) }] }, 'rij V2 heeft een veld bedrag'],
];

for (const [anders, gat] of GATEN) test(`a gap is seen: ${gat}`, () => assert.deepEqual(gebreken(BELEID, { ...DEKKING, ...anders }), gat.split('|')));
