// `npm run bench`: one run, interleaved, medians. Each line is `NAME: VALUE UNIT (what against what)`; a ratio is how many times as long
// the second takes as the first. Machines differ; ratios hardly do.
import { adviseer, canoniek, checkDossier, kernVan } from '@handhavingswijzer/engine';
import { beoordeelDossier } from '../../packages/engine/src/beslis/adviseer.ts';
import { Kern } from '../../packages/engine/src/beslis/kern.ts';
import { evalueer, ververs } from '../../packages/engine/src/beslis/plan.ts';
import { maakGeval } from '../../packages/engine/src/beslis/ruimte.ts';
import { spoorVan } from '../../packages/engine/src/beslis/spoor.ts';
import { herberekenaar } from '../../packages/engine/src/tweede/index.ts';
import { BELEIDEN, gelukt, leesBeleid, leesLandelijk } from '../hulp/beleid.ts';
import { geldigeDossiers } from '../hulp/dossiers.ts';
import { analyse } from './analyse.ts';
import { metUitleg, uitkomsten } from './jsonlogic.ts';
import { meet, meld, tijd, verhouding, type Deelnemer } from './meet.ts';
import { editor } from './editor.ts';
import { omvang } from './omvang.ts';
import { scherm } from './scherm.ts';
import { taal } from './taal.ts';
import { antwoorden, dossier, maakBeleid, voorwaarden, zonderRegels } from './regelset.ts';

const CASES = 50;
const landelijk = leesLandelijk();
const zaden = Array.from({ length: CASES }, (_, i) => i + 1);

/** One call evaluates every rule of the policy that can matter, for each of the cases. */
function onze(rules: number, eigen: number): { vector: () => unknown; klaarzetten: () => unknown; objecten: () => unknown } {
  const kern = new Kern(maakBeleid(rules, eigen), zonderRegels(landelijk.data));
  const plan = kern.plan('v0', 'kindercentrum');
  if (plan.regels.length !== eigen) throw new Error(`${plan.regels.length} rules matter, not ${eigen}`);
  const dossiers = zaden.map(dossier);
  const gevallen = dossiers.map((d) => d.overtredingen.map((o) => maakGeval(kern, plan, d, o)).at(0)).filter((g) => g !== undefined);
  const vector = new Uint8Array(plan.regels.length);
  return {
    vector: () => {
      for (const geval of gevallen) {
        ververs(plan, geval, false);
        evalueer(plan, geval, vector);
      }
      return vector;
    },
    klaarzetten: () => {
      for (const d of dossiers)
        for (const o of d.overtredingen) {
          const geval = maakGeval(kern, plan, d, o);
          ververs(plan, geval, false);
          evalueer(plan, geval, vector);
        }
      return vector;
    },
    objecten: () => dossiers.map((d) => beoordeelDossier(kern, d).oordelen.map((oordeel) => spoorVan(oordeel, kern))),
  };
}

/** The vector is only worth its time when it holds what json-logic-js says. */
function controleer(): void {
  const kern = new Kern(maakBeleid(25, 25), zonderRegels(landelijk.data));
  const plan = kern.plan('v0', 'kindercentrum');
  for (const zaad of zaden) {
    const d = dossier(zaad);
    const vector = new Uint8Array(25);
    for (const o of d.overtredingen) {
      const geval = maakGeval(kern, plan, d, o);
      ververs(plan, geval, false);
      evalueer(plan, geval, vector);
    }
    const zij = uitkomsten(voorwaarden(25, 7), antwoorden(zaad));
    plan.regels.forEach(({ regel }, i) => {
      if ((vector[i] === 5) !== (zij[Number(regel.id.slice(1))] === true)) throw new Error(`rule ${regel.id} differs for case ${zaad}`);
    });
  }
}

function regels(): void {
  const klein = onze(25, 25);
  const groot = onze(1600, 25);
  const bron = voorwaarden(25, 7);
  const feiten = zaden.map(antwoorden);
  const deel = (naam: string, doe: () => unknown): Deelnemer => ({ naam, perAanroep: CASES, doe });
  const tijden = meet([
    deel('vector', klein.vector),
    deel('klaarzetten', klein.klaarzetten),
    deel('objecten', klein.objecten),
    deel('vector-1600', groot.vector),
    deel('klaarzetten-1600', groot.klaarzetten),
    deel('jsonlogic', () => feiten.map((f) => uitkomsten(bron, f))),
    deel('jsonlogic-uitleg', () => feiten.map((f) => metUitleg(bron, f))),
  ]);
  const uit = (naam: string, uitleg: string): void => meld(naam, tijd(tijden, naam), 'µs', uitleg);
  uit('vector', '25 rules evaluated with their full spoor as a vector, one case');
  uit('klaarzetten', 'the same from the dossier: facts put in their slots first');
  uit('objecten', 'the same from the dossier, exact over open facts, with the spoor as objects');
  uit('jsonlogic', 'json-logic-js on the same 25 conditions, no spoor');
  uit('jsonlogic-uitleg', 'json-logic-js on the same 25 conditions, with a walk that lists the facts of each');
  const maal = (naam: string, a: string, b: string, uitleg: string): void => meld(naam, verhouding(tijden, a, b), '×', uitleg);
  maal('jsonlogic/vector', 'jsonlogic', 'vector', 'json-logic-js without any spoor against ours with the full spoor as a vector; at least 8 is expected');
  maal('jsonlogic/klaarzetten', 'jsonlogic', 'klaarzetten', 'the same, with ours from the dossier');
  maal('jsonlogic/objecten', 'jsonlogic', 'objecten', 'json-logic-js without any spoor against ours with the spoor as objects');
  maal('jsonlogic-uitleg/vector', 'jsonlogic-uitleg', 'vector', 'json-logic-js with an explaining walk against ours with the full spoor as a vector');
  maal('jsonlogic-uitleg/objecten', 'jsonlogic-uitleg', 'objecten', 'json-logic-js with an explaining walk against ours with the spoor as objects');
  maal('1600/25', 'vector-1600', 'vector', '1,600 rules of which 25 can matter against 25 rules; at most 4 is expected');
  maal('1600/25-klaarzetten', 'klaarzetten-1600', 'klaarzetten', 'the same from the dossier');
}

