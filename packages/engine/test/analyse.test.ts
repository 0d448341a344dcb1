import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { centVan, klassenVan, maakBeeld } from '../src/analyse/beeld.ts';
import type { Vorm } from '../src/analyse/beeld.ts';
import { andersVraag, doetVraag, peil } from '../src/analyse/peiling.ts';
import type { Punt } from '../src/analyse/peiling.ts';
import { Klassenruimte } from '../src/analyse/ruimte.ts';
import { lichterBijZwaarder } from '../src/analyse/zwaarder.ts';
import type { Lichter } from '../src/analyse/zwaarder.ts';
import { Kern } from '../src/beslis/kern.ts';
import { canoniek } from '../src/canoniek.ts';
import { dagnummer, verschuif } from '../src/datum.ts';
import type { Advies, BeleidJson, Dossier, Gebeurtenis, Maatregel, Regel } from '../src/gegenereerd/typen.ts';
import { BELEID, LANDELIJK, dossier, geheel, jaNee, keuze, lijst, overtreding } from './klein-beleid.ts';
import { advies, conditie, regels, willekeurigeKern } from './willekeurig-beleid.ts';

// An independent check of the analysis: on small random policies every dossier there is is advised one by one, and the classes, their sizes and the
// findings are worked out from that list. The analysis never makes the list, and the list never sees a diagram of a whole space.

/** Policies of any size, and how many more of which every dossier is listed within a second: of those there can be thousands. */
const RUNS = process.env['BEWIJS'] ? 60 : 2;
const KLEINE = process.env['BEWIJS'] ? 3000 : 40;
/** Dossiers of a policy that counts as small. */
const KLEIN = 700;
const FEITEN = [jaNee('p'), jaNee('q'), keuze('k', ['x', 'y', 'z']), lijst('l', ['m', 'n']), geheel('g', 0, 3), jaNee('z', 'zaak')];
const WAARDEN: Readonly<Record<string, readonly (boolean | string | number | string[])[]>> = {
  p: [false, true],
  q: [false, true],
  k: ['x', 'y', 'z'],
  l: [[], ['m'], ['n'], ['m', 'n']],
  g: [0, 1, 2, 3],
  z: [false, true],
};
const DAGEN = { pleegdatum: '2026-03-02', inspectiedatum: '2026-03-02', besluitdatum: '2026-03-30' };
const IJKPUNTEN = { dagen: [DAGEN], aantallen: [1] };

/** Every history of up to two events of each kind that the rules tell apart, and one outside the window. */
const HISTORIES: readonly (readonly Gebeurtenis[])[] = [
  { locatie: 'deze', opgevolgd: false },
  { locatie: 'deze', opgevolgd: true },
  { locatie: 'andere', opgevolgd: false },
  { locatie: 'andere', opgevolgd: true },
].reduce<Gebeurtenis[][]>(
  (tot, soort) =>
    tot.flatMap((eerder) =>
      [0, 1, 2].map((n) => [
        ...eerder,
        ...Array.from({ length: n }, () => ({ soort: 'aanwijzing', datum: '2025-06-01', soortgelijk: false, ...soort }) as Gebeurtenis),
      ]),
    ),
  [[]],
);

const leest = (kern: Kern, naam: string): boolean => JSON.stringify([kern.beleid.regels, kern.beleid.begrippen]).includes(`{"var":"${naam}"}`);

const histories = (kern: Kern): readonly (readonly Gebeurtenis[])[] => {
  const gelezen = kern.beleid.begrippen.filter(({ id }) => leest(kern, id));
  const telt = JSON.stringify([kern.beleid.regels, gelezen]).includes('aantalGebeurtenissen');
  return telt ? HISTORIES : HISTORIES.filter((h) => h.length < 2);
};

const aantalDossiers = (kern: Kern): number =>
  Object.entries(WAARDEN).reduce((tot, [id, waarden]) => tot * (leest(kern, id) ? waarden.length : 1), histories(kern).length);

