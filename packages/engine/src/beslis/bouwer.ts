import { inBeeld } from '../logica/index.ts';
import type { Deel, Telling, Voorval } from '../logica/index.ts';
import { zeker } from '../zeker.ts';
import type { Diagram } from './diagram.ts';
import { ververs } from './plan.ts';
import type { Basis, Voorvallen, Waaier } from './ruimte.ts';

/** Turns compiled parts into diagrams, over the open facts of one overtreding. */
export class Bouwer {
  readonly #d: Diagram;
  readonly #cel: Basis;
  readonly #waaiers: ReadonlyMap<number, Waaier | Map<string, number>>;
  readonly #voorvallen: Voorvallen;
  readonly #geheugen = new Map<Deel, number>();

  constructor(diagram: Diagram, cel: Basis, waaiers: ReadonlyMap<number, Waaier | Map<string, number>>, voorvallen: Voorvallen) {
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

/** A variable of a diagram, with what sets each of its values in a case and what makes it open again. */
export interface Zetbaar {
  readonly index: number;
  readonly zetten: readonly (() => void)[];
  readonly wis: () => void;
}

/** A list fact option by option; its value is known when every option is. */
export function lijstZetbaar(opties: ReadonlyMap<string, number>, zet: (lijst: readonly string[] | undefined) => void): readonly Zetbaar[] {
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
