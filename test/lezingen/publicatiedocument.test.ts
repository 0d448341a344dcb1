// The page of a published policy, of both real policies: nothing that the policy says is left out, and every case of it stands there with what came out.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { checkCasussen, draaiCasussen, maakUitgave } from '@handhavingswijzer/engine';
import { publicatiedocument, type Blok, type Documentdeel } from '@handhavingswijzer/lezing';
import { BELEIDEN, gelukt, leesBeleid, leesLandelijk } from '../hulp/beleid.ts';

const alle = (delen: readonly Documentdeel[]): readonly Documentdeel[] => delen.flatMap((deel) => [deel, ...alle(deel.delen)]);
function blokTekst(blok: Blok): string {
  switch (blok.soort) {
    case 'alinea':
      return blok.zinnen.map(({ zin }) => zin.tekst).join('\n');
    case 'lijst':
    case 'beeld':
      return blok.punten.map(({ zin }) => zin.tekst).join('\n');
    case 'tabel':
      return [blok.titel, ...blok.rijen.map((rij) => rij.join(' | '))].join('\n');
  }
}
const tekstVan = (deel: Documentdeel | undefined): string => (deel ? [deel.titel, ...deel.blokken.map(blokTekst), ...deel.delen.map(tekstVan)].join('\n') : '');

for (const naam of BELEIDEN) {
  const [beleid, landelijk] = [leesBeleid(naam), leesLandelijk()];
  const { data } = beleid;
  const casussen = gelukt(checkCasussen(beleid, landelijk, readFileSync(new URL(`../../policies/${naam}/casussen.json`, import.meta.url), 'utf8')));
  const { manifest } = gelukt(maakUitgave(undefined, beleid, landelijk, { op: '2025-12-30', wijzigingen: [], instemming: [] }));
  const document = publicatiedocument({ beleid, landelijk, casussen, uitslagen: draaiCasussen(beleid, landelijk, casussen), manifest });
  const delen = new Map(alle(document.delen).map((deel) => [deel.id, deel]));

  test(`${naam}: every part has its own id, and everything of the policy and of national law is there`, () => {
    assert.equal(delen.size, alle(document.delen).length);
    const verwacht = [
      ...data.regels.map(({ id }) => `regel-${id}`),
      ...landelijk.data.regels.map(({ id }) => `regel-${id}`),
      ...data.voorschriften.map(({ id }) => `voorschrift-${id}`),
      ...data.feiten.map(({ id }) => `feit-${id}`),
      ...data.begrippen.map(({ id }) => `begrip-${id}`),
      ...data.maatregelen.map(({ id }) => `maatregel-${id}`),
      ...data.conflicten.map(({ id }) => `conflict-${id}`),
      ...casussen.casussen.map(({ id }) => `geval-${id}`),
    ];
    assert.deepEqual(
      verwacht.filter((id) => !delen.has(id)),
      [],
    );
    const tabellen = tekstVan(delen.get('tabellen'));
    for (const { naam: voorschrift, bedragen } of data.voorschriften) if (bedragen.length > 0) assert.ok(tabellen.includes(`${voorschrift} | `), voorschrift);
    for (const { titel, reden } of data.nietGemodelleerd) assert.ok(tekstVan(delen.get('niet-gemodelleerd')).includes(`${titel}: ${reden}`), titel);
    for (const { lezingen, id } of data.conflicten)
      for (const { tekst } of lezingen) assert.ok(tekstVan(delen.get(`conflict-${id}`)).includes(tekst), `${id}: ${tekst}`);
    const verklaard = tekstVan(delen.get('verklaard'));
    for (const { reden } of [...(data.verklaringen ?? []), ...(data.zwaarder ?? []).flatMap(({ uitzonderingen = [] }) => uitzonderingen)])
      assert.ok(verklaard.includes(reden), reden);
  });

  test(`${naam}: every case tells its dossier and herleiding, and comes out; its questions stand by the name that the policy gives them`, () => {
    for (const { id, herleiding, verwacht } of casussen.casussen) {
      const geval = tekstVan(delen.get(`geval-${id}`));
      assert.ok(geval.includes(herleiding), id);
      assert.match(geval, /Uitslag: dit komt er ook uit\./, id);
      assert.match(geval, /Dag van het besluit \| /, id);
      // Only a dossier that must be refused holds what has no name.
      assert.equal(geval.includes('Niet bekend: ‘') && verwacht.bevindingen === undefined, false, id);
    }
  });

  test(`${naam}: no trace of the format or of the program in any sentence`, () => {
    assert.doesNotMatch(tekstVan({ id: '', titel: '', aard: 'algemeen', blokken: [], delen: document.delen }), /undefined|\[object|\bnull\b|NaN|\{"/);
  });
}
