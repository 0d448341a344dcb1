// The totals of both policies, worked out by hand from their texts, as an officer reads them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { adviseer, opbouwTotaal, type Dossier } from '@handhavingswijzer/engine';
import { leesMaximumAantal, leesSamenloop, leesTotaal, type TotaalLezing } from '@handhavingswijzer/lezing';
import { gelukt, leesBeleid, leesLandelijk } from '../hulp/beleid.ts';
import { geldigeDossiers, Toeval } from '../hulp/dossiers.ts';
import { GEWOON } from '../hulp/gewoon.ts';

const LANDELIJK = leesLandelijk();
const BELEIDEN = { haarlemmermeer: leesBeleid('haarlemmermeer'), helmond: leesBeleid('helmond') };

const ANTWOORDEN = { ...GEWOON, herstelaanbod: 'niet-aangenomen' };

/** A large houder (more than 150 places: the whole amount); an earlier aanwijzing that was not complied with, or nothing before. */
const dossier = (
  delen: readonly { readonly voorschrift: string; readonly gedraging?: string }[],
  zaak: Record<string, boolean>,
  meer: { readonly omBesluit?: string; readonly eerste?: boolean } = {},
): Dossier => ({
  schema: 'dossier/1',
  besluitdatum: '2026-03-30',
  inspectie: { datum: '2026-03-02', soort: 'jaarlijks' },
  voorziening: { soort: 'kindercentrum', risicoprofiel: 'groen', voorschoolseEducatie: false, inGemeente: true },
  houder: { capaciteit: 200 },
  antwoorden: { veelheid: false, ...zaak },
  overtredingen: delen.map((deel, i) => ({
    id: `o${i + 1}`,
    ...deel,
    antwoorden: { ...ANTWOORDEN, ...(meer.omBesluit === undefined ? {} : { omBesluit: meer.omBesluit }) },
    historie: meer.eerste ? [] : [{ datum: '2025-06-02', soort: 'aanwijzing' as const, opgevolgd: false }],
  })),
});

function lees(naam: 'haarlemmermeer' | 'helmond', d: Dossier): TotaalLezing {
  const beleid = BELEIDEN[naam];
  const advies = gelukt(adviseer(beleid, LANDELIJK, d));
  return leesTotaal(beleid, LANDELIJK, d, advies, gelukt(opbouwTotaal(beleid, LANDELIJK, d)));
}
const geteld = ({ tabellen }: TotaalLezing, titel: string): readonly string[] => {
  const tabel = tabellen.find((t) => t.titel === titel);
  return tabel ? [...tabel.rijen.map((r) => `${r.bedrag} → ${r.geteld}`), tabel.totaal] : [];
};

const vijf = (gedraging: readonly (string | undefined)[] = []) =>
  ['formatie-kwalificatie', 'stabiliteit', 'ruimtes', 'voertaal', 'vog-personenregister'].map((voorschrift, i) => {
    const zelfde = gedraging[i];
    return { voorschrift, ...(zelfde === undefined ? {} : { gedraging: zelfde }) };
  });

test('Helmond: five dwangsommen of tabel 2, each its own conduct, add up', () => {
  const lezing = lees('helmond', dossier(vijf(), {}));
  assert.deepEqual(geteld(lezing, 'Dwangsommen'), [
    '€ 5.000 → € 5.000', // formatie en beroepskwalificatie
    '€ 3.000 → € 3.000', // stabiliteit
    '€ 2.000 → € 2.000', // ruimtes
    '€ 2.000 → € 2.000', // voertaal: the dwangsom
    '€ 3.000 → € 3.000', // VOG en personenregister
    '€ 15.000',
  ]);
});

