import type { Effect, LandelijkJson, Regel, Tarief, Voorschrift, VoorzieningSoort } from '../gegenereerd/typen.ts';
import { compileer, ontleed } from '../logica/index.ts';
import type { CompilatieBasis, Deel, Geval, Grens, Telling, Waarde } from '../logica/index.ts';
import { zeker } from '../zeker.ts';
import { ARTIKELEN } from './dossierfeiten.ts';
import type { Kern, Slot } from './kern.ts';

/** A rule that can matter for one voorschrift, compiled. */
export interface PlanRegel {
  readonly regel: Regel;
  readonly landelijk: boolean;
  readonly deel: Deel;
  /** Places in the plan of the rules that except it; all come before it. */
  readonly uitzonderingen: readonly number[];
  /** Slots of every fact and begrip that its condition reads, those below its begrippen too, in order of name. */
  readonly feiten: readonly number[];
}

export interface Plan {
  readonly voorschrift: Voorschrift;
  readonly soort: VoorzieningSoort;
  readonly regels: readonly PlanRegel[];
  /** Begrippen that the rules name, in an order in which each needs only earlier ones. */
  readonly begrippen: readonly { readonly id: string; readonly slot: number; readonly deel: Deel }[];
  /** Places of the rules by what they do, so that each question looks only at the rules that answer it. */
  readonly rollen: Rollen;
  /** The begrip `recidive`, always compiled. */
  readonly recidive: Deel;
  readonly klasse?: { readonly slot: number; readonly standaard: string; readonly bij?: { readonly deel: Deel; readonly klasse: string } };
  /** Slots that any of this reads. */
  readonly gelezen: ReadonlySet<number>;
  readonly tellingen: readonly Telling[];
  /** Per slot of an open number or date: the comparisons it flows through. */
  readonly grenzen: ReadonlyMap<number, ReadonlySet<Grens>>;
  readonly tarieven: ReadonlyMap<string, Tarief>;
  readonly conflicten: readonly { readonly id: string; readonly deel: Deel }[];
  /** What facts can be in view of the history and the kind of voorziening. */
  readonly samenhang: readonly { readonly samenhang: Samenhang; readonly slot: number; readonly deel: Deel }[];
  /** Values that hold for every overtreding of this plan. */
  readonly vast: ReadonlyMap<number, Waarde>;
  /** Compiles a checked expression over the facts of this plan: a part of a rule, to be looked at by itself. */
  readonly compileer: (expressie: unknown) => Deel;
  /** Every condition that was compiled for this plan, by its expression. */
  readonly gecompileerd: ReadonlyMap<unknown, Gecompileerd>;
}

export interface Gecompileerd {
  readonly deel: Deel;
  /** As in `PlanRegel`. */
  readonly feiten: readonly number[];
}

export interface Rollen {
  /** Demands, steps, companions and bans. */
  readonly maatregel: readonly number[];
  readonly aandachtspunt: readonly number[];
  readonly procedure: readonly number[];
  /** Per measure, in order: policy before national, then by id. */
  readonly bedrag: ReadonlyMap<string, readonly number[]>;
  readonly termijn: ReadonlyMap<string, readonly number[]>;
  readonly teBepalen: ReadonlyMap<string, readonly number[]>;
  readonly bepaald: ReadonlyMap<string, readonly number[]>;
}

type Samenhang = LandelijkJson['samenhang'][number];

const GETALLEN = new Set(['geheel', 'bedrag', 'datum']);

/** Every name that an expression reads, in order of appearance. */
export function namenIn(expressie: unknown, uit: string[] = []): string[] {
  if (Array.isArray(expressie)) for (const deel of expressie) namenIn(deel, uit);
  else if (typeof expressie === 'object' && expressie !== null) {
    const deel = zeker(ontleed(expressie), 'operator');
    if (deel.naam === 'var') {
      const naam = deel.args[0] as string;
      if (!uit.includes(naam)) uit.push(naam);
    } else namenIn(deel.args, uit);
  }
  return uit;
}

