import { berekenBedrag, categorieBasis } from '../beslis/bedrag.ts';
import type { Kern } from '../beslis/kern.ts';
import { combineer } from '../beslis/maatregelen.ts';
import type { Maatregelbeeld, Staat } from '../beslis/maatregelen.ts';
import { verdeel, verdeelGroepen } from '../beslis/oordeel.ts';
import type { PlanRegel } from '../beslis/plan.ts';
import { eenmalig } from '../eenmalig.ts';
import type { MaatregelSoort, Regel, Tarief } from '../gegenereerd/typen.ts';
import { zeker } from '../zeker.ts';
import type { Dagen } from './dagen.ts';
import type { Klassenruimte, Lezer } from './ruimte.ts';

type Termijn = NonNullable<Regel['dan']['termijn']>;

/** One form that a measure takes in some cases; its amount in cents follows from these rules, the days and the units. */
export interface Vorm {
  readonly soort: MaatregelSoort;
  readonly sterkte: 'geboden' | 'mogelijk';
  readonly keuzegroep: string;
  /** The rules of its amount, those of the policy first; empty: no amount. */
  readonly bedrag: readonly Regel[];
  readonly termijn?: Pick<Termijn, 'aantal' | 'eenheid'>;
}

export interface Vormplek {
  readonly vorm: Vorm;
  readonly knoop: number;
}

/** What one policy says in a whole space of cases. */
export interface Beeld {
  readonly lezer: Lezer;
  /** Of each rule of the plan where its condition holds, and where the rule does. */
  readonly als: readonly number[];
  readonly waarheid: readonly number[];
  readonly recidive: number;
  readonly maatregelen: Maatregelbeeld;
  /** Every form of every measure, with where it stands. */
  readonly vormen: readonly Vormplek[];
  readonly termijnConflict: number;
  /** Points of attention and steps of the procedure, by rule. */
  readonly aandachtspunten: readonly { readonly regel: string; readonly knoop: number }[];
  readonly procedure: readonly { readonly regel: string; readonly id: string; readonly knoop: number }[];
}

/** The rules at these places that hold somewhere in the space. */
const geldend = ({ plan }: Lezer, waarheid: readonly number[], plaatsen: readonly number[] | undefined): readonly { wat: Regel; knoop: number }[] =>
  (plaatsen ?? []).flatMap((i) => {
    const knoop = waarheid[i] as number;
    return knoop === 0 ? [] : [{ wat: (plan.regels[i] as PlanRegel).regel, knoop }];
  });

/** Whether a step of an amount does anything to this tarief. */
export const werktOp = ({ dan: { bedrag } }: Regel, tarief: Tarief): boolean =>
  bedrag?.stap === 'aantal' ? tarief.telt : bedrag?.stap === 'omvang' ? tarief.omvang : true;

/** Judges a whole space by one of its policies: the same rules of combination as for one dossier, over all its cases at once. */
export function maakBeeld(ruimte: Klassenruimte, nummer = 0): Beeld {
  const d = ruimte.diagram;
  const lezer = zeker(ruimte.lezers[nummer], 'a policy of this space');
  const { kern, plan } = lezer;
  const als = plan.regels.map(({ deel }) => ruimte.bouw(deel, nummer));
  const waarheid: number[] = [];
  plan.regels.forEach(({ uitzonderingen }, i) => waarheid.push(d.en(als[i] as number, d.niet(d.enige(uitzonderingen.map((e) => waarheid[e] as number))))));
  const maatregelen = combineer(d, kern.beleid, plan, waarheid);
  let termijnConflict = 0;
  const vormen = maatregelen.staten.flatMap((staat): readonly Vormplek[] => {
    const { plekken, botst } = vormenVan(ruimte, lezer, waarheid, staat);
    termijnConflict = d.of(termijnConflict, botst);
    return plekken;
  });
  const staat = (soorten: string | readonly string[] | undefined): number =>
    soorten === undefined ? 1 : d.enige(maatregelen.staten.filter((s) => soorten.includes(s.soort)).map((s) => s.knoop));
  const meldend = (plaatsen: readonly number[]): readonly { wat: Regel; knoop: number }[] =>
    geldend(lezer, waarheid, plaatsen)
      .map(({ wat, knoop }) => ({ wat, knoop: d.en(knoop, staat(wat.dan.bij)) }))
      .filter(({ knoop }) => knoop !== 0);
  return {
    lezer,
    als,
    waarheid,
    recidive: ruimte.bouw(plan.recidive, nummer),
    maatregelen,
    vormen,
    termijnConflict,
    aandachtspunten: meldend(plan.rollen.aandachtspunt).map(({ wat, knoop }) => ({ regel: wat.id, knoop })),
    procedure: meldend(plan.rollen.procedure).map(({ wat, knoop }) => ({ regel: wat.id, id: zeker(wat.dan.procedure, wat.id), knoop })),
  };
}

