// Random typed rules within the profile, and facts that sit on and beside the constants of the rule: that is where faults show.
import fc from 'fast-check';

/** Amount of cases: the ordinary run, or the long one (`npm run bewijs`). The seed is fixed, so that a failure can be run again. */
export const SEED = 20260101;
export const runs = (gewoon: number, bewijs: number): number => (process.env['BEWIJS'] === '1' ? bewijs : gewoon);

export type Feiten = Readonly<Record<string, boolean | number | string>>;
export interface Proefgeval {
  readonly regel: unknown;
  readonly feiten: Feiten;
}

const OPTIES = ['groen', 'geel', 'oranje', 'rood'];
const LOGISCH = ['b1', 'b2', 'b3'];
const GETALLEN = ['g1', 'g2'];
const KEUZES = ['k1', 'k2'];
const DATUMS = ['d1', 'd2'];

const variabele = (namen: readonly string[]): fc.Arbitrary<unknown> => fc.constantFrom(...namen).map((naam) => ({ var: naam }));
const getal = fc.integer({ min: -3, max: 60 });
const datum = fc.integer({ min: -2, max: 800 }).map((dag) => new Date(Date.UTC(2024, 0, 1 + dag)).toISOString().slice(0, 10));
const optie = fc.constantFrom(...OPTIES);
const opties = fc.uniqueArray(optie, { minLength: 1, maxLength: 3 });

const { logisch } = fc.letrec<{ logisch: unknown; getal: unknown; keuze: unknown; datum: unknown }>((tie) => {
  const rest = { depthSize: 'medium' as const, maxDepth: 5 };
  const paar = (zijde: fc.Arbitrary<unknown>, vaste: fc.Arbitrary<unknown>): fc.Arbitrary<unknown[]> =>
    fc.oneof(fc.tuple(zijde, vaste), fc.tuple(vaste, zijde), fc.tuple(zijde, zijde));
  const operator = (namen: readonly string[], operanden: fc.Arbitrary<unknown[]>): fc.Arbitrary<unknown> =>
    fc.tuple(fc.constantFrom(...namen), operanden).map(([naam, args]) => ({ [naam]: args }));
  const als = (uitkomst: fc.Arbitrary<unknown>, laatste = uitkomst): fc.Arbitrary<unknown> =>
    fc
      .tuple(fc.array(fc.tuple(tie('logisch'), uitkomst), { minLength: 1, maxLength: 2 }), laatste)
      .map(([takken, anders]) => ({ if: [...takken.flat(), anders] }));
  const rij = (deel: fc.Arbitrary<unknown>): fc.Arbitrary<unknown[]> => fc.array(deel, { minLength: 2, maxLength: 3 });
  return {
    logisch: fc.oneof(
      rest,
      variabele(LOGISCH),
      operator(['<', '<=', '>', '>=', '===', '!=='], paar(tie('getal'), getal)),
      operator(['<', '<=', '>', '>=', '===', '!=='], paar(tie('datum'), datum)),
      operator(['===', '!=='], paar(tie('keuze'), optie)),
      operator(
        ['===', '!=='],
        rij(tie('logisch')).map((delen) => delen.slice(0, 2)),
      ),
      fc.tuple(tie('keuze'), opties).map((args) => ({ in: args })),
      operator(['and', 'or'], rij(tie('logisch'))),
      tie('logisch').map((deel) => ({ '!': [deel] })),
      als(tie('logisch')),
      fc.boolean(),
    ),
    getal: fc.oneof(
      rest,
      variabele(GETALLEN),
      getal,
      operator(['+', 'min', 'max'], rij(tie('getal'))),
      operator(['-'], fc.tuple(tie('getal'), tie('getal'))),
      als(tie('getal')),
    ),
    keuze: fc.oneof(
      rest,
      variabele(KEUZES),
      // A choice between literals alone is refused where it is compared with another option: hence a fact at the end.
      als(fc.oneof(variabele(KEUZES), optie), variabele(KEUZES)),
    ),
    datum: fc.oneof(rest, variabele(DATUMS), als(fc.oneof(variabele(DATUMS), datum))),
  };
});

/** Constants of one sort that stand in a rule. */
function constanten<T>(deel: unknown, soort: (waarde: unknown) => waarde is T): T[] {
  if (soort(deel)) return [deel];
  return typeof deel === 'object' && deel !== null ? Object.values(deel).flatMap((x) => constanten(x, soort)) : [];
}
const isGetal = (x: unknown): x is number => typeof x === 'number';
const isDatum = (x: unknown): x is string => typeof x === 'string' && /^\d{4}-\d\d-\d\d$/.test(x);

const dagVerder = (dag: string, dagen: number): string => new Date(Date.parse(dag) + dagen * 86_400_000).toISOString().slice(0, 10);
const rand = fc.constantFrom(-1, 0, 1);

/** Values for every fact; numbers and dates are a constant of the rule, one less or one more. */
function feitenBij(regel: unknown): fc.Arbitrary<Feiten> {
  const getallen = [...new Set(constanten(regel, isGetal)), 7];
  const datums = [...new Set(constanten(regel, isDatum)), '2025-02-28'];
  const een = (naam: string): fc.Arbitrary<boolean | number | string> => {
    if (LOGISCH.includes(naam)) return fc.boolean();
    if (KEUZES.includes(naam)) return optie;
    if (GETALLEN.includes(naam)) return fc.tuple(fc.constantFrom(...getallen), rand).map(([x, d]) => x + d);
    return fc.tuple(fc.constantFrom(...datums), rand).map(([x, d]) => dagVerder(x, d));
  };
  return fc.record(Object.fromEntries([...LOGISCH, ...GETALLEN, ...KEUZES, ...DATUMS].map((naam) => [naam, een(naam)])));
}

/** A rule whose outcome is a boolean, with a value for every fact. */
export const proefgeval: fc.Arbitrary<Proefgeval> = logisch.chain((regel) => feitenBij(regel).map((feiten) => ({ regel, feiten })));

/** The facts that may be left open in a test of the third answer, with the type and values they have. */
export const OPEN = {
  ...Object.fromEntries(LOGISCH.map((naam) => [naam, { type: { soort: 'boolean' as const }, waarden: [true, false] }])),
  ...Object.fromEntries(KEUZES.map((naam) => [naam, { type: { soort: 'keuze' as const, opties: OPTIES }, waarden: OPTIES }])),
};
