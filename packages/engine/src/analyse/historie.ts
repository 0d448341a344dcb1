import type { Diagram } from '../beslis/diagram.ts';
import { GEBEURTENISSEN } from '../controle/dossiervelden.ts';
import { dagnummer, datumVan, verschuif } from '../datum.ts';
import type { Gebeurtenis } from '../gegenereerd/typen.ts';
import { inBeeld } from '../logica/index.ts';
import type { Deel, Geval, Telling, Voorval } from '../logica/index.ts';
import { zeker } from '../zeker.ts';

// Rules look at the history only by counts of events against small numbers, and by the last event of some. So what can matter of a history is how many
// events it has of each kind, where two events are of one kind when every count takes both or neither, and counted no further than any rule can tell.

/** A case whose windows are those of every case: a history is told by windows before the pleegdatum, whatever day that is. */
const REFERENTIE = { pleegdatum: '2026-03-02', besluitdatum: '2026-03-30' } as const;

const venster =
  (pleegdatum: string) =>
  (jaren: number): number =>
    dagnummer(verschuif(pleegdatum, -jaren, 'jaren'));

/** The part of a `Geval` by which events are in view or not. */
export const ijkgeval = (): Pick<Geval, 'pleegdag' | 'besluitdag' | 'venster'> => ({
  pleegdag: dagnummer(REFERENTIE.pleegdatum),
  besluitdag: dagnummer(REFERENTIE.besluitdatum),
  venster: venster(REFERENTIE.pleegdatum),
});

/** More than any count is compared with. */
const HOOGSTE = 6;
const sleutelVan = (telling: Telling): string => JSON.stringify(telling);

/** From how many events on more of them change nothing. */
export function kapVan(klopt: (aantal: number) => boolean): number {
  let kap = HOOGSTE;
  while (kap > 0 && klopt(kap - 1) === klopt(HOOGSTE)) kap -= 1;
  return kap;
}

/** One way in which a condition looks at the history. */
export interface Blik {
  readonly telling: Telling;
  /** Counted no further than this. */
  readonly kap: number;
}

/** How these conditions look at the history; a count that is part of a calculation is followed as far as a count can be compared. */
export function blikkenIn(bladen: readonly Deel[]): readonly Blik[] {
  const uit = new Map<string, { telling: Telling; kap: number }>();
  for (const blad of bladen)
    for (const telling of blad.tellingen) {
      const kap = blad.aard === 'telling' ? kapVan(blad.klopt) : telling.laatste ? 1 : HOOGSTE;
      const bekend = uit.get(sleutelVan(telling));
      if (bekend) bekend.kap = Math.max(bekend.kap, kap);
      else uit.set(sleutelVan(telling), { telling, kap });
    }
  return [...uit.values()];
}

/** A stretch of days in which events do not differ to any count; the most recent has number 0 and lies after the offence. */
type Tijdvak = number;

/** Events that no condition can tell apart. */
export interface Soortgenoten {
  readonly voorbeeld: Omit<Gebeurtenis, 'datum'>;
  readonly tijdvak: Tijdvak;
  /** Their number, as a variable: its values are 0, 1, … and the last one is this many or more. */
  readonly variabele: number;
  readonly kap: number;
  /** Places of the blikken that take them. */
  readonly inBeeld: ReadonlySet<number>;
}

/** The last event of one blik, as a variable over soorten and `geen`. */
interface Laatste {
  readonly blik: number;
  readonly variabele: number;
  readonly waarden: readonly string[];
}

/** The kinds of events by the ways in which they are looked at, for spaces that look at them in the same ways. */
export type Soortenlijsten = Map<string, readonly Omit<Soortgenoten, 'variabele'>[]>;

/** The variables that stand for the history. */
export interface Historievorm {
  readonly blikken: readonly Blik[];
  readonly soortgenoten: readonly Soortgenoten[];
  readonly laatsten: readonly Laatste[];
  /** How many values each variable has, in their order. */
  readonly domeinen: readonly number[];
}

/** @param eerste the number of the first variable */
export function historievorm(blikken: readonly Blik[], eerste: number, bekend: Soortenlijsten = new Map()): Historievorm {
  const sleutel = JSON.stringify(blikken);
  const soorten = bekend.get(sleutel) ?? maakSoorten(blikken);
  bekend.set(sleutel, soorten);
  const laatsten = blikken
    .flatMap(({ telling }, blik) => (telling.laatste ? [{ blik, waarden: ['geen', ...telling.soorten] }] : []))
    .map((laatste, i) => ({ ...laatste, variabele: eerste + i }));
  const soortgenoten = soorten.map((soort, i) => ({ ...soort, variabele: eerste + laatsten.length + i }));
  return { blikken, soortgenoten, laatsten, domeinen: [...laatsten.map(({ waarden }) => waarden.length), ...soortgenoten.map(({ kap }) => kap + 1)] };
}

