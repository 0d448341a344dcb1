import { lijstZetbaar } from '../beslis/bouwer.ts';
import type { Zetbaar } from '../beslis/bouwer.ts';
import { ververs } from '../beslis/plan.ts';
import type { Deel, Geval, Voorval, Waarde } from '../logica/index.ts';
import { zeker } from '../zeker.ts';
import { ijkgeval } from './historie.ts';
import type { Klassenruimte, Lezer } from './ruimte.ts';

type Werkgeval = Omit<Geval, 'historie'> & { historie: readonly Voorval[] };

/** Turns the compiled conditions of one policy into diagrams over a whole space of cases. */
export class Klassenbouwer {
  readonly #ruimte: Klassenruimte;
  readonly #lezer: Lezer;
  readonly #geval: Werkgeval;
  #klasseAangenomen = false;
  readonly #zetbaar = new Map<number, readonly Zetbaar[]>();
  readonly #opties = new Map<number, ReadonlyMap<string, number>>();
  readonly #geheugen = new Map<Deel, number>();

  constructor(ruimte: Klassenruimte, lezer: Lezer) {
    this.#ruimte = ruimte;
    this.#lezer = lezer;
    const { kern, plan } = lezer;
    this.#geval = { waarden: new Array<Waarde | undefined>(kern.slots.length).fill(undefined), historie: [], ...ijkgeval() };
    for (const [slot, waarde] of plan.vast) this.#geval.waarden[slot] = waarde;
    for (const slot of kern.slots) this.#bereidVoor(slot.nummer, slot.id);
  }

  #bereidVoor(slot: number, id: string): void {
    const { dagen, aantal, ijkpunten, feiten } = this.#ruimte;
    const { waarden } = this.#geval;
    const { plan } = this.#lezer;
    const een = (variabele: number, mogelijk: readonly (Waarde | undefined)[]): void =>
      void this.#zetbaar.set(slot, [
        { index: variabele, zetten: mogelijk.map((waarde) => () => (waarden[slot] = waarde)), wis: () => (waarden[slot] = undefined) },
      ]);
    if (id === 'pleegdatum' || id === 'inspectiedatum' || id === 'besluitdatum')
      een(
        dagen,
        ijkpunten.dagen.map((dag) => dag[id]),
      );
    else if (id === 'aantal') een(aantal, ijkpunten.aantallen);
    const eigen = feiten.filter(({ feit }) => feit === id);
    const [eerste] = eigen;
    if (!eerste) return;
    if (eerste.optie !== undefined) {
      const opties = new Map(eigen.map(({ optie, variabele }) => [zeker(optie, id), variabele]));
      this.#opties.set(slot, opties);
      this.#zetbaar.set(
        slot,
        lijstZetbaar(opties, (lijst) => (waarden[slot] = lijst)),
      );
    } else if (plan.klasse?.slot === slot) {
      const zet = (waarde: Waarde | undefined) => (): void => {
        waarden[slot] = waarde;
        this.#klasseAangenomen = waarde === undefined;
      };
      const wis = (): void => {
        waarden[slot] = undefined;
        this.#klasseAangenomen = false;
      };
      this.#zetbaar.set(slot, [{ index: eerste.variabele, zetten: eerste.waarden.map(zet), wis }]);
    } else een(eerste.variabele, eerste.waarden);
  }

  kan(deel: Deel): boolean {
    const { plan } = this.#lezer;
    if (!deel.tellingen.every((telling) => this.#ruimte.historie.kent(telling))) return false;
    return deel.leest.every((slot) => this.#zetbaar.has(slot) || plan.vast.has(slot) || plan.begrippen.some((begrip) => begrip.slot === slot));
  }

  bouw(deel: Deel): number {
    const bekend = this.#geheugen.get(deel);
    if (bekend !== undefined) return bekend;
    const uit = this.#maak(deel);
    this.#geheugen.set(deel, uit);
    return uit;
  }

  #maak(deel: Deel): number {
    const d = this.#ruimte.diagram;
    switch (deel.aard) {
      case 'vast':
        return deel.waarde === true ? 1 : 0;
      case 'en':
        return d.alle(deel.delen.map((x) => this.bouw(x)));
      case 'of':
        return d.enige(deel.delen.map((x) => this.bouw(x)));
      case 'niet':
        return d.niet(this.bouw(deel.deel));
      case 'begrip':
        return this.bouw(deel.deel);
      case 'telling':
        return this.#ruimte.historie.aantal(deel.telling, deel.klopt);
      case 'bevat': {
        const opties = zeker(this.#opties.get(deel.slot), 'a list fact');
        return d.enige(deel.opties.map((optie) => d.knoop(zeker(opties.get(optie), optie), [0, 1])));
      }
      default:
        return this.#uitbreiden(deel);
    }
  }

  /** Any other part: value by value of what it reads, until it is decided. */
  #uitbreiden(deel: Deel): number {
    const d = this.#ruimte.diagram;
    const { plan } = this.#lezer;
    const geval = this.#geval as Geval;
    const klasse = plan.klasse && deel.leest.includes(plan.klasse.slot) ? plan.klasse : undefined;
    const leest = new Set([...deel.leest, ...(klasse?.bij?.deel.leest ?? [])]);
    const tellingen = [...deel.tellingen, ...(klasse?.bij?.deel.tellingen ?? [])];
    const open = [...leest].flatMap((slot) => this.#zetbaar.get(slot) ?? []).sort((a, b) => a.index - b.index);
    // The three days are one variable: set together.
    const stappen = [...new Set(open.map(({ index }) => index))].map((index) => open.filter((z) => z.index === index));
    const verder = (i: number): number => {
      ververs(plan, geval, this.#klasseAangenomen);
      const waarde = deel.f(geval);
      if (waarde !== undefined) return waarde === true ? 1 : 0;
      const deze = zeker(stappen[i], 'a fact that keeps an expression unknown');
      const kinderen = (deze[0] as Zetbaar).zetten.map((_, n) => {
        for (const { zetten } of deze) zetten[n]?.();
        return verder(i + 1);
      });
      for (const { wis } of deze) wis();
      return d.knoop((deze[0] as Zetbaar).index, kinderen);
    };
    const gevallen = tellingen.length === 0 ? [{ historie: [], knoop: 1 }] : this.#ruimte.historie.gevallen(tellingen);
    const uit = d.enige(
      gevallen.map(({ historie, knoop }) => {
        this.#geval.historie = historie;
        return d.en(knoop, verder(0));
      }),
    );
    this.#geval.historie = [];
    ververs(plan, geval, false);
    return uit;
  }
}
