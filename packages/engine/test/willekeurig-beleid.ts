import assert from 'node:assert/strict';
import fc from 'fast-check';
import { beoordeelDossier, maakAdvies } from '../src/beslis/adviseer.ts';
import { Kern } from '../src/beslis/kern.ts';
import { canoniek } from '../src/canoniek.ts';
import type { Advies, Dossier, Feit, Maatregel, Regel } from '../src/gegenereerd/typen.ts';
import { BELEID, LANDELIJK, dossier, geheel, jaNee, keuze, lijst, overtreding, regel } from './klein-beleid.ts';

// Random small policies and dossiers, and every completion of a dossier: the judge by brute force of what the engine says without listing.

export const FEITEN: readonly Feit[] = [jaNee('p'), jaNee('q'), keuze('k', ['x', 'y', 'z']), lijst('l', ['m', 'n']), geheel('g', 0, 20), jaNee('z', 'zaak')];
const WAARDEN: Readonly<Record<string, readonly (boolean | string | number | string[])[]>> = {
  p: [false, true],
  q: [false, true],
  k: ['x', 'y', 'z'],
  l: [[], ['m'], ['n'], ['m', 'n']],
  g: Array.from({ length: 21 }, (_, i) => i),
  z: [false, true],
};

const tel = (opgevolgd: 'ja' | 'nee' | 'alle', grens: number): unknown => ({
  '>=': [{ aantalGebeurtenissen: [['aanwijzing'], 3, 'alle', opgevolgd, 'alle', 'pleegdatum', 'alle'] }, grens],
});
const atoom = fc.oneof(
  fc.constantFrom<unknown>({ var: 'p' }, { var: 'q' }, { var: 'z' }, { var: 'b' }, { var: 'recidive' }),
  fc.constantFrom('x', 'y', 'z').map((o) => ({ '===': [{ var: 'k' }, o] })),
  fc.subarray(['x', 'y', 'z'], { minLength: 1 }).map((o) => ({ in: [{ var: 'k' }, o] })),
  fc.subarray(['m', 'n'], { minLength: 1 }).map((o) => ({ bevat: [{ var: 'l' }, o] })),
  fc.tuple(fc.constantFrom('<', '<=', '>', '>=', '===', '!=='), fc.integer({ min: 0, max: 20 })).map(([op, n]) => ({ [op]: [{ var: 'g' }, n] })),
  fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 20 })).map(([a, n]) => ({ '>': [{ '+': [{ max: [{ var: 'g' }, a] }, 2] }, n] })),
  fc.tuple(fc.constantFrom<'ja' | 'nee' | 'alle'>('ja', 'nee', 'alle'), fc.integer({ min: 1, max: 2 })).map(([o, n]) => tel(o, n)),
  fc.constant({ '===': [{ if: [{ var: 'p' }, { var: 'k' }, 'x'] }, 'x'] }),
);
export const conditie = fc.letrec<{ c: unknown }>((tie) => ({
  c: fc.oneof(
    { maxDepth: 2, depthSize: 'small' },
    atoom,
    fc.array(tie('c'), { minLength: 2, maxLength: 3 }).map((d) => ({ and: d })),
    fc.array(tie('c'), { minLength: 2, maxLength: 3 }).map((d) => ({ or: d })),
    tie('c').map((d) => ({ '!': [d] })),
  ),
})).c;

const SOORTEN = ['geen-handhaving', 'aanwijzing', 'last-onder-dwangsom', 'exploitatieverbod', 'bestuurlijke-boete'] as const;
const soort = fc.constantFrom(...SOORTEN);
const effect: fc.Arbitrary<Regel['dan']> = fc.oneof(
  { weight: 4, arbitrary: soort.map((maatregel): Regel['dan'] => ({ maatregel })) },
  fc.constant<Regel['dan']>({ eenVan: ['last-onder-dwangsom', 'exploitatieverbod'], keuzegroep: 'groep' }),
  fc.constantFrom(-1, 1, 2).map((treden): Regel['dan'] => ({ treden })),
  fc.constant<Regel['dan']>({ bij: 'last-onder-dwangsom', ook: 'aanwijzing' }),
  soort.map((s): Regel['dan'] => ({ verbied: [s] })),
  fc.constant<Regel['dan']>({ aandachtspunt: 'let op' }),
  fc.constant<Regel['dan']>({ procedure: 'horen', bij: ['exploitatieverbod', 'bestuurlijke-boete'] }),
  fc.constant<Regel['dan']>({ termijn: { bij: ['aanwijzing'], aantal: 7, eenheid: 'dagen', termijnsoort: 'besluit', omschrijving: 't' } }),
  fc.constant<Regel['dan']>({
    termijn: { bij: ['aanwijzing', 'last-onder-dwangsom'], aantal: 2, eenheid: 'maanden', termijnsoort: 'besluit', omschrijving: 't' },
  }),
  fc.constant<Regel['dan']>({ bedrag: { bij: ['last-onder-dwangsom', 'bestuurlijke-boete'], stap: 'basis', omschrijving: 't' } }),
  fc.constant<Regel['dan']>({
    bedrag: { bij: ['last-onder-dwangsom', 'bestuurlijke-boete'], stap: 'omvang', deel: { teller: 2, noemer: 3 }, omschrijving: 't' },
  }),
  fc.constant<Regel['dan']>({ bedrag: { bij: ['bestuurlijke-boete'], stap: 'recidive', deel: { teller: 1, noemer: 2 }, omschrijving: 't' } }),
);
const MOGELIJK_MAG = (dan: Regel['dan']): boolean =>
  dan.maatregel !== undefined || dan.eenVan !== undefined || dan.treden !== undefined || dan.ook !== undefined;
