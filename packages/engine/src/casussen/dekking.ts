import type { Advies, Casussen, Dossier, Overtreding, Regel } from '../gegenereerd/typen.ts';
import { adviseer, kernVan } from '../adviseer.ts';
import type { Kern } from '../beslis/kern.ts';
import { maakLezer } from '../beslis/ruimte.ts';
import { namenIn } from '../controle/uitdrukking.ts';
import { checkDossier } from '../lees/index.ts';
import type { Beleid, Landelijk } from '../lees/index.ts';
import { compileer } from '../logica/index.ts';
import type { CompilatieBasis, Deel, Geval } from '../logica/index.ts';
import { voorwaardenIn } from './voorwaarden.ts';

/** One condition within the `als` of a rule or begrip, and the ways it went in some case. */
export interface Voorwaarde {
  /** JSON pointer within `als`; '' is the whole condition. */
  readonly pad: string;
  readonly waar: boolean;
  readonly onwaar: boolean;
}

/** What the cases have shown of one rule or begrip. */
export interface Dekking {
  readonly soort: 'regel' | 'begrip';
  readonly id: string;
  readonly landelijk: boolean;
  /** A rule held in some case: its condition true and no exception in the way. Of a begrip always true: it demands nothing. */
  readonly geldt: boolean;
  readonly voorwaarden: readonly Voorwaarde[];
}

/** A condition with what was seen of it; `anders`: its value is no boolean, so it is no condition. */
interface Meting {
  readonly pad: string;
  readonly deel: Deel;
  waar: boolean;
  onwaar: boolean;
  anders: boolean;
}

interface Eenheid {
  readonly soort: 'regel' | 'begrip';
  readonly id: string;
  readonly landelijk: boolean;
  geldt: boolean;
  readonly metingen: readonly Meting[];
}

/** Compiles parts of conditions for any voorschrift: nothing is fixed beforehand, every fact and begrip is read from its slot. */
export function compilatie(kern: Kern): CompilatieBasis {
  return {
    slotVan: (naam) => kern.slotVan(naam),
    vasteWaarde: () => undefined,
    begrip: () => undefined,
    open: () => false,
    logisch: (naam) => kern.slots[kern.slotVan(naam)]?.feit?.type === 'boolean',
  };
}

export interface Begripsdeel {
  readonly slot: number;
  readonly deel: Deel;
}

/** The begrippen in an order in which each needs only earlier ones (the checked policy has no cycle). */
export function begrippenOpVolgorde(kern: Kern, basis: CompilatieBasis): readonly Begripsdeel[] {
  const bron = new Map(kern.beleid.begrippen.map(({ id, als }) => [id, als]));
  const uit = new Map<string, Begripsdeel>();
  const zet = (id: string): void => {
    const als = bron.get(id);
    if (als === undefined || uit.has(id)) return;
    namenIn(als).forEach(zet);
    uit.set(id, { slot: kern.slotVan(id), deel: compileer(als, basis) });
  };
  for (const id of bron.keys()) zet(id);
  return [...uit.values()];
}

/** The facts of one overtreding, with the class of the voorschrift and every begrip filled in. */
export function gevalVan(kern: Kern, begrippen: readonly Begripsdeel[], dossier: Dossier, overtreding: Overtreding): Geval {
  const { geval } = maakLezer(kern, dossier, overtreding);
  for (const { slot, deel } of begrippen) geval.waarden[slot] = deel.f(geval);
  return geval;
}

function eenheden(kern: Kern, basis: CompilatieBasis): readonly Eenheid[] {
  const metingen = (als: unknown): Meting[] =>
    voorwaardenIn(als).map(({ pad, expressie }) => ({ pad, deel: compileer(expressie, basis), waar: false, onwaar: false, anders: false }));
  const regels = (lijst: readonly Regel[], landelijk: boolean): Eenheid[] =>
    lijst.map(({ id, als }) => ({ soort: 'regel', id, landelijk, geldt: false, metingen: metingen(als) }));
  const begrippen = kern.beleid.begrippen.map(({ id, als }): Eenheid => ({ soort: 'begrip', id, landelijk: false, geldt: true, metingen: metingen(als) }));
  return [...begrippen, ...regels(kern.beleid.regels, false), ...regels(kern.landelijk.regels, true)];
}

