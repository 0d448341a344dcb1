import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  adviseer,
  analyseerInStappen,
  parsePolicy,
  Peilingen,
  type Analyse,
  type Analysebevinding,
  type Beleid,
  type Dossier,
} from '@handhavingswijzer/engine';
import { kernVan } from '../../packages/engine/src/adviseer.ts';
import { klassenVan, maakBeeld } from '../../packages/engine/src/analyse/beeld.ts';
import { aantallen, dagencellen } from '../../packages/engine/src/analyse/dagen.ts';
import { Klassenruimte } from '../../packages/engine/src/analyse/ruimte.ts';
import { maakVingerafdruk } from '../../packages/engine/src/analyse/vingerafdruk.ts';
import { Werkborden } from '../../packages/engine/src/analyse/werkbord.ts';
import { BELEIDEN, beleidTekst, gelukt, leesBeleid, leesLandelijk } from '../hulp/beleid.ts';

// The bundled policies, looked through whole: nothing is left unexplained, and a change that makes something amiss is found.

const landelijk = leesLandelijk();

function analyseer(beleid: Beleid, eerder?: Peilingen): Analyse {
  const werk = analyseerInStappen(beleid, landelijk, eerder);
  for (;;) {
    const stap = werk.next();
    if (stap.done) return gelukt(stap.value);
    assert.ok(stap.value.gedaan <= stap.value.totaal);
  }
}

/** The policy with its data changed. */
const anders = (naam: string, verander: (data: Beleid['data']) => unknown): Beleid =>
  gelukt(parsePolicy(JSON.stringify(verander(JSON.parse(beleidTekst(naam)) as Beleid['data']))));

/** Whether the advice on a dossier shows a finding, with every question answered. */
function toont(beleid: Beleid, { code, params }: Analysebevinding, dossier: Dossier): boolean {
  const advies = gelukt(adviseer(beleid, landelijk, dossier));
  assert.equal(advies.status, 'volledig');
  const geen = advies.voorbehouden.some((v) => v.code === 'geen-regel');
  const waar = (params['bij'] as readonly string[]).every((id) => advies.spoor.some((s) => s.regel === id && s.uitkomst === 'waar'));
  if (code === 'geen-regel-voor') return geen;
  if (code === 'alles-verboden') return geen && waar;
  return waar && (code !== 'regels-botsen' || advies.voorbehouden.some((v) => v.code === 'conflict'));
}

/** The dossier without one of its events, for each of them. */
const metMinder = (dossier: Dossier): readonly Dossier[] =>
  (dossier.overtredingen[0]?.historie ?? []).map((_, i) => ({
    ...dossier,
    overtredingen: dossier.overtredingen.map((o) => ({ ...o, historie: (o.historie ?? []).filter((__, j) => j !== i) })),
  }));

for (const naam of BELEIDEN) {
  test(`${naam}: every case looked through, nothing unexplained, and each explained finding shows in its dossier`, () => {
    const beleid = leesBeleid(naam);
    const begin = process.cpuUsage();
    const { ruimten, combinaties, klassen, bevindingen, verklaard } = analyseer(beleid);
    const seconden = process.cpuUsage(begin).user / 1e6;
    console.log(
      `# ${naam}: ${ruimten.length} spaces, ${combinaties} combinations, ${klassen} classes, ${verklaard.length} declared, ${seconden.toFixed(1)} s of one core`,
    );
    assert.ok(seconden < 60, `${seconden} s`);
    assert.deepEqual(bevindingen, []);
    assert.equal(
      ruimten.length,
      beleid.data.voorschriften.reduce((som, { voorzieningen }) => som + voorzieningen.length, 0),
    );
    assert.equal(
      combinaties,
      ruimten.reduce((som, ruimte) => som + ruimte.combinaties, 0n),
    );
    for (const { bevinding } of verklaard) {
      if (!bevinding.dossier) continue;
      assert.ok(toont(beleid, bevinding, bevinding.dossier), `${bevinding.code} shows in its dossier`);
      for (const kleiner of metMinder(bevinding.dossier)) assert.ok(!toont(beleid, bevinding, kleiner), `${bevinding.code} shows in no smaller one`);
    }
  });
}