test('Helmond 5.7: of five from one conduct only the highest dwangsom counts; of two conducts the highest of each', () => {
  const een = lees('helmond', dossier(vijf(['x', 'x', 'x', 'x', 'x']), {}));
  assert.deepEqual(geteld(een, 'Dwangsommen'), ['€ 5.000 → € 5.000', '€ 3.000 → € 0', '€ 2.000 → € 0', '€ 2.000 → € 0', '€ 3.000 → € 0', '€ 5.000']);
  assert.equal(een.tabellen[0]?.rijen[1]?.telling, 'telt niet mee: zelfde gedraging als overtreding 1, alleen het hoogste bedrag telt');
  const twee = lees('helmond', dossier(vijf(['x', 'y', 'x', 'y', undefined]), {}));
  assert.deepEqual(geteld(twee, 'Dwangsommen'), ['€ 5.000 → € 5.000', '€ 3.000 → € 3.000', '€ 2.000 → € 0', '€ 2.000 → € 0', '€ 3.000 → € 3.000', '€ 11.000']);
});

test('Haarlemmermeer, bijlage 1: of five of one voorschrift four count', () => {
  // Exploitatie zonder toestemming: a boete of category 4, from 2026 € 27.500; large: the whole of it.
  const delen = (gedraging?: string) =>
    Array.from({ length: 5 }, () => ({ voorschrift: 'exploitatie-zonder-toestemming', ...(gedraging === undefined ? {} : { gedraging }) }));
  const los = lees('haarlemmermeer', dossier(delen(), { notoireOvertreder: false }, { omBesluit: 'laat-aan-college', eerste: true }));
  const vol = '€ 27.500 → € 27.500';
  assert.deepEqual(geteld(los, 'Boetes'), [vol, vol, vol, vol, '€ 27.500 → € 0', '€ 110.000']);
  assert.equal(los.tabellen[0]?.rijen[4]?.telling, 'telt niet mee: er tellen er al 4 van dit voorschrift');
  const een = lees('haarlemmermeer', dossier(delen('x'), { notoireOvertreder: false }, { omBesluit: 'laat-aan-college', eerste: true }));
  assert.deepEqual(geteld(een, 'Boetes').at(-1), '€ 27.500');
});

test('Haarlemmermeer: one conduct takes boetes together, never dwangsommen', () => {
  // Kindercentrum: ruimtes and voertaal each a dwangsom; the policy names samenloop for the boete only.
  const delen = [{ voorschrift: 'ruimtes' }, { voorschrift: 'voertaal' }];
  const samen = delen.map((deel) => ({ ...deel, gedraging: 'x' }));
  const los = lees('haarlemmermeer', dossier(delen, { notoireOvertreder: false }));
  assert.equal(geteld(los, 'Dwangsommen').length, 3);
  assert.deepEqual(geteld(lees('haarlemmermeer', dossier(samen, { notoireOvertreder: false })), 'Dwangsommen'), geteld(los, 'Dwangsommen'));
});

test('what each policy says of it, with the section, comes from its data', () => {
  const [haarlemmermeer, helmond] = [leesSamenloop(BELEIDEN.haarlemmermeer, LANDELIJK), leesSamenloop(BELEIDEN.helmond, LANDELIJK)];
  assert.match(haarlemmermeer?.zin.tekst ?? '', /geldt dat voor: bestuurlijke boete\.$/);
  assert.match(helmond?.zin.tekst ?? '', /geldt dat voor: last onder dwangsom en bestuurlijke boete\.$/);
  assert.deepEqual([haarlemmermeer?.bron.sectie, helmond?.bron.sectie], ['bijlage 1: Bestuurlijke boete', '5.7']);
  assert.match(leesMaximumAantal(BELEIDEN.haarlemmermeer, LANDELIJK)?.zin.tekst ?? '', /ten hoogste 4 mee/);
  assert.equal(leesMaximumAantal(BELEIDEN.helmond, LANDELIJK), undefined);
});

const AANTAL = process.env['BEWIJS'] === '1' ? 600 : 40;

