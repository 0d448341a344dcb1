import { botsende, combineer, geeist } from '../beslis/maatregelen.ts';
import type { Maatregelbeeld } from '../beslis/maatregelen.ts';
import { verdeel, verdeelGroepen } from '../beslis/oordeel.ts';
import type { PlanRegel } from '../beslis/plan.ts';
import type { Dossier, Regel } from '../gegenereerd/typen.ts';
import { klassenVan } from './beeld.ts';
import type { Beeld } from './beeld.ts';
import type { Klassenruimte } from './ruimte.ts';
import { lichterBijZwaarder } from './zwaarder.ts';
import type { Lichter } from './zwaarder.ts';

/** Where something shows in one space: in how many combinations, and the smallest dossier. */
export interface Plek {
  readonly combinaties: bigint;
  readonly dossier: Dossier;
}

/** Something amiss in one space, about these ids. */
export interface Punt extends Plek {
  readonly code: 'geen-regel-voor' | 'alles-verboden' | 'regels-botsen' | 'stap-dubbel' | 'termijn-dubbel' | 'termijnen-botsen';
  readonly bij: readonly string[];
}

/** What one space shows: plain data, that holds as long as the rules for this voorschrift are the same. */
export interface Peiling {
  readonly combinaties: bigint;
  readonly klassen: number;
  readonly punten: readonly Punt[];
  /** Heavier facts that give a lighter outcome. */
  readonly lichter: readonly Lichter[];
  /** Rules whose condition can hold, and where when nothing is known to come of them; and those whose condition holds in every case. */
  readonly kan: ReadonlyMap<string, Plek | undefined>;
  readonly altijd: ReadonlySet<string>;
  readonly geldt: ReadonlySet<string>;
  /** Measures of which an amount is taken from the table. */
  readonly tarieven: ReadonlySet<string>;
  readonly conflicten: ReadonlySet<string>;
  readonly klasseBij: boolean;
  /** Questions that are answered by one yes anywhere: which were, and which were not asked because another space had said yes. */
  readonly ja: ReadonlySet<string>;
  readonly overgeslagen: ReadonlySet<string>;
}

/** Whether anything comes of a rule. */
export const doetVraag = (regel: string): string => `doet ${regel}`;
/** Whether any case tells these answers to a fact apart; of a list whether an option matters. */
export const andersVraag = (feit: string, a: string, b: string): string => `anders ${feit} ${[a, b].sort().join(' ')}`;
export const optieVraag = (feit: string, optie: string): string => `optie ${feit} ${optie}`;

/**
 * Looks through one space.
 *
 * @param bekend questions to which the answer is yes already
 */
export function peil(ruimte: Klassenruimte, beeld: Beeld, bekend: ReadonlySet<string>): Peiling {
  const d = ruimte.diagram;
  const { plan, kern } = beeld.lezer;
  const ja = new Set<string>();
  const overgeslagen = new Set<string>();
  const vraag = (naam: string, zoek: () => boolean): void => {
    if (bekend.has(naam)) overgeslagen.add(naam);
    else if (!ja.has(naam) && zoek()) ja.add(naam);
  };
  const kan = new Map<string, Plek | undefined>();
  const altijd = new Set<string>();
  const geldt = new Set<string>();
  plan.regels.forEach(({ regel, landelijk }, i) => {
    if (landelijk) return;
    const als = d.en(beeld.als[i] as number, ruimte.geldig);
    if (als === 0) return;
    if (als === ruimte.geldig) altijd.add(regel.id);
    const waar = d.en(beeld.waarheid[i] as number, ruimte.geldig);
    if (waar !== 0) {
      geldt.add(regel.id);
      vraag(doetVraag(regel.id), () => doetIets(ruimte, beeld, i));
    }
    if (bekend.has(doetVraag(regel.id))) overgeslagen.add(doetVraag(regel.id)); // also where it does not hold: then no dossier is made for it
    const doet = bekend.has(doetVraag(regel.id)) || ja.has(doetVraag(regel.id));
    kan.set(regel.id, doet ? undefined : plek(ruimte, waar === 0 ? als : waar));
  });
  antwoorden(ruimte, beeld, vraag);
  const { klasse } = plan;
  return {
    combinaties: ruimte.tel(1),
    klassen: klassenVan(ruimte, beeld).length,
    punten: [...gaten(ruimte, beeld), ...botsingen(ruimte, beeld), ...dubbelen(ruimte, beeld)],
    lichter: lichterBijZwaarder(ruimte, beeld),
    kan,
    altijd,
    geldt,
    tarieven: new Set(beeld.vormen.flatMap(({ vorm, knoop }) => (vorm.bedrag.length > 0 && d.en(knoop, ruimte.geldig) !== 0 ? [vorm.soort] : []))),
    conflicten: new Set(
      plan.conflicten.flatMap(({ id, deel }) => {
        const bij = kern.beleid.conflicten.find((c) => c.id === id)?.bij;
        return d.alle([ruimte.bouw(deel), bij ? staatVan(ruimte, beeld, bij) : 1, ruimte.geldig]) === 0 ? [] : [id];
      }),
    ),
    klasseBij: klasse?.bij !== undefined && (!plan.gelezen.has(klasse.slot) || d.en(ruimte.bouw(klasse.bij.deel), ruimte.geldig) !== 0),
    ja,
    overgeslagen,
  };
}

