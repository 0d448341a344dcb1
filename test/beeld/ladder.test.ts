// The ladder on the two policies, worked out by hand from their texts: where the history stands, where the advice lands, what is passed over and by which rule.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { adviseer, type Advies, type Dossier } from '@handhavingswijzer/engine';
import { ladder, type Ladder, type Trap } from '@handhavingswijzer/lezing';
import { BELEIDEN, gelukt, leesBeleid, leesLandelijk } from '../hulp/beleid.ts';
import { geldigeDossiers } from '../hulp/dossiers.ts';
import { zaak } from './zaak.ts';

const LANDELIJK = leesLandelijk();
const HAARLEMMERMEER = leesBeleid('haarlemmermeer');
const HELMOND = leesBeleid('helmond');

const van = (beleid: typeof HELMOND, dossier: Dossier, gekozen?: readonly string[]): Ladder =>
  ladder(beleid, LANDELIJK, dossier, gelukt(adviseer(beleid, LANDELIJK, dossier)), 'o1', gekozen);

const standen = (trappen: readonly Trap[]): Readonly<Record<string, string>> => Object.fromEntries(trappen.map(({ soort, stand }) => [soort, stand]));
const overgeslagen = ({ overslagen }: Ladder): readonly string[] =>
  overslagen.map(({ soort, zeker, redenen }) => `${soort} ${zeker ? 'zeker' : 'misschien'}: ${redenen.map(({ regel }) => regel).join(' ')}`);
const tekst = ({ zinnen }: Ladder): string => zinnen.map((zin) => zin.tekst).join('\n');

test('haarlemmermeer, a first overtreding: the first step is geboden, nothing is passed over (3.2)', () => {
  const uit = van(HAARLEMMERMEER, zaak({ voorschrift: 'ruimtes' }));
  assert.deepEqual(standen(uit.treden), { aanwijzing: 'geboden', 'last-onder-dwangsom': 'niet', exploitatieverbod: 'niet', 'intrekking-toestemming': 'niet' });
  assert.deepEqual(
    uit.treden.map(({ trede }) => trede),
    [1, 2, 3, 4],
  );
  assert.equal(uit.vanaf, undefined);
  assert.deepEqual(overgeslagen(uit), []);
  assert.deepEqual(standen(uit.naast), {
    'geen-handhaving': 'niet',
    'last-onder-bestuursdwang': 'niet',
    'verlenging-bevel': 'niet',
    'bestuurlijke-boete': 'mogelijk',
    aangifte: 'niet',
  });
  assert.equal(uit.kort.tekst, 'Ladder van 4 treden. Geboden: trede 1, aanwijzing.');
  assert.match(tekst(uit), /Eerder is er niets gebeurd\./);
  assert.match(tekst(uit), /Op de ladder: trede 1, aanwijzing: geboden \(3\.2\)\./);
});

test('haarlemmermeer, an aanwijzing within three years: from step 1 to step 2 (6.3.2); an older one and one elsewhere do not count', () => {
  const uit = van(
    HAARLEMMERMEER,
    zaak({
      voorschrift: 'ruimtes',
      historie: [
        { datum: '2025-06-02', soort: 'aanwijzing', opgevolgd: true },
        { datum: '2021-06-02', soort: 'last-onder-dwangsom', opgevolgd: true, ingevorderd: false },
        { datum: '2025-09-01', soort: 'exploitatieverbod', locatie: 'andere', opgevolgd: true },
      ],
    }),
  );
  assert.equal(uit.vanaf, 1);
  assert.equal(standen(uit.treden)['last-onder-dwangsom'], 'geboden');
  assert.deepEqual(overgeslagen(uit), []);
  const tellingen = Object.fromEntries(uit.treden.flatMap(({ gebeurtenissen }) => gebeurtenissen).map(({ soort, telling }) => [soort, telling]));
  assert.deepEqual(tellingen, { aanwijzing: 'telt', 'last-onder-dwangsom': 'bekeken', exploitatieverbod: 'telt-niet' });
  assert.match(
    tekst(uit),
    /aanwijzing van 2 juni 2025 \(trede 1\); telt mee voor .*‘Binnen drie jaar na een aanwijzing doorgaans een last onder dwangsom’ \(6\.3\.2\)/,
  );
  assert.match(tekst(uit), /exploitatieverbod van 1 september 2025, op een andere locatie \(trede 3\); telt niet mee/);
  assert.match(tekst(uit), /De geschiedenis staat op trede 1\./);
});

