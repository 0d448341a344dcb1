import type { Dossier, LandelijkJson, Overtreding } from '../gegenereerd/typen.ts';
import { dagnummer, datumVan, verschuif } from '../datum.ts';
import { inBeeld } from '../logica/index.ts';
import type { Deel, Geval, Grens, Telling, Voorval, Waarde } from '../logica/index.ts';
import { zeker } from '../zeker.ts';
import { Diagram } from './diagram.ts';
import type { Kern, Slot } from './kern.ts';
import { ververs } from './plan.ts';
import type { Plan } from './plan.ts';

/** What an open variable of the diagram stands for. */
export interface Variabele {
  readonly feit: string;
  readonly overtreding?: string;
  /** What its values stand for, in their order; of a list fact each option is a variable of its own. */
  readonly waarden: readonly Waarde[];
  readonly optie?: string;
}

type Samenhang = LandelijkJson['samenhang'][number];

interface Waaier {
  readonly index: number;
  readonly waarden: readonly Waarde[];
}

type VoorvalOpen = { -readonly [K in keyof Voorval]: Voorval[K] };
/** Variables for what is not known of an event. */
type Voorvallen = ReadonlyMap<VoorvalOpen, Partial<Record<'opgevolgd' | 'ingevorderd', number>>>;

/** One overtreding in the space of all completions of what is still open. */
export interface Cel {
  readonly overtreding: Overtreding;
  readonly plan: Plan;
  readonly geval: Geval;
  /** The class of the voorschrift stands in for an answer that was not given. */
  readonly klasseAangenomen: boolean;
  /** Values that a fact can have in view of the history; only facts that are limited. */
  readonly beperkt: ReadonlyMap<number, readonly Samenhang[]>;
  /** Builds the diagram of a boolean part. */
  bouw(deel: Deel): number;
  /** Whether it can: a part that no rule of the plan needs may read an open fact for which there is no variable. */
  kan(deel: Deel): boolean;
}

/** The values of what is yes or no, in the order of the diagram. */
const JA_NEE: readonly Waarde[] = [false, true];
const VROEGST = dagnummer('1900-01-01');
const LAATST = dagnummer('2199-12-31');

/** The window of N civil years before the pleegdatum, remembered per N. */
function vensterVan(pleegdatum: string): (jaren: number) => number {
  const dagen: (number | undefined)[] = [];
  return (jaren) => (dagen[jaren] ??= dagnummer(verschuif(pleegdatum, -jaren, 'jaren')));
}

/** The facts of one overtreding in their slots; what is not answered stays undefined, except for the defaults of the contract. */
export function maakGeval(kern: Kern, plan: Plan, dossier: Dossier, overtreding: Overtreding): Geval {
  const waarden: (Waarde | undefined)[] = new Array<Waarde | undefined>(kern.slots.length).fill(undefined);
  for (const slot of kern.slots) {
    const { dossierfeit } = slot;
    if (dossierfeit) waarden[slot.nummer] = dossierfeit.lees(dossier, overtreding) ?? dossierfeit.standaard?.(dossier);
    else if (slot.feit) waarden[slot.nummer] = (slot.niveau === 'zaak' ? dossier.antwoorden : overtreding.antwoorden)?.[slot.id];
  }
  for (const [nummer, waarde] of plan.vast) waarden[nummer] = waarde;
  const pleegdatum = overtreding.pleegdatum ?? dossier.inspectie.datum;
  const historie = (overtreding.historie ?? []).map((gebeurtenis): VoorvalOpen => ({ ...gebeurtenis, dag: dagnummer(gebeurtenis.datum) }));
  return { waarden, historie, pleegdag: dagnummer(pleegdatum), besluitdag: dagnummer(dossier.besluitdatum), venster: vensterVan(pleegdatum) };
}

/** One overtreding with its plan and its facts: the class of the voorschrift and the begrippen filled in as far as they are known. */
export type Lezer = Pick<Cel, 'plan' | 'geval' | 'klasseAangenomen'>;

export function maakLezer(kern: Kern, dossier: Dossier, overtreding: Overtreding): Lezer {
  const plan = kern.plan(overtreding.voorschrift, dossier.voorziening.soort);
  const geval = maakGeval(kern, plan, dossier, overtreding);
  const klasseAangenomen = plan.klasse !== undefined && geval.waarden[plan.klasse.slot] === undefined;
  ververs(plan, geval, klasseAangenomen);
  return { plan, geval, klasseAangenomen };
}

/**
 * All completions of the open facts of a dossier, as variables of one diagram: facts of the zaak first, then each overtreding
 * apart. Numbers and dates get one value per cell between the boundaries that occur.
 */
