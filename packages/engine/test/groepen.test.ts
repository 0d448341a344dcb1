import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import type { Gevalsvoorwaarde } from '../src/analyse/beschrijving.ts';
import { eisrichting, kenmerkVan } from '../src/analyse/groepen.ts';
import type { Eis } from '../src/analyse/groepen.ts';
import { Klassenruimte } from '../src/analyse/ruimte.ts';
import { ruimteverschillen } from '../src/analyse/verschillen.ts';
import type { Uitkomstverschil, Verschilgroep } from '../src/analyse/verschillen.ts';
import { Kern } from '../src/beslis/kern.ts';
import type { Advies, Dossier, Maatregel, Regel } from '../src/gegenereerd/typen.ts';
import { BELEID, LANDELIJK, geheel, jaNee, keuze, lijst, regel } from './klein-beleid.ts';
import { advies, conditie, regels, willekeurigeKern } from './willekeurig-beleid.ts';

// An independent check of the comparison: on small random policies every case is advised twice, and the group it belongs to, the counts and the conditions are
// worked out from the two advices. The comparison never makes the list, and the list never sees a diagram.

const RUNS = Number(process.env['BEWIJS'] ? 2000 : 12);
const FEITEN = [jaNee('p'), jaNee('q'), keuze('k', ['x', 'y', 'z']), lijst('l', ['m', 'n']), geheel('g', 0, 3), jaNee('z', 'zaak')];
const IJKPUNTEN = { dagen: [{ pleegdatum: '2026-03-02', inspectiedatum: '2026-03-02', besluitdatum: '2026-03-30' }], aantallen: [1] };

/** The second policy: one rule with another condition, another effect, or none; and perhaps another amount. */
interface Wending {
  readonly welke: number;
  readonly wat: 'conditie' | 'effect' | 'weg';
  readonly als: unknown;
  readonly uit: readonly Regel[];
  readonly cent: number;
  readonly begrip: unknown;
}
const wending: fc.Arbitrary<Wending> = fc.record({
  welke: fc.nat(),
  wat: fc.constantFrom('conditie', 'effect', 'weg'),
  als: conditie,
  uit: regels,
  cent: fc.constantFrom(300000, 300000, 450000, 150000),
  begrip: fc.option(conditie, { nil: undefined }),
});

function gewend(rs: readonly Regel[], { welke, wat, als, uit }: Wending): readonly Regel[] {
  const plaats = welke % rs.length;
  return rs.flatMap((r, i) => {
    if (i !== plaats) return [r];
    if (wat === 'weg') return [{ ...r, als: false }];
    if (wat === 'conditie') return [{ ...r, als: JSON.parse(JSON.stringify(als).replaceAll('"var":"b"', '"var":"p"')) as Regel['als'] }];
    const ander = uit[welke % uit.length];
    return ander && ander.sterkte === 'geboden' ? [{ ...r, dan: ander.dan, sterkte: 'geboden' as const }] : [r];
  });
}

function metBedrag(kern: Kern, cent: number): Kern {
  const voorschriften = kern.beleid.voorschriften.map((v) => ({
    ...v,
    bedragen: v.bedragen.map((b) => (b.maatregel === 'last-onder-dwangsom' ? { ...b, cent } : b)),
  }));
  return new Kern({ ...kern.beleid, feiten: FEITEN, voorschriften }, LANDELIJK);
}

const staand = (a: Advies): readonly Maatregel[] => a.overtredingen[0]?.maatregelen ?? [];

/** What an advice demands, as the text of a group: by the definition, not by the program. */
function eis(a: Advies): string {
  const geboden = staand(a).filter((m) => m.sterkte === 'geboden');
  const keuzes = new Set(
    geboden.map((m) =>
      m.keuzegroep === undefined
        ? m.soort
        : geboden
            .filter((ander) => ander.keuzegroep === m.keuzegroep)
            .map((ander) => ander.soort)
            .sort()
            .join('|'),
    ),
  );
  return [...keuzes].sort().join('+') || 'niets';
}

const ZWAAR_NAAR_LICHT = ['exploitatieverbod', 'last-onder-dwangsom', 'aanwijzing', 'bestuurlijke-boete', 'geen-handhaving'];
const heeft = (a: Advies, soort: string, sterkte: string): boolean => staand(a).some((m) => m.soort === soort && m.sterkte === sterkte);
const termijn = (m: Maatregel | undefined): string => (m?.termijn === undefined ? 'geen' : m.termijn.dagen === 7 ? '7 dagen' : '2 maanden');