export const regels = fc
  .array(fc.tuple(conditie, effect, fc.boolean(), fc.subarray([0, 1, 2, 3, 4, 5, 6], { maxLength: 2 })), { minLength: 3, maxLength: 7 })
  .map((delen) =>
    delen.map(([als, dan, mogelijk, op], i) => {
      const uitzonderingOp = op.filter((j) => j > i && j < delen.length).map((j) => `r${j}`);
      const sterkte = mogelijk && uitzonderingOp.length === 0 && MOGELIJK_MAG(dan) ? 'mogelijk' : 'geboden';
      return regel(`r${i}`, als, dan, { sterkte, ...(uitzonderingOp.length > 0 ? { uitzonderingOp } : {}) });
    }),
  );

const BEKEND: Readonly<Record<string, fc.Arbitrary<boolean | string | number | string[]>>> = Object.fromEntries(
  Object.entries(WAARDEN).map(([id, w]) => [id, fc.constantFrom(...w)]),
);
export const antwoorden = fc
  .tuple(fc.subarray(Object.keys(WAARDEN), { minLength: 3 }), fc.record(BEKEND))
  .map(([bekend, alle]) => Object.fromEntries(Object.entries(alle).filter(([id]) => bekend.includes(id))));
export const historie = fc.array(
  fc.record({
    datum: fc.constantFrom('2023-03-01', '2023-03-02', '2025-06-01'),
    soort: fc.constant('aanwijzing' as const),
    opgevolgd: fc.option(fc.boolean(), { nil: undefined }),
  }),
  { maxLength: 2 },
);

/** Every dossier with nothing open that agrees with this one, by the values of its open facts. */
export function aanvullingen(open: Dossier): { sleutel: Record<string, string>; dossier: Dossier }[] {
  const [o] = open.overtredingen;
  assert.ok(o);
  let uit: { sleutel: Record<string, string>; dossier: Dossier }[] = [{ sleutel: {}, dossier: open }];
  const splits = (naam: string, waarden: readonly unknown[], zet: (d: Dossier, w: unknown) => Dossier): void => {
    uit = uit.flatMap(({ sleutel, dossier: d }) => waarden.map((w) => ({ sleutel: { ...sleutel, [naam]: JSON.stringify(w) }, dossier: zet(d, w) })));
  };
  const bijOvertreding = (d: Dossier, verander: (deel: Dossier['overtredingen'][number]) => Dossier['overtredingen'][number]): Dossier => ({
    ...d,
    overtredingen: d.overtredingen.map(verander),
  });
  for (const feit of FEITEN) {
    const antwoord = feit.niveau === 'zaak' ? open.antwoorden?.[feit.id] : o.antwoorden[feit.id];
    if (antwoord !== undefined) continue;
    splits(feit.id, WAARDEN[feit.id] ?? [], (d, w) =>
      feit.niveau === 'zaak'
        ? { ...d, antwoorden: { ...d.antwoorden, [feit.id]: w as boolean } }
        : bijOvertreding(d, (x) => ({ ...x, antwoorden: { ...x.antwoorden, [feit.id]: w as string } })),
    );
  }
  (o.historie ?? []).forEach((g, i) => {
    if (g.opgevolgd === undefined)
      splits(`historie/${i}/opgevolgd`, [false, true], (d, w) =>
        bijOvertreding(d, (x) => ({ ...x, historie: (x.historie ?? []).map((y, j) => (j === i ? { ...y, opgevolgd: w as boolean } : y)) })),
      );
  });
  return uit;
}

/** The kern of a random policy: these rules, with `b` as a begrip. */
export function willekeurigeKern(regelsVanBeleid: readonly Regel[], begrip: unknown): Kern {
  const begrippen = [
    ...BELEID.begrippen,
    {
      id: 'b',
      titel: 'b',
      als: JSON.parse(JSON.stringify(begrip).replaceAll('"var":"b"', '"var":"p"')) as Regel['als'],
      bron: { document: 'd', sectie: '1' },
    },
  ];
  return new Kern({ ...BELEID, feiten: [...FEITEN], begrippen, regels: [...regelsVanBeleid] }, LANDELIJK);
}

type Antwoorden = Readonly<Record<string, boolean | string | number | string[]>>;
type Historie = readonly { readonly datum: string; readonly soort: 'aanwijzing'; readonly opgevolgd?: boolean | undefined }[];

/** The dossier with these answers; `z` is about the zaak. */
export function willekeurigDossier({ z, ...rest }: Antwoorden, h: Historie): Dossier {
  return dossier(
    [overtreding({ antwoorden: rest, historie: h.map(({ opgevolgd, ...g }) => ({ ...g, ...(opgevolgd === undefined ? {} : { opgevolgd }) })) })],
    z === undefined ? {} : { antwoorden: { z } },
  );
}

export const advies = (k: Kern, d: Dossier): Advies => maakAdvies(beoordeelDossier(k, d), { beleid: '', landelijk: '', engine: '' }, false);
export const kop = (m: Maatregel): string => `${m.soort} ${m.sterkte}`;
export const vorm = (m: Maatregel): string =>
  canoniek({ soort: m.soort, sterkte: m.sterkte, bedrag: m.bedrag ?? null, termijn: m.termijn ?? null, keuzegroep: m.keuzegroep ?? null });
