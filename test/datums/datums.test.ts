// Civil dates of the engine against the UTC arithmetic of JavaScript: every day of 2020–2035.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { bestaat, dagnummer, datumVan, verschuif } from '@handhavingswijzer/engine';

const DAG = 86_400_000;
const iso = (tijd: number): string => new Date(tijd).toISOString().slice(0, 10);
const EERSTE = Date.UTC(2020, 0, 1);
const LAATSTE = Date.UTC(2035, 11, 31);
const dagen = Array.from({ length: (LAATSTE - EERSTE) / DAG + 1 }, (_, i) => EERSTE + i * DAG);

/** A number of months further, on the last of the month where the day does not exist; by UTC arithmetic. */
function maandenVerder(tijd: number, maanden: number): string {
  const datum = new Date(tijd);
  const eerste = Date.UTC(datum.getUTCFullYear(), datum.getUTCMonth() + maanden, 1);
  const lengte = new Date(Date.UTC(datum.getUTCFullYear(), datum.getUTCMonth() + maanden + 1, 0)).getUTCDate();
  return iso(eerste + (Math.min(datum.getUTCDate(), lengte) - 1) * DAG);
}

test('every day of 2020–2035 has the number and the date of UTC', () => {
  assert.equal(dagen.length, 5844);
  for (const tijd of dagen) {
    assert.equal(dagnummer(iso(tijd)), tijd / DAG);
    assert.equal(datumVan(tijd / DAG), iso(tijd));
  }
});

test('every day moves by days, weeks, months and years as in UTC', () => {
  for (const tijd of dagen)
    for (const aantal of [-13, -5, -1, 0, 1, 3, 14, 60]) {
      assert.equal(verschuif(iso(tijd), aantal, 'dagen'), iso(tijd + aantal * DAG));
      assert.equal(verschuif(iso(tijd), aantal, 'weken'), iso(tijd + aantal * 7 * DAG));
      assert.equal(verschuif(iso(tijd), aantal, 'maanden'), maandenVerder(tijd, aantal));
      assert.equal(verschuif(iso(tijd), aantal, 'jaren'), maandenVerder(tijd, aantal * 12));
    }
});

test('only dates that exist exist', () => {
  for (let jaar = 2020; jaar <= 2035; jaar++)
    for (let maand = 0; maand <= 13; maand++)
      for (let dag = 0; dag <= 32; dag++) {
        const tekst = `${jaar}-${String(maand).padStart(2, '0')}-${String(dag).padStart(2, '0')}`;
        const utc = new Date(Date.UTC(jaar, maand - 1, dag));
        assert.equal(bestaat(tekst), utc.getUTCMonth() === maand - 1 && utc.getUTCDate() === dag, tekst);
      }
  for (const tekst of [
    '',
    '2026-1-01',
    '2026-01-1',
    '26-01-01',
    '2026-01-01T00:00:00Z',
    ' 2026-01-01',
    '2026-01-01 ',
    '2026/01/01',
    '+002026-01-01',
    '２０２６-01-01',
  ])
    assert.equal(bestaat(tekst), false, tekst);
});

test('the weekends in which the clock changes have two days of one day each', () => {
  for (const [zaterdag, maandag] of [
    ['2026-03-28', '2026-03-30'],
    ['2026-10-24', '2026-10-26'],
    ['2027-03-27', '2027-03-29'],
    ['2027-10-30', '2027-11-01'],
  ] as const) {
    assert.equal(dagnummer(maandag) - dagnummer(zaterdag), 2);
    assert.equal(verschuif(zaterdag, 2, 'dagen'), maandag);
    assert.equal(verschuif(maandag, -1, 'dagen'), datumVan(dagnummer(zaterdag) + 1));
  }
});

test('the time zone of the device changes nothing', () => {
  const uitkomsten = ['Europe/Amsterdam', 'America/Los_Angeles', 'Pacific/Kiritimati'].map(
    (zone) =>
      JSON.parse(
        execFileSync(process.execPath, ['--import', 'tsx', '--conditions=source', join(import.meta.dirname, 'lijst.ts')], {
          env: { ...process.env, TZ: zone },
          encoding: 'utf8',
        }),
      ) as { zone: number; sha256: string },
  );
  assert.deepEqual(
    uitkomsten.map(({ zone }) => zone),
    [-120, 420, -840],
  );
  assert.equal(new Set(uitkomsten.map(({ sha256 }) => sha256)).size, 1);
});
