import assert from 'node:assert/strict';
import { test } from 'node:test';
import { adviseer, type Advies, type Beleid, type Dossier, type Regel } from '@handhavingswijzer/engine';
import { leesGrondslag, leesNietNodig, waaromNiet } from '@handhavingswijzer/lezing';
import { BELEIDEN, gelukt, leesBeleid, leesLandelijk } from '../hulp/beleid.ts';
import { geldigeDossiers } from '../hulp/dossiers.ts';

const landelijk = leesLandelijk();
const aantal = process.env['BEWIJS'] === '1' ? 300 : 12;

/** Everything that is not answered and that the advice does not need. */
function nietNodig(beleid: Beleid, d: Dossier, a: Advies): { feit: string; overtreding?: string }[] {
  return beleid.data.feiten
    .filter((f) => f.standaard === undefined)
    .flatMap((f): { feit: string; overtreding?: string }[] =>
      f.niveau === 'zaak'
        ? d.antwoorden?.[f.id] === undefined
          ? [{ feit: f.id }]
          : []
        : d.overtredingen.filter((o) => o.antwoorden[f.id] === undefined).map((o) => ({ feit: f.id, overtreding: o.id })),
    )
    .filter((x) => !a.ontbrekend.some((o) => o.feit === x.feit && o.overtreding === x.overtreding));
}

const leidtDirect = ({ dan }: Regel, soort: string): boolean => dan.maatregel === soort || dan.eenVan?.some((s) => s === soort) === true || dan.ook === soort;

for (const naam of BELEIDEN) {
  const beleid = leesBeleid(naam);
  const regels = [...landelijk.data.regels, ...beleid.data.regels];

  test(`${naam}: why not agrees with the spoor, names every rule that leads there, and never leaves a rule without its reason`, () => {
    const dossiers = geldigeDossiers(beleid.data, 23, aantal, { overtredingen: [1, 2], open: 0.25 }, (d) => adviseer(beleid, landelijk, d).ok);
    let gezien = 0;
    for (const d of dossiers) {
      const a = gelukt(adviseer(beleid, landelijk, d));
      for (const o of a.overtredingen)
        for (const w of waaromNiet(beleid, landelijk, d, a, o.id)) {
          gezien += 1;
          const spoor = new Map(a.spoor.filter((s) => s.overtreding === o.id).map((s) => [s.regel, s]));
          const genoemd = new Set(w.redenen.map((r) => r.regel));
          for (const regel of regels)
            if (leidtDirect(regel, w.soort) && spoor.has(regel.id)) assert.ok(genoemd.has(regel.id), `${regel.id} leads to ${w.soort}`);
          for (const r of w.redenen) {
            const stap = spoor.get(r.regel);
            const mag = { waar: ['verboden', 'verschoven', 'zonder-basis', 'geldt'], onwaar: ['voorwaarde', 'uitzondering'], onbekend: ['open'] };
            assert.ok(stap && mag[stap.uitkomst].includes(r.waardoor), `${r.regel}: ${r.waardoor} while ${stap?.uitkomst ?? 'absent'}`);
            if (r.waardoor === 'uitzondering') assert.ok(stap.uitgeschakeldDoor !== undefined || r.zin.tekst.includes('in elk geval'));
            if (r.waardoor === 'open') assert.ok(r.feiten.length > 0 && r.feiten.some((f) => !f.bekend || f.feit === 'historie'), r.zin.tekst);
            if (r.waardoor === 'voorwaarde') assert.match(r.zin.tekst, /omdat /);
          }
          const verboden = w.redenen.some((r) => r.waardoor === 'verboden');
          if (verboden) assert.equal(w.stand, 'niet', 'what is forbidden does not stand');
          if (w.stand === 'geboden' || w.stand === 'mogelijk')
            assert.ok(
              w.redenen.some((r) => r.waardoor === 'geldt' || r.waardoor === 'open'),
              w.vraag.tekst,
            );
        }
    }
    assert.ok(gezien > aantal);
  });

  test(`${naam}: every question that cannot matter has a reason, none that can has one; what the advice rests on is known`, () => {
    const dossiers = geldigeDossiers(beleid.data, 29, aantal, { overtredingen: [1, 2], open: 0.5 }, (d) => adviseer(beleid, landelijk, d).ok);
    let redenen = 0;
    for (const d of dossiers) {
      const a = gelukt(adviseer(beleid, landelijk, d));
      for (const x of nietNodig(beleid, d, a)) {
        assert.ok(leesNietNodig(beleid, landelijk, d, a, x.feit, x.overtreding), JSON.stringify(x));
        redenen += 1;
      }
      for (const open of a.ontbrekend) assert.equal(leesNietNodig(beleid, landelijk, d, a, open.feit, open.overtreding), undefined);
      for (const o of a.overtredingen) {
        const { feiten, aantal: tellen } = leesGrondslag(beleid, landelijk, a, o.id);
        assert.equal(
          Object.values(tellen).reduce((som, n) => som + n, 0),
          feiten.length,
        );
        assert.ok(feiten.every((f) => f.bekend));
      }
    }
    assert.ok(redenen > aantal);
  });
}