const plek = (ruimte: Klassenruimte, knoop: number): Plek => ({ combinaties: ruimte.tel(knoop), dossier: ruimte.dossier(ruimte.voorbeeld(knoop) ?? []) });

const staatVan = (ruimte: Klassenruimte, { maatregelen }: Beeld, soorten: readonly string[]): number =>
  ruimte.diagram.enige(maatregelen.staten.filter(({ soort }) => soorten.includes(soort)).map(({ knoop }) => knoop));

/** Cases of which no rule says anything, or with a step that has nothing to step from; and cases of which all that is said is forbidden, by these rules. */
function gaten(ruimte: Klassenruimte, { maatregelen, waarheid, lezer: { plan, kern } }: Beeld): readonly Punt[] {
  const d = ruimte.diagram;
  const niets = d.en(maatregelen.geenRegel, ruimte.geldig);
  if (niets === 0) return [];
  const verboden = plan.regels.flatMap(({ regel: { id, dan } }, i) => (dan.verbied ? [{ id, soorten: dan.verbied, i }] : []));
  const zonder = waarheid.map((knoop, i) => (verboden.some((v) => v.i === i) ? 0 : knoop));
  const vrij = combineer(d, kern.beleid, plan, zonder);
  const gat = d.en(vrij.geenRegel, niets);
  const weg = d.en(niets, d.niet(vrij.geenRegel));
  const nemen = verboden.map(({ id, soorten, i }) => ({
    wat: id,
    knoop: d.alle([waarheid[i] as number, weg, d.enige(vrij.staten.filter(({ soort }) => soorten.includes(soort)).map(({ knoop }) => knoop))]),
  }));
  return [
    ...(gat === 0 ? [] : [{ code: 'geen-regel-voor', bij: [plan.voorschrift.id], ...plek(ruimte, gat) } as const]),
    ...verdeel(ruimte, nemen)
      .map(({ knoop, wel }) => ({ wel, hier: d.en(knoop, weg) }))
      .filter(({ hier }) => hier !== 0)
      .map(({ wel, hier }) => ({ code: 'alles-verboden', bij: [...wel].sort(), ...plek(ruimte, hier) }) as const),
  ];
}

/** Two rules that demand what cannot both be done. */
function botsingen(ruimte: Klassenruimte, { maatregelen, waarheid, lezer: { plan, kern } }: Beeld): readonly Punt[] {
  if (ruimte.diagram.en(maatregelen.conflict, ruimte.geldig) === 0) return [];
  const botst = botsende(kern.beleid);
  const eisen = plan.regels.flatMap(({ regel }, i) =>
    regel.sterkte === 'geboden' ? geeist(regel.dan).map((eis) => ({ id: regel.id, eis, knoop: waarheid[i] as number })) : [],
  );
  return paren(eisen).flatMap(([a, b]) => (botst(a.eis, b.eis) ? paar('regels-botsen', ruimte, a, b) : []));
}

/** Two rules for what can only be said once: the row of a table, the number, the size of the houder, the term of a measure. */
function dubbelen(ruimte: Klassenruimte, { maatregelen, waarheid, lezer: { plan } }: Beeld): readonly Punt[] {
  const d = ruimte.diagram;
  return maatregelen.staten.flatMap(({ soort, knoop }) => {
    const tarief = plan.tarieven.get(soort);
    const opSoort = (plaatsen: readonly number[] | undefined): readonly { id: string; regel: Regel; knoop: number }[] =>
      (plaatsen ?? []).map((i) => {
        const { regel } = plan.regels[i] as PlanRegel;
        return { id: regel.id, regel, knoop: d.en(waarheid[i] as number, knoop) };
      });
    const stappen = opSoort(plan.rollen.bedrag.get(soort));
    return [
      ...(['basis', 'aantal', 'omvang'] as const).flatMap((stap) => {
        if (!tarief || (stap === 'aantal' && !tarief.telt) || (stap === 'omvang' && !tarief.omvang)) return [];
        return paren(stappen.filter(({ regel }) => regel.dan.bedrag?.stap === stap)).flatMap(([a, b]) => paar('stap-dubbel', ruimte, a, b));
      }),
      ...paren(opSoort(plan.rollen.termijn.get(soort))).flatMap(([a, b]) => {
        const [x, y] = [a.regel.dan.termijn, b.regel.dan.termijn];
        return paar(x?.aantal === y?.aantal && x?.eenheid === y?.eenheid ? 'termijn-dubbel' : 'termijnen-botsen', ruimte, a, b);
      }),
    ];
  });
}

const paren = <T>(lijst: readonly T[]): readonly (readonly [T, T])[] => lijst.flatMap((a, i) => lijst.slice(i + 1).map((b) => [a, b] as const));