for (const [naam, beleid] of Object.entries(BELEIDEN))
  test(`${naam}: the totals of random dossiers are the certain amounts less what the maximum and samenloop take, whatever the order; one more never lowers them`, () => {
    const { maximumAantal, samenloop } = beleid.data.bedragen;
    const veldVan = new Map(beleid.data.maatregelen.map(({ id, totaal }) => [id, totaal]));
    const toeval = new Toeval(17);
    const totaalVan = (d: Dossier): { dwangsomCent: number; boeteCent: number } => gelukt(adviseer(beleid, LANDELIJK, d)).totaal;
    const dossiers = geldigeDossiers(beleid.data, 16, AANTAL, { overtredingen: [3, 6], open: 0.03 }, (d) => adviseer(beleid, LANDELIJK, d).ok);
    let gekort = 0;
    for (const [i, los] of dossiers.entries()) {
      // Every other dossier has several overtredingen of one voorschrift, so that a maximum is met: of one conduct, or each of its own.
      const [eerste] = los.overtredingen;
      const { gedraging: _, ...zonder } = eerste ?? { id: '', voorschrift: '', antwoorden: {} };
      const alsEerste = { ...zonder, ...(i % 4 === 1 ? {} : { gedraging: 'a' }) };
      const d: Dossier = i % 2 === 0 ? los : { ...los, overtredingen: los.overtredingen.map(({ id }) => ({ ...alsEerste, id })) };
      const advies = gelukt(adviseer(beleid, LANDELIJK, d));
      const { posten, totaal } = gelukt(opbouwTotaal(beleid, LANDELIJK, d));
      assert.deepEqual(advies.totaal, totaal);
      for (const veld of ['dwangsomCent', 'boeteCent'] as const) {
        const zeker = advies.overtredingen.flatMap(({ maatregelen }) =>
          maatregelen.filter(({ soort, sterkte }) => sterkte === 'geboden' && veldVan.get(soort) === veld).map(({ bedrag }) => bedrag?.cent ?? 0),
        );
        const hier = posten.filter((p) => p.veld === veld);
        const som = (lijst: readonly number[]): number => lijst.reduce((a, b) => a + b, 0);
        assert.equal(som(hier.map(({ cent }) => cent)), som(zeker), 'each certain amount has its line');
        const af = som(hier.filter((p) => p.wijktVoor !== undefined || p.meegeteld < p.eenheden).map((p) => p.cent - p.telt));
        assert.equal(totaal[veld], som(zeker) - af);
        if (af > 0) gekort += 1;
      }
      for (const soort of maximumAantal?.maatregelen ?? [])
        for (const voorschrift of new Set(d.overtredingen.map((o) => o.voorschrift))) {
          const eigen = posten.filter((p) => p.soort === soort && d.overtredingen.find(({ id }) => id === p.overtreding)?.voorschrift === voorschrift);
          assert.ok(eigen.reduce((som, p) => som + p.meegeteld, 0) <= (maximumAantal?.aantal ?? 0));
        }
      for (const soort of samenloop?.maatregelen ?? [])
        for (const gedraging of new Set(d.overtredingen.flatMap((o) => o.gedraging ?? []))) {
          const eigen = posten.filter((p) => p.soort === soort && d.overtredingen.find(({ id }) => id === p.overtreding)?.gedraging === gedraging);
          assert.ok(eigen.filter(({ telt }) => telt > 0).length <= 1, 'one of one conduct');
        }
      assert.deepEqual(totaalVan({ ...d, overtredingen: toeval.schud(d.overtredingen) }), totaal);
      const weg = toeval.kies(d.overtredingen);
      const minder = totaalVan({ ...d, overtredingen: d.overtredingen.filter((o) => o !== weg) });
      for (const veld of ['dwangsomCent', 'boeteCent'] as const)
        // A boete of Haarlemmermeer over the maximum can take the place of another and then give way: see beslis/totaal.test.ts.
        if (!(maximumAantal && samenloop && d.overtredingen.some((o) => o.gedraging !== undefined))) assert.ok(minder[veld] <= totaal[veld]);
    }
    assert.ok(gekort > 0, 'the maximum or samenloop takes something somewhere');
  });
