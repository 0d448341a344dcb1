import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { BELEID, dossier, jaNee, overtreding, regel } from '../../test/klein-beleid.ts';
import type { Casussen, LandelijkJson, Overtreding, Regel, Verwachting } from '../gegenereerd/typen.ts';
import { adviseer } from '../adviseer.ts';
import { parseLandelijk, parsePolicy } from '../lees/index.ts';
import type { Beleid, Landelijk } from '../lees/index.ts';
import type { Uitslag } from '../uitslag.ts';
import { isGedekt, meetDekking } from './dekking.ts';
import type { Dekking } from './dekking.ts';
import { draaiCasussen, draaiInStappen } from './draai.ts';
import { vergelijkAdvies, verwachtingVan } from './vergelijk.ts';

function gekeurd<T>(uitslag: Uitslag<T>): T {
  assert.ok(uitslag.ok, JSON.stringify(uitslag));
  return uitslag.waarde;
}

const BASIS = JSON.parse(readFileSync(new URL('../../test/lees/basis/landelijk.json', import.meta.url), 'utf8')) as LandelijkJson;
const landelijkMet = (...regels: readonly Regel[]): Landelijk =>
  gekeurd(
    parseLandelijk(
      JSON.stringify({
        ...BASIS,
        artikelen: [
          { id: 'a', naam: 'A' },
          { id: 'b', naam: 'B' },
        ],
        regels: regels.map((r) => ({ ...r, bron: { document: BASIS.bronnen[0]?.id, sectie: BASIS.bronnen[0]?.secties[0]?.nummer } })),
        samenhang: [],
        procedure: [],
      }),
    ),
  );

const REGELS: readonly Regel[] = [
  regel('altijd', true, { maatregel: 'aanwijzing' }),
  regel(
    'zwaar',
    { and: [{ var: 'gevaar' }, { or: [{ var: 'hinder' }, { '===': [{ var: 'voorschrift' }, 'w'] }] }] },
    { maatregel: 'last-onder-dwangsom' },
    { uitzonderingOp: ['altijd'] },
  ),
];
const beleidMet = (regels: readonly Regel[] = REGELS): Beleid =>
  gekeurd(
    parsePolicy(
      JSON.stringify({
        ...BELEID,
        feiten: [jaNee('gevaar'), jaNee('hinder')],
        voorschriften: BELEID.voorschriften.map(({ klasse: _, ...rest }) => rest),
        regels,
      }),
    ),
  );
const BELEID_TEST = beleidMet();
const LANDELIJK_TEST = landelijkMet();

const casussen = (...gevallen: readonly (readonly [Partial<Overtreding>, Verwachting])[]): Casussen => ({
  schema: 'casussen/1',
  beleid: 'klein',
  casussen: gevallen.map(([o, verwacht], i) => ({ id: `c${i}`, titel: `Casus ${i}`, herleiding: 'h', dossier: { ...dossier([overtreding(o)]) }, verwacht })),
});
const eis = (soort: 'aanwijzing' | 'last-onder-dwangsom'): Verwachting => ({ overtredingen: { o: { maatregelen: [{ soort, sterkte: 'geboden' }] } } });

test('cases pass where the advice is what they expect, and say where it is not', () => {
  const uitslagen = draaiCasussen(
    BELEID_TEST,
    LANDELIJK_TEST,
    casussen(
      [{ antwoorden: { gevaar: false } }, eis('aanwijzing')],
      [{ antwoorden: { gevaar: true, hinder: true } }, eis('aanwijzing')],
      [{ voorschrift: 'x' }, { bevindingen: ['onbekend-voorschrift'] }],
      [{ voorschrift: 'x' }, eis('aanwijzing')],
      [{}, { bevindingen: ['onbekend-voorschrift'] }],
    ),
  );
  assert.deepEqual(
    uitslagen.map(({ id, geslaagd, verschillen }) => [id, geslaagd, verschillen.map(({ pad }) => pad)]),
    [
      ['c0', true, []],
      ['c1', false, ['/overtredingen/o/maatregelen']],
      ['c2', true, []],
      ['c3', false, ['/bevindingen']],
      ['c4', false, ['/bevindingen']],
    ],
  );
});

const van = (lijst: readonly Dekking[], id: string): Dekking => {
  const gevonden = lijst.find((dekking) => dekking.id === id);
  assert.ok(gevonden);
  return gevonden;
};
const wegen = (dekking: Dekking): string => dekking.voorwaarden.map(({ pad, waar, onwaar }) => `${pad}${waar ? '+' : ''}${onwaar ? '-' : ''}`).join(' ');