const jarenIn = (blikken: readonly Blik[]): readonly number[] => [...new Set(blikken.flatMap(({ telling: { jaren } }) => jaren ?? []))].sort((a, b) => a - b);

/** A day in a stretch, of a case with these days. */
function dagIn(jaren: readonly number[], tijdvak: Tijdvak, pleegdatum: string, besluitdatum: string): number {
  if (tijdvak === 0) return dagnummer(besluitdatum);
  const begin = jaren[tijdvak - 1];
  return dagnummer(verschuif(pleegdatum, -(begin ?? (jaren.at(-1) ?? 0) + 1), 'jaren'));
}

/** Every kind of event that some count takes, by what takes it. */
function maakSoorten(blikken: readonly Blik[]): readonly Omit<Soortgenoten, 'variabele'>[] {
  const jaren = jarenIn(blikken);
  const geval = { waarden: [], historie: [], ...ijkgeval() };
  const uit = new Map<string, Omit<Soortgenoten, 'variabele'>>();
  const gevraagd = (veld: 'opgevolgd' | 'ingevorderd'): boolean => blikken.some(({ telling }) => telling[veld] !== 'alle');
  const soorten = [...new Set(blikken.flatMap(({ telling }) => telling.soorten))] as Gebeurtenis['soort'][];
  for (const soort of soorten)
    for (let tijdvak = 1; tijdvak <= jaren.length + 2; tijdvak += 1)
      for (const locatie of ['deze', 'andere'] as const)
        for (const soortgelijk of [false, true])
          for (const opgevolgd of gevraagd('opgevolgd') && GEBEURTENISSEN.get(soort)?.opgevolgd ? [true, false] : [undefined])
            for (const ingevorderd of gevraagd('ingevorderd') && GEBEURTENISSEN.get(soort)?.ingevorderd ? [false, true] : [undefined]) {
              const vak = tijdvak > jaren.length + 1 ? 0 : tijdvak; // the usual first: before the offence
              const voorbeeld = {
                soort,
                locatie,
                soortgelijk,
                ...(opgevolgd === undefined ? {} : { opgevolgd }),
                ...(ingevorderd === undefined ? {} : { ingevorderd }),
              };
              const dag = dagIn(jaren, vak, REFERENTIE.pleegdatum, REFERENTIE.besluitdatum);
              const voorval: Voorval = { ...voorbeeld, datum: datumVan(dag), dag };
              if (blikken.some(({ telling }) => onkenbaar(telling, voorval, geval))) continue;
              const beeld = blikken.flatMap(({ telling }, i) => (teltMee(telling, voorval, geval) ? [i] : []));
              if (beeld.length === 0) continue;
              const volgorde = beeld.some((i) => blikken[i]?.telling.laatste) ? [soort, vak] : [];
              const sleutel = JSON.stringify([beeld, volgorde]);
              if (uit.has(sleutel)) continue;
              uit.set(sleutel, { voorbeeld, tijdvak: vak, kap: Math.max(...beeld.map((i) => (blikken[i] as Blik).kap)), inBeeld: new Set(beeld) });
            }
  return [...uit.values()];
}

/** The histories that can matter, as variables of a diagram. */
export class Historie {
  readonly soortgenoten: readonly Soortgenoten[];
  readonly laatsten: readonly Laatste[];
  /** Where the last events agree with the numbers of events, and with each other. */
  readonly geldig: number;
  readonly #d: Diagram;
  readonly #blikken: readonly Blik[];
  readonly #plaats: ReadonlyMap<string, number>;
  readonly #jaren: readonly number[];
  readonly #geheugen = new Map<string, number>();

  constructor(diagram: Diagram, { blikken, soortgenoten, laatsten }: Historievorm) {
    this.#d = diagram;
    this.#blikken = blikken;
    this.#plaats = new Map(blikken.map(({ telling }, i) => [sleutelVan(telling), i]));
    this.#jaren = jarenIn(blikken);
    this.soortgenoten = soortgenoten;
    this.laatsten = laatsten;
    this.geldig = this.#maakGeldig();
  }

  /** Whether this space tells what such a count asks. */
  kent(telling: Telling): boolean {
    return this.#plaats.has(sleutelVan(telling));
  }

