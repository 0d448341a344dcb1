import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { LandelijkJson, Tijdseenheid } from '@handhavingswijzer/engine';
import { PROEF } from '../proef/beleid.ts';
import { einddag } from './einddag.ts';

const LANDELIJK = { data: JSON.parse(readFileSync(new URL('../../../../policies/landelijk/landelijk.json', import.meta.url), 'utf8')) as LandelijkJson };

const DAG = 86_400_000;
const iso = (tijd: number): string => new Date(tijd).toISOString().slice(0, 10);
const tijd = (datum: string): number => Date.parse(`${datum}T00:00:00Z`);
const plus = (datum: string, dagen: number): string => iso(tijd(datum) + dagen * DAG);
const isWeekend = (datum: string): boolean => [0, 6].includes(new Date(tijd(datum)).getUTCDay());

/** A term of which counting gives this last day. */
const naar = (datum: string, duur: { aantal: number; eenheid: 'dagen' | 'weken'; termijnsoort: 'wettelijk' | 'besluit' }, landelijk = LANDELIJK) =>
  einddag(PROEF, landelijk, plus(datum, -duur.aantal * (duur.eenheid === 'weken' ? 7 : 1)), duur);
const ZES_WEKEN = { aantal: 6, eenheid: 'weken', termijnsoort: 'wettelijk' } as const;

// Article 3 of the Algemene termijnenwet, by hand from the calendar of the year; 2 January and 15 May 2026 by koninklijk besluit.
const MET_DE_HAND: readonly (readonly [geteld: string, laatste: string])[] = [
  ['2025-12-31', '2025-12-31'],
  ['2026-01-01', '2026-01-05'], // Thursday; Friday 2 January counts as a holiday, then a weekend
  ['2026-01-02', '2026-01-05'],
  ['2026-04-02', '2026-04-02'],
  ['2026-04-03', '2026-04-07'], // Goede Vrijdag, weekend, tweede paasdag
  ['2026-04-04', '2026-04-07'],
  ['2026-04-05', '2026-04-07'],
  ['2026-04-06', '2026-04-07'],
  ['2026-04-07', '2026-04-07'],
  ['2026-04-24', '2026-04-24'],
  ['2026-04-25', '2026-04-28'], // weekend before Koningsdag, a Monday
  ['2026-04-27', '2026-04-28'],
  ['2026-05-04', '2026-05-04'],
  ['2026-05-05', '2026-05-06'],
  ['2026-05-06', '2026-05-06'],
  ['2026-05-13', '2026-05-13'],
  ['2026-05-14', '2026-05-18'], // Hemelvaartsdag, the Friday after it, weekend
  ['2026-05-15', '2026-05-18'],
  ['2026-05-18', '2026-05-18'],
  ['2026-05-22', '2026-05-22'],
  ['2026-05-25', '2026-05-26'],
  ['2026-05-26', '2026-05-26'],
  ['2026-12-24', '2026-12-24'],
  ['2026-12-25', '2026-12-28'], // Friday and Saturday
  ['2026-12-28', '2026-12-28'],
  ['2027-01-01', '2027-01-04'],
];

test('a term of a law that ends on a Saturday, Sunday or holiday ends on the next other day, by hand', () => {
  for (const [geteld, laatste] of MET_DE_HAND) {
    const uit = naar(geteld, ZES_WEKEN);
    assert.equal(uit.berekend.datum, geteld);
    assert.equal(uit.laatste.datum, laatste, geteld);
    assert.equal(uit.opmerking === undefined, geteld === laatste, geteld);
  }
  assert.equal(
    naar('2026-04-05', ZES_WEKEN).opmerking?.tekst,
    'Geteld loopt de termijn tot en met zondag 5 april 2026. Die dag is een zondag. De wet verlengt hem tot en met dinsdag 7 april 2026 (Algemene termijnenwet, 1).',
  );
});