test('haarlemmermeer, an orange profile: the aanwijzing is passed over by 3.2-oranje-of-rood, an exception to 3.2-aanwijzing', () => {
  const dossier = zaak({ voorschrift: 'ruimtes' });
  const uit = van(HAARLEMMERMEER, { ...dossier, voorziening: { ...dossier.voorziening, risicoprofiel: 'oranje' } });
  assert.deepEqual(standen(uit.treden), { aanwijzing: 'niet', 'last-onder-dwangsom': 'geboden', exploitatieverbod: 'niet', 'intrekking-toestemming': 'niet' });
  assert.deepEqual(overgeslagen(uit), ['aanwijzing zeker: 3.2-oranje-of-rood']);
  assert.equal(uit.overslagen[0]?.redenen[0]?.uitzonderingOp, '3.2-aanwijzing');
  assert.match(tekst(uit), /Overgeslagen: trede 1, aanwijzing, op weg naar trede 2, last onder dwangsom\./);
  assert.match(tekst(uit), /Regel 3\.2-oranje-of-rood: Als .*oranje of rood.* Dat is een uitzondering op regel 3\.2-aanwijzing\. Bron: .*, 3\.2\./);
});

test('haarlemmermeer, no verantwoorde opvang: straight to the exploitatieverbod, past two steps, by the rule of bijlage 1', () => {
  const uit = van(HAARLEMMERMEER, zaak({ voorschrift: 'ruimtes', antwoorden: { verantwoordeOpvang: false } }));
  assert.equal(standen(uit.treden)['exploitatieverbod'], 'geboden');
  assert.equal(standen(uit.treden)['intrekking-toestemming'], 'mogelijk'); // bijlage 1: the college can also withdraw at once
  assert.deepEqual(overgeslagen(uit), ['aanwijzing zeker: b1-geen-verantwoorde-opvang', 'last-onder-dwangsom zeker: b1-geen-verantwoorde-opvang']);
});

test('haarlemmermeer, a multitude of overtredingen: a step more is mogelijk (6.1.3), so is closing; the last in between is no longer passed over', () => {
  const uit = van(HAARLEMMERMEER, zaak({ voorschrift: 'ruimtes' }, { antwoorden: { veelheid: true, notoireOvertreder: false } }));
  assert.deepEqual(standen(uit.treden), {
    aanwijzing: 'geboden',
    'last-onder-dwangsom': 'mogelijk',
    exploitatieverbod: 'mogelijk',
    'intrekking-toestemming': 'mogelijk',
  });
  assert.ok(uit.treden[1]?.regels.includes('6.1.3-veelheid-stap'));
  assert.deepEqual(overgeslagen(uit), []);
});

test('haarlemmermeer, direct danger: an exploitatieverbod is mogelijk, and whoever chooses it passes over the last (6.1.2)', () => {
  const uit = van(HAARLEMMERMEER, zaak({ voorschrift: 'ruimtes', antwoorden: { directGevaar: true } }));
  assert.deepEqual(overgeslagen(uit), ['last-onder-dwangsom misschien: 6.1.2-direct-gevaar b1-direct-intrekken']);
  assert.match(tekst(uit), /Overgeslagen: trede 2, last onder dwangsom, als het wordt: trede 3, exploitatieverbod of trede 4/);
});

