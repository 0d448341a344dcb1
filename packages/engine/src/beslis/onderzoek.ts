import type { Antwoord, OpenFeit } from '../gegenereerd/typen.ts';
import { zeker } from '../zeker.ts';
import { ontbrekend } from './adviseer.ts';
import type { Beoordeling } from './adviseer.ts';
import type { Oordeel } from './oordeel.ts';
import type { Ruimte, Variabele } from './ruimte.ts';

/** One answer to an open fact. */
export interface Mogelijkheid {
  /** An option, yes or no, a list of options, or of a number or date the first value of a cell: up to the next one every value comes to the same. */
  readonly waarde: Antwoord;
  /** How many outcomes remain with this answer. */
  readonly uitkomsten: number;
}

/** An open fact with all its answers. Of a list fact only options that any measure depends on are combined: the others change nothing here. */
export interface Onderzoeksfeit extends OpenFeit {
  readonly mogelijkheden: readonly Mogelijkheid[];
}

/**
 * How far the answers to the open facts would narrow the advice. An outcome of an overtreding is the set of measures, each with strength,
 * amount, term and keuzegroep, that one completion of the open facts gives; counted is how many different ones there are, added up over the
 * overtredingen. Exact: over all completions.
 */
export interface Onderzoek {
  readonly uitkomsten: number;
  /** In the order of `ontbrekend` of the advice. */
  readonly feiten: readonly Onderzoeksfeit[];
}

/** Splits all completions by the outcome of one overtreding: each part is where one outcome holds. */
function uitkomstenVan({ diagram: d }: Ruimte, oordeel: Oordeel): readonly number[] {
  const knopen = new Set(oordeel.maatregelen.flatMap((m) => m.varianten.map((v) => v.knoop)));
  let delen: readonly number[] = [1];
  for (const knoop of knopen) {
    const niet = d.niet(knoop);
    delen = delen.flatMap((deel) => [d.en(deel, knoop), d.en(deel, niet)]).filter((deel) => deel !== 0);
  }
  return delen;
}

/** A variable of the diagram, and its number there. */
interface Genummerd {
  readonly nummer: number;
  readonly variabele: Variabele;
}

/** Where an answer to a fact holds, as a function of the completions. */
interface Antwoordplek<T extends Antwoord = Antwoord> {
  readonly waarde: T;
  readonly knoop: number;
}

/** Every answer to a fact, by its variables: one for each option of a list, else one. Of a list only the options in `telt` are combined. */
function antwoorden({ diagram: d }: Ruimte, variabelen: readonly Genummerd[], telt: ReadonlySet<number>): readonly Antwoordplek[] {
  const waar = ({ nummer, variabele }: Genummerd, i: number): number =>
    d.knoop(
      nummer,
      variabele.waarden.map((_, j) => (i === j ? 1 : 0)),
    );
  const enige = variabelen.find(({ variabele }) => variabele.optie === undefined);
  if (enige) return enige.variabele.waarden.map((w, i) => ({ waarde: w as Antwoord, knoop: waar(enige, i) }));
  return variabelen
    .filter(({ nummer }) => telt.has(nummer))
    .reduce<readonly Antwoordplek<string[]>[]>(
      (tot, v) =>
        tot.flatMap(({ waarde, knoop }) => [
          { waarde, knoop: d.en(knoop, waar(v, 0)) },
          { waarde: [...waarde, zeker(v.variabele.optie, 'an option of a list')], knoop: d.en(knoop, waar(v, 1)) },
        ]),
      [{ waarde: [], knoop: 1 }],
    );
}

/** Tries every answer to every open fact of a judged dossier, a step at a time: between them the caller may give others their turn. */
export function* onderzoekVan(beoordeling: Beoordeling): Generator<undefined, Onderzoek, undefined> {
  const { ruimte, oordelen } = beoordeling;
  const d = ruimte.diagram;
  const perOvertreding: { readonly id: string; readonly delen: readonly number[] }[] = [];
  for (const oordeel of oordelen) {
    yield undefined;
    perOvertreding.push({ id: oordeel.cel.overtreding.id, delen: uitkomstenVan(ruimte, oordeel) });
  }
  yield undefined;
  const telt = new Set(perOvertreding.flatMap(({ delen }) => delen.flatMap((deel) => [...d.steun(deel)])));
  const uitkomsten = perOvertreding.reduce((som, { delen }) => som + delen.length, 0);
  const feiten: Onderzoeksfeit[] = [];
  for (const open of ontbrekend(beoordeling)) {
    yield undefined;
    const variabelen = [...ruimte.variabelen].flatMap(([nummer, variabele]): readonly Genummerd[] =>
      variabele.feit === open.feit && variabele.overtreding === open.overtreding ? [{ nummer, variabele }] : [],
    );
    const geraakt = perOvertreding.filter(({ id, delen }) => (open.overtreding ?? id) === id && delen.length > 1);
    const vast = uitkomsten - geraakt.reduce((som, { delen }) => som + delen.length, 0);
    feiten.push({
      ...open,
      mogelijkheden: antwoorden(ruimte, variabelen, telt).map(({ waarde, knoop }) => ({
        waarde,
        uitkomsten: vast + geraakt.reduce((som, { delen }) => som + delen.filter((deel) => d.en(deel, knoop) !== 0).length, 0),
      })),
    });
  }
  return { uitkomsten, feiten };
}

/**
 * How many outcomes remain on average when this fact is answered, each answer weighing the same (answers of a number or date: each cell), as an
 * exact fraction. The order of a list of open facts: the smallest first.
 */
export const gemiddeldOver = ({ mogelijkheden }: Onderzoeksfeit): { readonly teller: number; readonly noemer: number } => ({
  teller: mogelijkheden.reduce((som, m) => som + m.uitkomsten, 0),
  noemer: mogelijkheden.length,
});
