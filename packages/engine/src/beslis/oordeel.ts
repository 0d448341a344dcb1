import type { Bedrag, Dossier, Maatregel, MaatregelSoort, Regel, Termijn } from '../gegenereerd/typen.ts';
import { dagnummer, verschuif } from '../datum.ts';
import { zeker } from '../zeker.ts';
import { berekenBedrag } from './bedrag.ts';
import type { Kern } from './kern.ts';
import { codevolgorde, combineer } from './maatregelen.ts';
import type { Staat } from './maatregelen.ts';
import { evalueer, ONBEKEND, WAAR } from './plan.ts';
import type { PlanRegel } from './plan.ts';
import type { Cel, Ruimte } from './ruimte.ts';

/** One form that a measure can take: with this amount, this term, in this keuzegroep. */
export interface Variant {
  readonly knoop: number;
  readonly bedrag?: Bedrag;
  /** Units that the amount counts. */
  readonly eenheden: number;
  readonly termijn?: Termijn;
  readonly keuzegroep?: string;
}

export interface MaatregelOordeel extends Staat {
  readonly varianten: readonly Variant[];
  readonly teBepalen: readonly string[];
}

export interface ProcedureOordeel {
  readonly id: string;
  readonly regel: string;
  readonly knoop: number;
}

/** What the rules say of one overtreding, as functions of everything that is still open. */
export interface Oordeel {
  readonly cel: Cel;
  /** The condition of each rule of the plan, and its truth after exceptions. */
  readonly als: readonly number[];
  readonly waarheid: readonly number[];
  readonly recidive: number;
  readonly maatregelen: readonly MaatregelOordeel[];
  readonly aandachtspunten: readonly { readonly tekst: string; readonly regel: string; readonly knoop: number }[];
  readonly procedure: readonly ProcedureOordeel[];
  readonly conflicten: readonly string[];
  readonly geenRegel: number;
  readonly conflict: number;
  readonly termijnConflict: number;
  /** First days of the category amounts that an amount stands on and nobody has verified yet. */
  readonly onbevestigd: ReadonlySet<string>;
  readonly ontbreekt: boolean;
}

/** The truth of every rule: the quick Kleene bound where it decides, else the diagram. */
function waarheden(ruimte: Ruimte, cel: Cel): { als: number[]; waarheid: number[] } {
  const d = ruimte.diagram;
  const vector = new Uint8Array(cel.plan.regels.length);
  evalueer(cel.plan, cel.geval, vector);
  const als: number[] = [];
  const waarheid: number[] = [];
  cel.plan.regels.forEach(({ deel, uitzonderingen }, i) => {
    const code = vector[i] as number;
    const conditie = code & 3;
    const uitkomst = code >> 2;
    als.push(conditie === ONBEKEND ? cel.bouw(deel) : conditie);
    waarheid.push(
      uitkomst === ONBEKEND ? d.en(als[i] as number, d.niet(d.enige(uitzonderingen.map((e) => waarheid[e] as number)))) : uitkomst === WAAR ? 1 : 0,
    );
  });
  return { als, waarheid };
}

/** Splits all completions on these functions: each part with which of them hold in it. */
export function verdeel<T>(
  ruimte: Pick<Ruimte, 'diagram'>,
  keuzes: readonly { readonly knoop: number; readonly wat: T }[],
): readonly { readonly knoop: number; readonly wel: readonly T[] }[] {
  const d = ruimte.diagram;
  let delen: { knoop: number; wel: readonly T[] }[] = [{ knoop: 1, wel: [] }];
  for (const { knoop, wat } of keuzes)
    delen = delen
      .flatMap((deel) => [
        { knoop: d.en(deel.knoop, knoop), wel: [...deel.wel, wat] },
        { knoop: d.en(deel.knoop, d.niet(knoop)), wel: deel.wel },
      ])
      .filter((deel) => deel.knoop !== 0);
  return delen;
}

interface Basis {
  readonly kern: Kern;
  readonly ruimte: Ruimte;
  readonly cel: Cel;
  readonly dossier: Dossier;
  readonly waarheid: readonly number[];
}

/** The rules at these places that can hold, with where they do. */
const geldend = (
  { cel, waarheid }: Pick<Basis, 'cel' | 'waarheid'>,
  plaatsen: readonly number[] | undefined,
): readonly { readonly wat: Regel; readonly knoop: number }[] =>
  (plaatsen ?? []).flatMap((i) => {
    const knoop = waarheid[i] as number;
    return knoop === 0 ? [] : [{ wat: (cel.plan.regels[i] as PlanRegel).regel, knoop }];
  });

