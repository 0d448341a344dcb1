import { beoordeelDossier, maatregelenVan } from '../beslis/adviseer.ts';
import { berekenBedrag, categorieBasis } from '../beslis/bedrag.ts';
import { Diagram, DiagramTeGroot } from '../beslis/diagram.ts';
import type { Kern } from '../beslis/kern.ts';
import { combineer } from '../beslis/maatregelen.ts';
import { verdeelGroepen } from '../beslis/oordeel.ts';
import { evalueer, ONBEKEND, WAAR } from '../beslis/plan.ts';
import type { Plan, PlanRegel } from '../beslis/plan.ts';
import type { Lezer } from '../beslis/ruimte.ts';
import { eenmalig } from '../eenmalig.ts';
import type { Dossier, Maatregel, Overtreding, Regel } from '../gegenereerd/typen.ts';

/** One measure that stands, or still can: in the parts that are compared. */
export interface Stand {
  readonly soort: Maatregel['soort'];
  readonly sterkte: Maatregel['sterkte'];
  readonly keuzegroep: string;
  readonly cent: number | undefined;
  readonly termijn: string | undefined;
}
export type Uitkomst = readonly Stand[];

/** So that a long stream never piles up in memory: of each part that an outcome is made of. */
const MEESTE_UITKOMSTEN = 50_000;

/** The rules of a plan from which the outcome follows, by the part of it that they decide; and what came of them before. */
const onderdelen = eenmalig((plan: Plan) => {
  const { rollen, tarieven, regels } = plan;
  const bepalend = new Set([
    ...rollen.maatregel,
    ...[...rollen.bedrag].flatMap(([soort, plaatsen]) => (tarieven.has(soort) ? plaatsen : [])),
    ...[...rollen.termijn.values()].flat(),
  ]);
  const nodig = new Set<number>();
  const voeg = (plaats: number): void => {
    if (nodig.has(plaats)) return;
    nodig.add(plaats);
    (regels[plaats] as PlanRegel).uitzonderingen.forEach(voeg);
  };
  bepalend.forEach(voeg);
  return {
    vector: new Uint8Array(regels.length),
    bepalend: [...bepalend],
    /** With the rules that except them, in the order of the plan. */
    nodig: [...nodig].sort((a, b) => a - b),
    perMaatregel: new Map<string, Bedragdeel>(),
  };
});

/** What measures came of the rules that hold: of the same ones the same, whatever the voorschrift. */
const standen = eenmalig((kern: Kern) => ({
  nummers: new Map([...kern.beleid.regels, ...kern.landelijk.regels].map(({ id }, i) => [id, String.fromCharCode(i)])),
  bekend: new Map<string, readonly Maatregelstand[]>(),
}));

type Maatregelstand = Pick<Stand, 'soort' | 'sterkte' | 'keuzegroep'>;

/** What the amount and the term of one measure follow from besides its rules, and what came of them before. */
interface Bedragdeel {
  readonly bedrag: readonly number[];
  readonly termijn: readonly number[];
  readonly telt: boolean;
  /** Whether the amount depends on the days. */
  readonly categorie: boolean;
  readonly centen: Map<string, number | undefined>;
  readonly termijnen: Map<string, string | undefined>;
}

function bedragdeelVan({ rollen, tarieven, regels }: Plan, soort: Stand['soort']): Bedragdeel {
  const tarief = tarieven.get(soort);
  const bedrag = tarief ? (rollen.bedrag.get(soort) ?? []) : [];
  return {
    bedrag,
    termijn: rollen.termijn.get(soort) ?? [],
    telt: tarief?.telt === true,
    categorie: tarief?.categorie !== undefined || bedrag.some((i) => regels[i]?.regel.dan.bedrag?.categorie !== undefined),
    centen: new Map(),
    termijnen: new Map(),
  };
}

