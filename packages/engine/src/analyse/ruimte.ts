import type { Diagram } from '../beslis/diagram.ts';
import type { Kern, Slot } from '../beslis/kern.ts';
import type { Plan } from '../beslis/plan.ts';
import { maakGeval, waardenVan } from '../beslis/ruimte.ts';
import { leegDossier } from '../beslis/dossierfeiten.ts';
import { DOSSIERVELDEN } from '../controle/dossiervelden.ts';
import type { Antwoord, Dossier, Overtreding } from '../gegenereerd/typen.ts';
import type { Deel, Waarde } from '../logica/index.ts';
import { eenmalig } from '../eenmalig.ts';
import { zeker } from '../zeker.ts';
import { Klassenbouwer } from './bouwer.ts';
import type { Dagen } from './dagen.ts';
import { blikkenIn, Historie, historievorm } from './historie.ts';
import type { Soortenlijsten } from './historie.ts';
import type { Delen } from './kanten.ts';
import type { Teller, Toewijzing } from './tellen.ts';
import { bladeren } from './voorwaarden.ts';
import { Werkborden } from './werkbord.ts';

/** One policy at one voorschrift and kind of voorziening. */
export interface Lezer {
  readonly kern: Kern;
  readonly plan: Plan;
}

/** What a variable of the space stands for; a value `undefined` is an answer that is not given, for which the class of the voorschrift stands in. */
export interface Klassenfeit {
  readonly variabele: number;
  readonly feit: string;
  readonly niveau: 'zaak' | 'overtreding';
  readonly waarden: readonly (Waarde | undefined)[];
  /** Of a list fact: each option is a variable, no or yes. */
  readonly optie?: string;
}

/** Days and numbers of units that stand for all others, for these policies. */
export interface Ijkpunten {
  readonly dagen: readonly Dagen[];
  readonly aantallen: readonly number[];
}

/** Gives the next variable, with this many values, its number. */
type Nummering = (waarden: number) => number;

const soortenlijsten = eenmalig((_: Ijkpunten): Soortenlijsten => new Map());

const DAGFEITEN = new Set(['pleegdatum', 'inspectiedatum', 'besluitdatum']);
/** Fixed by the space itself. */
const VASTE_FEITEN = new Set(['soortVoorziening', 'voorschrift', ...DAGFEITEN, 'aantal']);

/**
 * All cases of one voorschrift and kind of voorziening in which nothing is open, as variables of one diagram: every answer to every fact that a rule
 * reads, numbers and dates by one value per cell between the boundaries that occur, the days, the number of units, and every history as far as a rule
 * can tell. With more than one policy the same cases for each of them.
 */
export class Klassenruimte {
  readonly diagram: Diagram;
  readonly lezers: readonly Lezer[];
  readonly feiten: readonly Klassenfeit[];
  /** The variable of the days, over `ijkpunten.dagen`, and that of the units, over `ijkpunten.aantallen`. */
  readonly dagen: number;
  readonly aantal: number;
  readonly historie: Historie;
  /** The combinations that some dossier has: answers do not contradict the history, and the last event is among the events. */
  readonly geldig: number;
  readonly teller: Teller;
  readonly delen: Delen;
  readonly ijkpunten: Ijkpunten;
  readonly #bouwers: readonly Klassenbouwer[];

