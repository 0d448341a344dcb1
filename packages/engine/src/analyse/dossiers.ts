import { kernVan } from '../adviseer.ts';
import { beoordeelDossier, maatregelenVan } from '../beslis/adviseer.ts';
import { berekenBedrag } from '../beslis/bedrag.ts';
import { Diagram, DiagramTeGroot } from '../beslis/diagram.ts';
import type { Kern } from '../beslis/kern.ts';
import { codevolgorde, combineer } from '../beslis/maatregelen.ts';
import { verdeelGroepen } from '../beslis/oordeel.ts';
import { evalueer, ONBEKEND, WAAR } from '../beslis/plan.ts';
import type { Plan, PlanRegel } from '../beslis/plan.ts';
import { maakLezer } from '../beslis/ruimte.ts';
import type { Lezer } from '../beslis/ruimte.ts';
import { controleerDossier } from '../controle/dossier.ts';
import { eenmalig } from '../eenmalig.ts';
import type { Dossier, Maatregel, Overtreding, Regel } from '../gegenereerd/typen.ts';
import { checkDossier } from '../lees/index.ts';
import type { Beleid, Landelijk } from '../lees/index.ts';
import { fout, gelukt, mislukt } from '../uitslag.ts';
import type { Bevinding, Uitslag } from '../uitslag.ts';
import { richtingVan } from './labels.ts';
import type { Uitkomstwijziging } from './labels.ts';

/** Overtredingen in given dossiers that change in the same way. */
export interface Groep {
  readonly wijzigingen: readonly Uitkomstwijziging[];
  /** How many overtredingen, and in how many dossiers. */
  readonly overtredingen: number;
  readonly dossiers: number;
  /** The first dossier of the stream in which it was seen. */
  readonly voorbeeld: Dossier;
}

export interface Dossierstand {
  readonly gelezen: number;
  readonly anders: number;
  /** Dossiers that one of the two policies refuses. */
  readonly geweigerd: number;
  /** The most dossiers first. */
  readonly groepen: readonly Groep[];
}

interface Zijde {
  readonly beleid: Beleid;
  readonly kern: Kern;
  /** Outcomes by all that they follow from. */
  readonly bekend: Map<string, Uitkomst>;
}

/** One measure that stands, or still can: in the parts that are compared. */
interface Stand {
  readonly soort: Maatregel['soort'];
  readonly sterkte: Maatregel['sterkte'];
  readonly keuzegroep: string;
  readonly cent: number | undefined;
  readonly termijn: string | undefined;
}
type Uitkomst = readonly Stand[];

/** So that a long stream never piles up in memory. */
const MEESTE_UITKOMSTEN = 50_000;

/**
 * Whose advice changes between two policies, over a stream of dossiers: measures with their strength and group, amounts and terms, those that open answers
 * still make possible too. Without spoor, hash and second calculation, so that a hundred thousand take seconds. Keeps no dossiers but one per group.
 */
export class Dossiervergelijking {
  readonly #landelijk: Landelijk;
  readonly #zijden: readonly [Zijde, Zijde];
  readonly #groepen = new Map<
    string,
    { overtredingen: number; dossiers: number; readonly wijzigingen: readonly Uitkomstwijziging[]; readonly voorbeeld: Dossier }
  >();
  readonly #vergeleken = new WeakMap<Uitkomst, WeakMap<Uitkomst, readonly Uitkomstwijziging[]>>();
  /** What one accepts the other accepts: they ask the same of the same voorschriften. */
  readonly #zelfdeVragen: boolean;
  #gelezen = 0;
  #anders = 0;
  #geweigerd = 0;

  private constructor(landelijk: Landelijk, zijden: readonly [Zijde, Zijde]) {
    this.#landelijk = landelijk;
    this.#zijden = zijden;
    const [oud, nieuw] = zijden.map(({ beleid }) => vragen(beleid));
    this.#zelfdeVragen = oud === nieuw;
  }