  /** Where a condition on the number of these events holds. */
  aantal(telling: Telling, klopt: (aantal: number) => boolean): number {
    const kap = kapVan(klopt);
    const blik = zeker(this.#plaats.get(sleutelVan(telling)), 'a count of this space');
    const uitslagen = Array.from({ length: kap + 1 }, (_, n) => klopt(n));
    const sleutel = `${blik} ${uitslagen.join()}`;
    const bekend = this.#geheugen.get(sleutel);
    if (bekend !== undefined) return bekend;
    const uit = this.#som(
      this.soortgenoten.filter(({ inBeeld: i }) => i.has(blik)),
      uitslagen,
    );
    this.#geheugen.set(sleutel, uit);
    return uit;
  }

  /** Where the sum of the numbers of these kinds, no further than the last outcome, has an outcome that is true. */
  #som(soorten: readonly Soortgenoten[], uitslagen: readonly boolean[]): number {
    const kap = uitslagen.length - 1;
    let rij: readonly number[] = uitslagen.map((uitslag) => (uitslag ? 1 : 0));
    for (const { variabele, kap: meeste } of [...soorten].reverse()) {
      const onder = rij;
      rij = uitslagen.map((_, tot) =>
        this.#d.knoop(
          variabele,
          Array.from({ length: meeste + 1 }, (__, n) => onder[Math.min(tot + n, kap)] as number),
        ),
      );
    }
    return rij[0] as number;
  }

  /** Where the history has none of these events. */
  #geen(past: (soort: Soortgenoten) => boolean): number {
    return this.#som(this.soortgenoten.filter(past), [true, false]);
  }

  #maakGeldig(): number {
    const d = this.#d;
    const plekken = this.laatsten.map((laatste) => ({ laatste, perVak: this.#perVak(laatste) }));
    let uit = 1;
    for (const { perVak } of plekken) uit = d.en(uit, d.enige([...perVak.values()].flatMap((waarden) => [...waarden.values()])));
    // Of two bliks that are decided in one stretch of days, each must allow the last event of the other to be earlier.
    plekken.forEach((a, i) => {
      for (const b of plekken.slice(i + 1))
        for (const [vak, waarden] of a.perVak) {
          for (const [x, waar] of waarden)
            for (const [y, daar] of b.perVak.get(vak) ?? []) {
              if (x === y || x === 'geen' || y === 'geen') continue;
              if (a.laatste.waarden.includes(y) && b.laatste.waarden.includes(x)) uit = d.en(uit, d.niet(d.en(waar, daar)));
            }
        }
    });
    return uit;
  }

  /** Per stretch of days and per soort, where the last event of a blik is of that soort and in that stretch; 'geen' stands under -1. */
  #perVak({ blik, variabele, waarden }: Laatste): ReadonlyMap<number, ReadonlyMap<string, number>> {
    const d = this.#d;
    const is = (waarde: string): number =>
      d.knoop(
        variabele,
        waarden.map((w) => (w === waarde ? 1 : 0)),
      );
    const hier = (s: Soortgenoten): boolean => s.inBeeld.has(blik);
    const uit = new Map([[-1, new Map([['geen', d.en(is('geen'), this.#geen(hier))]])]]);
    for (const vak of new Set(this.soortgenoten.filter(hier).map(({ tijdvak }) => tijdvak))) {
      const nietLater = this.#geen((s) => hier(s) && s.tijdvak < vak);
      const perSoort = new Map<string, number>();
      for (const soort of waarden.slice(1)) {
        const wel = d.niet(this.#geen((s) => hier(s) && s.tijdvak === vak && s.voorbeeld.soort === soort));
        perSoort.set(soort, d.alle([is(soort), nietLater, wel]));
      }
      uit.set(vak, perSoort);
    }
    return uit;
  }

  /** Small histories by which every case is decided for conditions that look at it in these ways, each with where it stands for the whole history. */
  gevallen(tellingen: readonly Telling[]): readonly { readonly historie: readonly Voorval[]; readonly knoop: number }[] {
    const eigen = [...new Set(tellingen.map((t) => zeker(this.#plaats.get(sleutelVan(t)), 'a count of this space')))];
    const [enige] = eigen;
    const laatste = eigen.length === 1 ? this.laatsten.find(({ blik }) => blik === enige) : undefined;
    if (laatste) return this.#laatsteGevallen(laatste);
    if (eigen.some((blik) => this.laatsten.some((l) => l.blik === blik))) throw new HistorieTeIngewikkeld();
    const groepen = new Map<string, Soortgenoten[]>();
    for (const soort of this.soortgenoten) {
      const sleutel = eigen.filter((blik) => soort.inBeeld.has(blik)).join();
      if (sleutel !== '') groepen.set(sleutel, [...(groepen.get(sleutel) ?? []), soort]);
    }
    let uit: { historie: readonly Voorval[]; knoop: number }[] = [{ historie: [], knoop: 1 }];
    for (const soorten of groepen.values()) {
      const kap = Math.max(...soorten.map((s) => s.kap));
      const aantallen = Array.from({ length: kap + 1 }, (_, n) => n);
      const knopen = aantallen.map((n) =>
        this.#som(
          soorten,
          aantallen.map((m) => m === n),
        ),
      );
      uit = uit.flatMap(({ historie, knoop }) =>
        aantallen.map((n) => ({
          historie: [...historie, ...Array.from({ length: n }, () => this.#ijkvoorval(soorten[0] as Soortgenoten))],
          knoop: this.#d.en(knoop, knopen[n] as number),
        })),
      );
      if (uit.length > MEESTE_GEVALLEN) throw new HistorieTeIngewikkeld();
    }
    return uit;
  }

  #laatsteGevallen({ blik, variabele, waarden }: Laatste): readonly { readonly historie: readonly Voorval[]; readonly knoop: number }[] {
    return waarden.map((waarde, i) => {
      const soort = this.soortgenoten.find((s) => s.inBeeld.has(blik) && s.voorbeeld.soort === waarde);
      return {
        historie: soort ? [this.#ijkvoorval(soort)] : [],
        knoop: this.#d.knoop(
          variabele,
          waarden.map((_, j) => (i === j ? 1 : 0)),
        ),
      };
    });
  }

  #ijkvoorval({ voorbeeld, tijdvak }: Soortgenoten): Voorval {
    const dag = dagIn(this.#jaren, tijdvak, REFERENTIE.pleegdatum, REFERENTIE.besluitdatum);
    return { ...voorbeeld, datum: datumVan(dag), dag };
  }

  /** The history of one combination, oldest first, for an offence and a decision on these days. */
  schrijf(keuze: (variabele: number) => number, { pleegdatum, besluitdatum }: { readonly pleegdatum: string; readonly besluitdatum: string }): Gebeurtenis[] {
    const vakken = [...new Set(this.soortgenoten.map(({ tijdvak }) => tijdvak))].sort((a, b) => b - a);
    return vakken.flatMap((vak) => {
      const hier = this.soortgenoten.filter((s) => s.tijdvak === vak);
      const datum = datumVan(dagIn(this.#jaren, vak, pleegdatum, besluitdatum));
      const lijst = hier.flatMap((s) => Array.from({ length: keuze(s.variabele) }, () => ({ ...s.voorbeeld, datum })));
      return this.#laatsteAchteraan(lijst, keuze);
    });
  }

  /** Of events on one day the last in the list counts as the last: puts those there that the combination says are last. */
  #laatsteAchteraan(lijst: Gebeurtenis[], keuze: (variabele: number) => number): Gebeurtenis[] {
    let uit = lijst;
    for (let ronde = 0; ronde < this.laatsten.length; ronde += 1)
      for (const { blik, variabele, waarden } of this.laatsten) {
        const soort = waarden[keuze(variabele)];
        const { telling } = this.#blikken[blik] as Blik;
        const telt = (g: Gebeurtenis): boolean => g.soort === soort && (g.locatie ?? 'deze') === 'deze' && g.soortgelijk !== true;
        const anders = uit.findLastIndex((g) => telling.soorten.includes(g.soort) && !telt(g));
        if (uit.some((g, i) => telt(g) && i > anders)) continue;
        uit = [...uit.filter((g) => !telt(g)), ...uit.filter(telt)];
      }
    return uit;
  }
}

/** Whether a count takes an event of which everything is known that can be. */
function teltMee(telling: Telling, voorval: Voorval, geval: Geval): boolean {
  const past = (filter: 'ja' | 'nee' | 'alle', waarde: boolean | undefined): boolean => filter === 'alle' || (filter === 'ja') === waarde;
  return inBeeld(telling, voorval, geval) && past(telling.opgevolgd, voorval.opgevolgd) && past(telling.ingevorderd, voorval.ingevorderd);
}

/** Whether a count asks something of an event in view that cannot be said of such an event: no dossier is then ever complete. */
const onkenbaar = (telling: Telling, voorval: Voorval, geval: Geval): boolean =>
  (['opgevolgd', 'ingevorderd'] as const).some((veld) => telling[veld] !== 'alle' && GEBEURTENISSEN.get(voorval.soort)?.[veld] !== true) &&
  inBeeld(telling, voorval, geval);

const MEESTE_GEVALLEN = 5000;

/** A condition looks at the history in so many ways at once that its cases cannot be listed. */
export class HistorieTeIngewikkeld extends Error {
  override readonly name = 'HistorieTeIngewikkeld';
}