/** The slots of all names that an expression reads, through begrippen, in order of name. */
function feitenIn(kern: Kern, expressie: unknown): readonly number[] {
  const alle = new Set<string>();
  const voeg = (naam: string): void => {
    if (alle.has(naam)) return;
    alle.add(naam);
    const begrip = kern.beleid.begrippen.find((b) => b.id === naam);
    if (begrip) namenIn(begrip.als).forEach(voeg);
  };
  namenIn(expressie).forEach(voeg);
  return [...alle].sort((a, b) => (a < b ? -1 : 1)).map((naam) => kern.slotVan(naam));
}

/** Rules in an order in which every exception comes before what it excepts (the checked policy has no cycle). */
function opVolgorde(regels: readonly Omit<PlanRegel, 'uitzonderingen'>[]): readonly PlanRegel[] {
  const uitzonderingenOp = new Map<string, string[]>();
  const opId = new Map(regels.map((r) => [r.regel.id, r]));
  for (const { regel } of regels) for (const doel of regel.uitzonderingOp ?? []) uitzonderingenOp.set(doel, [...(uitzonderingenOp.get(doel) ?? []), regel.id]);
  const plaats = new Map<string, number>();
  const uit: PlanRegel[] = [];
  const zet = (id: string): number => {
    const bekend = plaats.get(id);
    if (bekend !== undefined) return bekend;
    const uitzonderingen = (uitzonderingenOp.get(id) ?? []).map(zet);
    const basis = zeker(opId.get(id), id);
    plaats.set(id, uit.length);
    uit.push({ ...basis, uitzonderingen });
    return uit.length - 1;
  };
  for (const { regel } of regels) zet(regel.id);
  return uit;
}

/** Sorts the rules by what they do. */
function maakRollen(regels: readonly PlanRegel[]): Rollen {
  const volgorde = regels
    .map((_, i) => i)
    .sort((a, b) => {
      const [x, y] = [regels[a] as PlanRegel, regels[b] as PlanRegel];
      return Number(x.landelijk) - Number(y.landelijk) || (x.regel.id < y.regel.id ? -1 : 1);
    });
  const met = (past: (dan: Effect) => boolean): number[] => volgorde.filter((i) => past((regels[i] as PlanRegel).regel.dan));
  const perSoort = (veld: 'bedrag' | 'termijn' | 'teBepalen' | 'bepaald'): Map<string, number[]> => {
    const uit = new Map<string, number[]>();
    for (const i of volgorde) for (const soort of regels[i]?.regel.dan[veld]?.bij ?? []) uit.set(soort, [...(uit.get(soort) ?? []), i]);
    return uit;
  };
  return {
    maatregel: met(
      (dan) => dan.maatregel !== undefined || dan.eenVan !== undefined || dan.treden !== undefined || dan.ook !== undefined || dan.verbied !== undefined,
    ),
    aandachtspunt: met((dan) => dan.aandachtspunt !== undefined),
    procedure: met((dan) => dan.procedure !== undefined),
    bedrag: perSoort('bedrag'),
    termijn: perSoort('termijn'),
    teBepalen: perSoort('teBepalen'),
    bepaald: perSoort('bepaald'),
  };
}

/**
 * Compiles what can matter for one voorschrift and kind of voorziening; rules whose condition is then false are left out.
 *
 * @param eerder conditions that were compiled before for this voorschrift with the same facts and begrippen: these are not compiled again
 */
