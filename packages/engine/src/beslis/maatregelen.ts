import type { BeleidJson, Effect, MaatregelSoort, Regel } from '../gegenereerd/typen.ts';
import { zeker } from '../zeker.ts';
import type { Diagram } from './diagram.ts';
import type { Plan, PlanRegel } from './plan.ts';

type Sterkte = 'geboden' | 'mogelijk';

/** Where one measure stands with one sterkte, as a function of the open facts. */
export interface Staat {
  readonly soort: MaatregelSoort;
  readonly sterkte: Sterkte;
  readonly knoop: number;
  /** Per keuzegroep ('' = none) where it stands in that group. */
  readonly groepen: ReadonlyMap<string, number>;
  /** Rules that lead here in some completion. */
  readonly regels: readonly string[];
}

export interface Maatregelbeeld {
  readonly staten: readonly Staat[];
  /** No measure at all, or a step with nothing to step from. */
  readonly geenRegel: number;
  readonly conflict: number;
}

/** Functions per soort and keuzegroep. */
class Eisen {
  readonly #knopen = new Map<MaatregelSoort, Map<string, number>>();
  readonly #d: Diagram;

  constructor(d: Diagram) {
    this.#d = d;
  }

  voeg(soort: MaatregelSoort, groep: string, knoop: number): void {
    if (knoop === 0) return;
    let groepen = this.#knopen.get(soort);
    if (!groepen) this.#knopen.set(soort, (groepen = new Map<string, number>()));
    groepen.set(groep, this.#d.of(groepen.get(groep) ?? 0, knoop));
  }

  groepen(soort: MaatregelSoort): ReadonlyMap<string, number> {
    return this.#knopen.get(soort) ?? new Map();
  }

  van(soort: MaatregelSoort): number {
    return this.#d.enige(this.groepen(soort).values());
  }

  *[Symbol.iterator](): Generator<readonly [MaatregelSoort, string, number]> {
    for (const [soort, groepen] of this.#knopen) for (const [groep, knoop] of groepen) yield [soort, groep, knoop];
  }
}

const lijst = <T extends string>(waarde: T | readonly T[]): readonly T[] => [waarde].flat() as readonly T[];

/** What a rule demands: measures with the group they are alternatives in. */
export const geeist = (dan: Effect): readonly (readonly [MaatregelSoort, string])[] =>
  dan.maatregel ? [[dan.maatregel, '']] : (dan.eenVan ?? []).map((soort) => [soort, zeker(dan.keuzegroep, 'keuzegroep')] as const);

/**
 * Which measures stand, from the truth of each rule as a function of the open facts: demands, conflicts, steps on the ladder,
 * companions, what law forbids. With every fact known all functions are constant and this is plain evaluation.
 */
export function combineer(d: Diagram, beleid: BeleidJson, plan: Plan, waarheid: readonly number[]): Maatregelbeeld {
  const regels = plan.rollen.maatregel.flatMap((i) => {
    const knoop = waarheid[i] as number;
    const { regel } = plan.regels[i] as PlanRegel;
    return knoop === 0 ? [] : [{ id: regel.id, dan: regel.dan, sterkte: regel.sterkte, knoop }];
  });
  const bijdragen = new Map<string, { readonly regel: string; readonly knoop: number }[]>();
  const draagBij = (soort: MaatregelSoort, sterkte: Sterkte, regel: Pick<Regel, 'id'>, knoop: number): void => {
    if (knoop === 0) return;
    const sleutel = `${soort} ${sterkte}`;
    const lijst = bijdragen.get(sleutel);
    if (lijst) lijst.push({ regel: regel.id, knoop });
    else bijdragen.set(sleutel, [{ regel: regel.id, knoop }]);
  };

  // (a) what is demanded, and what contradicts itself
  const eisen = new Eisen(d);
  const mag = new Eisen(d);
  for (const { dan, knoop, sterkte } of regels)
    for (const [soort, groep] of geeist(dan)) (sterkte === 'geboden' ? eisen : mag).voeg(soort, sterkte === 'geboden' ? groep : '', knoop);
  const { geboden, conflict } = losConflictenOp(d, beleid, eisen, mag);

  // (b) the ladder
  const ladder = beleid.maatregelen.flatMap(({ id, trede }) => (trede === undefined ? [] : [{ id, trede }])).sort((a, b) => a.trede - b.trede);
  const plaats = new Map(ladder.map((m, i) => [m.id, i]));
  const naar = (soort: MaatregelSoort, treden: number): MaatregelSoort =>
    zeker(ladder[Math.min(Math.max(zeker(plaats.get(soort), soort) + treden, 0), ladder.length - 1)], soort).id;
  const som = stappensom(
    d,
    regels.flatMap(({ sterkte, dan: { treden }, knoop }) => (sterkte === 'geboden' && treden !== undefined ? [[treden, knoop] as const] : [])),
  );
  const staand = new Eisen(d);
  for (const [soort, groep, knoop] of geboden) {
    if (!plaats.has(soort)) staand.voeg(soort, groep, knoop);
    else for (const [treden, bij] of som) staand.voeg(naar(soort, treden), groep, d.en(knoop, bij));
  }
  const opLadder = d.enige(ladder.map((m) => geboden.van(m.id)));
  const zonderBasis = d.en(d.niet(som.get(0) ?? 0), d.niet(opLadder));
  for (const regel of regels) {
    for (const [soort] of geeist(regel.dan)) {
      draagBij(soort, 'mogelijk', regel, regel.knoop);
      if (regel.sterkte !== 'geboden') continue;
      if (!plaats.has(soort)) draagBij(soort, 'geboden', regel, regel.knoop);
      else for (const [treden, bij] of som) draagBij(naar(soort, treden), 'geboden', regel, d.en(d.en(regel.knoop, geboden.van(soort)), bij));
    }
    const { treden } = regel.dan;
    if (treden === undefined) continue;
    for (const { id } of ladder) {
      if (regel.sterkte === 'geboden') {
        for (const [totaal, bij] of som) if (totaal !== 0) draagBij(naar(id, totaal), 'geboden', regel, d.alle([regel.knoop, geboden.van(id), bij]));
      } else if (naar(id, treden) !== id) {
        const knoop = d.en(staand.van(id), regel.knoop);
        mag.voeg(naar(id, treden), '', knoop);
        draagBij(naar(id, treden), 'mogelijk', regel, knoop);
      }
    }
  }

  // (c) companions, wherever the measure now stands
  const metgezel = new Eisen(d);
  for (const regel of regels) {
    const { ook } = regel.dan;
    if (ook === undefined) continue;
    for (const bij of lijst(zeker(regel.dan.bij, 'bij'))) {
      for (const [groep, knoop] of staand.groepen(bij)) {
        const samen = d.en(knoop, regel.knoop);
        if (regel.sterkte === 'geboden') metgezel.voeg(ook, groep, samen);
        else mag.voeg(ook, '', samen);
        draagBij(ook, regel.sterkte, regel, samen);
      }
      const samen = d.en(mag.van(bij), regel.knoop);
      mag.voeg(ook, '', samen);
      draagBij(ook, 'mogelijk', regel, samen);
    }
  }
  for (const [soort, groep, knoop] of metgezel) staand.voeg(soort, groep, knoop);

  // (d) what is forbidden goes; nothing takes its place
  const staten: Staat[] = [];
  for (const { id: soort } of beleid.maatregelen) {
    if (staand.van(soort) === 0 && mag.van(soort) === 0) continue;
    const verboden = d.enige(regels.filter((r) => r.dan.verbied?.includes(soort)).map((r) => r.knoop));
    const vrij = d.niet(verboden);
    const wel = d.en(staand.van(soort), vrij);
    const kan = d.alle([mag.van(soort), d.niet(staand.van(soort)), vrij]);
    const leidenNaar = (sterkte: Sterkte, knoop: number): readonly string[] =>
      [
        ...new Set(
          zeker(bijdragen.get(`${soort} ${sterkte}`), soort)
            .filter((b) => d.en(b.knoop, knoop) !== 0)
            .map((b) => b.regel),
        ),
      ].sort(codevolgorde);
    if (wel !== 0)
      staten.push({
        soort,
        sterkte: 'geboden',
        knoop: wel,
        groepen: new Map([...staand.groepen(soort)].map(([g, k]) => [g, d.en(k, vrij)])),
        regels: leidenNaar('geboden', wel),
      });
    if (kan !== 0) staten.push({ soort, sterkte: 'mogelijk', knoop: kan, groepen: new Map(), regels: leidenNaar('mogelijk', kan) });
  }
  const iets = d.enige(staten.map((s) => s.knoop));
  return { staten, geenRegel: d.of(d.niet(iets), zonderBasis), conflict };
}

/** Orders texts by UTF-16 code unit, whatever the locale. */
export const codevolgorde = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Whether two demands, each a measure in a keuzegroep ('' = none), cannot both be met. */
export function botsende(beleid: BeleidJson): (a: readonly [MaatregelSoort, string], b: readonly [MaatregelSoort, string]) => boolean {
  const soorten = new Map(beleid.maatregelen.map((m) => [m.id, m]));
  return ([a, groepA], [b, groepB]) => {
    if (a === b || (groepA === groepB && groepA !== '')) return false;
    const x = soorten.get(a);
    const y = soorten.get(b);
    return x?.uitsluitend === true || y?.uitsluitend === true || (x?.traject === 'herstellend' && y?.traject === 'herstellend');
  };
}

/** Two different geboden herstellend measures outside one group, or any beside an exclusive one: both become mogelijk. */
function losConflictenOp(d: Diagram, beleid: BeleidJson, eisen: Eisen, mag: Eisen): { geboden: Eisen; conflict: number } {
  const eisBotst = botsende(beleid);
  const geboden = new Eisen(d);
  let conflict = 0;
  const alle = [...eisen];
  for (const [soort, groep, knoop] of alle) {
    const tegen = d.enige(alle.filter(([s, g]) => eisBotst([s, g], [soort, groep])).map(([, , k]) => k));
    const samen = d.en(knoop, tegen);
    conflict = d.of(conflict, samen);
    mag.voeg(soort, '', samen);
    geboden.voeg(soort, groep, d.en(knoop, d.niet(tegen)));
  }
  return { geboden, conflict };
}

/** For each total of the geboden steps where it is reached; 0 when there are none. */
function stappensom(d: Diagram, stappen: readonly (readonly [number, number])[]): ReadonlyMap<number, number> {
  let som = new Map([[0, 1]]);
  for (const [treden, knoop] of stappen) {
    const verder = new Map<number, number>();
    const voeg = (totaal: number, k: number): void => {
      if (k !== 0) verder.set(totaal, d.of(verder.get(totaal) ?? 0, k));
    };
    for (const [totaal, k] of som) {
      voeg(totaal + treden, d.en(k, knoop));
      voeg(totaal, d.en(k, d.niet(knoop)));
    }
    som = verder;
  }
  return som;
}