for (const naam of BELEIDEN)
  test(`${naam}: the sizes of the classes add up to the whole space, and no case is in two`, () => {
    const kern = gelukt(kernVan(leesBeleid(naam), landelijk));
    const ijkpunten = { dagen: dagencellen([kern]), aantallen: aantallen([kern]) };
    const borden = new Werkborden();
    const vingerafdruk = maakVingerafdruk(kern);
    const gehad = new Set<string>();
    for (const voorschrift of kern.beleid.voorschriften)
      for (const soort of voorschrift.voorzieningen) {
        const gelijk = vingerafdruk(voorschrift, soort);
        if (gehad.has(gelijk)) continue;
        gehad.add(gelijk);
        const ruimte = new Klassenruimte([{ kern, plan: kern.plan(voorschrift.id, soort) }], ijkpunten, borden);
        const knopen = klassenVan(ruimte, maakBeeld(ruimte)).map(({ knoop }) => knoop);
        const waar = `${voorschrift.id} ${soort}`;
        assert.equal(
          knopen.reduce((som, knoop) => som + ruimte.tel(knoop), 0n),
          ruimte.tel(1),
          waar,
        );
        // With sizes that add up, classes that leave nothing out do not overlap either.
        assert.equal(ruimte.diagram.en(ruimte.geldig, ruimte.diagram.niet(ruimte.diagram.enige(knopen))), 0, waar);
      }
  });

for (const naam of BELEIDEN)
  test(`${naam}: each finding after a rule is gone shows in its dossier, and in none with an event less`, () => {
    let gevonden = 0;
    for (const weg of leesBeleid(naam)
      .data.regels.filter(({ uitzonderingOp, dan }) => uitzonderingOp && dan.maatregel !== undefined)
      .slice(0, 6)) {
      const beleid = anders(naam, (data) => ({
        ...data,
        regels: data.regels.map((regel) => (regel.id === weg.id ? { ...regel, uitzonderingOp: undefined } : regel)),
      }));
      for (const bevinding of analyseer(beleid).bevindingen) {
        if (!bevinding.dossier) continue;
        gevonden += 1;
        if (bevinding.code === 'zwaarder-is-lichter') {
          assert.ok(bevinding.tegenover);
          assert.notDeepEqual(
            gelukt(adviseer(beleid, landelijk, bevinding.tegenover)).overtredingen,
            gelukt(adviseer(beleid, landelijk, bevinding.dossier)).overtredingen,
          );
          continue;
        }
        assert.ok(toont(beleid, bevinding, bevinding.dossier), `${bevinding.code} without ${weg.id}`);
        for (const kleiner of metMinder(bevinding.dossier)) assert.ok(!toont(beleid, bevinding, kleiner), `${bevinding.code} without ${weg.id}, smaller`);
      }
    }
    assert.ok(gevonden > 0);
  });

test('a change of one rule looks only through what it touches, and finds what is then amiss', () => {
  const peilingen = new Peilingen();
  assert.deepEqual(analyseer(leesBeleid('helmond'), peilingen).bevindingen, []);
  // Without the rule of 5.6.1 a first offence meets no demand, but a last stays possible; the exceptions to it go too.
  const zonderVerbod = anders('helmond', (data) => ({
    ...data,
    regels: data.regels.map((regel) =>
      regel.id === '5.6.5-geen-verantwoorde-opvang'
        ? { ...regel, als: { and: [regel.als, { '===': [{ var: 'aard' }, 'beeindigd'] }, { '===': [{ var: 'aard' }, 'herstelbaar'] }] } }
        : regel,
    ),
  }));
  const nieuw = analyseer(zonderVerbod, peilingen);
  assert.deepEqual(
    nieuw.bevindingen.map(({ code, params }) => [code, params['bij']]),
    analyseer(zonderVerbod).bevindingen.map(({ code, params }) => [code, params['bij']]),
    'the same as from nothing',
  );
  assert.ok(nieuw.bevindingen.some(({ code, params }) => code === 'regel-dood' && String(params['bij']) === '5.6.5-geen-verantwoorde-opvang'));
});

test('a contradiction between two rules is found with the smallest dossier that shows it', () => {
  const botsend = anders('helmond', (data) => ({
    ...data,
    regels: data.regels.map((regel) =>
      regel.id === '5.4-recidive' && regel.uitzonderingOp
        ? { ...regel, uitzonderingOp: undefined, als: { and: [regel.als, { var: 'economischBelang' }] } }
        : regel,
    ),
  }));
  const gevonden = analyseer(botsend).bevindingen.filter(({ code }) => code === 'regels-botsen');
  const [eerste] = gevonden;
  assert.deepEqual(eerste?.params['bij'], ['5.4-recidive', '5.6.1-aanwijzing']);
  assert.ok(eerste?.dossier);
  const advies = gelukt(adviseer(botsend, landelijk, eerste.dossier));
  assert.ok(advies.voorbehouden.some(({ code }) => code === 'conflict'));
  // One earlier event makes it recidive, and none is too few: that is the smallest.
  assert.equal(eerste.dossier.overtredingen[0]?.historie?.length, 1);
  assert.equal(eerste.dossier.overtredingen[0]?.antwoorden['economischBelang'], true);
});