  static begin(oud: Beleid, nieuw: Beleid, landelijk: Landelijk): Uitslag<Dossiervergelijking> {
    const [a, b] = [kernVan(oud, landelijk), kernVan(nieuw, landelijk)];
    if (!a.ok) return a;
    if (!b.ok) return b;
    return gelukt(
      new Dossiervergelijking(landelijk, [
        { beleid: oud, kern: a.waarde, bekend: new Map() },
        { beleid: nieuw, kern: b.waarde, bekend: new Map() },
      ]),
    );
  }

  /** Compares one dossier and counts it: the changes per overtreding, in the order of the dossier; refused with the findings of the first policy that does. */
  voeg(waarde: unknown): Uitslag<readonly (readonly Uitkomstwijziging[])[]> {
    this.#gelezen += 1;
    const [oud, nieuw] = this.#zijden;
    const gekeurd = checkDossier(oud.beleid, this.#landelijk, waarde);
    const was = gekeurd.ok ? this.#uitkomst(oud, gekeurd.waarde) : gekeurd;
    const wordt = gekeurd.ok && was.ok ? this.#uitkomst(nieuw, gekeurd.waarde) : was;
    if (!gekeurd.ok || !was.ok || !wordt.ok) {
      this.#geweigerd += 1;
      return mislukt((wordt as { readonly bevindingen: readonly Bevinding[] }).bevindingen);
    }
    const dossier = gekeurd.waarde;
    const perOvertreding = was.waarde.map((deel, i) => this.#wijzigingen(deel, wordt.waarde[i] as Uitkomst));
    const hier = new Map<string, number>();
    for (const lijst of perOvertreding) if (lijst.length > 0) hier.set(JSON.stringify(lijst), (hier.get(JSON.stringify(lijst)) ?? 0) + 1);
    if (hier.size > 0) this.#anders += 1;
    for (const [sleutel, aantal] of hier) {
      const groep = this.#groepen.get(sleutel) ?? {
        overtredingen: 0,
        dossiers: 0,
        wijzigingen: JSON.parse(sleutel) as Uitkomstwijziging[],
        voorbeeld: dossier,
      };
      groep.overtredingen += aantal;
      groep.dossiers += 1;
      this.#groepen.set(sleutel, groep);
    }
    return gelukt(perOvertreding);
  }

  /** What one policy says of each overtreding; the dossier has been checked against the first. */
  #uitkomst({ beleid, kern, bekend }: Zijde, dossier: Dossier): Uitslag<readonly Uitkomst[]> {
    const bezwaar = beleid === this.#zijden[0].beleid || this.#zelfdeVragen ? [] : controleerDossier(beleid.data, dossier);
    if (bezwaar.length > 0) return mislukt(bezwaar);
    const uit: Uitkomst[] = [];
    for (const overtreding of dossier.overtredingen) {
      const lezer = maakLezer(kern, dossier, overtreding);
      const strijdig = lezer.plan.samenhang.find(({ samenhang, slot, deel }) => {
        const waarde = lezer.geval.waarden[slot];
        return (
          samenhang.strijdig === 'bevinding' &&
          waarde !== undefined &&
          !(samenhang.toegestaan as readonly unknown[]).includes(waarde) &&
          deel.f(lezer.geval) === true
        );
      });
      if (strijdig)
        return mislukt([
          fout('antwoord-strijdig', '/overtredingen', { feit: strijdig.samenhang.feit, samenhang: strijdig.samenhang.id, uitleg: strijdig.samenhang.tekst }),
        ]);
      const sleutel = sleutelVan(kern, lezer, dossier, overtreding);
      const eerder = sleutel === undefined ? undefined : bekend.get(sleutel);
      const uitkomst =
        eerder ?? (sleutel === undefined ? bereken(kern, { ...dossier, overtredingen: [overtreding] }) : reken(kern, lezer, dossier, overtreding));
      if (uitkomst === undefined) return mislukt([fout('te-veel-open', '/overtredingen')]);
      if (sleutel !== undefined && !eerder && bekend.size < MEESTE_UITKOMSTEN) bekend.set(sleutel, uitkomst);
      uit.push(uitkomst);
    }
    return gelukt(uit);
  }