  constructor(lezers: readonly Lezer[], ijkpunten: Ijkpunten, borden = new Werkborden()) {
    this.lezers = lezers;
    this.ijkpunten = ijkpunten;
    const domeinen: number[] = [];
    const nieuw: Nummering = (waarden) => domeinen.push(waarden) - 1;
    const zaak = this.#maakFeiten('zaak', nieuw);
    this.dagen = nieuw(ijkpunten.dagen.length);
    this.aantal = nieuw(ijkpunten.aantallen.length);
    this.feiten = [...zaak, ...this.#maakFeiten('overtreding', nieuw)];
    const bladen = lezers.flatMap((lezer) => this.#conditiesVan(lezer).flatMap(bladeren));
    const vorm = historievorm(blikkenIn(bladen), domeinen.length, soortenlijsten(ijkpunten));
    const { diagram: d, teller, delen } = borden.voor([...domeinen, ...vorm.domeinen]);
    this.diagram = d;
    this.teller = teller;
    this.delen = delen;
    this.historie = new Historie(d, vorm);
    this.#bouwers = lezers.map((lezer) => new Klassenbouwer(this, lezer));
    this.geldig = d.alle([this.historie.geldig, ...lezers.map((lezer, i) => this.#nietStrijdig(lezer, this.#bouwers[i] as Klassenbouwer))]);
  }

  /** Builds the diagram of a condition of one of the policies. */
  bouw(deel: Deel, lezer = 0): number {
    return zeker(this.#bouwers[lezer], 'a policy of this space').bouw(deel);
  }

  /** Whether it can: a condition that is no part of a rule may read a fact for which there is no variable. */
  kan(deel: Deel, lezer = 0): boolean {
    return zeker(this.#bouwers[lezer], 'a policy of this space').kan(deel);
  }

  /** How many of the combinations that a dossier can have are in the function. */
  tel(knoop: number): bigint {
    return this.teller.tel(this.diagram.en(knoop, this.geldig));
  }

  #conditiesVan({ plan, kern }: Lezer): readonly Deel[] {
    const { klasse } = plan;
    return [
      ...plan.regels.map(({ deel }) => deel),
      plan.recidive,
      ...plan.conflicten.map(({ deel }) => deel),
      ...(klasse?.bij && plan.gelezen.has(klasse.slot) ? [klasse.bij.deel] : []),
      ...this.#beperkingen({ plan, kern }).map(({ deel }) => deel),
      ...(kern.beleid.zwaarder ?? []).flatMap(({ uitzonderingen = [] }) => uitzonderingen.map(({ als = true }) => plan.compileer(als))),
    ];
  }

  /** What national law says that a fact cannot be in view of the history: a dossier that says it is refused. */
  #beperkingen({ plan }: Lezer): Plan['samenhang'] {
    return plan.samenhang.filter(({ samenhang, slot }) => samenhang.strijdig === 'bevinding' && plan.gelezen.has(slot));
  }

  #nietStrijdig(lezer: Lezer, bouwer: Klassenbouwer): number {
    const d = this.diagram;
    return d.alle(
      this.#beperkingen(lezer).map(({ samenhang, deel }) => {
        const feit = this.feiten.find(({ feit: id }) => id === samenhang.feit);
        if (!feit) return 1;
        const mag = d.knoop(
          feit.variabele,
          feit.waarden.map((w) => (w === undefined || (samenhang.toegestaan as readonly unknown[]).includes(w) ? 1 : 0)),
        );
        return d.of(mag, d.niet(bouwer.bouw(deel)));
      }),
    );
  }

  #maakFeiten(niveau: 'zaak' | 'overtreding', nieuw: Nummering): readonly Klassenfeit[] {
    const uit: Klassenfeit[] = [];
    const gehad = new Set<string>();
    for (const { kern } of this.lezers)
      for (const slot of kern.slots) {
        if (slot.niveau !== niveau || gehad.has(slot.id) || VASTE_FEITEN.has(slot.id)) continue;
        const lezend = this.lezers.flatMap((lezer) => {
          const eigen = lezer.kern.slots.find(({ id }) => id === slot.id);
          return eigen && (eigen.open || eigen.dossierfeit) && lezer.plan.gelezen.has(eigen.nummer) && !lezer.plan.vast.has(eigen.nummer)
            ? [{ ...lezer, slot: eigen }]
            : [];
        });
        if (lezend.length === 0) continue;
        gehad.add(slot.id);
        uit.push(...this.#maakFeit(slot, lezend, nieuw));
      }
    return uit;
  }

  #maakFeit(slot: Slot, lezend: readonly (Lezer & { readonly slot: Slot })[], nieuw: Nummering): readonly Klassenfeit[] {
    const wat = { feit: slot.id, niveau: slot.niveau };
    const opties = [...new Set(lezend.flatMap(({ slot: { feit, id } }) => feit?.opties?.map((o) => o.id) ?? optiesVanVeld(id)))];
    if (slot.feit?.type === 'lijst') return opties.map((optie) => ({ ...wat, optie, waarden: [false, true], variabele: nieuw(2) }));
    const klasse = lezend.some(({ plan, slot: { nummer } }) => plan.klasse?.slot === nummer);
    const type = slot.feit?.type ?? DOSSIERVELDEN.get(slot.id)?.type.soort;
    const waarden = type === 'boolean' ? [false, true] : type === 'keuze' ? opties : this.#getallen(lezend);
    const alle = klasse ? [undefined, ...waarden] : waarden;
    return [{ ...wat, waarden: alle, variabele: nieuw(alle.length) }];
  }

  /** One value per cell between the boundaries of the comparisons of all policies, whatever the days and the units. */
  #getallen(lezend: readonly (Lezer & { readonly slot: Slot })[]): readonly Waarde[] {
    const uit = new Set<Waarde>();
    for (const { kern, plan, slot } of lezend) {
      const { dagen, aantallen } = hangtSamen(kern, plan, slot) ? this.ijkpunten : { dagen: this.ijkpunten.dagen.slice(0, 1), aantallen: [1] };
      for (const dag of dagen)
        for (const aantal of aantallen) {
          const dossier = metDagen(leegDossier(dag.besluitdatum, plan.soort, plan.voorschrift.id), dag, aantal);
          const geval = maakGeval(kern, plan, dossier, dossier.overtredingen[0] as Overtreding);
          for (const waarde of waardenVan(slot, [{ plan, geval, klasseAangenomen: plan.klasse !== undefined }])) uit.add(waarde);
        }
    }
    return [...uit].sort((a, b) => (a < b ? -1 : 1));
  }