interface Plaatsing {
  readonly id: string;
  readonly knoop: number;
}

function paar(code: Punt['code'], ruimte: Klassenruimte, a: Plaatsing, b: Plaatsing): readonly Punt[] {
  const samen = ruimte.diagram.alle([a.knoop, b.knoop, ruimte.geldig]);
  return samen === 0 || a.id === b.id ? [] : [{ code, bij: [a.id, b.id].sort(), ...plek(ruimte, samen) }];
}

/** Whether anything comes of a rule where it holds. */
function doetIets(ruimte: Klassenruimte, beeld: Beeld, plaats: number): boolean {
  const d = ruimte.diagram;
  const { regel } = beeld.lezer.plan.regels[plaats] as PlanRegel;
  const { dan } = regel;
  const kan = ({ knoop }: { readonly knoop: number }): boolean => d.en(knoop, ruimte.geldig) !== 0;
  const bij = (soorten: readonly string[]): boolean => d.alle([staatVan(ruimte, beeld, soorten), beeld.waarheid[plaats] as number, ruimte.geldig]) !== 0;
  if (dan.aandachtspunt !== undefined || dan.procedure !== undefined)
    return [...beeld.aandachtspunten, ...beeld.procedure].some((meld) => meld.regel === regel.id && kan(meld));
  if (dan.bedrag) return beeld.vormen.some((plekken) => plekken.vorm.bedrag.some(({ id }) => id === regel.id) && kan(plekken));
  const soorten = dan.termijn?.bij ?? dan.teBepalen?.bij ?? dan.bepaald?.bij;
  return soorten ? bij(soorten) : verandert(ruimte, beeld, plaats);
}

/** Whether the measures would be others without this rule. */
function verandert(ruimte: Klassenruimte, { lezer: { plan, kern }, als, maatregelen }: Beeld, zonder: number): boolean {
  const d = ruimte.diagram;
  const waarheid: number[] = [];
  plan.regels.forEach(({ uitzonderingen }, i) =>
    waarheid.push(i === zonder ? 0 : d.en(als[i] as number, d.niet(d.enige(uitzonderingen.map((e) => waarheid[e] as number))))),
  );
  const vorm = ({ staten, conflict, geenRegel }: Maatregelbeeld): string =>
    JSON.stringify([
      [conflict, geenRegel].map((knoop) => d.en(knoop, ruimte.geldig)),
      staten.flatMap((staat) => {
        const waar = d.en(staat.knoop, ruimte.geldig);
        const groepen = verdeelGroepen(ruimte, staat).map(({ groep, knoop }) => [groep, d.en(knoop, ruimte.geldig)]);
        return waar === 0 ? [] : [[staat.soort, staat.sterkte, waar, groepen]];
      }),
    ]);
  return vorm(combineer(d, kern.beleid, plan, waarheid)) !== vorm(maatregelen);
}

/** Which answers this space tells apart by anything that comes of them. */
function antwoorden(ruimte: Klassenruimte, beeld: Beeld, vraag: (naam: string, zoek: () => boolean) => void): void {
  const { plan, kern } = beeld.lezer;
  const functies = [
    ...new Set([
      ...[...beeld.vormen, ...beeld.aandachtspunten, ...beeld.procedure].map(({ knoop }) => knoop),
      ...plan.regels.flatMap(({ regel: { dan } }, i) => (dan.teBepalen || dan.bepaald ? [beeld.waarheid[i] as number] : [])),
      beeld.recidive,
      ...plan.conflicten.map(({ deel }) => ruimte.bouw(deel)),
    ]),
  ];
  const eigen = new Set(kern.beleid.feiten.map(({ id }) => id));
  for (const { feit, optie, variabele, waarden } of ruimte.feiten) {
    if (!eigen.has(feit)) continue;
    if (optie !== undefined) vraag(optieVraag(feit, optie), () => !gelijkIn(ruimte, functies, variabele, 0, 1));
    else
      waarden.forEach((a, i) =>
        waarden.slice(i + 1).forEach((b, j) => {
          if (a !== undefined) vraag(andersVraag(feit, String(a), String(b)), () => !gelijkIn(ruimte, functies, variabele, i, i + 1 + j));
        }),
      );
  }
}

/** Whether two values of a variable come to the same in all these functions, wherever a dossier can have both. */
function gelijkIn(ruimte: Klassenruimte, functies: readonly number[], variabele: number, i: number, j: number): boolean {
  const d = ruimte.diagram;
  const { delen } = ruimte;
  const beide = (): number => d.en(delen.bij(ruimte.geldig, variabele, i), delen.bij(ruimte.geldig, variabele, j));
  return functies.every(
    (f) =>
      !(delen.plekken(f).get(variabele) ?? []).some((plek) => d.kinderenVan(plek)[i] !== d.kinderenVan(plek)[j]) ||
      d.en(delen.bij(f, variabele, i), beide()) === d.en(delen.bij(f, variabele, j), beide()),
  );
}