/** Every dossier of the policy; what no rule reads has one value. */
function alleDossiers(kern: Kern): readonly Dossier[] {
  let uit: Record<string, boolean | string | number | string[]>[] = [{}];
  for (const [id, waarden] of Object.entries(WAARDEN))
    uit = uit.flatMap((a) => (leest(kern, id) ? waarden : waarden.slice(0, 1)).map((w) => ({ ...a, [id]: w })));
  return uit.flatMap(({ z, ...rest }) =>
    histories(kern).map((historie) => dossier([overtreding({ antwoorden: rest, historie: [...historie] })], { antwoorden: { z: z as boolean } })),
  );
}

const maatregelen = (a: Advies): readonly string[] =>
  (a.overtredingen[0]?.maatregelen ?? [])
    .map((m) => canoniek([m.soort, m.sterkte, m.keuzegroep ?? '', m.bedrag?.cent ?? null, m.termijn?.dagen ?? null]))
    .sort();
const heeft = (a: Advies, code: string): boolean => a.voorbehouden.some((v) => v.code === code);
const alles = (a: Advies): string =>
  canoniek([
    a.overtredingen[0]?.recidive,
    (a.overtredingen[0]?.maatregelen ?? []).map((m) => [
      m.soort,
      m.sterkte,
      m.keuzegroep ?? '',
      (m.bedrag?.stappen ?? []).map((s) => s.regel),
      m.termijn?.dagen ?? null,
    ]),
    a.overtredingen[0]?.aandachtspunten.map((p) => p.regel),
    a.procedure.map((p) => p.id),
  ]);

const vormtekst =
  (ruimte: Klassenruimte) =>
  (vorm: Vorm): string => {
    const [lezer] = ruimte.lezers;
    assert.ok(lezer);
    const dagen = vorm.termijn ? dagnummer(verschuif(DAGEN.besluitdatum, vorm.termijn.aantal, vorm.termijn.eenheid)) - dagnummer(DAGEN.besluitdatum) : null;
    return canoniek([vorm.soort, vorm.sterkte, vorm.keuzegroep, centVan(lezer, vorm, DAGEN, 1) ?? null, dagen]);
  };

/** Every combination of the space, valid or not. */
const combinaties = (domeinen: readonly number[]): readonly (readonly number[])[] =>
  domeinen.reduce<number[][]>((tot, n) => tot.flatMap((rij) => Array.from({ length: n }, (_, i) => [...rij, i])), [[]]);

const gebeurtenissen = ({ overtredingen: [o] }: Dossier): number => o?.historie?.length ?? 0;

/** The same policy in which nothing is forbidden; whether a rule holds stays as it was. */
const zonderVerboden = (rs: readonly Regel[]): readonly Regel[] => rs.map((r) => (r.dan.verbied ? { ...r, dan: { aandachtspunt: 'a' } } : r));

/** Whether a dossier shows a finding, by the text of the format: from its advice, and from that of the policy in which nothing is forbidden. */
function toontIn({ code, bij }: Punt, rs: readonly Regel[], vrij: Kern): (a: Advies, d: Dossier) => boolean {
  const waar = (a: Advies, id: string): boolean => a.spoor.some((s) => s.regel === id && s.uitkomst === 'waar');
  if (code === 'geen-regel-voor') return (a, d) => heeft(a, 'geen-regel') && heeft(advies(vrij, d), 'geen-regel');
  if (code === 'alles-verboden') return (a, d) => heeft(a, 'geen-regel') && bij.every((id) => waar(a, id)) && !heeft(advies(vrij, d), 'geen-regel');
  const soorten = bij.map((id) => {
    const { dan } = rs.find((r) => r.id === id) ?? {};
    return dan?.bedrag?.bij ?? dan?.termijn?.bij ?? [];
  });
  const staat = (a: Advies): boolean => (a.overtredingen[0]?.maatregelen ?? []).some(({ soort }) => soorten.every((lijst) => lijst.includes(soort)));
  return (a) => bij.every((id) => waar(a, id)) && (code === 'regels-botsen' || staat(a));
}