function vormenVan(ruimte: Klassenruimte, lezer: Lezer, waarheid: readonly number[], staat: Staat): { plekken: readonly Vormplek[]; botst: number } {
  const d = ruimte.diagram;
  const { plan } = lezer;
  const { soort, sterkte } = staat;
  const tarief = plan.tarieven.get(soort);
  const groepen = sterkte === 'mogelijk' ? [{ knoop: staat.knoop, groep: '' }] : verdeelGroepen(ruimte, staat);
  const bedragen = tarief
    ? verdeel(
        ruimte,
        geldend(lezer, waarheid, plan.rollen.bedrag.get(soort)).filter(({ wat }) => werktOp(wat, tarief)),
      )
    : [{ knoop: 1, wel: [] }];
  const termijnen = verdeel(ruimte, geldend(lezer, waarheid, plan.rollen.termijn.get(soort)));
  let botst = 0;
  const uit = new Map<string, Vormplek>();
  for (const { knoop: inGroep, groep } of groepen)
    for (const b of bedragen) {
      const metBedrag = d.en(inGroep, b.knoop);
      if (metBedrag === 0) continue;
      const bedrag = b.wel.some(({ dan }) => dan.bedrag?.stap === 'basis') ? b.wel : [];
      for (const t of termijnen) {
        const knoop = d.en(metBedrag, t.knoop);
        if (knoop === 0) continue;
        const [eerste, ...rest] = t.wel.map(({ dan }) => zeker(dan.termijn, soort));
        const eens = eerste !== undefined && rest.every((ander) => ander.aantal === eerste.aantal && ander.eenheid === eerste.eenheid);
        if (eerste && !eens) botst = d.of(botst, knoop);
        const vorm: Vorm = {
          soort,
          sterkte,
          keuzegroep: groep,
          bedrag,
          ...(eerste && eens ? { termijn: { aantal: eerste.aantal, eenheid: eerste.eenheid } } : {}),
        };
        const sleutel = vormsleutel(vorm);
        uit.set(sleutel, { vorm, knoop: d.of(uit.get(sleutel)?.knoop ?? 0, knoop) });
      }
    }
  return { plekken: [...uit.values()], botst };
}

/** Forms with the same text are the same in every case. */
export const vormsleutel = ({ soort, sterkte, keuzegroep, bedrag, termijn }: Vorm): string =>
  JSON.stringify([soort, sterkte, keuzegroep, bedrag.map(({ id }) => id), termijn ?? null]);

/** The amount of a form in cents on these days and with so many units; undefined: it has none. */
export function centVan({ kern, plan }: Lezer, { soort, bedrag }: Vorm, dagen: Dagen, aantal: number): number | undefined {
  if (bedrag.length === 0) return undefined;
  return berekenBedrag(kern, soort, plan.tarieven.get(soort), bedrag, aantal, dagen).bedrag?.cent;
}

/** What an account came to, by kern, for the spaces that share it. */
const rekeningen = eenmalig((_: Kern) => new Map<string, Map<string, number | undefined>>());

/** The amount of a form in cents on each of these days, for each of these numbers of units. */
export function centenVan(lezer: Lezer, vorm: Vorm, dagen: readonly Dagen[], aantallen: readonly number[]): readonly (readonly (number | undefined)[])[] {
  const { kern, plan } = lezer;
  const { telt, omvang, cent, categorie, deel } = plan.tarieven.get(vorm.soort) ?? {};
  const sleutel = JSON.stringify([vorm.soort, telt, omvang, cent, categorie, deel, vorm.bedrag.map(({ id }) => id)]);
  const bekend = rekeningen(kern).get(sleutel) ?? new Map<string, number | undefined>();
  rekeningen(kern).set(sleutel, bekend);
  const opCategorie = categorie !== undefined || vorm.bedrag.some(({ dan }) => dan.bedrag?.categorie !== undefined);
  return dagen.map((dag) => {
    const basis = opCategorie ? (categorieBasis(kern, vorm.soort, dag)?.vanaf ?? '') : '';
    return aantallen.map((aantal) => {
      const plek = `${aantal} ${basis}`;
      if (!bekend.has(plek)) bekend.set(plek, centVan(lezer, vorm, dag, aantal));
      return bekend.get(plek);
    });
  });
}

/** A class of cases: all in which one policy demands and allows the same, in the same forms. */
export interface Klasse {
  readonly knoop: number;
  readonly vormen: readonly Vorm[];
}

/** Splits every case of the space by what the policy says in it: the classes do not overlap, and together are the whole space. */
export function klassenVan({ diagram: d, geldig }: Klassenruimte, { vormen }: Pick<Beeld, 'vormen'>): readonly Klasse[] {
  let uit: readonly Klasse[] = [{ knoop: 1, vormen: [] }];
  for (const soort of new Set(vormen.map(({ vorm }) => vorm.soort))) {
    // Of one measure at most one form stands.
    const eigen = vormen.filter(({ vorm }) => vorm.soort === soort);
    const geen = d.niet(d.enige(eigen.map(({ knoop }) => knoop)));
    uit = uit.flatMap((klasse) =>
      [
        ...eigen.map(({ vorm, knoop }) => ({ knoop: d.en(klasse.knoop, knoop), vormen: [...klasse.vormen, vorm] })),
        { ...klasse, knoop: d.en(klasse.knoop, geen) },
      ].filter(({ knoop }) => knoop !== 0),
    );
  }
  return uit.filter(({ knoop }) => d.raakt(knoop, geldig));
}