  /** Two outcomes are compared once. */
  #wijzigingen(oud: Uitkomst, nieuw: Uitkomst): readonly Uitkomstwijziging[] {
    let perNieuw = this.#vergeleken.get(oud);
    if (!perNieuw) this.#vergeleken.set(oud, (perNieuw = new WeakMap()));
    let lijst = perNieuw.get(nieuw);
    if (!lijst) perNieuw.set(nieuw, (lijst = wijzigingen(oud, nieuw)));
    return lijst;
  }

  stand(): Dossierstand {
    const groepen = [...this.#groepen.values()].map((groep) => ({ ...groep })).sort((a, b) => b.dossiers - a.dossiers);
    return { gelezen: this.#gelezen, anders: this.#anders, geweigerd: this.#geweigerd, groepen };
  }
}

const vragen = ({ data }: Beleid): string =>
  JSON.stringify([
    data.feiten.map(({ id, niveau, type, opties = [], min, max }) => [id, niveau, type, opties.map((o) => o.id), min, max]),
    data.voorschriften.map(({ id, voorzieningen }) => [id, voorzieningen]),
  ]);

const vectoren = eenmalig((plan: Plan) => {
  const { rollen, tarieven, regels } = plan;
  const bedrag = [...rollen.bedrag].flatMap(([soort, plaatsen]) => (tarieven.has(soort) ? plaatsen : []));
  const categorie =
    [...tarieven.values()].some((tarief) => tarief.categorie !== undefined) || bedrag.some((i) => regels[i]?.regel.dan.bedrag?.categorie !== undefined);
  return {
    regels: [...new Set([...rollen.maatregel, ...bedrag, ...[...rollen.termijn.values()].flat()])],
    vector: new Uint8Array(regels.length),
    /** Whether an amount counts units, and whether one depends on the days. */
    telt: [...tarieven.values()].some((tarief) => tarief.telt),
    categorie,
  };
});

/**
 * All that the measures, amounts and terms of one overtreding follow from: which of their rules hold, the units, and the amounts of the categories on its
 * days. Undefined where an open answer leaves a rule undecided.
 */
function sleutelVan(kern: Kern, { plan, geval }: Lezer, dossier: Dossier, overtreding: Overtreding): string | undefined {
  const { regels, vector, telt, categorie } = vectoren(plan);
  evalueer(plan, geval, vector);
  let uit = `${plan.soort} ${plan.voorschrift.id} ${telt ? (overtreding.aantal ?? 1) : ''}`;
  for (const i of regels) {
    const uitkomst = (vector[i] as number) >> 2;
    if (uitkomst === ONBEKEND) return undefined;
    uit += uitkomst === WAAR ? `,${i}` : '';
  }
  if (!categorie) return uit;
  const { reeks } = kern.landelijk.categorieen;
  const pleegdatum = overtreding.pleegdatum ?? dossier.inspectie.datum;
  for (const datum of [pleegdatum, dossier.besluitdatum]) uit += ` ${reeks.findLastIndex(({ vanaf }) => vanaf <= datum)}`;
  return uit;
}

/** The outcome where every rule of measures, amounts and terms is decided: plain evaluation, without what else an advice holds. */
function reken(kern: Kern, { plan }: Lezer, dossier: Dossier, overtreding: Overtreding): Uitkomst {
  const { vector } = vectoren(plan);
  const waarheid = Array.from(vector, (code) => (code >> 2 === WAAR ? 1 : 0));
  const geldend = (plaatsen: readonly number[] | undefined): readonly Regel[] =>
    (plaatsen ?? []).flatMap((i) => (waarheid[i] === 1 ? [(plan.regels[i] as PlanRegel).regel] : []));
  const dagen = { pleegdatum: overtreding.pleegdatum ?? dossier.inspectie.datum, besluitdatum: dossier.besluitdatum };
  const d = new Diagram();
  return combineer(d, kern.beleid, plan, waarheid).staten.map((staat) => {
    const { soort, sterkte } = staat;
    const regels = geldend(plan.rollen.bedrag.get(soort));
    const termijnen = new Set(geldend(plan.rollen.termijn.get(soort)).flatMap(({ dan: { termijn: t } }) => (t ? [`${t.aantal} ${t.eenheid}`] : [])));
    const [termijn] = termijnen;
    return {
      soort,
      sterkte,
      keuzegroep: sterkte === 'mogelijk' ? '' : (verdeelGroepen({ diagram: d }, staat)[0]?.groep ?? ''),
      cent: berekenBedrag(kern, soort, plan.tarieven.get(soort), regels, overtreding.aantal ?? 1, dagen).bedrag?.cent,
      termijn: termijnen.size === 1 ? termijn : undefined,
    };
  });
}

/** The outcome with open answers: what is certain, and what still can be. Undefined: more is open than can be looked through. */
function bereken(kern: Kern, dossier: Dossier): Uitkomst | undefined {
  try {
    const [oordeel] = beoordeelDossier(kern, dossier).oordelen;
    const { maatregelen, mogelijkNog } = maatregelenVan(kern, oordeel?.maatregelen ?? []);
    const regels = [...kern.beleid.regels, ...kern.landelijk.regels];
    return [...maatregelen, ...mogelijkNog].map(({ soort, sterkte, keuzegroep = '', bedrag, termijn }) => {
      const regel = regels.find(({ id }) => id === termijn?.regel)?.dan.termijn;
      return { soort, sterkte, keuzegroep, cent: bedrag?.cent, termijn: regel && `${regel.aantal} ${regel.eenheid}` };
    });
  } catch (e) {
    if (e instanceof DiagramTeGroot) return undefined;
    throw e;
  }
}

/** What changes between the measures of one overtreding. */
function wijzigingen(oud: Uitkomst, nieuw: Uitkomst): readonly Uitkomstwijziging[] {
  const uit: Uitkomstwijziging[] = [];
  const soorten = [...new Set([...oud, ...nieuw].map(({ soort }) => soort))].sort(codevolgorde);
  for (const maatregel of soorten) {
    const was = oud.filter(({ soort }) => soort === maatregel);
    const wordt = nieuw.filter(({ soort }) => soort === maatregel);
    const [van, naar] = [sterkteVan(was), sterkteVan(wordt)];
    if (van !== naar) uit.push({ soort: 'maatregel', maatregel, ...(van ? { van } : {}), ...(naar ? { naar } : {}) });
    if (!van || !naar) continue;
    const [eerst, later] = [hoogste(was), hoogste(wordt)];
    const richting = richtingVan(eerst, later);
    if (richting) uit.push({ soort: 'bedrag', maatregel, richting });
    const [kort, lang] = [was, wordt].map((lijst) => lijst.find(({ termijn }) => termijn !== undefined)?.termijn);
    if (kort !== lang) uit.push({ soort: 'termijn', maatregel, ...(kort ? { van: kort } : {}), ...(lang ? { naar: lang } : {}) });
    const groep = (lijst: Uitkomst): string => JSON.stringify(lijst.map(({ keuzegroep }) => keuzegroep));
    if (van === 'geboden' && naar === 'geboden' && groep(was) !== groep(wordt)) uit.push({ soort: 'keuzegroep', maatregel });
  }
  return uit;
}

const sterkteVan = (lijst: Uitkomst): Maatregel['sterkte'] | undefined => (lijst.some(({ sterkte }) => sterkte === 'geboden') ? 'geboden' : lijst[0]?.sterkte);

function hoogste(lijst: Uitkomst): number | undefined {
  const cent = lijst.flatMap((stand) => stand.cent ?? []);
  return cent.length === 0 ? undefined : Math.max(...cent);
}