const klein = (kern: Kern): Kern => new Kern({ ...kern.beleid, feiten: FEITEN }, LANDELIJK);

for (const { soort, hoogstens, numRuns } of [
  { soort: 'any', hoogstens: Infinity, numRuns: RUNS },
  { soort: 'small', hoogstens: KLEIN, numRuns: KLEINE },
])
  test(`classes, their sizes and every finding are those of all dossiers one by one: ${soort} policies`, () => {
    fc.assert(
      fc.property(regels, conditie, (rs, begrip) => {
        const kern = klein(willekeurigeKern(rs, begrip));
        fc.pre(aantalDossiers(kern) <= hoogstens);
        const ruimte = new Klassenruimte([{ kern, plan: kern.plan('v', 'kindercentrum') }], IJKPUNTEN);
        const beeld = maakBeeld(ruimte);
        const klassen = klassenVan(ruimte, beeld);
        const peiling = peil(ruimte, beeld, new Set());
        const lijstVan = alleDossiers(kern);
        const adviezen = lijstVan.map((d) => advies(kern, d));
        for (const a of adviezen) assert.equal(a.status, 'volledig');

        // The outcomes are the same, no more and no fewer.
        const tekst = vormtekst(ruimte);
        const uitkomsten = new Set(adviezen.map((a) => canoniek(maatregelen(a))));
        assert.deepEqual(new Set(klassen.map(({ vormen }) => canoniek(vormen.map(tekst).sort()))), uitkomsten);

        // Each combination is in one class, its dossier has that outcome, and the sizes are those of the list.
        const domeinen = ruimte.diagram.domeinen;
        if (domeinen.reduce((a, b) => a * b, 1) <= 4_000) {
          const aantallen = klassen.map(() => 0n);
          for (const keuze of combinaties(domeinen)) {
            if (!ruimte.teller.geldt(ruimte.geldig, keuze)) continue;
            const in_ = klassen.flatMap(({ knoop }, i) => (ruimte.teller.geldt(knoop, keuze) ? [i] : []));
            assert.equal(in_.length, 1);
            const [i] = in_ as [number];
            aantallen[i] = (aantallen[i] ?? 0n) + 1n;
            assert.deepEqual(maatregelen(advies(kern, ruimte.dossier(keuze))), klassen[i]?.vormen.map(tekst).sort());
          }
          assert.deepEqual(
            klassen.map(({ knoop }) => ruimte.tel(knoop)),
            aantallen,
          );
        }
        assert.equal(
          klassen.reduce((som, { knoop }) => som + ruimte.tel(knoop), 0n),
          peiling.combinaties,
        );

        // Findings.
        const codes = new Set(peiling.punten.map(({ code }) => code));
        assert.equal(
          codes.has('geen-regel-voor') || codes.has('alles-verboden'),
          adviezen.some((a) => heeft(a, 'geen-regel')),
          'gaps',
        );
        assert.equal(
          codes.has('regels-botsen'),
          adviezen.some((a) => heeft(a, 'conflict')),
          'contradictions',
        );
        assert.equal(
          codes.has('termijnen-botsen'),
          adviezen.some((a) => heeft(a, 'termijn-conflict')),
          'terms',
        );
        for (const { code, dossier: d } of peiling.punten) {
          const a = advies(kern, d);
          if (code === 'geen-regel-voor' || code === 'alles-verboden') assert.ok(heeft(a, 'geen-regel'), code);
          if (code === 'regels-botsen') assert.ok(heeft(a, 'conflict'), code);
          if (code === 'termijnen-botsen') assert.ok(heeft(a, 'termijn-conflict'), code);
        }
        // Each with the fewest events of all dossiers that show it, and in as many combinations as show it.
        const vrij = klein(willekeurigeKern([...zonderVerboden(rs)], begrip));
        for (const punt of peiling.punten) {
          const toont = toontIn(punt, rs, vrij);
          assert.ok(toont(advies(kern, punt.dossier), punt.dossier), `${punt.code} shows in its dossier`);
          const minste = Math.min(...lijstVan.flatMap((d, i) => (toont(adviezen[i] as Advies, d) ? [gebeurtenissen(d)] : [])));
          assert.equal(gebeurtenissen(punt.dossier), minste, `${punt.code} in its smallest dossier`);
        }
        const waar = new Set(adviezen.flatMap((a) => a.spoor.filter((s) => s.uitkomst === 'waar').map((s) => s.regel)));
        assert.deepEqual(peiling.geldt, waar, 'rules that hold somewhere');
        assert.deepEqual(
          new Set(peiling.kan.keys()),
          new Set(adviezen.flatMap((a) => a.spoor.filter((s) => s.uitkomst === 'waar' || s.uitgeschakeldDoor).map((s) => s.regel))),
          'rules whose condition can hold',
        );

        // Answers that make a difference: two dossiers that differ in nothing else.
        const opRest = new Map<string, Map<string, string>>();
        lijstVan.forEach((d, i) => {
          const { k, ...rest } = d.overtredingen[0]?.antwoorden ?? {};
          const sleutel = canoniek([d.antwoorden, rest, d.overtredingen[0]?.historie]);
          const groep = opRest.get(sleutel) ?? new Map<string, string>();
          opRest.set(sleutel, groep.set(String(k), alles(adviezen[i] as Advies)));
        });
        if (leest(kern, 'k'))
          for (const [a, b] of [
            ['x', 'y'],
            ['x', 'z'],
            ['y', 'z'],
          ] as const) {
            const anders = [...opRest.values()].some((groep) => groep.get(a) !== groep.get(b));
            if (anders) assert.ok(peiling.ja.has(andersVraag('k', a, b)), `${a} and ${b} differ`);
          }

        // A measure rule of which something comes is missed when it is gone.
        const gekozen = rs.find(({ id, dan }) => waar.has(id) && (dan.maatregel ?? dan.eenVan ?? dan.treden ?? dan.ook ?? dan.verbied) !== undefined);
        if (gekozen) {
          const zonder = klein(
            willekeurigeKern(
              rs.map((r) => (r === gekozen ? { ...r, als: false } : r)),
              begrip,
            ),
          );
          const kop = (a: Advies): string =>
            canoniek([
              heeft(a, 'conflict'),
              heeft(a, 'geen-regel'),
              (a.overtredingen[0]?.maatregelen ?? []).map((m) => [m.soort, m.sterkte, m.keuzegroep ?? '']),
            ]);
          const mist = lijstVan.some((d, i) => kop(advies(zonder, d)) !== kop(adviezen[i] as Advies));
          assert.equal(peiling.ja.has(doetVraag(gekozen.id)), mist, `what comes of ${gekozen.id}`);
        }
      }),
      { numRuns, seed: 20261126, maxSkipsPerRun: 10_000 },
    );
  });

