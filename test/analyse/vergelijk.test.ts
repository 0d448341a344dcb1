import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  adviseer,
  Dossiervergelijking,
  kenmerkVan,
  parsePolicy,
  vergelijkInStappen,
  type Beleid,
  type Dossier,
  type Gevallental,
  type Vergelijking,
} from '@handhavingswijzer/engine';
import { leesVergelijking } from '@handhavingswijzer/lezing';
import { gelukt, leesBeleid, leesLandelijk } from '../hulp/beleid.ts';
import { geldigeDossiers } from '../hulp/dossiers.ts';

// What a change of a policy does to its cases: found whole, described alone, and the same over dossiers one by one.

const landelijk = leesLandelijk();
const helmond = leesBeleid('helmond');

function vergelijk(oud: Beleid, nieuw: Beleid): Vergelijking {
  const werk = vergelijkInStappen(oud, nieuw, landelijk);
  for (;;) {
    const stap = werk.next();
    if (stap.done) return gelukt(stap.value);
  }
}

const som = (delen: readonly Gevallental[]): Gevallental => ({
  combinaties: delen.reduce((totaal, { combinaties }) => totaal + combinaties, 0n),
  eersteKeer: delen.reduce((totaal, { eersteKeer }) => totaal + eersteKeer, 0n),
});
const aantal = ({ combinaties, eersteKeer }: Gevallental): Gevallental => ({ combinaties, eersteKeer });

/** Counts add up exactly at every layer: groups, differences, voorschriften, amounts. */
function kloptHelemaal({ groepen, anders, eersteKeer }: Vergelijking): void {
  assert.deepEqual(som(groepen), { combinaties: anders, eersteKeer: eersteKeer.anders });
  assert.equal(new Set(groepen.map(({ kenmerk }) => kenmerk)).size, groepen.length);
  for (const groep of groepen) {
    assert.ok(groep.combinaties > 0n);
    assert.equal(groep.kenmerk, kenmerkVan(groep.wijziging));
    assert.deepEqual(som(groep.verschillen), aantal(groep), groep.kenmerk);
    for (const deel of [groep, ...groep.verschillen]) {
      assert.deepEqual(som(deel.plekken), aantal(deel), groep.kenmerk);
      const maatregelen = groep.wijziging.soort === 'bedrag' ? groep.wijziging.bedragen.map(({ maatregel }) => maatregel) : [];
      assert.deepEqual(new Set(deel.bedragen.map(({ maatregel }) => maatregel)), new Set(maatregelen), groep.kenmerk);
      for (const maatregel of maatregelen)
        assert.equal(
          deel.bedragen.filter((paar) => paar.maatregel === maatregel).reduce((totaal, { combinaties }) => totaal + combinaties, 0n),
          deel.combinaties,
        );
    }
    for (const { combinaties, eersteKeer: eerst } of groep.ook) assert.ok(combinaties > 0n && combinaties <= groep.combinaties && eerst <= groep.eersteKeer);
  }
}

test('a policy is the same as itself', () => {
  const { anders: geen, groepen, alleenOud, alleenNieuw } = vergelijk(helmond, helmond);
  assert.deepEqual([geen, groepen, alleenOud, alleenNieuw], [0n, [], [], []]);
});

test('one moved boundary is found and described alone, and each case of it changes in a stream of dossiers too', () => {
  // A small houder (5.7) is one with fewer than 51 places; now fewer than 41. Between 41 and 50 nothing is said any more of its size: no third, so more.
  const regel = helmond.data.regels.find(({ id }) => id === '5.7-kleine-houder');
  assert.ok(regel);
  const nieuw = gelukt(
    parsePolicy(
      JSON.stringify({
        ...helmond.data,
        regels: helmond.data.regels.map((r) => (r === regel ? (JSON.parse(JSON.stringify(r).replace(',51]', ',41]')) as typeof r) : r)),
      }),
    ),
  );
  const uit = vergelijk(helmond, nieuw);
  assert.ok(uit.anders > 0n && uit.anders < uit.combinaties);
  kloptHelemaal(uit);
  const verschillen = uit.groepen.flatMap((groep) => groep.verschillen);
  const stroom = gelukt(Dossiervergelijking.begin(helmond, nieuw, landelijk));
  for (const verschil of verschillen) {
    for (const wijziging of verschil.wijzigingen) assert.deepEqual([wijziging.soort, 'richting' in wijziging && wijziging.richting], ['bedrag', 'hoger']);
    assert.ok(
      verschil.voorwaarden.some((v) => 'bereiken' in v && v.feit === 'capaciteit' && JSON.stringify(v.bereiken) === '[{"van":41,"tot":50}]'),
      JSON.stringify(verschil.voorwaarden),
    );
    const [hier] = gelukt(stroom.voeg(verschil.dossier));
    assert.deepEqual(new Set(hier?.map((w) => JSON.stringify(w))), new Set(verschil.wijzigingen.map((w) => JSON.stringify(w))));
  }
  assert.equal(stroom.stand().anders, verschillen.length);
  const lezing = leesVergelijking(helmond, nieuw, landelijk, uit);
  assert.deepEqual(
    lezing.soorten.map(({ soort }) => soort),
    ['bedrag'],
  );
  for (const groep of lezing.soorten.flatMap(({ groepen }) => groepen))
    for (const { zin } of groep.verschillen) assert.match(zin, /capaciteit van de houder.* minstens 41 .* hoogstens 50 /u, zin);
});

