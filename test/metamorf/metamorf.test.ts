// Rewriting a real policy, or a dossier, without changing what it says changes no advice.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { adviseer, checkDossier, parsePolicy, type Advies, type Beleid, type BeleidJson, type Dossier } from '@handhavingswijzer/engine';
import { BELEIDEN, gelukt, leesBeleid, leesLandelijk } from '../hulp/beleid.ts';
import { geldigeDossiers, Toeval } from '../hulp/dossiers.ts';
import { andereOvertredingvolgorde, andereRegelvolgorde, andereSleutelvolgorde, deMorgan, dubbeleOntkenning, ongebruiktFeit } from './herschrijf.ts';

const BEWIJS = process.env['BEWIJS'] === '1';
const COUNT = BEWIJS ? 1_000 : 30;
const SEED = 20260102;
const landelijk = leesLandelijk();

/** Everything but the hash of the policy and the justification, which shows the conditions as they are written. */
function inhoud(advies: Advies): unknown {
  const { beleid, spoor, dossierSha256, overtredingen, ...rest } = advies;
  return { ...rest, id: beleid.id, overtredingen: [...overtredingen].sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

/** With the justification as well: what a mere change of order leaves alone. */
const alles = (advies: Advies): unknown => ({ ...(inhoud(advies) as object), spoor: advies.spoor });

for (const naam of BELEIDEN)
  describe(naam, () => {
    const beleid = leesBeleid(naam);
    const geldig = (dossier: Dossier): boolean => checkDossier(beleid, landelijk, dossier).ok && adviseer(beleid, landelijk, dossier).ok;
    const dossiers = [0, 0.3].flatMap((open, i) => geldigeDossiers(beleid.data, SEED + i, COUNT / 2, { overtredingen: [1, 3], open }, geldig));
    const toeval = new Toeval(SEED);

    function vergelijk(ander: Beleid, verander: (dossier: Dossier) => Dossier, deel: (advies: Advies) => unknown): void {
      for (const dossier of dossiers)
        assert.deepEqual(
          deel(gelukt(adviseer(ander, landelijk, verander(dossier)))),
          deel(gelukt(adviseer(beleid, landelijk, dossier))),
          JSON.stringify(dossier),
        );
    }
    const herlees = (data: BeleidJson): Beleid => gelukt(parsePolicy(JSON.stringify(data)));
    const zelfde = (dossier: Dossier): Dossier => dossier;

    test(`${COUNT} dossiers give measures, amounts and open questions`, () => {
      const adviezen = dossiers.map((dossier) => gelukt(adviseer(beleid, landelijk, dossier)));
      const maatregelen = adviezen.flatMap(({ overtredingen }) => overtredingen.flatMap((o) => o.maatregelen));
      console.log(
        `${naam}: ${COUNT} dossiers, seed ${SEED}, ${maatregelen.length} certain measures, ${adviezen.filter(({ status }) => status === 'volledig').length} complete`,
      );
      assert.ok(maatregelen.length > COUNT / 4);
      assert.ok(maatregelen.some(({ bedrag }) => bedrag !== undefined));
      assert.ok(adviezen.some(({ ontbrekend }) => ontbrekend.length > 0));
      assert.ok(adviezen.some(({ status }) => status === 'volledig'));
    });
    test('order of keys', () => vergelijk(herlees(andereSleutelvolgorde(beleid.data, toeval)), zelfde, alles));
    test('order of rules, begrippen, voorschriften, facts and conflicts', () => vergelijk(herlees(andereRegelvolgorde(beleid.data, toeval)), zelfde, alles));
    test('double negation', () => vergelijk(herlees(dubbeleOntkenning(beleid.data)), zelfde, inhoud));
    test('De Morgan', () => vergelijk(herlees(deMorgan(beleid.data)), zelfde, inhoud));
    test('a fact that no rule reads', () => vergelijk(herlees(ongebruiktFeit(beleid.data)), zelfde, alles));
    test('order of the keys of the dossier', () => vergelijk(beleid, (dossier) => andereSleutelvolgorde(dossier, toeval), alles));
    test('order of overtredingen', () => vergelijk(beleid, (dossier) => andereOvertredingvolgorde(dossier, toeval), inhoud));
  });