const TREDEN: Readonly<Record<string, number>> = { aanwijzing: 1, 'last-onder-dwangsom': 2, exploitatieverbod: 3 };

/** In what one advice is lighter than another, by the text of the format: worked out from two advices, not from diagrams. */
function waarinLichter(licht: Advies, zwaar: Advies): ReadonlySet<string> {
  const uit = new Set<string>();
  const staat = (a: Advies): readonly Maatregel[] => a.overtredingen[0]?.maatregelen ?? [];
  const heeftSoort = (a: Advies, soort: string, geboden: boolean): boolean => staat(a).some((m) => m.soort === soort && (!geboden || m.sterkte === 'geboden'));
  const trede = (a: Advies): number => {
    const opLadder = staat(a).flatMap((m) =>
      m.sterkte === 'geboden' && TREDEN[m.soort] ? [{ groep: m.keuzegroep ?? m.soort, trede: TREDEN[m.soort] ?? 0 }] : [],
    );
    return Math.max(0, ...opLadder.map(({ groep }) => Math.min(...opLadder.filter((m) => m.groep === groep).map((m) => m.trede))));
  };
  for (const geboden of [true, false]) {
    if (heeftSoort(zwaar, 'geen-handhaving', geboden) && !heeftSoort(licht, 'geen-handhaving', geboden)) uit.add('maatregel geen-handhaving');
    if (heeftSoort(licht, 'bestuurlijke-boete', geboden) && !heeftSoort(zwaar, 'bestuurlijke-boete', geboden)) uit.add('maatregel bestuurlijke-boete');
  }
  for (const [soort, plaats] of Object.entries(TREDEN)) {
    const gedaald = trede(licht) >= plaats && trede(zwaar) < plaats;
    const nietMeer = heeftSoort(licht, soort, false) && !heeftSoort(zwaar, soort, false) && trede(zwaar) < plaats;
    if (gedaald || nietMeer) uit.add(`maatregel ${soort}`);
  }
  for (const a of staat(licht))
    for (const b of staat(zwaar)) {
      if (a.soort !== b.soort) continue;
      if (a.bedrag && b.bedrag && b.bedrag.cent < a.bedrag.cent) uit.add(`bedrag ${a.soort}`);
      if (a.termijn && b.termijn && b.termijn.dagen > a.termijn.dagen) uit.add(`termijn ${a.soort}`);
    }
  return uit;
}

