// An officer answers one question after another; the engine judges again only what changed. What it then says is, byte for byte, what it says of the same
// dossier when it sees it for the first time: over random edits of random cases, under the bundled policies and under random small ones.
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { canoniek, kernVan, type Dossier } from '@handhavingswijzer/engine';
import { beoordeelDossier, beoordeelVerder, maakAdvies, strijdigeAntwoorden, totalenVan, type Beoordeling } from '../../packages/engine/src/beslis/adviseer.ts';
import { onderzoekVan } from '../../packages/engine/src/beslis/onderzoek.ts';
import { controleer } from '../../packages/engine/src/tweede/controle.ts';
import { antwoorden, conditie, historie, regels, willekeurigDossier, willekeurigeKern } from '../../packages/engine/test/willekeurig-beleid.ts';
import { BELEIDEN, gelukt, leesBeleid, leesLandelijk } from '../hulp/beleid.ts';
import { maakDossier, Toeval } from '../hulp/dossiers.ts';

/** All that is said of a judged dossier. */
function alles(beoordeling: Beoordeling): string {
  const { kern, dossier, ruimte, oordelen } = beoordeling;
  const strijdig = strijdigeAntwoorden(kern, ruimte.cellen);
  const zoektocht = onderzoekVan(beoordeling);
  let stap = zoektocht.next();
  while (!stap.done) stap = zoektocht.next();
  return canoniek(
    JSON.parse(
      JSON.stringify([
        maakAdvies(beoordeling, { beleid: '', landelijk: '', engine: '' }, strijdig.ongewoon),
        strijdig,
        totalenVan(beoordeling).posten,
        controleer(kern, dossier, oordelen),
        stap.value,
      ]),
    ),
  );
}

/** The dossier after one act: of an overtreding or of the zaak, or one overtreding more or less. `bron` is another case of the same policy. */
function bewerk(d: Dossier, bron: Dossier, toeval: Toeval): Dossier {
  const i = toeval.geheel(0, d.overtredingen.length - 1);
  const ander = toeval.kies(bron.overtredingen);
  const metDeze = (verander: (o: Dossier['overtredingen'][number]) => Dossier['overtredingen'][number]): Dossier => ({
    ...d,
    overtredingen: d.overtredingen.map((o, j) => (j === i ? verander(o) : o)),
  });
  switch (toeval.geheel(0, 9)) {
    case 0:
      return { ...d, antwoorden: bron.antwoorden ?? {} };
    case 1:
      return { ...d, houder: bron.houder };
    case 2:
      return { ...d, voorziening: { ...bron.voorziening, soort: d.voorziening.soort } };
    case 3:
      return { ...d, overtredingen: [...d.overtredingen, { ...ander, id: `n${toeval.geheel(0, 1_000_000)}` }] };
    case 4:
      return d.overtredingen.length > 1 ? { ...d, overtredingen: d.overtredingen.filter((_, j) => j !== i) } : d;
    case 5:
      return metDeze(({ historie: _historie, ...o }) => ({ ...o, ...(ander.historie ? { historie: ander.historie } : {}) }));
    case 6: {
      const [weg] = toeval.schud(Object.keys(d.overtredingen[i]?.antwoorden ?? {}));
      return metDeze((o) => ({ ...o, antwoorden: Object.fromEntries(Object.entries(o.antwoorden).filter(([feit]) => feit !== weg)) }));
    }
    default: {
      const [feit] = toeval.schud(Object.entries(ander.antwoorden));
      return metDeze((o) => ({ ...o, antwoorden: feit ? { ...o.antwoorden, [feit[0]]: feit[1] } : o.antwoorden }));
    }
  }
}

const landelijk = leesLandelijk();
for (const naam of BELEIDEN)
  test(`${naam}: an advice after a row of edits is the advice on that dossier`, () => {
    const beleid = leesBeleid(naam);
    const kern = gelukt(kernVan(beleid, landelijk));
    const bekend = new Set(beleid.data.voorschriften.map(({ id, voorzieningen }) => voorzieningen.map((soort) => `${soort} ${id}`)).flat());
    let zonderNieuwOordeel = 0;
    for (let zaad = 1; zaad <= 6; zaad += 1) {
      const toeval = new Toeval(zaad);
      const maak = (): Dossier => maakDossier(beleid.data, toeval, { overtredingen: [2, 5], open: zaad % 2 === 0 ? 0.1 : 0.3 });
      let dossier = maak();
      const gezien = [dossier];
      let vorige: Beoordeling | undefined;
      for (let stap = 0; stap < 25; stap += 1) {
        const nieuw = toeval.ja(0.1) ? toeval.kies(gezien) : bewerk(dossier, maak(), toeval);
        if (!nieuw.overtredingen.every((o) => bekend.has(`${nieuw.voorziening.soort} ${o.voorschrift}`))) continue;
        dossier = nieuw;
        gezien.push(dossier);
        const verder = beoordeelVerder(kern, dossier);
        if (verder.oordelen.some((oordeel) => vorige?.oordelen.includes(oordeel))) zonderNieuwOordeel += 1;
        vorige = verder;
        assert.equal(alles(verder), alles(beoordeelDossier(kern, dossier)));
      }
    }
    assert.ok(zonderNieuwOordeel > 50, `only ${zonderNieuwOordeel} acts left an overtreding as it was`);
  });

test('random small policies with open facts of the zaak: the same', () => {
  fc.assert(
    fc.property(
      regels,
      conditie,
      fc.array(fc.tuple(antwoorden, historie, fc.nat(2), fc.option(fc.boolean(), { nil: undefined })), { minLength: 3, maxLength: 8 }),
      (regelsVanBeleid, begrip, acts) => {
        const kern = willekeurigeKern(regelsVanBeleid, begrip);
        let overtredingen: Dossier['overtredingen'] = [];
        for (const [a, h, plaats, z] of acts) {
          const { antwoorden: _zaak, ...los } = willekeurigDossier(a, h);
          const gemaakt = { ...(los.overtredingen[0] as Dossier['overtredingen'][number]), id: `o${plaats}` };
          overtredingen = [...overtredingen.filter((o) => o.id !== gemaakt.id), gemaakt];
          const dossier: Dossier = { ...los, overtredingen, ...(z === undefined ? {} : { antwoorden: { z } }) };
          assert.equal(alles(beoordeelVerder(kern, dossier)), alles(beoordeelDossier(kern, dossier)));
        }
      },
    ),
    { numRuns: 200 },
  );
});
