// The time line on the two policies, worked out by hand from their texts and the calendar.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { adviseer, type Advies, type Dossier } from '@handhavingswijzer/engine';
import { isDatum, tijdlijn, type BekendeDagen, type GekozenMaatregelen, type Tijdlijn, type Tijdlijnpunt } from '@handhavingswijzer/lezing';
import fc from 'fast-check';
import { BELEIDEN, gelukt, leesBeleid, leesLandelijk } from '../hulp/beleid.ts';
import { geldigeDossiers } from '../hulp/dossiers.ts';
import { zaak } from './zaak.ts';

const LANDELIJK = leesLandelijk();
const HAARLEMMERMEER = leesBeleid('haarlemmermeer');
const HELMOND = leesBeleid('helmond');

const lijn = (beleid: typeof HELMOND, dossier: Dossier, extra: { gekozen?: GekozenMaatregelen; bekend?: BekendeDagen } = {}): Tijdlijn =>
  tijdlijn(beleid, LANDELIJK, dossier, gelukt(adviseer(beleid, LANDELIJK, dossier)), 'o1', extra);

const punt = (uit: Tijdlijn, id: string): Tijdlijnpunt => {
  const gevonden = uit.punten.find((een) => een.id === id || een.id.replace(/-(?:\d+|onbekend)$/, '') === id);
  assert.ok(gevonden, `${id} in ${uit.punten.map((een) => een.id).join()}`);
  return gevonden;
};
const uitleg = ({ meldingen, uitleg: rest }: Tijdlijnpunt): string => [...meldingen, ...rest].map(({ tekst }) => tekst).join(' ');

test('haarlemmermeer, a first overtreding: aanwijzing of 14 days, then nader onderzoek; bezwaar of six weeks', () => {
  // Ruimtes: gemiddelde consequenties (bijlage 1), 14 days: 30 March + 14 = 13 April 2026, a Monday. Bezwaar: 30 March + 42 = 11 May 2026, a Monday.
  const uit = lijn(HAARLEMMERMEER, zaak({ voorschrift: 'ruimtes', pleegdatum: '2026-02-27' }));
  assert.deepEqual(
    uit.punten.map(({ id, wanneer }) => `${id}: ${wanneer}`),
    [
      'pleegdatum: vrijdag 27 februari 2026',
      'inspectie: maandag 2 maart 2026',
      'beslistermijn-boete: 13 weken, laatste dag niet bekend',
      'zienswijze: geen vaste termijn',
      'besluit: maandag 30 maart 2026',
      'bekendmaking: niet bekend',
      'termijn-aanwijzing-1: 14 dagen: tot en met maandag 13 april 2026',
      'nader-onderzoek-1: vanaf dinsdag 14 april 2026',
      'bezwaar: 6 weken: tot en met maandag 11 mei 2026',
      'verval-boete: 5 jaar: tot en met donderdag 27 februari 2031',
    ],
  );
  assert.equal(punt(uit, 'bezwaar').aangenomen, true);
  assert.match(uitleg(punt(uit, 'bezwaar')), /Aangenomen: het besluit wordt bekendgemaakt op de dag van het besluit\./);
  assert.match(punt(uit, 'termijn-aanwijzing').bron?.tekst ?? '', /Haarlemmermeer 2025, bijlage 1/);
  assert.match(punt(uit, 'bezwaar').bron?.tekst ?? '', /Algemene wet bestuursrecht.*, 6:7$/);
  assert.equal(punt(uit, 'beslistermijn-boete').reden, 'mogelijk');
});

test('haarlemmermeer, after an aanwijzing: two weeks of section 6.2, the dwangsom is forfeited from the day after', () => {
  // Ruimtes is group A: 30 March + 2 weeks = Monday 13 April 2026. The next day is the first on which a dwangsom can be forfeited.
  const uit = lijn(HAARLEMMERMEER, zaak({ voorschrift: 'ruimtes', historie: [{ datum: '2025-06-02', soort: 'aanwijzing', opgevolgd: false }] }));
  assert.equal(punt(uit, 'termijn-last-onder-dwangsom').einde?.datum, '2026-04-13');
  assert.equal(punt(uit, 'verbeuren').begin?.datum, '2026-04-14');
  assert.equal(punt(uit, 'verbeuren').vorm, 'vanaf');
  assert.match(uitleg(punt(uit, 'inspectie')), /dag van de overtreding is niet ingevuld/);
});

