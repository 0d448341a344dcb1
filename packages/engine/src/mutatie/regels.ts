import type { BeleidJson, Effect, MaatregelSoort, Regel } from '../gegenereerd/typen.ts';
import { stap } from '../uitslag.ts';
import { mutatiesIn } from './expressie.ts';
import type { Namen } from './expressie.ts';
import { andere, erbij, stapjes, weg, zet, zonder } from './ruw.ts';
import type { Ruw } from './ruw.ts';
import type { Mutantsoort, Mutantwijziging } from './typen.ts';

/** What rules name, of which another can be put in the place. */
export interface Namenlijsten {
  readonly namen: Namen;
  readonly maatregelen: BeleidJson['maatregelen'];
  /** Ids of the steps of the procedure. */
  readonly procedure: readonly string[];
  /** Measures of which some voorschrift has an amount. */
  readonly metTarief: ReadonlySet<string>;
}

const EENHEDEN = ['dagen', 'weken', 'maanden', 'jaren'];
/** A euro, in cents. */
const EURO = 100;
/** Categories of Sr 23 lid 4. */
const CATEGORIEEN = 6;

/** The measures beside one: those a step lower and higher on the ladder, else the next one that is not on it. */
function buren({ maatregelen }: Namenlijsten, soort: MaatregelSoort): readonly MaatregelSoort[] {
  const ladder = maatregelen.filter(({ trede }) => trede !== undefined).sort((a, b) => (a.trede ?? 0) - (b.trede ?? 0));
  const plaats = ladder.findIndex(({ id }) => id === soort);
  if (plaats !== -1) return [ladder[plaats - 1], ladder[plaats + 1]].flatMap((buur) => buur?.id ?? []);
  const los = maatregelen.filter(({ trede }) => trede === undefined).map(({ id }) => id);
  return [los[(los.indexOf(soort) + 1) % los.length]].flatMap((buur) => (buur === undefined || buur === soort ? [] : [buur]));
}

/** The measures for which an effect holds: each of them left out, and each other one. */
function* andereBij({ maatregelen }: Namenlijsten, bij: readonly string[], pad: string, past: (soort: string) => boolean = () => true): Generator<Ruw> {
  yield* zonder('bij-weg', pad, bij);
  yield* erbij('bij-erbij', pad, bij, maatregelen.map(({ id }) => id).filter(past));
}

/** A part of an amount, one step either way above and below the line. */
export function* andereBreuk(soort: Mutantsoort, pad: string, { teller, noemer }: { readonly teller: number; readonly noemer: number }): Generator<Ruw> {
  yield* stapjes(soort, stap(pad, 'teller'), teller);
  yield* stapjes(soort, stap(pad, 'noemer'), noemer);
}

/** An amount in cents or by category, one step either way. */
export function* anderBedrag(soort: Mutantsoort, pad: string, { cent, categorie }: { readonly cent?: number; readonly categorie?: number }): Generator<Ruw> {
  if (cent !== undefined) yield* stapjes(soort, stap(pad, 'cent'), cent, EURO, 0);
  if (categorie !== undefined) for (const mutant of stapjes(soort, stap(pad, 'categorie'), categorie)) if ((mutant.naar as number) <= CATEGORIEEN) yield mutant;
}

function* andereBedragstap(lijsten: Namenlijsten, bedrag: NonNullable<Effect['bedrag']>, pad: string): Generator<Ruw> {
  yield* andereBij(lijsten, bedrag.bij, stap(pad, 'bij'), (soort) => lijsten.metTarief.has(soort));
  yield* anderBedrag('bedragstap', pad, bedrag);
  if (bedrag.deel) yield* andereBreuk('bedragstap', stap(pad, 'deel'), bedrag.deel);
  if (bedrag.tenHoogste === undefined) return;
  yield* stapjes('bedragstap', stap(pad, 'tenHoogste'), bedrag.tenHoogste);
  yield weg('bedragstap', stap(pad, 'tenHoogste'), bedrag.tenHoogste);
}

