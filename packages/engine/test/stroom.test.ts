import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import fc from 'fast-check';
import { aantallen, dagencellen } from '../src/analyse/dagen.ts';
import { Klassenruimte } from '../src/analyse/ruimte.ts';
import type { Kern } from '../src/beslis/kern.ts';
import { kernVan } from '../src/adviseer.ts';
import type { BeleidJson, Dossier, LandelijkJson, Regel } from '../src/gegenereerd/typen.ts';
import { Dossiervergelijking, parseLandelijk, parsePolicy, vergelijkInStappen, type Beleid, type Uitslag, type Vergelijking } from '../src/index.ts';
import { LANDELIJK } from './klein-beleid.ts';
import { conditie, regels, willekeurigeKern } from './willekeurig-beleid.ts';

// Two ways to whose outcome changes: through all cases at once, in diagrams, and dossier by dossier in a stream. Over every dossier of a small policy the
// two must count the same.

const RUNS = process.env['BEWIJS'] ? 400 : 10;
/** Dossiers of one voorschrift: more are not listed. */
const HOOGSTENS = 1_500;

function gelukt<T>(uitslag: Uitslag<T>): T {
  assert.ok(uitslag.ok, uitslag.ok ? '' : JSON.stringify(uitslag.bevindingen));
  return uitslag.waarde;
}

const basis = JSON.parse(readFileSync(new URL('../../publicatie/test/basis/landelijk.json', import.meta.url), 'utf8')) as LandelijkJson;
const landelijk = gelukt(
  parseLandelijk(
    JSON.stringify({
      ...basis,
      artikelen: [...basis.artikelen, ...LANDELIJK.artikelen],
      categorieen: LANDELIJK.categorieen,
      bronnen: [...basis.bronnen, ...LANDELIJK.bronnen],
    }),
  ),
);

/** A random policy that can be used: its voorschriften have no class, which is a question of its own. */
function beleidVan(rs: readonly Regel[], begrip: unknown, cent: number): Beleid {
  const { beleid } = willekeurigeKern(rs, begrip);
  const voorschriften = beleid.voorschriften.map(({ klasse: _, ...voorschrift }) => ({
    ...voorschrift,
    bedragen: voorschrift.bedragen.map((bedrag) => (bedrag.cent === undefined ? bedrag : { ...bedrag, cent })),
  }));
  return gelukt(parsePolicy(JSON.stringify({ ...beleid, voorschriften } satisfies BeleidJson)));
}

/** These rules but for one, of which no other is an exception any more. */
function zonder(rs: readonly Regel[], welke: number): readonly Regel[] {
  const weg = rs[welke]?.id;
  return rs.flatMap(({ uitzonderingOp, ...regel }) => {
    const op = (uitzonderingOp ?? []).filter((id) => id !== weg);
    return regel.id === weg ? [] : [op.length > 0 ? { ...regel, uitzonderingOp: op as [string, ...string[]] } : regel];
  });
}

/** Every dossier of the space of both policies, a voorschrift and a kind of voorziening at a time; undefined: there are too many. */
function alleDossiers(kernen: readonly Kern[]): readonly Dossier[] | undefined {
  const ijkpunten = { dagen: dagencellen(kernen), aantallen: aantallen(kernen) };
  const uit: Dossier[] = [];
  for (const { id, voorzieningen } of kernen[0]?.beleid.voorschriften ?? [])
    for (const voorziening of voorzieningen) {
      const ruimte = new Klassenruimte(
        kernen.map((kern) => ({ kern, plan: kern.plan(id, voorziening) })),
        ijkpunten,
      );
      const { domeinen } = ruimte.diagram;
      if (domeinen.reduce((a, b) => a * b, 1) > HOOGSTENS) return undefined;
      const alle = domeinen.reduce<number[][]>((tot, n) => tot.flatMap((rij) => Array.from({ length: n }, (_, i) => [...rij, i])), [[]]);
      for (const keuze of alle) if (ruimte.teller.geldt(ruimte.geldig, keuze)) uit.push(ruimte.dossier(keuze));
    }
  return uit;
}

function vergelijk(oud: Beleid, nieuw: Beleid): Vergelijking {
  const werk = vergelijkInStappen(oud, nieuw, landelijk);
  for (;;) {
    const stap = werk.next();
    if (stap.done) return gelukt(stap.value);
  }
}

test('a stream of every dossier counts what the comparison of all cases counts', () => {
  let [geteld, anders] = [0, 0];
  fc.assert(
    fc.property(regels, conditie, fc.nat({ max: 5 }), fc.constantFrom(300000, 400000), (rs, begrip, welke, cent) => {
      const [oud, nieuw] = [beleidVan(rs, begrip, 300000), beleidVan(zonder(rs, welke), begrip, cent)];
      const dossiers = alleDossiers([gelukt(kernVan(oud, landelijk)), gelukt(kernVan(nieuw, landelijk))]);
      fc.pre(dossiers !== undefined);
      const alle = vergelijk(oud, nieuw);
      const stroom = gelukt(Dossiervergelijking.begin(oud, nieuw, landelijk));
      for (const dossier of dossiers) gelukt(stroom.voeg(dossier));
      const stand = stroom.stand();
      assert.equal(BigInt(stand.gelezen), alle.combinaties);
      assert.equal(BigInt(stand.anders), alle.anders);
      // The amounts, terms and measures that change: each group of the stream is within one group of the comparison, and they count the same.
      assert.equal(
        stand.groepen.reduce((som, { dossiers: hier }) => som + BigInt(hier), 0n),
        alle.groepen.reduce((som, { combinaties }) => som + combinaties, 0n),
      );
      geteld += 1;
      if (stand.anders > 0) anders += 1;
    }),
    { numRuns: RUNS, seed: 20261130, maxSkipsPerRun: 1_000 },
  );
  assert.equal(geteld, RUNS);
  assert.ok(anders > RUNS / 5, `${anders} pairs of policies differ`);
});
