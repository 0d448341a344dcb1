import type { Dossier, LandelijkJson, Overtreding } from '../gegenereerd/typen.ts';
import { dagnummer, datumVan, verschuif } from '../datum.ts';
import { inBeeld } from '../logica/index.ts';
import type { Deel, Geval, Grens, Voorval, Waarde } from '../logica/index.ts';
import { zeker } from '../zeker.ts';
import { Bouwer } from './bouwer.ts';
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

export interface Waaier {
  readonly index: number;
  readonly waarden: readonly Waarde[];
}

export type VoorvalOpen = { -readonly [K in keyof Voorval]: Voorval[K] };
/** Variables for what is not known of an event. */
export type Voorvallen = ReadonlyMap<VoorvalOpen, Partial<Record<'opgevolgd' | 'ingevorderd', number>>>;

/** One overtreding in the space of all completions of what is still open. */
export interface Cel {
  readonly overtreding: Overtreding;
  readonly plan: Plan;
  readonly geval: Geval;
  /** The class of the voorschrift stands in for an answer that was not given. */
  readonly klasseAangenomen: boolean;
  /** Values that a fact can have in view of the history; only facts that are limited. */
  readonly beperkt: ReadonlyMap<number, readonly Samenhang[]>;
  /** The variables of this overtreding alone, by their number in the diagram. */
  readonly variabelen: ReadonlyMap<number, Variabele>;
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

/** A cell before its open facts have variables. */
export type Basis = Pick<Cel, 'overtreding' | 'plan' | 'geval' | 'klasseAangenomen' | 'beperkt'>;

/** One diagram and what was made in it: what a later dossier with the same zaak takes up again. */
interface Voorraad {
  readonly kern: Kern;
  /** All of the dossier but its overtredingen, as text. */
  readonly zaak: string;
  /** The overtredingen with their facts, by their text. */
  readonly basis: Map<string, Basis>;
  /** The open facts of the zaak with the values of each, as text. */
  readonly open: string;
  readonly diagram: Diagram;
  readonly waaiers: Map<number, Waaier | Map<string, number>>;
  readonly variabelen: Map<number, Variabele>;
  /** The overtredingen with their variables, by their text. */
  readonly cellen: Map<string, Cel>;
}

/** Past these a diagram is not taken up again: most of what it was made for is gone. */
const MEESTE_OUDE_KNOPEN = 20_000;
const MEESTE_OUDE_OVERTREDINGEN = 500;

/**
 * All completions of the open facts of a dossier, as variables of one diagram: facts of the zaak first, then each overtreding
 * apart. Numbers and dates get one value per cell between the boundaries that occur.
 */
export class Ruimte {
  /** By their number in the diagram. */
  readonly variabelen: ReadonlyMap<number, Variabele>;
  readonly cellen: readonly Cel[];
  readonly #voorraad: Voorraad;