  /** The cheapest combination in the function that a dossier can have: as few events, and as few answers other than the first, as can be. */
  voorbeeld(knoop: number): Toewijzing | undefined {
    return this.teller.goedkoopste(this.diagram.en(knoop, this.geldig), this.#kosten());
  }

  /** The same in a function that says itself what a dossier can have. The function holds somewhere. */
  voorbeeldIn(knoop: number): Toewijzing {
    return zeker(this.teller.goedkoopste(knoop, this.#kosten()), 'a combination');
  }

  #kosten(): readonly (readonly number[])[] {
    const uit = this.diagram.domeinen.map((waarden) => Array.from({ length: waarden }, (_, i) => (i === 0 ? 0 : 10 + i)));
    for (const { variabele, kap } of this.historie.soortgenoten) uit[variabele] = Array.from({ length: kap + 1 }, (_, n) => n * 1000);
    for (const { variabele, waarden } of this.historie.laatsten) uit[variabele] = waarden.map(() => 0);
    return uit;
  }

  /** The dossier of one combination: every fact that a rule reads is answered. */
  dossier(keuze: Toewijzing): Dossier {
    const { plan, kern } = this.lezers[0] as Lezer;
    const dag = this.ijkpunten.dagen[keuze[this.dagen] as number] as Dagen;
    const aantal = this.ijkpunten.aantallen[keuze[this.aantal] as number] as number;
    const begin = leegDossier(dag.besluitdatum, plan.soort, plan.voorschrift.id);
    const antwoorden = this.antwoorden(keuze);
    const zaak: Record<string, Antwoord> = {};
    const eigen: Record<string, Antwoord> = {};
    let uit: Dossier = metDagen(begin, dag, aantal);
    for (const [id, { waarde, niveau }] of antwoorden) {
      const veld = kern.slots.find((slot) => slot.id === id)?.dossierfeit;
      if (veld?.zet) uit = veld.zet(uit, waarde);
      else if (id === 'soortInspectie') uit = { ...uit, inspectie: { ...uit.inspectie, soort: waarde as 'jaarlijks' } };
      else if (niveau === 'zaak') zaak[id] = waarde as Antwoord;
      else eigen[id] = waarde as Antwoord;
    }
    const historie = this.historie.schrijf((v) => keuze[v] as number, dag);
    return {
      ...uit,
      ...(Object.keys(zaak).length > 0 ? { antwoorden: zaak } : {}),
      overtredingen: uit.overtredingen.map((o) => ({ ...o, id: 'o1', antwoorden: eigen, historie })),
    };
  }

  /** The answers of one combination, in the order of the facts; what is not answered is left out. */
  antwoorden(keuze: Toewijzing): ReadonlyMap<string, { readonly waarde: Waarde; readonly niveau: 'zaak' | 'overtreding' }> {
    const uit = new Map<string, { waarde: Waarde; niveau: 'zaak' | 'overtreding' }>();
    for (const { feit, niveau, optie, waarden, variabele } of this.feiten) {
      const waarde = waarden[keuze[variabele] as number];
      if (optie !== undefined) {
        const eerder = (uit.get(feit)?.waarde ?? []) as readonly string[];
        uit.set(feit, { waarde: waarde === true ? [...eerder, optie] : eerder, niveau });
      } else if (waarde !== undefined) uit.set(feit, { waarde, niveau });
    }
    return uit;
  }
}

/** The smaller of two dossiers is the one with fewer of these. */
export const aantalGebeurtenissen = ({ overtredingen }: Dossier): number => overtredingen.reduce((som, { historie = [] }) => som + historie.length, 0);

const optiesVanVeld = (id: string): readonly string[] => {
  const type = DOSSIERVELDEN.get(id)?.type;
  return type?.soort === 'keuze' ? type.opties : [];
};

/** Whether a comparison puts a fact beside the days or the number of units, so that its boundaries move with them. */
function hangtSamen(kern: Kern, plan: Plan, { nummer }: Slot): boolean {
  const naast = new Set([...DAGFEITEN, 'aantal'].map((id) => kern.slotVan(id)));
  const delen = [
    ...plan.regels.map(({ deel }) => deel),
    plan.recidive,
    ...plan.conflicten.map(({ deel }) => deel),
    ...(plan.klasse?.bij ? [plan.klasse.bij.deel] : []),
  ];
  return delen.flatMap(bladeren).some(({ leest }) => leest.includes(nummer) && leest.some((slot) => naast.has(slot)));
}

/** A dossier of one overtreding on these days; the day of the offence and one unit are what a dossier means without saying. */
function metDagen(dossier: Dossier, { pleegdatum, inspectiedatum, besluitdatum }: Dagen, aantal: number): Dossier {
  const meer = { ...(pleegdatum === inspectiedatum ? {} : { pleegdatum }), ...(aantal === 1 ? {} : { aantal }) };
  return {
    ...dossier,
    besluitdatum,
    inspectie: { ...dossier.inspectie, datum: inspectiedatum },
    overtredingen: dossier.overtredingen.map((o) => ({ ...o, ...meer })),
  };
}