test('a term set in the besluit that ends on tweede paasdag stays there and says so; bezwaar moves', () => {
  // Helmond, grote gevolgen: 7 days from 30 March = 6 April 2026, tweede paasdag. Bezwaar from 24 March: 5 May 2026, Bevrijdingsdag, so 6 May.
  const uit = lijn(HELMOND, zaak({ voorschrift: 'vog-personenregister', antwoorden: { ernst: 'groot' } }), { bekend: { bekendmaking: '2026-03-24' } });
  const termijn = punt(uit, 'termijn-aanwijzing');
  assert.equal(termijn.einde?.datum, '2026-04-06');
  assert.equal(termijn.geteld, undefined);
  assert.match(uitleg(termijn), /feestdag: Tweede paasdag\. Deze termijn staat niet in een wet en schuift daarom niet vanzelf op\./);
  const bezwaar = punt(uit, 'bezwaar');
  assert.deepEqual([bezwaar.geteld?.datum, bezwaar.einde?.datum, bezwaar.aangenomen], ['2026-05-05', '2026-05-06', false]);
  assert.match(uitleg(bezwaar), /De wet verlengt hem tot en met woensdag 6 mei 2026 \(Algemene termijnenwet, 1\)\./);
  assert.deepEqual(
    uit.feestdagen.map(({ datum }) => datum),
    ['2026-04-03', '2026-04-06', '2026-04-27', '2026-05-05'],
  );
});

test('helmond: two weeks for the zienswijze, before the besluit', () => {
  // The last day of the two weeks is before 30 March: sent on 15 March at the latest (15 + 14 = 29 March).
  const dossier = zaak({ voorschrift: 'vog-personenregister' });
  const open = punt(lijn(HELMOND, dossier), 'zienswijze');
  assert.match(uitleg(open), /uiterlijk op zondag 15 maart 2026 zijn verstuurd/);
  assert.match(open.bron?.tekst ?? '', /Helmond.*, 5\.11$/);
  const laat = punt(lijn(HELMOND, dossier, { bekend: { voornemen: '2026-03-16' } }), 'zienswijze');
  assert.equal(laat.einde?.datum, '2026-03-30');
  assert.match(uitleg(laat), /nog niet voorbij: kies een latere dag/);
  const opTijd = punt(lijn(HELMOND, dossier, { bekend: { voornemen: '2026-03-13' } }), 'zienswijze');
  assert.equal(opTijd.einde?.datum, '2026-03-27');
  assert.doesNotMatch(uitleg(opTijd), /latere dag/);
  const snel = punt(lijn(HELMOND, { ...dossier, besluitdatum: '2026-03-16' }), 'zienswijze');
  assert.match(uitleg(snel), /Tussen de inspectie en maandag 16 maart 2026 past deze termijn niet/);
});

test('the report dates the thirteen weeks, which do not move', () => {
  // 4 January 2026 + 91 days = 5 April 2026, a Sunday; more than twelve weeks, so article 4 of the Algemene termijnenwet.
  const uit = lijn(HAARLEMMERMEER, zaak({ voorschrift: 'ruimtes' }, { inspectie: { datum: '2025-12-15', soort: 'jaarlijks' } }), {
    bekend: { rapport: '2026-01-04' },
  });
  const termijn = punt(uit, 'beslistermijn-boete');
  assert.equal(termijn.einde?.datum, '2026-04-05');
  assert.match(uitleg(termijn), /zondag\. Deze termijn schuift niet op, want hij is langer dan 12 weken \(Algemene termijnenwet, 4\)/);
  const voorbij = lijn(HAARLEMMERMEER, zaak({ voorschrift: 'ruimtes' }, { inspectie: { datum: '2025-11-03', soort: 'jaarlijks' } }), {
    bekend: { rapport: '2025-11-24' },
  });
  assert.match(uitleg(punt(voorbij, 'beslistermijn-boete')), /is deze termijn voorbij/); // 24 November + 91 days = 23 February 2026
});

