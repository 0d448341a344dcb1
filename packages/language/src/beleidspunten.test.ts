import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { gezienIn, type Beleidspunten } from '@handhavingswijzer/language';

const lees = (pad: string): unknown => JSON.parse(readFileSync(new URL(`../../../policies/${pad}`, import.meta.url), 'utf8')) as unknown;
const PUNTEN = lees('landelijk/beleidspunten.json') as Beleidspunten;
const BELEID = { haarlemmermeer: lees('haarlemmermeer/beleid.json'), helmond: lees('helmond/beleid.json') };

test('there are twenty points, each with a question of its own and a way to see it', () => {
  assert.equal(PUNTEN.punten.length, 20);
  for (const veld of ['id', 'titel', 'vraag'] as const) assert.equal(new Set(PUNTEN.punten.map((punt) => punt[veld])).size, 20);
  for (const { zie } of PUNTEN.punten) assert.ok(zie.length > 0 && zie.every(({ pad }) => pad.startsWith('/')));
});

test('each way to see something sees it in one of the two policies, but what neither policy says', () => {
  const nergens = PUNTEN.punten.flatMap(({ zie }) => zie).filter((wijze) => Object.values(BELEID).every((beleid) => gezienIn(beleid, wijze).length === 0));
  // No transitional rule, no predecessor; no maximum of the dwangsom in either text (Helmond does say: per constatering); no own ceiling on an amount.
  assert.deepEqual(
    nergens.map(({ pad, is }) => `${pad} ${is ?? ''}`),
    ['/geldigheid/opvolgerVan ', '/geldigheid/overgang ', '/regels/*/dan/bedrag/stap bovengrens', '/regels/*/dan/bepaald/wat dwangsom-maximum'],
  );
});

test('what differs between the two is seen: the cap of four, own classes of size, exact places', () => {
  const vind = (pad: string, is?: string): { readonly hlm: number; readonly hel: number } => {
    const wijze = { wat: '', pad, ...(is === undefined ? {} : { is }) };
    return { hlm: gezienIn(BELEID.haarlemmermeer, wijze).length, hel: gezienIn(BELEID.helmond, wijze).length };
  };
  assert.deepEqual(vind('/bedragen/maximumAantal'), { hlm: 1, hel: 0 });
  assert.deepEqual(vind('/regels/*/dan/bedrag/stap', 'ondergrens').hel, 0);
  assert.deepEqual(
    gezienIn({ regels: [{ als: { and: [{ var: 'a' }, { var: 'b' }, { '!': [{ var: 'a' }] }] } }, { als: true }] }, { wat: '', pad: '/regels/**/var', is: 'a' }),
    ['/regels/0'],
  );
  assert.deepEqual(gezienIn({ 'a/b': { c: true } }, { wat: '', pad: '/*/c', is: true }), ['/a~1b/c']);
  assert.deepEqual(gezienIn(null, { wat: '', pad: '/x/**/y' }), []);
});