export function maakPlan(kern: Kern, voorschriftId: string, soort: VoorzieningSoort, eerder: Plan['gecompileerd'] = new Map()): Plan {
  const voorschrift = zeker(
    kern.beleid.voorschriften.find((v) => v.id === voorschriftId),
    voorschriftId,
  );
  const vast = new Map<number, Waarde>([
    [kern.slotVan('voorschrift'), voorschriftId],
    [kern.slotVan('soortVoorziening'), soort],
    [kern.slotVan(ARTIKELEN), voorschrift.artikelen],
  ]);
  const bron = new Map(kern.beleid.begrippen.map((begrip) => [begrip.id, begrip.als]));
  const begrippen = new Map<string, Deel>();
  const basis: CompilatieBasis = {
    slotVan: (naam) => kern.slotVan(naam),
    vasteWaarde: (naam) => vast.get(kern.slotVan(naam)),
    open: (slot) => {
      const s = kern.slots[slot] as Slot;
      return s.open && s.feit !== undefined && GETALLEN.has(s.feit.type);
    },
    logisch: (naam) => (kern.slots[kern.slotVan(naam)] as Slot).feit?.type === 'boolean',
    begrip: (naam) => {
      const als = bron.get(naam);
      if (als === undefined) return undefined;
      let deel = begrippen.get(naam);
      if (!deel) {
        deel = compileer(als, basis);
        begrippen.set(naam, deel); // after its own begrippen: so the map is in order of need
      }
      return deel;
    },
  };
  const grenzen = new Map<number, Set<Grens>>();
  const alle = [...kern.beleid.regels.map((regel) => ({ regel, landelijk: false })), ...kern.landelijk.regels.map((regel) => ({ regel, landelijk: true }))];
  const gecompileerd = new Map<unknown, Gecompileerd>();
  const overgenomen = new Set<number>();
  const voorwaarde = (als: unknown): Gecompileerd => {
    const bekend = gecompileerd.get(als) ?? eerder.get(als);
    for (const slot of bekend?.feiten ?? []) overgenomen.add(slot);
    const uit = bekend ?? { deel: compileer(als, basis), feiten: feitenIn(kern, als) };
    if (typeof als === 'object') gecompileerd.set(als, uit);
    return uit;
  };
  const bruikbaar = alle.map((r) => ({ ...r, ...voorwaarde(r.regel.als) })).filter(({ deel }) => !(deel.aard === 'vast' && deel.waarde === false));
  const aanwezig = new Set(bruikbaar.map((r) => r.regel.id));
  const regels = opVolgorde(
    bruikbaar.map((r) => ({
      ...r,
      regel: r.regel.uitzonderingOp ? { ...r.regel, uitzonderingOp: r.regel.uitzonderingOp.filter((id) => aanwezig.has(id)) } : r.regel,
    })),
  );
  const recidive = compileer({ var: 'recidive' }, basis);
  const conflicten = kern.beleid.conflicten.map((c) => ({ id: c.id, deel: voorwaarde(c.als).deel }));
  for (const slot of overgenomen) basis.begrip((kern.slots[slot] as Slot).id); // a plan has the begrippen of all its conditions
  const bijDeel = voorschrift.klasse?.bij && compileer(voorschrift.klasse.bij.als, basis);
  const klasseFeit = kern.beleid.feiten.find((feit) => feit.standaard === 'klasse');
  const gelezen = new Set<number>();
  const tellingen = new Set<Telling>();
  const verzamel = (deel: Deel): void => {
    for (const slot of deel.leest) gelezen.add(slot);
    for (const telling of deel.tellingen) tellingen.add(telling);
    for (const grens of deel.grenzen) grenzen.set(grens.slot, (grenzen.get(grens.slot) ?? new Set()).add(grens));
  };
  for (const { deel } of regels) verzamel(deel);
  verzamel(recidive);
  for (const { deel } of conflicten) verzamel(deel);
  const klasseSlot = klasseFeit && kern.slotVan(klasseFeit.id);
  if (bijDeel && klasseSlot !== undefined && gelezen.has(klasseSlot)) verzamel(bijDeel);
  return {
    voorschrift,
    soort,
    regels,
    rollen: maakRollen(regels),
    begrippen: [...begrippen].map(([id, deel]) => ({ id, slot: kern.slotVan(id), deel })),
    recidive,
    gelezen,
    tellingen: [...tellingen],
    grenzen,
    tarieven: tarievenVan(voorschrift, soort),
    conflicten,
    samenhang: kern.landelijk.samenhang.flatMap((samenhang) => {
      const slot = kern.slots.find((s) => s.id === samenhang.feit)?.nummer;
      return slot === undefined ? [] : [{ samenhang, slot, deel: voorwaarde(samenhang.als).deel }];
    }),
    vast,
    compileer: (expressie) => compileer(expressie, basis),
    gecompileerd,
    ...(klasseSlot === undefined
      ? {}
      : {
          klasse: {
            slot: klasseSlot,
            standaard: voorschrift.klasse?.standaard ?? '',
            ...(bijDeel && voorschrift.klasse?.bij ? { bij: { deel: bijDeel, klasse: voorschrift.klasse.bij.klasse } } : {}),
          },
        }),
  };
}