/** Every way in which an effect can be slightly other. */
function* andereEffecten(lijsten: Namenlijsten, dan: Effect, pad: string): Generator<Ruw> {
  const lid = (veld: keyof Effect): string => stap(pad, veld);
  if (dan.maatregel !== undefined) yield* andere('maatregel', lid('maatregel'), dan.maatregel, buren(lijsten, dan.maatregel));
  if (dan.ook !== undefined) yield* andere('maatregel', lid('ook'), dan.ook, buren(lijsten, dan.ook));
  for (const [i, soort] of (dan.eenVan ?? []).entries())
    for (const buur of buren(lijsten, soort)) if (!dan.eenVan?.includes(buur)) yield zet('maatregel', stap(lid('eenVan'), i), soort, buur);
  if (dan.eenVan) yield* zonder('maatregel', lid('eenVan'), dan.eenVan);
  if (dan.keuzegroep !== undefined) yield zet('keuzegroep', lid('keuzegroep'), dan.keuzegroep, `${dan.keuzegroep}-anders`);
  if (dan.treden !== undefined) for (const mutant of stapjes('treden', lid('treden'), dan.treden, 1, -Infinity)) if (mutant.naar !== 0) yield mutant;
  if (typeof dan.bij === 'string') yield* andere('maatregel', lid('bij'), dan.bij, buren(lijsten, dan.bij));
  else if (dan.aandachtspunt !== undefined) yield* zonder('bij-weg', lid('bij'), dan.bij ?? []);
  else if (dan.bij) {
    yield* andereBij(lijsten, dan.bij, lid('bij'));
    if (dan.procedure !== undefined) yield weg('bij-weg', lid('bij'), dan.bij);
  }
  if (dan.verbied) yield* andereBij(lijsten, dan.verbied, lid('verbied'));
  if (dan.procedure !== undefined) yield* andereStap(lijsten.procedure, dan.procedure, lid('procedure'));
  if (dan.termijn) {
    yield* andereBij(lijsten, dan.termijn.bij, stap(lid('termijn'), 'bij'));
    yield* stapjes('termijn', stap(lid('termijn'), 'aantal'), dan.termijn.aantal);
    yield* andere('termijn', stap(lid('termijn'), 'eenheid'), dan.termijn.eenheid, EENHEDEN);
  }
  if (dan.bedrag) yield* andereBedragstap(lijsten, dan.bedrag, lid('bedrag'));
  for (const veld of ['teBepalen', 'bepaald'] as const) {
    const effect = dan[veld];
    if (effect) yield* andereBij(lijsten, effect.bij, stap(lid(veld), 'bij'));
  }
}

/** The next step of the procedure instead of this one. */
function* andereStap(alle: readonly string[], id: string, pad: string): Generator<Ruw> {
  if (alle.length > 1) yield* andere('procedurestap', pad, id, [alle[(alle.indexOf(id) + 1) % alle.length]]);
}

/** Without a rule, and without its name where others are an exception to it. */
function regelWeg(regels: readonly Regel[], i: number, pad: string): Ruw {
  const { id } = regels[i] as Regel;
  const elders = regels.flatMap(({ uitzonderingOp }, j): readonly Mutantwijziging[] => {
    if (!uitzonderingOp?.includes(id) || i === j) return [];
    const over = uitzonderingOp.filter((ander) => ander !== id);
    const plek = `${pad}/${j}/uitzonderingOp`;
    return [over.length === 0 ? { pad: plek } : { pad: plek, naar: over }];
  });
  return { soort: 'regel-weg', pad: stap(pad, i), van: id, wijzigingen: [{ pad: stap(pad, i) }, ...elders] };
}

/** Effects that are demanded or allowed; of the others it makes no difference. */
const vraagtMaatregel = ({ maatregel, eenVan, treden, ook }: Effect): boolean =>
  maatregel !== undefined || eenVan !== undefined || treden !== undefined || ook !== undefined;

/** Every way in which rule number i can be slightly other, and the policy without it. */
export function* regelmutaties(lijsten: Namenlijsten, regels: readonly Regel[], i: number, pad: string): Generator<Ruw> {
  const { als, dan, sterkte, uitzonderingOp } = regels[i] as Regel;
  const hier = stap(pad, i);
  yield regelWeg(regels, i, pad);
  yield* mutatiesIn(als, stap(hier, 'als'), lijsten.namen);
  if (vraagtMaatregel(dan)) yield zet('sterkte', stap(hier, 'sterkte'), sterkte, sterkte === 'geboden' ? 'mogelijk' : 'geboden');
  for (const mutant of zonder('uitzondering-weg', stap(hier, 'uitzonderingOp'), uitzonderingOp ?? [])) yield mutant;
  if (uitzonderingOp?.length === 1)
    yield { soort: 'uitzondering-weg', pad: `${hier}/uitzonderingOp/0`, van: uitzonderingOp[0], wijzigingen: [{ pad: `${hier}/uitzonderingOp` }] };
  yield* andereEffecten(lijsten, dan, stap(hier, 'dan'));
}