test('one case shows one way of every condition', () => {
  const dekking = meetDekking(BELEID_TEST, LANDELIJK_TEST, casussen([{ antwoorden: { gevaar: true, hinder: false } }, eis('aanwijzing')]));
  assert.equal(wegen(van(dekking, 'zwaar')), '- /and/0+ /and/1- /and/1/or/0- /and/1/or/1-');
  assert.deepEqual([van(dekking, 'altijd').geldt, van(dekking, 'zwaar').geldt], [true, false]);
  assert.equal(wegen(van(dekking, 'recidive')), '-');
  assert.equal(van(dekking, 'recidive').soort, 'begrip');
});

test('a rule holds where its condition is true and no exception is', () => {
  const dekking = meetDekking(BELEID_TEST, LANDELIJK_TEST, casussen([{ antwoorden: { gevaar: true, hinder: true } }, eis('last-onder-dwangsom')]));
  assert.deepEqual([van(dekking, 'altijd').geldt, van(dekking, 'zwaar').geldt], [false, true]);
});

test('what is not known, and a dossier that is refused, show nothing', () => {
  const dekking = meetDekking(BELEID_TEST, LANDELIJK_TEST, casussen([{}, {}], [{ voorschrift: 'x', antwoorden: { gevaar: true } }, {}]));
  assert.equal(wegen(van(dekking, 'zwaar')), ' /and/0 /and/1 /and/1/or/0 /and/1/or/1-');
});

test('cases for both ways of every condition cover a policy', () => {
  const historie = [{ datum: '2025-01-01', soort: 'aanwijzing' }] as const;
  const alle = casussen(
    [{ antwoorden: { gevaar: false, hinder: false } }, {}],
    [{ antwoorden: { gevaar: true, hinder: true }, historie: [...historie] }, {}],
    [{ voorschrift: 'w', antwoorden: { gevaar: true, hinder: false } }, {}],
  );
  assert.deepEqual(
    meetDekking(BELEID_TEST, LANDELIJK_TEST, alle).map(({ id, ...rest }) => [id, isGedekt({ id, ...rest })]),
    [
      ['recidive', true],
      ['altijd', true],
      ['zwaar', true],
    ],
  );
});

test('rules of national law are marked', () => {
  const landelijk = landelijkMet(regel('wet', { '===': [{ var: 'soortVoorziening' }, 'gastouder'] }, { verbied: ['aanwijzing'] }));
  const dekking = van(meetDekking(BELEID_TEST, landelijk, casussen([{}, {}])), 'wet');
  assert.deepEqual([dekking.landelijk, dekking.geldt, wegen(dekking)], [true, false, '-']);
});

test('in steps, one a case, the same comes out as at once', () => {
  const alle = casussen(
    [{ antwoorden: { gevaar: false } }, eis('aanwijzing')],
    [{ antwoorden: { gevaar: true, hinder: true } }, eis('aanwijzing')],
    [{ voorschrift: 'x' }, { bevindingen: ['onbekend-voorschrift'] }],
  );
  const stappen = draaiInStappen(BELEID_TEST, LANDELIJK_TEST, alle);
  let aantal = 0;
  let stap = stappen.next();
  for (; !stap.done; stap = stappen.next()) aantal += 1;
  assert.equal(aantal, 3);
  assert.deepEqual(stap.value, {
    uitslagen: draaiCasussen(BELEID_TEST, LANDELIJK_TEST, alle),
    dekking: meetDekking(BELEID_TEST, LANDELIJK_TEST, alle),
  });
});

test('an advice in the words of a case is what that advice gives, and nothing else', () => {
  const advies = gekeurd(adviseer(BELEID_TEST, LANDELIJK_TEST, dossier([overtreding({ antwoorden: { gevaar: false } })])));
  const ander = gekeurd(adviseer(BELEID_TEST, LANDELIJK_TEST, dossier([overtreding({ antwoorden: { gevaar: true, hinder: true } })])));
  const verwacht = verwachtingVan(advies);
  assert.deepEqual(vergelijkAdvies(verwacht, advies), []);
  assert.deepEqual(
    vergelijkAdvies(verwacht, ander).map(({ pad }) => pad),
    ['/overtredingen/o/maatregelen'],
  );
  assert.deepEqual(verwacht.overtredingen?.['o']?.maatregelen, [{ soort: 'aanwijzing', sterkte: 'geboden', cent: null, dagen: null, teBepalen: [] }]);
});