/** Which of the rules at these places hold, packed in a text. */
function bitsVan(vector: Uint8Array, plaatsen: readonly number[]): string {
  let uit = '';
  let bits = 1;
  for (const plaats of plaatsen) {
    bits = (bits << 1) | ((vector[plaats] as number) >> 2 === WAAR ? 1 : 0);
    if (bits < 0x8000) continue;
    uit += String.fromCharCode(bits);
    bits = 1;
  }
  return uit + String.fromCharCode(bits);
}

function haal<T>(bekend: Map<string, T>, sleutel: string, maak: () => T): T {
  if (bekend.has(sleutel)) return bekend.get(sleutel) as T;
  const uit = maak();
  if (bekend.size < MEESTE_UITKOMSTEN) bekend.set(sleutel, uit);
  return uit;
}

/**
 * The outcome where every rule of measures, amounts and terms is decided: plain evaluation, without what else an advice holds. Undefined where an open answer
 * leaves one undecided. Measures, each amount and each term are remembered by the rules that they follow from.
 */
export function reken(kern: Kern, { plan, geval }: Lezer, dossier: Dossier, overtreding: Overtreding): Uitkomst | undefined {
  const delen = onderdelen(plan);
  const { vector } = delen;
  evalueer(plan, geval, vector, delen.nodig);
  for (const i of delen.bepalend) if ((vector[i] as number) >> 2 === ONBEKEND) return undefined;
  const { nummers, bekend } = standen(kern);
  let geldt = '';
  for (const i of plan.rollen.maatregel) if ((vector[i] as number) >> 2 === WAAR) geldt += nummers.get((plan.regels[i] as PlanRegel).regel.id) ?? '';
  const staat = haal(bekend, geldt, () => maatregelenBij(kern, plan, vector));
  return staat.map(({ soort, sterkte, keuzegroep }) => {
    const deel = haal(delen.perMaatregel, soort, () => bedragdeelVan(plan, soort));
    const aantal = overtreding.aantal ?? 1;
    const dagen = { pleegdatum: overtreding.pleegdatum ?? dossier.inspectie.datum, besluitdatum: dossier.besluitdatum };
    const basis = deel.categorie ? (categorieBasis(kern, soort, dagen)?.vanaf ?? '') : '';
    const cent = haal(
      deel.centen,
      `${bitsVan(vector, deel.bedrag)}${deel.telt ? aantal : ''} ${basis}`,
      () => berekenBedrag(kern, soort, plan.tarieven.get(soort), geldend(plan, vector, deel.bedrag), aantal, dagen).bedrag?.cent,
    );
    const termijn = haal(deel.termijnen, bitsVan(vector, deel.termijn), () => {
      const termijnen = new Set(geldend(plan, vector, deel.termijn).flatMap(({ dan: { termijn: t } }) => (t ? [`${t.aantal} ${t.eenheid}`] : [])));
      const [enige] = termijnen;
      return termijnen.size === 1 ? enige : undefined;
    });
    return { soort, sterkte, keuzegroep, cent, termijn };
  });
}

const geldend = ({ regels }: Plan, vector: Uint8Array, plaatsen: readonly number[]): readonly Regel[] =>
  plaatsen.flatMap((i) => ((vector[i] as number) >> 2 === WAAR ? [(regels[i] as PlanRegel).regel] : []));

function maatregelenBij(kern: Kern, plan: Plan, vector: Uint8Array): readonly Maatregelstand[] {
  const d = new Diagram();
  const waarheid = Array.from(vector, (code) => (code >> 2 === WAAR ? 1 : 0));
  return combineer(d, kern.beleid, plan, waarheid).staten.map((staat) => ({
    soort: staat.soort,
    sterkte: staat.sterkte,
    keuzegroep: staat.sterkte === 'mogelijk' ? '' : (verdeelGroepen({ diagram: d }, staat)[0]?.groep ?? ''),
  }));
}

/** The outcome with open answers: what is certain, and what still can be. Undefined: more is open than can be looked through. */
export function bereken(kern: Kern, dossier: Dossier): Uitkomst | undefined {
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