const tarievenVan = ({ bedragen }: Voorschrift, soort: VoorzieningSoort): Plan['tarieven'] =>
  new Map(bedragen.filter((t) => !t.voorzieningen || t.voorzieningen.includes(soort)).map((t) => [t.maatregel, t]));

/** The plan of a voorschrift that differs from that of the plan in its amounts only. */
export const metTarieven = (plan: Plan, voorschrift: Voorschrift): Plan => ({ ...plan, voorschrift, tarieven: tarievenVan(voorschrift, plan.soort) });

/** Fills the slots that follow from others: the class of the voorschrift where it was not answered, then the begrippen. */
export function ververs(plan: Plan, geval: Geval, klasseGevraagd: boolean): void {
  const { klasse } = plan;
  if (klasse && klasseGevraagd) {
    const acuut = klasse.bij ? klasse.bij.deel.f(geval) : false;
    geval.waarden[klasse.slot] = acuut === undefined ? undefined : acuut === true ? klasse.bij?.klasse : klasse.standaard;
  }
  for (const begrip of plan.begrippen) geval.waarden[begrip.slot] = begrip.deel.f(geval);
}

/** Outcomes of a rule in the vector: the condition in bits 0–1, the truth after exceptions in bits 2–3. */
export const ONWAAR = 0;
export const WAAR = 1;
export const ONBEKEND = 2;

/**
 * Evaluates every rule of the plan in strong Kleene logic and records the whole spoor as a vector (one byte a rule). This is
 * the quick bound: what is decided here is certain.
 *
 * @param welke only the rules at these places, in order, those that except them among them
 */
export function evalueer(plan: Plan, geval: Geval, uit: Uint8Array, welke?: readonly number[]): void {
  const { regels } = plan;
  const aantal = welke ? welke.length : regels.length;
  for (let n = 0; n < aantal; n += 1) {
    const i = welke ? (welke[n] as number) : n;
    const { deel, uitzonderingen } = regels[i] as PlanRegel;
    const als = deel.f(geval);
    if (als === false) {
      uit[i] = ONWAAR;
      continue;
    }
    const conditie = als === true ? WAAR : ONBEKEND;
    let waarheid = conditie;
    for (const e of uitzonderingen) {
      const tegen = (uit[e] as number) >> 2;
      if (tegen === WAAR) {
        waarheid = ONWAAR;
        break;
      }
      if (tegen === ONBEKEND) waarheid = ONBEKEND;
    }
    uit[i] = conditie | (waarheid << 2);
  }
}

/** The kind of effect of a rule, as the spoor names it. */
export function effectsoort(effect: Effect): string {
  if (effect.maatregel !== undefined) return 'maatregel';
  if (effect.eenVan) return 'eenVan';
  if (effect.treden !== undefined) return 'treden';
  if (effect.ook !== undefined) return 'ook';
  if (effect.verbied) return 'verbied';
  if (effect.aandachtspunt !== undefined) return 'aandachtspunt';
  if (effect.procedure !== undefined) return 'procedure';
  if (effect.termijn) return 'termijn';
  if (effect.bedrag) return 'bedrag';
  return effect.teBepalen ? 'teBepalen' : 'bepaald';
}
