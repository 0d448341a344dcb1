import type { Dossier, Omslagpunten, Overtreding, OvertredingAdvies } from '../gegenereerd/typen.ts';
import type { Waarde } from '../logica/index.ts';
import { canoniek, sha256 } from '../canoniek.ts';
import { verschuif } from '../datum.ts';
import { loopAf } from '../stappen.ts';
import { zeker } from '../zeker.ts';
import { beoordeelDossier, overtredingAdvies, proceduretabel, strijdigeAntwoorden } from './adviseer.ts';
import type { Beoordeling, Stapknoop } from './adviseer.ts';
import type { Kern, Slot } from './kern.ts';
import { codevolgorde } from './maatregelen.ts';
import { beoordeel } from './oordeel.ts';
import type { Oordeel } from './oordeel.ts';
import type { Plan } from './plan.ts';
import { maakLezer, Ruimte, waardenVan } from './ruimte.ts';
import type { Lezer, Variabele } from './ruimte.ts';

type Omslagpunt = Omslagpunten['omslagpunten'][number];
type Wijziging = Omslagpunt['wijzigingen'][number];
type Raakt = Omslagpunt['raakt'][number];

/** One other answer, and the dossier with it. */
interface Ander {
  readonly slot: Slot;
  /** Place of the overtreding; undefined for a fact of the zaak. */
  readonly bij: number | undefined;
  readonly wijziging: Wijziging;
  readonly zet: (dossier: Dossier) => Dossier;
}

/** How one overtreding comes out, in the parts of which a change counts. */
interface Uitkomst {
  readonly advies: OvertredingAdvies;
  readonly delen: Readonly<Record<Exclude<Raakt, 'procedure'>, string>>;
  /** Procedure steps that are certain for this overtreding. */
  readonly stappen: readonly string[];
  /** Steps that hang on an open fact of the zaak, which another overtreding may share, each with how they hang on what is open. */
  readonly gedeeld: ReadonlyMap<string, string>;
}

/** What a search found. */
export type Gevonden = Pick<Omslagpunten, 'volledig' | 'onderzocht' | 'omslagpunten'>;

const DELEN = ['maatregelen', 'bedragen', 'termijnen', 'aandachtspunten'] as const;

/**
 * Tries other answers on a dossier, one and two at a time, and keeps the smallest sets that change the advice. An overtreding is judged apart from
 * the others, which gives the same: only procedure steps, and what the history lets a fact of the zaak be, join them.
 */
export class Omslagzoeker {
  readonly #kern: Kern;
  readonly #dossier: Dossier;
  readonly #budget: number;
  /** The history of one overtreding limits a fact of the zaak, and so reaches the others: they are judged together. */
  readonly #samen: boolean;
  readonly #nu: Uitkomst[] = [];
  #onderzocht = 0;
  readonly #samenvoegingen = new Map<string, readonly string[]>();
  #laatste: { readonly dossier: Dossier; readonly beoordeling: Beoordeling } | undefined;

  constructor(kern: Kern, dossier: Dossier, budget: number) {
    this.#kern = kern;
    this.#dossier = dossier;
    this.#budget = budget;
    this.#samen = dossier.overtredingen.length > 1 && dossier.overtredingen.some((o) => raaktDeZaak(kern, kern.plan(o.voorschrift, dossier.voorziening.soort)));
  }