function meet(alle: readonly Eenheid[], geval: Geval): void {
  for (const { metingen } of alle) {
    for (const meting of metingen) {
      const waarde = meting.deel.f(geval);
      if (waarde === true) meting.waar = true;
      else if (waarde === false) meting.onwaar = true;
      else if (waarde !== undefined) meting.anders = true;
    }
  }
}

/** Gathers what cases show of the rules and begrippen of a policy and of national law, one advice after another. */
export class Dekkingsmeter {
  readonly #kern: Kern;
  readonly #begrippen: readonly Begripsdeel[];
  readonly #alle: readonly Eenheid[];
  readonly #regels: ReadonlyMap<string, Eenheid>;

  constructor(kern: Kern) {
    const basis = compilatie(kern);
    this.#kern = kern;
    this.#begrippen = begrippenOpVolgorde(kern, basis);
    this.#alle = eenheden(kern, basis);
    this.#regels = new Map(this.#alle.filter(({ soort }) => soort === 'regel').map((eenheid) => [eenheid.id, eenheid]));
  }

  /** Adds a checked dossier with its advice. An unknown condition is neither true nor false. */
  neem(dossier: Dossier, { spoor }: Advies): void {
    for (const overtreding of dossier.overtredingen) meet(this.#alle, gevalVan(this.#kern, this.#begrippen, dossier, overtreding));
    for (const { regel, uitkomst } of spoor) {
      const eenheid = this.#regels.get(regel);
      if (eenheid !== undefined && uitkomst === 'waar') eenheid.geldt = true;
    }
  }

  /** What was seen until now. */
  get dekking(): readonly Dekking[] {
    return this.#alle.map(({ metingen, ...eenheid }) => ({
      ...eenheid,
      voorwaarden: metingen.filter(({ anders }) => !anders).map(({ pad, waar, onwaar }) => ({ pad, waar, onwaar })),
    }));
  }
}

/**
 * What the cases of a policy show of its rules and begrippen, and of national law: which rules held, and which conditions were true and
 * false. Cases whose dossier is refused show nothing. Empty when policy and national law do not fit.
 */
export function meetDekking(beleid: Beleid, landelijk: Landelijk, casussen: Casussen): readonly Dekking[] {
  const kern = kernVan(beleid, landelijk);
  if (!kern.ok) return [];
  const meter = new Dekkingsmeter(kern.waarde);
  for (const casus of casussen.casussen) {
    const dossier = checkDossier(beleid, landelijk, casus.dossier);
    const advies = dossier.ok ? adviseer(beleid, landelijk, dossier.waarde) : dossier;
    if (dossier.ok && advies.ok) meter.neem(dossier.waarde, advies.waarde);
  }
  return meter.dekking;
}

/** Joins what several policies show of the same rules: seen in one is seen. */
export function voegDekkingSamen(delen: readonly (readonly Dekking[])[]): readonly Dekking[] {
  const uit = new Map<string, Dekking>();
  for (const dekking of delen.flat()) {
    const sleutel = `${dekking.soort} ${dekking.id}`;
    const eerder = uit.get(sleutel);
    const gezien = new Map(eerder?.voorwaarden.map((voorwaarde) => [voorwaarde.pad, voorwaarde]));
    const voorwaarden = dekking.voorwaarden.map(({ pad, waar, onwaar }) => ({
      pad,
      waar: waar || gezien.get(pad)?.waar === true,
      onwaar: onwaar || gezien.get(pad)?.onwaar === true,
    }));
    uit.set(sleutel, { ...dekking, geldt: dekking.geldt || eerder?.geldt === true, voorwaarden });
  }
  return [...uit.values()];
}

/** Whether the cases show all there is to see: the rule held, and every condition went both ways. */
export const isGedekt = (dekking: Dekking): boolean => dekking.geldt && dekking.voorwaarden.every(({ waar, onwaar }) => waar && onwaar);
