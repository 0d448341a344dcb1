// Laws of the besluit, on random dossiers and random choices: nothing is chosen for the officer, no record without her reasons, and a record always reads back.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  begin,
  beoordeelKeuze,
  keuzeopties,
  kiesMaatregel,
  maakKader,
  maakVerslag,
  zetGrond,
  zetMaatwerk,
  zetMotivering,
  type Gesprek,
} from '@handhavingswijzer/dialogue';
import { adviseer, canoniek, parseVerslag } from '@handhavingswijzer/engine';
import { BELEIDEN, gelukt, leesBeleid, leesLandelijk } from '../hulp/beleid.ts';
import { geldigeDossiers, Toeval } from '../hulp/dossiers.ts';

const AANTAL = process.env['BEWIJS'] ? 400 : 15;
const VASTSTELLING = { vastgesteldOp: '2026-04-01', vindplaats: 'https://voorbeeld.nl/beleid.json' };
const landelijk = leesLandelijk();

/** Some measures, now and then with an own amount or term, for each overtreding; at least one. */
function kies(g: Gesprek, toeval: Toeval): Gesprek {
  for (const { id } of g.dossier.overtredingen) {
    const mag = keuzeopties(g, id).filter((o) => !o.verboden);
    for (let n = toeval.geheel(1, 3); n > 0; n--) g = kiesMaatregel(g, id, toeval.kies(mag).soort, true);
    const gekozen = toeval.kies(keuzeopties(g, id).filter((o) => o.gekozen));
    if (toeval.ja(0.3)) g = zetMaatwerk(g, id, gekozen.soort, toeval.ja(0.5) ? 'cent' : 'dagen', String(toeval.geheel(1, 9000)));
    g = zetMotivering(g, id, 'Om deze reden.');
  }
  return g;
}

const codes = (g: Gesprek): readonly string[] => {
  const uit = maakVerslag(g, VASTSTELLING);
  return uit.ok ? [] : [...new Set(uit.gebreken.map((b) => b.code))].sort();
};

for (const naam of BELEIDEN)
  test(`${naam}: ${AANTAL} dossiers`, () => {
    const beleid = leesBeleid(naam);
    const kader = maakKader(beleid, landelijk);
    const grond = beleid.data.afwijkgronden[0]?.id;
    const toeval = new Toeval(20260401);
    let [volgt, wijktAf] = [0, 0];
    for (const dossier of geldigeDossiers(beleid.data, 20260331, AANTAL, { overtredingen: [1, 4], open: 0.15 }, (d) => adviseer(beleid, landelijk, d).ok)) {
      const g = gelukt(begin(kader, dossier));
      const ids = dossier.overtredingen.map((o) => o.id);
      assert.deepEqual(g.besluit.keuzes, {});
      for (const id of ids) assert.ok(keuzeopties(g, id).every((o) => !o.gekozen && Object.keys(o.maatwerk).length === 0));
      assert.deepEqual(codes(g), ['geen-keuze', 'geen-motivering']);

      const gekozen = kies(g, toeval);
      const anders = ids.filter((id) => beoordeelKeuze(gekozen, id).volgt === false);
      assert.deepEqual(codes(gekozen), anders.length > 0 ? ['geen-grond'] : [], 'a departure needs a ground');
      const af = anders.reduce((x, id) => zetGrond(x, id, grond), gekozen);
      assert.deepEqual(codes(zetMotivering(af, toeval.kies(ids), '')), ['geen-motivering'], 'and every choice a motivering');
      const uit = maakVerslag(af, VASTSTELLING);
      assert.ok(uit.ok, JSON.stringify(uit));
      assert.equal(canoniek(gelukt(parseVerslag(beleid, landelijk, JSON.stringify(uit.waarde)))), canoniek(uit.waarde));
      for (const k of uit.waarde.keuzes) assert.equal(k.grond === undefined, k.volgtAdvies);
      volgt += ids.length - anders.length;
      wijktAf += anders.length;
    }
    assert.ok(volgt > 5 && wijktAf > 5, `${volgt} follow, ${wijktAf} depart`);
  });