test('a heavier fact gives a lighter outcome exactly where two dossiers say so', () => {
  const bron = { document: 'd', sectie: '1' };
  const zwaarder: BeleidJson['zwaarder'] = [
    { feit: 'p', volgorde: [[false], [true]], bron },
    { feit: 'k', volgorde: [['x'], ['y', 'z']], bron, uitzonderingen: [{ als: { var: 'q' }, bij: ['bestuurlijke-boete'], reden: 'r', bron }] },
    { feit: 'g', richting: 'oplopend', bron },
    { gebeurtenissen: ['aanwijzing'], bron },
  ];
  const heeftUitzondering = (plaats: number, d: Dossier, wat: string): boolean =>
    plaats === 1 && d.overtredingen[0]?.antwoorden['q'] === true && wat.endsWith('bestuurlijke-boete');
  /** What differs between two dossiers: the place of the declaration that makes the second the heavier one. */
  const zwaardereVan = (kern: Kern, d: Dossier): readonly { readonly plaats: number; readonly zwaar: Dossier }[] => {
    const [o] = d.overtredingen;
    assert.ok(o);
    const met = (antwoorden: Record<string, boolean | string | number>): Dossier => ({
      ...d,
      overtredingen: [{ ...o, antwoorden: { ...o.antwoorden, ...antwoorden } }],
    });
    const { p, k, g } = o.antwoorden;
    const naar: Readonly<Record<string, readonly string[]>> = { x: ['y', 'z'], y: ['z'], z: ['y'] };
    const extra = (HISTORIES[HISTORIES.length - 1] ?? []).filter(
      (e, i, alle) => alle.findIndex((f) => f.locatie === e.locatie && f.opgevolgd === e.opgevolgd) === i,
    );
    return [
      ...(p === false && leest(kern, 'p') ? [{ plaats: 0, zwaar: met({ p: true }) }] : []),
      ...(leest(kern, 'k') ? (naar[String(k)] ?? []).map((naarK) => ({ plaats: 1, zwaar: met({ k: naarK }) })) : []),
      ...(leest(kern, 'g') && Number(g) < 3 ? [1, 2, 3].filter((n) => n > Number(g)).map((n) => ({ plaats: 2, zwaar: met({ g: n }) })) : []),
      ...extra.map((e) => ({ plaats: 3, zwaar: { ...d, overtredingen: [{ ...o, historie: [...(o.historie ?? []), e] }] } })),
    ];
  };
  /** A dossier without what a declaration says is heavier. */
  const anders = (plaats: number, d: Dossier): string => {
    const [o] = d.overtredingen;
    const feit = zwaarder[plaats]?.feit;
    const antwoorden = Object.entries(o?.antwoorden ?? {}).filter(([id]) => id !== feit);
    // Of the histories: one is the other with an event more, so what is not of that kind is the same.
    const historie = feit === undefined ? [] : (o?.historie ?? []);
    return canoniek([d.antwoorden ?? {}, antwoorden, historie, { ...d, antwoorden: {}, overtredingen: [{ ...o, antwoorden: {}, historie: [] }] }]);
  };
  const meer = (zwaar: Dossier, licht: Dossier): number => gebeurtenissen(zwaar) - gebeurtenissen(licht);
  fc.assert(
    fc.property(regels, conditie, (rs, begrip) => {
      const basis = klein(willekeurigeKern(rs, begrip));
      const kern = new Kern({ ...basis.beleid, zwaarder }, LANDELIJK);
      const ruimte = new Klassenruimte([{ kern, plan: kern.plan('v', 'kindercentrum') }], IJKPUNTEN);
      const gevonden = lichterBijZwaarder(ruimte, maakBeeld(ruimte));
      const bekend = new Map<string, Advies>();
      const geef = (d: Dossier): Advies => {
        const sleutel = JSON.stringify(d);
        const eerder = bekend.get(sleutel) ?? advies(kern, d);
        bekend.set(sleutel, eerder);
        return eerder;
      };
      const verwacht = new Map<string, number>();
      for (const d of alleDossiers(kern).filter(({ overtredingen: [o] }) => (o?.historie?.length ?? 0) < 4))
        for (const { plaats, zwaar } of zwaardereVan(kern, d))
          for (const wat of waarinLichter(geef(d), geef(zwaar)))
            if (!heeftUitzondering(plaats, zwaar, wat))
              verwacht.set(`${plaats} ${wat}`, Math.min(gebeurtenissen(zwaar), verwacht.get(`${plaats} ${wat}`) ?? Infinity));
      const naam = ({ plaats, onderdeel, maatregel }: Lichter): string => `${plaats} ${onderdeel} ${maatregel}`;
      assert.deepEqual(new Set(gevonden.map(naam)), new Set(verwacht.keys()));
      for (const lichter of gevonden) {
        const { plaats, onderdeel, maatregel, dossier: zwaar, tegenover } = lichter;
        assert.ok(waarinLichter(geef(tegenover), geef(zwaar)).has(`${onderdeel} ${maatregel}`), 'the pair shows it');
        assert.equal(gebeurtenissen(zwaar), verwacht.get(naam(lichter)), 'the smallest pair');
        assert.equal(anders(plaats, zwaar), anders(plaats, tegenover), 'nothing else differs');
        assert.equal(meer(zwaar, tegenover), zwaarder[plaats]?.feit === undefined ? 1 : 0, 'one event more, or as many');
      }
    }),
    { numRuns: Math.ceil(RUNS / 2), seed: 20261127 },
  );
});

test('the sizes of the classes add up to the whole space of a policy with a class, dates and a last event', () => {
  const ernst = { ...keuze('e', ['licht', 'groot']), standaard: 'klasse' as const };
  const kern = new Kern({ ...BELEID, feiten: [ernst] }, LANDELIJK);
  const ruimte = new Klassenruimte([{ kern, plan: kern.plan('v', 'kindercentrum') }], IJKPUNTEN);
  // No rule reads the class; what recidive can see of the history is no or some aanwijzing.
  assert.equal(ruimte.tel(1), 2n);
});