/** The group of a case by its two advices; undefined: they are the same. */
function verwacht(a: Advies, b: Advies): string | undefined {
  if (eis(a) !== eis(b)) return `eis:${eis(a)}>${eis(b)}`;
  const mogelijk = ZWAAR_NAAR_LICHT.find((soort) => heeft(a, soort, 'mogelijk') !== heeft(b, soort, 'mogelijk'));
  if (mogelijk !== undefined) return `mogelijk:${heeft(b, mogelijk, 'mogelijk') ? '+' : '-'}${mogelijk}`;
  const soorten = [...new Set(staand(a).map((m) => m.soort))].sort();
  const paren = soorten.map((soort) => ({ soort, was: staand(a).find((m) => m.soort === soort), wordt: staand(b).find((m) => m.soort === soort) }));
  const bedragen = paren.flatMap(({ soort, was, wordt }) => {
    const [van, naar] = [was?.bedrag?.cent, wordt?.bedrag?.cent];
    if (van === naar) return [];
    return [`${soort}=${van === undefined ? 'nieuw' : naar === undefined ? 'vervallen' : naar > van ? 'hoger' : 'lager'}`];
  });
  if (bedragen.length > 0) return `bedrag:${bedragen.join(',')}`;
  const termijnen = paren.flatMap(({ soort, was, wordt }) => (termijn(was) === termijn(wordt) ? [] : [`${soort}=${termijn(was)}>${termijn(wordt)}`]));
  if (termijnen.length > 0) return `termijn:${termijnen.join(',')}`;
  const keuzes = paren.flatMap(({ soort, was, wordt }) => (was?.keuzegroep === wordt?.keuzegroep ? [] : [soort]));
  return keuzes.length > 0 ? `keuzegroep:${keuzes.join(',')}` : undefined;
}

/** Whether a condition holds in a dossier, read from its answers; a begrip by an advice of a policy that says only whether it holds. */
function houdt(kernen: readonly Kern[], d: Dossier, voorwaarde: Gevalsvoorwaarde): boolean {
  if ('maatregel' in voorwaarde)
    return staand(advies(kernen[0] as Kern, d)).some(({ soort, sterkte }) => soort === voorwaarde.maatregel && voorwaarde.sterkten.includes(sterkte));
  if ('begrip' in voorwaarde) {
    const peiler = new Kern(
      { ...(kernen[voorwaarde.van === 'nieuw' ? 1 : 0] as Kern).beleid, regels: [regel('peil', { var: voorwaarde.begrip }, { aandachtspunt: 'ja' })] },
      LANDELIJK,
    );
    return (advies(peiler, d).overtredingen[0]?.aandachtspunten.length === 1) === voorwaarde.waar;
  }
  if ('dagen' in voorwaarde) throw new Error('there is one day');
  const antwoord = voorwaarde.feit === 'z' ? d.antwoorden?.['z'] : d.overtredingen[0]?.antwoorden[voorwaarde.feit];
  if ('bereiken' in voorwaarde)
    return voorwaarde.bereiken.some(({ van, tot }) => Number(antwoord) >= Number(van) && (tot === undefined || Number(antwoord) <= Number(tot)));
  if (voorwaarde.optie !== undefined) return voorwaarde.waarden.includes((antwoord as string[]).includes(voorwaarde.optie));
  return voorwaarde.waarden.includes(antwoord as string);
}

/** Every combination of the space that a dossier can have, as a dossier. */
function alleGevallen(ruimte: Klassenruimte): readonly Dossier[] {
  const { domeinen } = ruimte.diagram;
  const alle = domeinen.reduce<number[][]>((tot, n) => tot.flatMap((rij) => Array.from({ length: n }, (_, i) => [...rij, i])), [[]]);
  return alle.filter((keuze) => ruimte.teller.geldt(ruimte.geldig, keuze)).map((keuze) => ruimte.dossier(keuze));
}

/** What changes in a case, as `Uitkomstverschil.wijzigingen` says it. */
function wijzigt(a: Advies, b: Advies, wijziging: Uitkomstverschil['wijzigingen'][number]): boolean {
  const [was, wordt] = [a, b].map((x) => staand(x).find((m) => m.soort === wijziging.maatregel));
  switch (wijziging.soort) {
    case 'maatregel':
      return was?.sterkte === wijziging.van && wordt?.sterkte === wijziging.naar;
    case 'bedrag': {
      const [van, naar] = [was?.bedrag?.cent, wordt?.bedrag?.cent];
      if (!was || !wordt || van === naar) return false;
      return wijziging.richting === (van === undefined ? 'nieuw' : naar === undefined ? 'vervallen' : naar > van ? 'hoger' : 'lager');
    }
    case 'termijn':
      return was !== undefined && wordt !== undefined && termijn(was) === (wijziging.van ?? 'geen') && termijn(wordt) === (wijziging.naar ?? 'geen');
    case 'keuzegroep':
      return was?.sterkte === 'geboden' && wordt?.sterkte === 'geboden' && was.keuzegroep !== wordt.keuzegroep;
  }
}

const som = (delen: readonly { readonly combinaties: bigint }[]): bigint => delen.reduce((totaal, { combinaties }) => totaal + combinaties, 0n);
const telt = <T>(lijst: readonly T[], past: (deel: T) => boolean): bigint => BigInt(lijst.filter(past).length);