  /**
   * @param grens the most nodes that the diagram may grow to
   * @param eerder the space of an earlier dossier: where the zaak is the same, overtredingen that did not change are taken over as they are, and the
   * others are made in the same diagram. What a function comes to, and the order of facts, is as in a space of its own
   */
  constructor(kern: Kern, dossier: Dossier, grens?: number, eerder?: Ruimte) {
    const zaak = JSON.stringify({ ...dossier, overtredingen: [] });
    const vorige = eerder === undefined ? undefined : eerder.#bruikbaar(kern, zaak);
    const bekend = vorige?.basis ?? new Map<string, Basis>();
    const delen = dossier.overtredingen.map((overtreding) => {
      const sleutel = JSON.stringify(overtreding);
      return { sleutel, basis: haal(bekend, sleutel, () => maakBasis(kern, dossier, overtreding)) };
    });
    const openZaak = openVanZaak(
      kern,
      delen.map(({ basis }) => basis),
    );
    const open = JSON.stringify(openZaak.map(({ slot, waarden }) => [slot.nummer, waarden]));
    this.#voorraad =
      vorige?.open === open
        ? vorige
        : { kern, zaak, basis: bekend, open, diagram: new Diagram(grens), waaiers: new Map(), variabelen: new Map(), cellen: new Map() };
    const { cellen, waaiers, variabelen } = this.#voorraad;
    for (const { slot, waarden } of openZaak) haal(waaiers, slot.nummer, () => this.#maakVariabele(slot, waarden, variabelen));
    this.cellen = delen.map(({ sleutel, basis }) => haal(cellen, sleutel, () => this.#maakCel(kern, basis)));
    this.variabelen = new Map([...variabelen, ...this.cellen.flatMap((cel) => [...cel.variabelen])]);
  }

  get diagram(): Diagram {
    return this.#voorraad.diagram;
  }

  /** What can be taken up again for a dossier with this zaak. */
  #bruikbaar(kern: Kern, zaak: string): Voorraad | undefined {
    const v = this.#voorraad;
    return v.kern === kern && v.zaak === zaak && v.diagram.omvang <= MEESTE_OUDE_KNOPEN && v.basis.size <= MEESTE_OUDE_OVERTREDINGEN ? v : undefined;
  }

  #maakCel(kern: Kern, deel: Basis): Cel {
    const waaiers = new Map(this.#voorraad.waaiers);
    const variabelen = new Map<number, Variabele>();
    const overtreding = deel.overtreding.id;
    for (const slot of kern.slots) {
      const isKlasse = deel.klasseAangenomen && deel.plan.klasse?.slot === slot.nummer;
      if (slot.niveau === 'overtreding' && !isKlasse && isOpen(slot, deel))
        waaiers.set(slot.nummer, this.#maakVariabele(slot, mogelijkeWaarden(slot, [deel]), variabelen, overtreding));
    }
    const voorvallen = this.#voorvalVariabelen(deel.plan, deel.geval, variabelen, overtreding);
    const bouwer = new Bouwer(this.diagram, deel, waaiers, voorvallen);
    return { ...deel, variabelen, bouw: (d: Deel) => bouwer.bouw(d), kan: (d: Deel) => bouwer.kan(d) };
  }

  #nieuw(variabele: Variabele, bij: Map<number, Variabele>): number {
    const nummer = this.diagram.variabele(variabele.waarden.length);
    bij.set(nummer, variabele);
    return nummer;
  }

  /** One variable for a fact; of a list one for each option. */
  #maakVariabele(slot: Slot, waarden: readonly Waarde[], bij: Map<number, Variabele>, overtreding?: string): Waaier | Map<string, number> {
    const wat = { feit: slot.id, ...(overtreding === undefined ? {} : { overtreding }) };
    if (slot.feit?.type === 'lijst') return new Map(optiesVan(slot).map(({ id: optie }) => [optie, this.#nieuw({ ...wat, waarden: JA_NEE, optie }, bij)]));
    return { index: this.#nieuw({ ...wat, waarden }, bij), waarden };
  }

  /** Events whose `opgevolgd` or `ingevorderd` is asked by a rule and not given: each is a variable of its own. */
  #voorvalVariabelen(plan: Plan, geval: Geval, bij: Map<number, Variabele>, overtreding: string): Voorvallen {
    const uit = new Map<VoorvalOpen, Partial<Record<'opgevolgd' | 'ingevorderd', number>>>();
    (geval.historie as VoorvalOpen[]).forEach((voorval, i) => {
      for (const veld of ['opgevolgd', 'ingevorderd'] as const) {
        if (voorval[veld] !== undefined || !plan.tellingen.some((t) => t[veld] !== 'alle' && inBeeld(t, voorval, geval))) continue;
        uit.set(voorval, { ...uit.get(voorval), [veld]: this.#nieuw({ feit: `historie/${i}/${veld}`, overtreding, waarden: JA_NEE }, bij) });
      }
    });
    return uit;
  }
}

function maakBasis(kern: Kern, dossier: Dossier, overtreding: Overtreding): Basis {
  const lezer = maakLezer(kern, dossier, overtreding);
  return { overtreding, ...lezer, beperkt: beperkingen(lezer.plan, lezer.geval) };
}

/** What stands under this key, else what is made for it now. */
function haal<K, V>(voorraad: Map<K, V>, sleutel: K, maak: () => V): V {
  const bekend = voorraad.get(sleutel);
  if (bekend !== undefined) return bekend;
  const nieuw = maak();
  voorraad.set(sleutel, nieuw);
  return nieuw;
}

/** Whether a rule of this overtreding reads a fact that can be asked and is not answered. */
const isOpen = (slot: Slot, { plan, geval }: Basis): boolean => slot.open && plan.gelezen.has(slot.nummer) && geval.waarden[slot.nummer] === undefined;

/** The open facts of the zaak, in the order of the slots, with the values that each can take for all overtredingen that read it. */
const openVanZaak = (kern: Kern, basis: readonly Basis[]): readonly { readonly slot: Slot; readonly waarden: readonly Waarde[] }[] =>
  kern.slots.flatMap((slot) => {
    if (slot.niveau !== 'zaak' || !slot.open) return [];
    const lezers = basis.filter((deel) => isOpen(slot, deel));
    return lezers.length > 0 ? [{ slot, waarden: mogelijkeWaarden(slot, lezers) }] : [];
  });

/** The values of a fact less those that history or national law leave out; of a list fact none: each of its options is yes or no. */
function mogelijkeWaarden(slot: Slot, lezers: readonly Basis[]): readonly Waarde[] {
  if (slot.feit?.type === 'lijst') return [];
  return lezers.reduce(
    (over: readonly Waarde[], lezer) =>
      (lezer.beperkt.get(slot.nummer) ?? []).reduce((nu, b) => nu.filter((w) => (b.toegestaan as readonly Waarde[]).includes(w)), over),
    waardenVan(slot, lezers),
  );
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