/** The amounts of one measure, each with where it holds. */
function bedragen(
  basis: Basis,
  soort: MaatregelSoort,
): readonly { knoop: number; bedrag?: Bedrag; eenheden: number; onbevestigd: readonly string[]; ontbreekt: boolean }[] {
  const { kern, ruimte, cel, dossier } = basis;
  const tarief = cel.plan.tarieven.get(soort);
  if (!tarief) return [{ knoop: 1, eenheden: 1, onbevestigd: [], ontbreekt: false }];
  const pleegdatum = cel.overtreding.pleegdatum ?? dossier.inspectie.datum;
  return verdeel(ruimte, geldend(basis, cel.plan.rollen.bedrag.get(soort))).map(({ knoop, wel }) => ({
    knoop,
    ...berekenBedrag(kern, soort, tarief, wel, cel.overtreding.aantal ?? 1, { pleegdatum, besluitdatum: dossier.besluitdatum }),
  }));
}

/** The term that a rule sets, in calendar days after the besluitdatum. */
function termijnVan(regel: Regel, besluitdatum: string): Termijn {
  const termijn = zeker(regel.dan.termijn, regel.id);
  const uiterlijk = verschuif(besluitdatum, termijn.aantal, termijn.eenheid);
  return { dagen: dagnummer(uiterlijk) - dagnummer(besluitdatum), uiterlijk, omschrijving: termijn.omschrijving, regel: regel.id };
}

/** The terms of one measure; where two different ones hold at once none is given, and that is said. */
function termijnen(basis: Basis, soort: MaatregelSoort): readonly { knoop: number; termijn?: Termijn; botst: boolean }[] {
  const { cel, dossier, ruimte } = basis;
  return verdeel(ruimte, geldend(basis, cel.plan.rollen.termijn.get(soort))).map(({ knoop, wel }) => {
    const gesteld = wel.map((regel) => termijnVan(regel, dossier.besluitdatum));
    const [eerste] = gesteld;
    const botst = gesteld.some((t) => t.uiterlijk !== eerste?.uiterlijk);
    return { knoop, botst, ...(eerste && !botst ? { termijn: eerste } : {}) };
  });
}

/** Every form that a measure can take, equal forms merged. */
function varianten(
  basis: Basis,
  staat: Staat,
): { varianten: readonly Variant[]; onbevestigd: ReadonlySet<string>; ontbreekt: boolean; termijnConflict: number } {
  const d = basis.ruimte.diagram;
  const groepen = staat.sterkte === 'mogelijk' ? [{ knoop: 1, groep: '' }] : verdeelGroepen(basis.ruimte, staat);
  const opVorm = new Map<string, Variant>();
  const onbevestigd = new Set<string>();
  let ontbreekt = false;
  let termijnConflict = 0;
  const termijnlijst = termijnen(basis, staat.soort);
  for (const b of bedragen(basis, staat.soort)) {
    const metBedrag = d.en(staat.knoop, b.knoop);
    if (metBedrag === 0) continue;
    for (const vanaf of b.onbevestigd) onbevestigd.add(vanaf);
    ontbreekt ||= b.ontbreekt;
    for (const t of termijnlijst) {
      const metTermijn = d.en(metBedrag, t.knoop);
      if (t.botst) termijnConflict = d.of(termijnConflict, metTermijn);
      for (const { knoop: inGroep, groep } of groepen) {
        const knoop = d.en(metTermijn, inGroep);
        if (knoop === 0) continue;
        const vorm = {
          eenheden: b.eenheden,
          ...(b.bedrag ? { bedrag: b.bedrag } : {}),
          ...(t.termijn ? { termijn: t.termijn } : {}),
          ...(groep === '' ? {} : { keuzegroep: groep }),
        };
        const sleutel = JSON.stringify(vorm);
        opVorm.set(sleutel, { ...vorm, knoop: d.of(opVorm.get(sleutel)?.knoop ?? 0, knoop) });
      }
    }
  }
  return { varianten: [...opVorm].sort(([a], [b]) => codevolgorde(a, b)).map(([, variant]) => variant), onbevestigd, ontbreekt, termijnConflict };
}

/** The keuzegroep a geboden measure stands in; a demand outside any group wins, then the first group by name. */
export function verdeelGroepen(ruimte: Pick<Ruimte, 'diagram'>, staat: Staat): readonly { knoop: number; groep: string }[] {
  const d = ruimte.diagram;
  let rest = staat.knoop;
  const uit: { knoop: number; groep: string }[] = [];
  for (const [groep, knoop] of [...staat.groepen].sort(([a], [b]) => codevolgorde(a, b))) {
    const hier = d.en(rest, knoop);
    if (hier !== 0) uit.push({ knoop: hier, groep });
    rest = d.en(rest, d.niet(knoop));
  }
  return uit;
}