/** Easter Sunday by the algorithm of Butcher: an other way than the calendar of the national file, which was worked out by hand. */
function pasen(jaar: number): string {
  const a = jaar % 19;
  const b = Math.floor(jaar / 100);
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor((jaar % 100) / 4) - d - ((jaar % 100) % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return `${jaar}-${String(Math.floor(f / 31)).padStart(2, '0')}-${String((f % 31) + 1).padStart(2, '0')}`;
}

const JAREN = Array.from({ length: 16 }, (_, i) => 2020 + i);
const koningsdag = (jaar: number): string => (new Date(tijd(`${jaar}-04-27`)).getUTCDay() === 0 ? `${jaar}-04-26` : `${jaar}-04-27`);
const uitDeWet = (jaar: number): readonly (readonly [string, string])[] => [
  [`${jaar}-01-01`, 'Nieuwjaarsdag'],
  [plus(pasen(jaar), -2), 'Goede Vrijdag'],
  [plus(pasen(jaar), 1), 'Tweede paasdag'],
  [koningsdag(jaar), 'Koningsdag'],
  [`${jaar}-05-05`, 'Bevrijdingsdag'],
  [plus(pasen(jaar), 39), 'Hemelvaartsdag'],
  [plus(pasen(jaar), 50), 'Tweede pinksterdag'],
  [`${jaar}-12-25`, 'Eerste kerstdag'],
  [`${jaar}-12-26`, 'Tweede kerstdag'],
];

/** The days of article 3 of sixteen years: longer than the national file reaches, which also holds the days set by koninklijk besluit. */
const LANG = {
  data: {
    ...LANDELIJK.data,
    feestdagen: {
      ...LANDELIJK.data.feestdagen,
      van: '2019-01-01',
      tot: '2036-12-31',
      dagen: [2019, ...JAREN, 2036].flatMap((jaar) => [...uitDeWet(jaar)].sort().map(([datum, naam]) => ({ datum, naam }))),
    },
  },
};

test('the days of article 3 in the national file are those of an other computation', () => {
  const { van, tot, dagen } = LANDELIJK.data.feestdagen;
  const verwacht = JAREN.flatMap(uitDeWet).filter(([datum]) => datum >= van && datum <= tot);
  assert.equal(verwacht.length, 45);
  for (const [datum, naam] of verwacht) assert.match(dagen.find((dag) => dag.datum === datum)?.naam ?? '', new RegExp(naam.slice(0, 6), 'i'), datum);
});

test('each holiday of 2020–2035, the day before it and the day after it', () => {
  const feest = new Set(LANG.data.feestdagen.dagen.map(({ datum }) => datum));
  const vrij = (datum: string): boolean => isWeekend(datum) || feest.has(datum);
  for (const jaar of JAREN)
    for (const [datum, naam] of uitDeWet(jaar)) {
      const op = naar(datum, ZES_WEKEN, LANG);
      assert.ok(op.laatste.datum > datum, `${datum} ${naam}`);
      for (const bij of [plus(datum, -1), plus(datum, 1)]) assert.equal(naar(bij, ZES_WEKEN, LANG).laatste.datum > bij, vrij(bij), `${bij} bij ${naam}`);
    }
});

test('every day of 2020–2035: a term moves only off a free day, to the first other day', () => {
  const feest = new Set(LANG.data.feestdagen.dagen.map(({ datum }) => datum));
  const vrij = (datum: string): boolean => isWeekend(datum) || feest.has(datum);
  for (let dag = '2020-01-01'; dag <= '2035-12-31'; dag = plus(dag, 1)) {
    const { laatste } = naar(dag, ZES_WEKEN, LANG);
    assert.equal(vrij(laatste.datum), false, dag);
    for (let tussen = dag; tussen < laatste.datum; tussen = plus(tussen, 1)) assert.ok(vrij(tussen), `${tussen} voor ${laatste.datum}`);
    assert.equal(naar(dag, { ...ZES_WEKEN, termijnsoort: 'besluit' }, LANG).laatste.datum, dag);
  }
});

test('a term of more than 90 days, twelve weeks or three months, or of years, does not move', () => {
  // 4 April 2026 is a Saturday; the days before it were counted back on a calendar.
  const van = (vanaf: string, aantal: number, eenheid: Tijdseenheid): readonly [string, string] => {
    const { berekend, laatste } = einddag(PROEF, LANDELIJK, vanaf, { aantal, eenheid, termijnsoort: 'wettelijk' });
    return [berekend.datum, laatste.datum];
  };
  assert.deepEqual(van('2026-01-04', 90, 'dagen'), ['2026-04-04', '2026-04-07']);
  assert.deepEqual(van('2026-01-03', 91, 'dagen'), ['2026-04-04', '2026-04-04']);
  assert.deepEqual(van('2026-01-10', 12, 'weken'), ['2026-04-04', '2026-04-07']);
  assert.deepEqual(van('2026-01-03', 13, 'weken'), ['2026-04-04', '2026-04-04']);
  assert.deepEqual(van('2026-01-04', 3, 'maanden'), ['2026-04-04', '2026-04-07']);
  assert.deepEqual(van('2025-12-04', 4, 'maanden'), ['2026-04-04', '2026-04-04']);
  assert.deepEqual(van('2025-04-04', 1, 'jaren'), ['2026-04-04', '2026-04-04']);
  const lang = einddag(PROEF, LANDELIJK, '2026-01-03', { aantal: 13, eenheid: 'weken', termijnsoort: 'wettelijk' });
  assert.equal(lang.opmerking?.tekst, 'Die dag is een zaterdag. Deze termijn schuift niet op, want hij is langer dan 12 weken (Algemene termijnenwet, 4).');
  const jaar = einddag(PROEF, LANDELIJK, '2025-04-04', { aantal: 1, eenheid: 'jaren', termijnsoort: 'wettelijk' });
  assert.equal(jaar.opmerking?.tekst, 'Die dag is een zaterdag. Deze termijn schuift niet op, want hij is in jaren gesteld (Algemene termijnenwet, 4).');
});

test('a term of at least three days holds two working days; a shorter one need not', () => {
  // From Thursday 2 April 2026: Goede Vrijdag, Saturday, Sunday, tweede paasdag; Tuesday 7 and Wednesday 8 April are the first working days.
  const kort = (aantal: number) => einddag(PROEF, LANDELIJK, '2026-04-02', { aantal, eenheid: 'dagen', termijnsoort: 'wettelijk' });
  assert.equal(kort(2).laatste.datum, '2026-04-07');
  assert.equal(kort(3).laatste.datum, '2026-04-08');
  assert.equal(kort(5).laatste.datum, '2026-04-08');
  assert.equal(kort(6).laatste.datum, '2026-04-08');
  assert.equal(
    kort(3).opmerking?.tekst,
    'Geteld loopt de termijn tot en met zondag 5 april 2026. In de termijn vallen minder dan 2 werkdagen. De wet verlengt hem tot en met woensdag 8 april 2026 (Algemene termijnenwet, 2).',
  );
});

test('a term that is not set in a law stays, and says on what day it falls', () => {
  const uit = naar('2026-04-06', { aantal: 7, eenheid: 'dagen', termijnsoort: 'besluit' });
  assert.equal(uit.laatste.datum, '2026-04-06');
  assert.equal(uit.opmerking?.tekst, 'Die dag is een feestdag: Tweede paasdag. Deze termijn staat niet in een wet en schuift daarom niet vanzelf op.');
  assert.equal(naar('2026-04-07', { aantal: 7, eenheid: 'dagen', termijnsoort: 'besluit' }).opmerking, undefined);
});

test('past the end of the calendar a weekend still moves a term, and the reader is told to look', () => {
  const { laatste, opmerking } = naar('2029-03-31', ZES_WEKEN); // a Saturday; 2 April 2029 is tweede paasdag, which the calendar does not hold
  assert.equal(laatste.datum, '2029-04-02');
  assert.match(opmerking?.tekst ?? '', /verlengt hem tot en met maandag 2 april 2029 .* ga zelf na of het een feestdag is\.$/);
});

test('a national file without figures moves nothing and says that it is not known', () => {
  const { verlenging, ...rest } = LANDELIJK.data;
  assert.ok(verlenging);
  const uit = naar('2026-04-04', ZES_WEKEN, { data: rest });
  assert.equal(uit.laatste.datum, '2026-04-04');
  assert.equal(uit.opmerking?.tekst, 'Die dag is een zaterdag. Of de wet deze termijn verlengt, is niet bekend.');
});