test('over many dossiers the counts are those of advising each twice', () => {
  const woorden = gelukt(parsePolicy(JSON.stringify({ ...helmond.data, titel: 'Een andere titel' })));
  assert.equal(vergelijk(helmond, woorden).anders, 0n);
  const zonder = gelukt(
    parsePolicy(
      JSON.stringify({
        ...helmond.data,
        regels: helmond.data.regels.map((r) => (r.id === '5.6.2-direct-een-last' ? { ...r, als: { and: [r.als, { var: 'recidive' }] } } : r)),
      }),
    ),
  );
  const stroom = gelukt(Dossiervergelijking.begin(helmond, zonder, landelijk));
  const dossiers = geldigeDossiers(helmond.data, 11, 400, { overtredingen: [1, 2], open: 0 }, (d) => adviseer(helmond, landelijk, d).ok);
  const maatregelen = (beleid: Beleid, d: Dossier): string =>
    JSON.stringify(
      gelukt(adviseer(beleid, landelijk, d)).overtredingen.map(({ maatregelen: lijst }) =>
        lijst.map((m) => [m.soort, m.sterkte, m.keuzegroep, m.bedrag?.cent, m.termijn?.dagen]),
      ),
    );
  let geraakt = 0;
  for (const dossier of dossiers) {
    const uit = gelukt(stroom.voeg(dossier));
    const verandert = maatregelen(helmond, dossier) !== maatregelen(zonder, dossier);
    assert.equal(
      uit.some((lijst) => lijst.length > 0),
      verandert,
    );
    if (verandert) geraakt += 1;
  }
  const { gelezen, anders: telling, groepen } = stroom.stand();
  assert.deepEqual([gelezen, telling], [dossiers.length, geraakt]);
  assert.ok(telling > 0 && groepen.length > 0);
  // From demand to demand: every overtreding once, and a change of demand is a change.
  const { stromen } = stroom.stand();
  assert.equal(
    stromen.reduce((tot, { overtredingen }) => tot + overtredingen, 0),
    dossiers.reduce((tot, { overtredingen }) => tot + overtredingen.length, 0),
  );
  assert.equal(
    stromen.reduce((tot, { anders }) => tot + anders, 0),
    groepen.reduce((tot, { overtredingen }) => tot + overtredingen, 0),
  );
  for (const { van, naar, overtredingen, anders } of stromen)
    assert.ok(JSON.stringify(van) === JSON.stringify(naar) ? anders <= overtredingen : anders === overtredingen);
  // The same as the exhaustive comparison on the cases that they share: its smallest dossiers.
  for (const { dossier, wijziging, kenmerk } of vergelijk(helmond, zonder).groepen) {
    const een = gelukt(Dossiervergelijking.begin(helmond, zonder, landelijk));
    gelukt(een.voeg(dossier));
    const [enige] = een.stand().stromen;
    assert.equal(enige?.anders, 1, kenmerk);
    if (wijziging.soort === 'eis') assert.deepEqual([enige.van, enige.naar], [wijziging.van, wijziging.naar], kenmerk);
    else assert.deepEqual(enige.van, enige.naar, kenmerk);
  }
  for (const { wijzigingen } of groepen) assert.ok(wijzigingen.some((w) => w.maatregel === 'last-onder-dwangsom'));
});