/** What a person must still fix of a measure: what some rule leaves open and none has fixed. */
function teBepalen(basis: Basis, staat: Staat): readonly string[] {
  const d = basis.ruimte.diagram;
  const wat = (veld: 'teBepalen' | 'bepaald'): Map<string, number> => {
    const uit = new Map<string, number>();
    for (const { wat: regel, knoop } of geldend(basis, basis.cel.plan.rollen[veld].get(staat.soort))) {
      const deel = regel.dan[veld];
      if (deel) uit.set(deel.wat, d.of(uit.get(deel.wat) ?? 0, d.en(knoop, staat.knoop)));
    }
    return uit;
  };
  const bepaald = wat('bepaald');
  return [...wat('teBepalen')]
    .filter(([id, knoop]) => d.en(knoop, d.niet(bepaald.get(id) ?? 0)) !== 0)
    .map(([id]) => id)
    .sort(codevolgorde);
}

/** Judges one overtreding over all completions of what is open. */
export function beoordeel(kern: Kern, ruimte: Ruimte, cel: Cel, dossier: Dossier): Oordeel {
  const d = ruimte.diagram;
  const { als, waarheid } = waarheden(ruimte, cel);
  const beeld = combineer(d, kern.beleid, cel.plan, waarheid);
  const basis: Basis = { kern, ruimte, cel, dossier, waarheid };
  const { rollen } = cel.plan;
  const staat = (soorten: MaatregelSoort | readonly MaatregelSoort[] | undefined): number =>
    soorten === undefined ? 1 : d.enige(beeld.staten.filter((s) => soorten.includes(s.soort)).map((s) => s.knoop));
  const onbevestigd = new Set<string>();
  let ontbreekt = false;
  let termijnConflict = 0;
  const maatregelen = beeld.staten.map((s): MaatregelOordeel => {
    const vormen = varianten(basis, s);
    for (const vanaf of vormen.onbevestigd) onbevestigd.add(vanaf);
    ontbreekt ||= vormen.ontbreekt;
    termijnConflict = d.of(termijnConflict, vormen.termijnConflict);
    return { ...s, varianten: vormen.varianten, teBepalen: teBepalen(basis, s) };
  });
  return {
    cel,
    als,
    waarheid,
    recidive: cel.bouw(cel.plan.recidive),
    maatregelen,
    aandachtspunten: geldend(basis, rollen.aandachtspunt)
      .map(({ wat: regel, knoop }) => ({ tekst: zeker(regel.dan.aandachtspunt, regel.id), regel: regel.id, knoop: d.en(knoop, staat(regel.dan.bij)) }))
      .filter((p) => p.knoop !== 0),
    procedure: geldend(basis, rollen.procedure)
      .map(({ wat: regel, knoop }) => ({ id: zeker(regel.dan.procedure, regel.id), regel: regel.id, knoop: d.en(knoop, staat(regel.dan.bij)) }))
      .filter((p) => p.knoop !== 0),
    conflicten: cel.plan.conflicten
      .filter(({ id, deel }) => d.en(cel.bouw(deel), staat(kern.beleid.conflicten.find((c) => c.id === id)?.bij)) !== 0)
      .map(({ id }) => id),
    geenRegel: beeld.geenRegel,
    conflict: beeld.conflict,
    termijnConflict,
    onbevestigd,
    ontbreekt,
  };
}

/** A measure as the advice shows it: what varies is left out. */
export function alsMaatregel(kern: Kern, oordeel: MaatregelOordeel, vorm: Omit<Variant, 'knoop'>): Maatregel {
  return {
    soort: oordeel.soort,
    traject: zeker(
      kern.beleid.maatregelen.find((m) => m.id === oordeel.soort),
      oordeel.soort,
    ).traject,
    sterkte: oordeel.sterkte,
    ...(vorm.keuzegroep === undefined ? {} : { keuzegroep: vorm.keuzegroep }),
    ...(vorm.bedrag ? { bedrag: vorm.bedrag } : {}),
    ...(vorm.termijn ? { termijn: vorm.termijn } : {}),
    teBepalen: [...oordeel.teBepalen],
    regels: [...oordeel.regels],
  };
}

/** The part of the forms that all of them share. */
export function gedeeld(vormen: readonly Variant[]): Omit<Variant, 'knoop'> {
  const eerste = zeker(vormen[0], 'a form');
  const zelfde = (veld: 'bedrag' | 'termijn' | 'keuzegroep'): boolean =>
    eerste[veld] !== undefined && vormen.every((v) => v[veld] !== undefined && JSON.stringify(v[veld]) === JSON.stringify(eerste[veld]));
  return {
    eenheden: eerste.eenheden,
    ...(eerste.bedrag && zelfde('bedrag') ? { bedrag: eerste.bedrag } : {}),
    ...(eerste.termijn && zelfde('termijn') ? { termijn: eerste.termijn } : {}),
    ...(eerste.keuzegroep !== undefined && zelfde('keuzegroep') ? { keuzegroep: eerste.keuzegroep } : {}),
  };
}