test('every case is in the group that its two advices say, and the conditions say which cases', () => {
  let geteld = 0;
  fc.assert(
    fc.property(regels, conditie, wending, (rs, begrip, anders) => {
      const kernen = [
        metBedrag(willekeurigeKern(rs, begrip), 300000),
        metBedrag(willekeurigeKern(gewend(rs, anders), anders.begrip ?? begrip), anders.cent),
      ] as const;
      const ruimte = new Klassenruimte(
        kernen.map((kern) => ({ kern, plan: kern.plan('v', 'kindercentrum') })),
        IJKPUNTEN,
      );
      const uit = ruimteverschillen(ruimte);
      assert.equal(som(uit.groepen), uit.anders.combinaties);
      for (const groep of uit.groepen) {
        assert.equal(groep.kenmerk, kenmerkVan(groep.wijziging));
        assert.equal(som(groep.verschillen), groep.combinaties);
        for (const { dossier: d } of [groep, ...groep.verschillen]) assert.equal(verwacht(advies(kernen[0], d), advies(kernen[1], d)), groep.kenmerk);
      }
      if (ruimte.diagram.domeinen.reduce((a, b) => a * b, 1) > 3_000) return;
      const gevallen = alleGevallen(ruimte).map((d) => {
        const [a, b] = [advies(kernen[0], d), advies(kernen[1], d)];
        return { d, a, b, kenmerk: verwacht(a, b), eerst: (d.overtredingen[0]?.historie ?? []).length === 0 };
      });
      geteld += 1;
      assert.equal(uit.alle.combinaties, BigInt(gevallen.length));
      assert.equal(
        uit.alle.eersteKeer,
        telt(gevallen, ({ eerst }) => eerst),
      );
      const kenmerken = new Set(gevallen.flatMap(({ kenmerk }) => kenmerk ?? []));
      assert.deepEqual(new Set(uit.groepen.map(({ kenmerk }) => kenmerk)), kenmerken);
      for (const groep of uit.groepen) controleer(kernen, gevallen, groep);
    }),
    { numRuns: RUNS, seed: 20261129 },
  );
  assert.ok(geteld >= RUNS / 4, `${geteld} policies were small enough to list`);
});

interface Geval {
  readonly d: Dossier;
  readonly a: Advies;
  readonly b: Advies;
  readonly kenmerk: string | undefined;
  readonly eerst: boolean;
}

function controleer(kernen: readonly Kern[], gevallen: readonly Geval[], groep: Verschilgroep): void {
  const hier = gevallen.filter(({ kenmerk }) => kenmerk === groep.kenmerk);
  assert.deepEqual([groep.combinaties, groep.eersteKeer], [BigInt(hier.length), telt(hier, ({ eerst }) => eerst)], groep.kenmerk);
  for (const { wijziging, combinaties } of groep.ook)
    assert.equal(
      combinaties,
      telt(hier, ({ a, b }) => wijzigt(a, b, wijziging)),
      groep.kenmerk,
    );
  for (const { maatregel, van, naar, combinaties } of groep.bedragen) {
    const cent = (x: Advies): number | undefined => staand(x).find((m) => m.soort === maatregel)?.bedrag?.cent;
    assert.equal(
      combinaties,
      telt(hier, ({ a, b }) => cent(a) === van && cent(b) === naar),
      groep.kenmerk,
    );
  }
  for (const { voorwaarden, precies, combinaties, wijzigingen } of groep.verschillen) {
    const onder = gevallen.filter(({ d }) => voorwaarden.every((voorwaarde) => houdt(kernen, d, voorwaarde)));
    if (!precies) {
      assert.ok(telt(onder, ({ kenmerk }) => kenmerk === groep.kenmerk) >= combinaties && BigInt(onder.length) > combinaties, groep.kenmerk);
      continue;
    }
    assert.equal(BigInt(onder.length), combinaties, groep.kenmerk);
    for (const { a, b, kenmerk } of onder) {
      assert.equal(kenmerk, groep.kenmerk);
      for (const wijziging of wijzigingen) assert.ok(wijzigt(a, b, wijziging));
    }
  }
}

test('more on the ladder or beside it is heavier, of alternatives the lightest counts, and up here and down there is neither', () => {
  const richting = (van: Eis, naar: Eis): string => eisrichting(BELEID.maatregelen, van, naar);
  assert.equal(richting([], [['aanwijzing']]), 'zwaarder');
  assert.equal(richting([['aanwijzing']], [['aanwijzing'], ['last-onder-dwangsom']]), 'zwaarder');
  assert.equal(richting([['exploitatieverbod']], [['aanwijzing']]), 'lichter');
  assert.equal(richting([['aanwijzing']], [['geen-handhaving']]), 'lichter');
  assert.equal(richting([], [['geen-handhaving']]), 'anders');
  assert.equal(richting([['last-onder-dwangsom']], [['exploitatieverbod', 'last-onder-dwangsom']]), 'anders');
  assert.equal(richting([['aanwijzing']], [['aanwijzing'], ['bestuurlijke-boete']]), 'zwaarder');
  assert.equal(richting([['last-onder-dwangsom'], ['bestuurlijke-boete']], [['last-onder-dwangsom']]), 'lichter');
  assert.equal(richting([['bestuurlijke-boete']], [['aanwijzing']]), 'anders');
});