  /** The search, one judged overtreding at a step, so that who drives it can do other things in between. */
  *zoek(): Generator<undefined, Gevonden, undefined> {
    for (let i = 0; i < this.#dossier.overtredingen.length; i += 1) {
      yield;
      this.#nu.push(zeker(this.#uitkomst(this.#dossier, i), 'an answer that can be'));
    }
    const punten: Omslagpunt[] = [];
    const zonderGevolg: Ander[] = [];
    const klaar = (volledig: boolean): Gevonden => ({ volledig, onderzocht: this.#onderzocht, omslagpunten: punten });
    const anderen: Ander[] = [];
    for (const enkele of this.#anderen()) {
      yield;
      anderen.push(...enkele);
    }
    for (const ander of anderen) {
      if (this.#onderzocht >= this.#budget) return klaar(false);
      const punt = yield* this.#punt([ander]);
      if (punt) punten.push(punt);
      else zonderGevolg.push(ander);
    }
    for (const [i, a] of zonderGevolg.entries())
      for (const b of zonderGevolg.slice(i + 1)) {
        if (a.slot === b.slot && a.bij === b.bij) continue;
        if (a.bij !== undefined && b.bij !== undefined && a.bij !== b.bij) continue;
        if (this.#onderzocht >= this.#budget) return klaar(false);
        const punt = yield* this.#punt([a, b]);
        if (punt) punten.push(punt);
      }
    return klaar(true);
  }

  /** The change in the advice under these other answers; undefined when there is none or the answers cannot be. */
  *#punt(wijzigingen: readonly Ander[]): Generator<undefined, Omslagpunt | undefined, undefined> {
    const dossier = wijzigingen.reduce((d, ander) => ander.zet(d), this.#dossier);
    const plaatsen =
      !this.#samen && wijzigingen.every((w) => w.bij !== undefined)
        ? [...new Set(wijzigingen.map((w) => w.bij as number))]
        : this.#dossier.overtredingen.map((_, i) => i);
    this.#onderzocht += 1;
    const straks = [...this.#nu];
    for (const plaats of plaatsen) {
      yield;
      const uitkomst = this.#uitkomst(dossier, plaats);
      if (!uitkomst) return undefined;
      straks[plaats] = uitkomst;
    }
    const raakt = new Set<Raakt>();
    if ((yield* this.#stappen(this.#dossier, this.#nu)) !== (yield* this.#stappen(dossier, straks))) raakt.add('procedure');
    const overtredingen = plaatsen.flatMap((plaats) => {
      const [was, wordt] = [this.#nu[plaats] as Uitkomst, straks[plaats] as Uitkomst];
      const anders = DELEN.filter((deel) => wordt.delen[deel] !== was.delen[deel]);
      for (const deel of anders) raakt.add(deel);
      const eigenStappen = raakt.has('procedure') && stapbeeld(was) !== stapbeeld(wordt);
      return anders.length > 0 || eigenStappen ? [wordt.advies] : [];
    });
    if (raakt.size === 0) return undefined;
    return {
      wijzigingen: wijzigingen.map((w) => w.wijziging),
      raakt: [...raakt].sort(codevolgorde),
      overtredingen: overtredingen.map(({ id, maatregelen, mogelijkNog }) => ({ id, maatregelen, mogelijkNog })),
    };
  }

  /**
   * The procedure steps that are certain for the whole dossier: those of any overtreding. Two overtredingen with the same step, each under an open
   * fact of the zaak, may make it certain only together; then those are judged together.
   */
  *#stappen(dossier: Dossier, uitkomsten: readonly Uitkomst[]): Generator<undefined, string, undefined> {
    const vast = new Set(uitkomsten.flatMap((u) => u.stappen));
    const open = uitkomsten.flatMap((u) => [...u.gedeeld.keys()]).filter((stap) => !vast.has(stap));
    const betwist = [...new Set(open.filter((stap, i) => open.indexOf(stap) !== i))];
    if (betwist.length > 0) for (const stap of yield* this.#samenVast(dossier, uitkomsten, betwist)) vast.add(stap);
    return [...vast].sort(codevolgorde).join('\n');
  }

  /** Which of these steps are certain for the overtredingen that share them, taken together. */
  *#samenVast(dossier: Dossier, uitkomsten: readonly Uitkomst[], betwist: readonly string[]): Generator<undefined, readonly string[], undefined> {
    const delers = dossier.overtredingen.filter((_, i) => betwist.some((stap) => uitkomsten[i]?.gedeeld.has(stap)));
    const sleutel = JSON.stringify([betwist, uitkomsten.map(({ gedeeld }) => betwist.map((stap) => gedeeld.get(stap)))]);
    const bekend = this.#samenvoegingen.get(sleutel);
    if (bekend) return bekend;
    const deel = { ...dossier, overtredingen: delers };
    const ruimte = new Ruimte(this.#kern, deel);
    const oordelen: Oordeel[] = [];
    for (const cel of ruimte.cellen) {
      yield;
      oordelen.push(beoordeel(this.#kern, ruimte, cel, deel));
    }
    const uit = vasteStappen(proceduretabel({ kern: this.#kern, dossier: deel, ruimte, oordelen })).filter((stap) => betwist.includes(stap));
    this.#samenvoegingen.set(sleutel, uit);
    return uit;
  }

  /** All overtredingen judged together; the last dossier is remembered. */
  #beoordeel(dossier: Dossier): Beoordeling {
    if (this.#laatste?.dossier !== dossier) this.#laatste = { dossier, beoordeling: beoordeelDossier(this.#kern, dossier) };
    return this.#laatste.beoordeling;
  }

  #uitkomst(dossier: Dossier, plaats: number): Uitkomst | undefined {
    const overtreding = dossier.overtredingen[plaats] as Overtreding;
    const beoordeling = this.#samen ? this.#beoordeel(dossier) : beoordeelDossier(this.#kern, { ...dossier, overtredingen: [overtreding] });
    if (strijdigeAntwoorden(this.#kern, beoordeling.ruimte.cellen).bevindingen.length > 0) return undefined;
    const oordeel = zeker(beoordeling.oordelen[this.#samen ? plaats : 0], 'a judgement');
    const advies = overtredingAdvies(oordeel, this.#kern);
    const vormen = [...advies.maatregelen, ...advies.mogelijkNog.map((m) => ({ ...m, nog: true }))];
    const kop = vormen.map((m) => [m.soort, m.sterkte, m.keuzegroep, 'nog' in m]);
    const tabel = proceduretabel(beoordeling);
    const { diagram, variabelen } = beoordeling.ruimte;
    const hangtAan = ({ knoop }: Stapknoop): readonly Variabele[] => [...diagram.steun(knoop)].map((v) => zeker(variabelen.get(v), `variable ${v}`));
    const vanDeZaak = (stap: Stapknoop): boolean => hangtAan(stap).some(({ overtreding: van }) => van === undefined);
    return {
      advies,
      delen: {
        maatregelen: JSON.stringify(kop),
        bedragen: JSON.stringify(vormen.map((m) => [m.soort, m.sterkte, m.bedrag?.cent])),
        termijnen: JSON.stringify(vormen.map((m) => [m.soort, m.sterkte, m.termijn?.uiterlijk])),
        aandachtspunten: JSON.stringify(advies.aandachtspunten.map((a) => a.regel)),
      },
      stappen: vasteStappen(tabel),
      gedeeld: new Map(
        this.#samen ? [] : tabel.filter(vanDeZaak).map((stap) => [naamVanStap(stap), JSON.stringify([diagram.vorm(stap.knoop), hangtAan(stap)])]),
      ),
    };
  }

  /** Every other answer to what was answered: other options, the other boolean, one element more or less, the other cells. */
  *#anderen(): Generator<readonly Ander[], void, undefined> {
    const gevallen: Lezer[] = [];
    for (const overtreding of this.#dossier.overtredingen) {
      yield [];
      gevallen.push(maakLezer(this.#kern, this.#dossier, overtreding));
    }
    for (const slot of this.#kern.slots) {
      if (!slot.open) continue;
      const plaatsen = slot.niveau === 'zaak' ? [undefined] : this.#dossier.overtredingen.map((_, i) => i);
      for (const bij of plaatsen) {
        const lezers = gevallen.filter((g, i) => (bij === undefined || i === bij) && g.plan.gelezen.has(slot.nummer));
        const waarde = antwoordIn(this.#dossier, slot, bij);
        if (waarde === undefined || lezers.length === 0) continue;
        const overtreding = bij === undefined ? undefined : this.#dossier.overtredingen[bij]?.id;
        yield andereWaarden(slot, waarde, lezers).map((naar) => ({
          slot,
          bij,
          wijziging: { feit: slot.id, ...(overtreding === undefined ? {} : { overtreding }), van: alsAntwoord(waarde), naar: alsAntwoord(naar) },
          zet: (dossier) => zetAntwoord(dossier, slot, bij, naar),
        }));
      }
    }
  }
}

const stapbeeld = ({ stappen, gedeeld }: Uitkomst): string => JSON.stringify([stappen, [...gedeeld]]);
const naamVanStap = ({ id, tekst }: Stapknoop): string => `${id} ${tekst}`;
const vasteStappen = (tabel: readonly Stapknoop[]): readonly string[] => tabel.filter(({ knoop }) => knoop === 1).map(naamVanStap);

/** Whether what holds of one overtreding limits a fact of the zaak. */
const raaktDeZaak = (kern: Kern, plan: Plan): boolean =>
  plan.samenhang.some(
    ({ slot, deel }) =>
      kern.slots[slot]?.niveau === 'zaak' && (deel.tellingen.length > 0 || deel.leest.some((gelezen) => kern.slots[gelezen]?.niveau === 'overtreding')),
  );

const alsAntwoord = (waarde: Waarde): Wijziging['van'] => (typeof waarde === 'object' ? [...waarde] : waarde);

function antwoordIn(dossier: Dossier, slot: Slot, bij: number | undefined): Waarde | undefined {
  if (bij !== undefined) return dossier.overtredingen[bij]?.antwoorden[slot.id];
  return slot.dossierfeit ? slot.dossierfeit.lees(dossier, GEEN_OVERTREDING) : dossier.antwoorden?.[slot.id];
}

/** Facts of the zaak read nothing of an overtreding. */
const GEEN_OVERTREDING: Overtreding = { id: '', voorschrift: '', antwoorden: {} };

function zetAntwoord(dossier: Dossier, slot: Slot, bij: number | undefined, waarde: Waarde): Dossier {
  const antwoord = alsAntwoord(waarde);
  if (bij !== undefined)
    return { ...dossier, overtredingen: dossier.overtredingen.map((o, i) => (i === bij ? { ...o, antwoorden: { ...o.antwoorden, [slot.id]: antwoord } } : o)) };
  return slot.dossierfeit?.zet ? slot.dossierfeit.zet(dossier, waarde) : { ...dossier, antwoorden: { ...dossier.antwoorden, [slot.id]: antwoord } };
}

function andereWaarden(slot: Slot, waarde: Waarde, lezers: readonly Lezer[]): readonly Waarde[] {
  if (slot.feit?.type === 'lijst') {
    const gekozen = waarde as readonly string[];
    return zeker(slot.feit.opties, slot.id).map(({ id }) => (gekozen.includes(id) ? gekozen.filter((x) => x !== id) : [...gekozen, id]));
  }
  const alle = waardenVan(slot, lezers);
  if (slot.feit?.type === 'boolean' || slot.feit?.type === 'keuze') return alle.filter((w) => w !== waarde);
  const eigen = alle.findLastIndex((w) => w <= waarde); // the cell of the answer itself: its other values change nothing
  return alle.flatMap((begin, i) => (i === eigen ? [] : [i < eigen ? voor(alle[i + 1] as Waarde) : begin]));
}

/** The value just before this one: the end of the cell below, so that the change shown is the least that is needed. */
const voor = (waarde: Waarde): Waarde => (typeof waarde === 'string' ? verschuif(waarde, -1, 'dagen') : (waarde as number) - 1);

/** The search for the whole answer of `omslagpunten/1`, a step at a time. */
export function* stappenNaarOmslagpunten(
  kern: Kern,
  dossier: Dossier,
  hashes: { readonly beleid: string; readonly landelijk: string },
  budget: number,
): Generator<undefined, Omslagpunten, undefined> {
  const gevonden = yield* new Omslagzoeker(kern, dossier, budget).zoek();
  return {
    schema: 'omslagpunten/1',
    beleid: { id: kern.beleid.id, versie: kern.beleid.versie, sha256: hashes.beleid },
    landelijk: { id: kern.landelijk.id, versie: kern.landelijk.versie, sha256: hashes.landelijk },
    dossierSha256: sha256(canoniek(dossier)),
    ...gevonden,
  };
}

/** The whole answer of `omslagpunten/1`, at once. */
export const zoekOmslagpunten = (...wat: Parameters<typeof stappenNaarOmslagpunten>): Omslagpunten => loopAf(stappenNaarOmslagpunten(...wat));