test('haarlemmermeer, a last without effect: a higher last or a verbod, one choice (6.1.2)', () => {
  const uit = van(
    HAARLEMMERMEER,
    zaak({ voorschrift: 'ruimtes', historie: [{ datum: '2025-06-02', soort: 'last-onder-dwangsom', opgevolgd: false, ingevorderd: true }] }),
  );
  assert.equal(uit.vanaf, 2);
  assert.deepEqual(uit.treden[1]?.alternatieven, ['exploitatieverbod']);
  assert.deepEqual(uit.treden[2]?.alternatieven, ['last-onder-dwangsom']);
  assert.deepEqual(overgeslagen(uit), []);
  assert.match(tekst(uit), /trede 2, last onder dwangsom: geboden, naar keuze met trede 3, exploitatieverbod/);
});

test('haarlemmermeer, after an exploitatieverbod: intrekken, from step 3 to step 4 (6.1.2)', () => {
  const uit = van(HAARLEMMERMEER, zaak({ voorschrift: 'ruimtes', historie: [{ datum: '2025-06-02', soort: 'exploitatieverbod', opgevolgd: true }] }));
  assert.equal(uit.vanaf, 3);
  assert.equal(standen(uit.treden)['intrekking-toestemming'], 'geboden');
  assert.deepEqual(overgeslagen(uit), []);
});

test('helmond, a first overtreding: aanwijzing geboden, a last can too (5.6.1, 5.6.2)', () => {
  const uit = van(HELMOND, zaak({ voorschrift: 'vog-personenregister' }));
  assert.deepEqual(standen(uit.treden), {
    aanwijzing: 'geboden',
    'last-onder-dwangsom': 'mogelijk',
    exploitatieverbod: 'niet',
    'intrekking-toestemming': 'niet',
  });
  assert.deepEqual(overgeslagen(uit), []);
});

test('helmond, after an aanwijzing: a last with an aanwijzing beside it, so that no step is passed over (5.6.2)', () => {
  const uit = van(HELMOND, zaak({ voorschrift: 'vog-personenregister', historie: [{ datum: '2025-06-02', soort: 'aanwijzing', opgevolgd: true }] }));
  assert.equal(uit.vanaf, 1);
  assert.deepEqual([uit.treden[0]?.stand, uit.treden[1]?.stand], ['geboden', 'geboden']);
  assert.deepEqual(uit.treden[0]?.regels, ['5.6.2-altijd-een-aanwijzing']);
  assert.deepEqual(overgeslagen(uit), []);
});

test('helmond, after a verbod, however long ago: intrekken is mogelijk (5.6.8), from step 3', () => {
  const uit = van(HELMOND, zaak({ voorschrift: 'vog-personenregister', historie: [{ datum: '2019-06-03', soort: 'exploitatieverbod', opgevolgd: true }] }));
  assert.equal(uit.vanaf, 3);
  assert.equal(standen(uit.treden)['intrekking-toestemming'], 'mogelijk');
  assert.match(tekst(uit), /‘Na een exploitatieverbod niet blijvend hersteld: intrekken kan’ \(5\.6\.8\)/);
});

test('helmond, a gastouderbureau elsewhere: what section 5.8 forbids is said so', () => {
  const uit = van(
    HELMOND,
    zaak({ voorschrift: 'vog-personenregister' }, { voorziening: { soort: 'gastouderbureau', inGemeente: false, risicoprofiel: 'groen' } }),
  );
  assert.deepEqual(standen(uit.treden), {
    aanwijzing: 'verboden',
    'last-onder-dwangsom': 'verboden',
    exploitatieverbod: 'verboden',
    'intrekking-toestemming': 'verboden',
  });
  assert.equal(standen(uit.naast)['bestuurlijke-boete'], 'mogelijk');
  assert.equal(uit.kort.tekst, 'Ladder van 4 treden. Het advies noemt geen trede van de ladder.');
});

