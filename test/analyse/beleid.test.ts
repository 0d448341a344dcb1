import assert from 'node:assert/strict';
import { test } from 'node:test';
import { adviseer, analyseerInStappen, parsePolicy, Peilingen, type Analyse, type Beleid } from '@handhavingswijzer/engine';
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
      const advies = gelukt(adviseer(beleid, landelijk, bevinding.dossier));
      assert.equal(advies.status, 'volledig');
      const geen = advies.voorbehouden.some(({ code }) => code === 'geen-regel');
      assert.equal(geen, bevinding.code === 'alles-verboden', bevinding.code);
    }
  });
}

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