export class Ruimte {
  readonly diagram: Diagram;
  readonly variabelen: Variabele[] = [];
  readonly cellen: readonly Cel[];

  constructor(kern: Kern, dossier: Dossier, grens?: number) {
    this.diagram = new Diagram(grens);
    const basis = dossier.overtredingen.map((overtreding) => {
      const lezer = maakLezer(kern, dossier, overtreding);
      return { overtreding, ...lezer, beperkt: beperkingen(lezer.plan, lezer.geval) };
    });
    const zaak = new Map<number, Waaier | Map<string, number>>();
    for (const slot of kern.slots) {
      if (slot.niveau !== 'zaak' || !slot.open) continue;
      const lezers = basis.filter(({ plan, geval }) => plan.gelezen.has(slot.nummer) && geval.waarden[slot.nummer] === undefined);
      if (lezers.length > 0) zaak.set(slot.nummer, this.#maakVariabele(slot, lezers));
    }
    this.cellen = basis.map((deel) => {
      const waaiers = new Map(zaak);
      for (const slot of kern.slots) {
        const isKlasse = deel.klasseAangenomen && deel.plan.klasse?.slot === slot.nummer;
        if (slot.niveau === 'overtreding' && slot.open && !isKlasse && deel.plan.gelezen.has(slot.nummer) && deel.geval.waarden[slot.nummer] === undefined)
          waaiers.set(slot.nummer, this.#maakVariabele(slot, [deel], deel.overtreding.id));
      }
      const voorvallen = this.#voorvalVariabelen(deel.plan, deel.geval, deel.overtreding.id);
      const bouwer = new Bouwer(this.diagram, deel, waaiers, voorvallen);
      return { ...deel, bouw: (d: Deel) => bouwer.bouw(d), kan: (d: Deel) => bouwer.kan(d) };
    });
  }

  #nieuw(variabele: Variabele): number {
    this.variabelen.push(variabele);
    return this.diagram.variabele(variabele.waarden.length);
  }

  #maakVariabele(slot: Slot, lezers: readonly (Lezer & Pick<Cel, 'beperkt'>)[], overtreding?: string): Waaier | Map<string, number> {
    const wat = { feit: slot.id, ...(overtreding === undefined ? {} : { overtreding }) };
    if (slot.feit?.type === 'lijst') return new Map(optiesVan(slot).map(({ id: optie }) => [optie, this.#nieuw({ ...wat, waarden: JA_NEE, optie })]));
    const waarden = lezers.reduce(
      (over: readonly Waarde[], lezer) =>
        (lezer.beperkt.get(slot.nummer) ?? []).reduce((nu, b) => nu.filter((w) => (b.toegestaan as readonly Waarde[]).includes(w)), over),
      waardenVan(slot, lezers),
    );
    return { index: this.#nieuw({ ...wat, waarden }), waarden };
  }

  /** Events whose `opgevolgd` or `ingevorderd` is asked by a rule and not given: each is a variable of its own. */
  #voorvalVariabelen(plan: Plan, geval: Geval, overtreding: string): Voorvallen {
    const uit = new Map<VoorvalOpen, Partial<Record<'opgevolgd' | 'ingevorderd', number>>>();
    (geval.historie as VoorvalOpen[]).forEach((voorval, i) => {
      for (const veld of ['opgevolgd', 'ingevorderd'] as const) {
        if (voorval[veld] !== undefined || !plan.tellingen.some((t) => t[veld] !== 'alle' && inBeeld(t, voorval, geval))) continue;
        uit.set(voorval, { ...uit.get(voorval), [veld]: this.#nieuw({ feit: `historie/${i}/${veld}`, overtreding, waarden: JA_NEE }) });
      }
    });
    return uit;
  }
}

/** What the national file says a fact can be in view of the history and the kind of voorziening. */
function beperkingen(plan: Plan, geval: Geval): Cel['beperkt'] {
  const uit = new Map<number, Samenhang[]>();
  for (const { samenhang, slot, deel } of plan.samenhang) if (deel.f(geval) === true) uit.set(slot, [...(uit.get(slot) ?? []), samenhang]);
  return uit;
}

const optiesVan = (slot: Slot): readonly { readonly id: string }[] => zeker(slot.feit?.opties, `opties ${slot.id}`);

/** The values that an open fact can take: options, or one per cell between the boundaries of the comparisons it flows through. */
export function waardenVan(slot: Slot, lezers: readonly Lezer[]): readonly Waarde[] {
  const { feit } = slot;
  if (feit?.type === 'boolean') return [false, true];
  if (feit?.type === 'keuze') return optiesVan(slot).map((optie) => optie.id);
  const datum = feit?.type === 'datum';
  const laag = datum ? VROEGST : (feit?.min ?? 0);
  const hoog = datum ? LAATST : (feit?.max ?? 1_000_000_000);
  const naar = (x: number): Waarde => (datum ? datumVan(x) : x);
  const punten = new Set([laag]);
  for (const lezer of lezers)
    for (const grens of zeker(lezer.plan.grenzen.get(slot.nummer), slot.id)) {
      const teken = (x: number): number | undefined => probeer(lezer, slot.nummer, naar(x), grens);
      const oordeel = (x: number): boolean => grens.oordeel(zeker(teken(x), slot.id));
      for (const punt of wisselpunten(teken, laag, hoog)) if (oordeel(punt) !== oordeel(punt - 1)) punten.add(punt);
    }
  return [...punten].sort((a, b) => a - b).map(naar);
}

/** The sign of a comparison with the fact at this value; the case is put back as it was. */
function probeer(lezer: Lezer, slot: number, waarde: Waarde, grens: Grens): number | undefined {
  const { plan, geval, klasseAangenomen } = lezer;
  const eerder = geval.waarden[slot];
  geval.waarden[slot] = waarde;
  ververs(plan, geval, klasseAangenomen);
  const teken = grens.teken(geval);
  geval.waarden[slot] = eerder;
  ververs(plan, geval, klasseAangenomen);
  return teken;
}

/** Where a monotone sign changes between two whole numbers: the first value of each next cell. At most two. */
export function wisselpunten(teken: (x: number) => number | undefined, laag: number, hoog: number): readonly number[] {
  const begin = teken(laag);
  const eind = teken(hoog);
  if (begin === undefined || eind === undefined || begin === eind) return [];
  const eersteMet = (klaar: (t: number | undefined) => boolean): number => {
    let onder = laag; // not yet
    let boven = hoog; // already
    while (boven - onder > 1) {
      const midden = Math.floor((onder + boven) / 2);
      if (klaar(teken(midden))) boven = midden;
      else onder = midden;
    }
    return boven;
  };
  return [...new Set([eersteMet((t) => t !== begin), eersteMet((t) => t === eind)])];
}

/** Turns compiled parts into diagrams, over the open facts of one overtreding. */
class Bouwer {
  readonly #d: Diagram;
  readonly #cel: Omit<Cel, 'bouw' | 'kan'>;
  readonly #waaiers: ReadonlyMap<number, Waaier | Map<string, number>>;
  readonly #voorvallen: Voorvallen;
  readonly #geheugen = new Map<Deel, number>();

  constructor(diagram: Diagram, cel: Omit<Cel, 'bouw' | 'kan'>, waaiers: ReadonlyMap<number, Waaier | Map<string, number>>, voorvallen: Voorvallen) {
    this.#d = diagram;
    this.#cel = cel;
    this.#waaiers = waaiers;
    this.#voorvallen = voorvallen;
  }

  bouw(deel: Deel): number {
    const bekend = this.#geheugen.get(deel);
    if (bekend !== undefined) return bekend;
    const uit = this.#maak(deel);
    this.#geheugen.set(deel, uit);
    return uit;
  }

  kan(deel: Deel): boolean {
    const { geval, plan, klasseAangenomen } = this.#cel;
    const volgtUitAndere = (slot: number): boolean =>
      plan.begrippen.some((begrip) => begrip.slot === slot) || (klasseAangenomen && plan.klasse?.slot === slot && plan.gelezen.has(slot));
    const voorzien = (voorval: Voorval, telling: Telling): boolean =>
      (['opgevolgd', 'ingevorderd'] as const).every(
        (veld) => telling[veld] === 'alle' || voorval[veld] !== undefined || this.#voorvallen.get(voorval)?.[veld] !== undefined,
      );
    return (
      deel.leest.every((slot) => geval.waarden[slot] !== undefined || this.#waaiers.has(slot) || volgtUitAndere(slot)) &&
      deel.tellingen.every((telling) => geval.historie.every((voorval) => !inBeeld(telling, voorval, geval) || voorzien(voorval, telling)))
    );
  }

  #maak(deel: Deel): number {
    const waarde = deel.f(this.#cel.geval);
    if (waarde !== undefined) return waarde === true ? 1 : 0;
    switch (deel.aard) {
      case 'en':
        return this.#d.alle(deel.delen.map((d) => this.bouw(d)));
      case 'of':
        return this.#d.enige(deel.delen.map((d) => this.bouw(d)));
      case 'niet':
        return this.#d.niet(this.bouw(deel.deel));
      case 'begrip':
        return this.bouw(deel.deel);
      case 'bevat': {
        const opties = this.#waaiers.get(deel.slot);
        return this.#d.enige(deel.opties.map((optie) => this.#d.knoop(zeker((opties as Map<string, number>).get(optie), optie), [0, 1])));
      }
      case 'telling':
        return this.#telling(deel.telling, deel.klopt);
      default:
        return this.#uitbreiden(deel);
    }
  }

  /** A count with events that may or may not count: one row of nodes per event and per number counted so far. */
  #telling(telling: Telling, klopt: (aantal: number) => boolean): number {
    const { geval } = this.#cel;
    const teltKnopen = geval.historie.filter((voorval) => inBeeld(telling, voorval, geval)).map((voorval) => this.#teltMee(telling, voorval));
    const totaal = teltKnopen.length;
    let rij: number[] = Array.from({ length: totaal + 1 }, (_, aantal) => (klopt(aantal) ? 1 : 0));
    for (const knoop of teltKnopen.reverse())
      rij = rij.slice(0, -1).map((zonder, aantal) => this.#d.of(this.#d.en(knoop, rij[aantal + 1] as number), this.#d.en(this.#d.niet(knoop), zonder)));
    return rij[0] as number;
  }

  /** Whether an event in view counts, as a function of what is not known of it. */
  #teltMee(telling: Telling, voorval: Voorval): number {
    const open = this.#voorvallen.get(voorval);
    return this.#d.alle(
      (['opgevolgd', 'ingevorderd'] as const).map((veld) => {
        if (telling[veld] === 'alle') return 1;
        const waarde = voorval[veld];
        if (waarde !== undefined) return (telling[veld] === 'ja') === waarde ? 1 : 0;
        return this.#d.knoop(zeker(open?.[veld], veld), telling[veld] === 'ja' ? [0, 1] : [1, 0]);
      }),
    );
  }

  /** Any other part: value by value of the open facts it reads, until it is decided. */
  #uitbreiden(deel: Deel): number {
    const { geval, plan, klasseAangenomen } = this.#cel;
    const open = this.#openIn(deel);
    const verder = (i: number): number => {
      ververs(plan, geval, klasseAangenomen);
      const waarde = deel.f(geval);
      if (waarde !== undefined) return waarde === true ? 1 : 0;
      const deze = zeker(open[i], 'a fact that keeps an expression unknown');
      const kinderen = deze.zetten.map((zet) => {
        zet();
        return verder(i + 1);
      });
      deze.wis();
      return this.#d.knoop(deze.index, kinderen);
    };
    const uit = verder(0);
    ververs(plan, geval, klasseAangenomen);
    return uit;
  }

  /** The open variables that a part reads, in the order of the diagram, with what sets each value in the case. */
  #openIn(deel: Deel): readonly Zetbaar[] {
    const { geval, plan, klasseAangenomen } = this.#cel;
    const { waarden } = geval;
    const leest = new Set(deel.leest);
    if (klasseAangenomen && plan.klasse && leest.has(plan.klasse.slot)) for (const slot of zeker(plan.klasse.bij, 'klasse.bij').deel.leest) leest.add(slot);
    const uit: Zetbaar[] = [];
    for (const slot of leest) {
      const waaier = this.#waaiers.get(slot);
      if (waaier instanceof Map) uit.push(...lijstZetbaar(waaier, (lijst) => (waarden[slot] = lijst)));
      else if (waaier) uit.push({ index: waaier.index, zetten: waaier.waarden.map((w) => () => (waarden[slot] = w)), wis: () => (waarden[slot] = undefined) });
    }
    for (const [voorval, velden] of this.#voorvallen) {
      if (!deel.tellingen.some((telling) => inBeeld(telling, voorval, geval))) continue;
      for (const [veld, index] of Object.entries(velden) as ['opgevolgd' | 'ingevorderd', number][])
        uit.push({ index, zetten: [() => (voorval[veld] = false), () => (voorval[veld] = true)], wis: () => delete voorval[veld] });
    }
    return uit.sort((a, b) => a.index - b.index);
  }
}

interface Zetbaar {
  readonly index: number;
  readonly zetten: readonly (() => void)[];
  readonly wis: () => void;
}

/** A list fact option by option; its value is known when every option is. */
function lijstZetbaar(opties: ReadonlyMap<string, number>, zet: (lijst: readonly string[] | undefined) => void): readonly Zetbaar[] {
  const gekozen = new Map<string, boolean>();
  const bijwerken = (): void => zet(gekozen.size === opties.size ? [...opties.keys()].filter((optie) => gekozen.get(optie)) : undefined);
  const maak = (optie: string, wel: boolean) => (): void => {
    gekozen.set(optie, wel);
    bijwerken();
  };
  return [...opties].map(([optie, index]) => ({
    index,
    zetten: [maak(optie, false), maak(optie, true)],
    wis: () => {
      gekozen.delete(optie);
      bijwerken();
    },
  }));
}