test('the choice of the officer takes the place of the advice, with her own term', () => {
  const dossier = zaak({ voorschrift: 'ruimtes' });
  const uit = lijn(HAARLEMMERMEER, dossier, { gekozen: { maatregelen: ['last-onder-dwangsom'], dagen: { 'last-onder-dwangsom': 5 } } });
  const termijn = punt(uit, 'termijn-last-onder-dwangsom');
  assert.deepEqual([termijn.einde?.datum, termijn.reden], ['2026-04-04', 'gekozen']);
  assert.match(uitleg(termijn), /zaterdag.*Deze termijn koos de handhaver zelf\./);
  assert.equal(punt(uit, 'verbeuren').begin?.datum, '2026-04-05');
  assert.ok(!uit.punten.some(({ id }) => id.startsWith('termijn-aanwijzing') || id === 'verval-boete'));
  const zonder = lijn(HAARLEMMERMEER, dossier, { gekozen: { maatregelen: ['last-onder-bestuursdwang', 'last-onder-dwangsom'] } });
  assert.equal(punt(zonder, 'termijn-last-onder-dwangsom').wanneer, 'niet bekend');
  assert.match(punt(zonder, 'verbeuren').wanneer, /dag niet bekend/);
});

test('without enforcement only the days of the case are left', () => {
  const uit = lijn(HAARLEMMERMEER, zaak({ voorschrift: 'ruimtes', antwoorden: { herstelaanbod: 'hersteld' } }));
  assert.deepEqual(
    uit.punten.map(({ id }) => id),
    ['inspectie', 'besluit'],
  );
});

test('on random dossiers: every day exists, the order is that of time, each term has a source, and the text names every point', () => {
  for (const naam of BELEIDEN) {
    const beleid = leesBeleid(naam);
    const adviezen = new Map<Dossier, Advies>();
    const dossiers = geldigeDossiers(beleid.data, 20261125, 150, { overtredingen: [1, 2], open: 0.4 }, (dossier) => {
      const uit = adviseer(beleid, LANDELIJK, dossier);
      if (uit.ok) adviezen.set(dossier, uit.waarde);
      return uit.ok;
    });
    fc.assert(
      fc.property(fc.constantFrom(...dossiers), (dossier) => {
        const advies = adviezen.get(dossier);
        assert.ok(advies);
        for (const overtreding of advies.overtredingen) {
          const uit = tijdlijn(beleid, LANDELIJK, dossier, advies, overtreding.id);
          assert.equal(new Set(uit.punten.map(({ id }) => id)).size, uit.punten.length);
          const tekst = uit.zinnen.map((zin) => zin.tekst).join('\n');
          let vorige = '';
          for (const een of uit.punten) {
            for (const dag of [een.begin, een.einde, een.geteld]) assert.ok(dag === undefined || isDatum(dag.datum));
            assert.ok(een.vorm === 'dag' || een.bron !== undefined || een.wanneer === 'niet bekend', een.id);
            assert.ok(tekst.includes(een.wanneer), een.id);
            const dag = een.einde?.datum ?? een.begin?.datum;
            if (dag !== undefined) {
              assert.ok(vorige <= dag, `${een.id} after ${vorige}`);
              vorige = dag;
            }
          }
          const verzekerd = overtreding.maatregelen.filter(({ termijn }) => termijn !== undefined);
          for (const { soort } of verzekerd)
            assert.ok(
              uit.punten.some(({ id, einde }) => id.startsWith(`termijn-${soort}-`) && einde !== undefined),
              soort,
            );
        }
      }),
      { numRuns: 150 },
    );
  }
});