/** The rules of the bundled policies that can matter for each case, and the begrippen they name; json-logic-js gets its facts ready-made. */
function beleidsregels(): void {
  for (const naam of BELEIDEN) {
    const beleid = leesBeleid(naam);
    const kern = gelukt(kernVan(beleid, landelijk));
    const dossiers = geldigeDossiers(beleid.data, 4, CASES, { overtredingen: [1, 1], open: 0 }, (d) => adviseer(beleid, landelijk, d).ok);
    const gevallen = dossiers.flatMap((d) =>
      d.overtredingen.map((overtreding) => {
        const plan = kern.plan(overtreding.voorschrift, d.voorziening.soort);
        const geval = maakGeval(kern, plan, d, overtreding);
        ververs(plan, geval, false);
        const gegevens: Record<string, unknown> = Object.fromEntries(kern.slots.map(({ id, nummer }) => [id, geval.waarden[nummer]]));
        const historie = overtreding.historie ?? [];
        const feiten = Object.assign(gegevens, {
          '#historie': historie,
          '#pleegdatum': overtreding.pleegdatum ?? d.inspectie.datum,
          '#besluitdatum': d.besluitdatum,
        });
        const begrippen = plan.begrippen.map(({ id }) => ({ id, als: beleid.data.begrippen.find((begrip) => begrip.id === id)?.als }));
        const regels = plan.regels.map(({ regel }) => regel.als);
        const reken = herberekenaar(feiten);
        const jsonlogic = (): unknown[] => {
          for (const { id, als } of begrippen) gegevens[id] = reken(als);
          return regels.map(reken);
        };
        return { plan, geval, vector: new Uint8Array(plan.regels.length), jsonlogic };
      }),
    );
    const tijden = meet([
      {
        naam: 'vector',
        perAanroep: CASES,
        doe: () => {
          for (const { plan, geval, vector } of gevallen) {
            ververs(plan, geval, false);
            evalueer(plan, geval, vector);
          }
        },
      },
      { naam: 'jsonlogic', perAanroep: CASES, doe: () => gevallen.map(({ jsonlogic }) => jsonlogic()) },
    ]);
    const aantal = gevallen.reduce((som, { plan }) => som + plan.regels.length, 0) / CASES;
    meld(
      `regels-${naam}`,
      tijd(tijden, 'vector'),
      'µs',
      `the ${Math.round(aantal)} rules of the policy and national law that can matter, with their spoor as a vector, one case`,
    );
    meld(`regels-${naam}-jsonlogic/vector`, verhouding(tijden, 'jsonlogic', 'vector'), '×', 'json-logic-js on the same rules without any spoor against ours');
  }
}

/** Whole advices of the bundled policies, with everything that is checked on the way. */
function adviezen(): void {
  for (const naam of BELEIDEN) {
    const beleid = leesBeleid(naam);
    const geldig = (d: unknown): boolean => checkDossier(beleid, landelijk, d).ok && adviseer(beleid, landelijk, d).ok;
    const bekend = geldigeDossiers(beleid.data, 1, 20, { overtredingen: [1, 1], open: 0 }, geldig);
    const open = geldigeDossiers(beleid.data, 2, 20, { overtredingen: [1, 1], open: 0.5 }, geldig);
    const tien = geldigeDossiers(beleid.data, 3, 5, { overtredingen: [10, 10], open: 0.15 }, geldig);
    const alle = (dossiers: readonly unknown[]): unknown[] => dossiers.map((d) => gelukt(adviseer(beleid, landelijk, d)));
    const tijden = meet(
      [
        { naam: 'bekend', perAanroep: bekend.length, doe: () => alle(bekend) },
        { naam: 'open', perAanroep: open.length, doe: () => alle(open) },
        { naam: 'tien', perAanroep: tien.length, doe: () => alle(tien) },
        { naam: 'canoniek', perAanroep: bekend.length, doe: () => alle(bekend).map(canoniek) },
      ],
      9,
      100,
    );
    const uit = (deel: string, uitleg: string): void => meld(`advies-${naam}-${deel}`, tijd(tijden, deel) / 1000, 'ms', uitleg);
    uit('bekend', 'one overtreding, every fact known, checked by the second calculator');
    uit('open', 'one overtreding, half of the facts open, exact over all completions');
    uit('tien', 'ten overtredingen, some facts open');
    uit('canoniek', 'one overtreding, every fact known, with canonical bytes');
  }
}

controleer();
regels();
beleidsregels();
adviezen();
analyse();
taal();
await omvang();
await scherm();
await editor();