test('the choice of the officer stands in it, with the steps that she passes over and the advice does not', () => {
  const uit = van(HAARLEMMERMEER, zaak({ voorschrift: 'ruimtes' }), ['exploitatieverbod', 'bestuurlijke-boete']);
  assert.deepEqual(
    [...uit.treden, ...uit.naast].filter(({ gekozen }) => gekozen).map(({ soort }) => soort),
    ['exploitatieverbod', 'bestuurlijke-boete'],
  );
  assert.match(tekst(uit), /Gekozen door de handhaver: trede 3, exploitatieverbod en bestuurlijke boete\./);
  assert.match(tekst(uit), /Door die keuze overgeslagen, niet door het advies: trede 1, aanwijzing en trede 2, last onder dwangsom\./);
});

test('a history that nobody filled in is not a history without events; two equal events cannot be told apart', () => {
  const { historie: _, ...zonder } = zaak({ voorschrift: 'ruimtes' }).overtredingen[0] ?? assert.fail();
  const open = van(HAARLEMMERMEER, { ...zaak({ voorschrift: 'ruimtes' }), overtredingen: [zonder] });
  assert.match(tekst(open), /Of er eerder iets is gebeurd, is nog niet ingevuld\./);
  const dubbel = van(
    HAARLEMMERMEER,
    zaak({
      voorschrift: 'ruimtes',
      historie: [
        { datum: '2025-06-02', soort: 'aanwijzing', opgevolgd: true },
        { datum: '2025-06-02', soort: 'aanwijzing', opgevolgd: true, locatie: 'andere' },
      ],
    }),
  );
  assert.deepEqual(
    dubbel.treden[0]?.gebeurtenissen.map(({ telling }) => telling),
    ['onbekend', 'onbekend'],
  );
});

test('on random dossiers the text names every step, every measure of the advice with where it stands, every event, and a rule for every step passed over', () => {
  for (const naam of BELEIDEN) {
    const beleid = leesBeleid(naam);
    const adviezen = new Map<Dossier, Advies>();
    const dossiers = geldigeDossiers(beleid.data, 3, 200, { overtredingen: [1, 2], open: 0.3 }, (dossier) => {
      const uit = adviseer(beleid, LANDELIJK, dossier);
      if (uit.ok) adviezen.set(dossier, uit.waarde);
      return uit.ok;
    });
    let overslagen = 0;
    for (const [dossier, advies] of adviezen)
      for (const overtreding of advies.overtredingen) {
        const uit = ladder(beleid, LANDELIJK, dossier, advies, overtreding.id);
        const alles = tekst(uit);
        assert.deepEqual([...uit.treden, ...uit.naast].map(({ soort }) => soort).sort(), beleid.data.maatregelen.map(({ id }) => id).sort());
        for (const { soort, sterkte } of overtreding.maatregelen) {
          const trap = [...uit.treden, ...uit.naast].find((een) => een.soort === soort);
          assert.equal(trap?.stand, sterkte);
          const naamIn = uit.zinnen.flatMap((zin) => zin.delen).find(({ verwijst }) => verwijst?.soort === 'maatregel' && verwijst.id === soort)?.tekst;
          assert.ok(naamIn !== undefined && alles.includes(`${naamIn}: ${sterkte}`), `${soort} ${sterkte}`);
        }
        for (const { trede } of uit.treden) assert.ok(alles.includes(`${trede}. `));
        const historie = dossier.overtredingen.find(({ id }) => id === overtreding.id)?.historie ?? [];
        assert.equal(alles.split('Eerder: ').length - 1, historie.length);
        for (const overslag of uit.overslagen) {
          overslagen += 1;
          assert.ok(overslag.redenen.length > 0 || !overslag.zeker, `${overslag.soort} in ${dossier.overtredingen[0]?.voorschrift}`);
        }
      }
    assert.ok(overslagen > 20, `${naam}: ${overslagen}`);
    assert.equal(dossiers.length, 200);
  }
});
