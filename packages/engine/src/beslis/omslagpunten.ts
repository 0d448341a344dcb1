import type { Dossier, Omslagpunten, Overtreding, OvertredingAdvies } from '../gegenereerd/typen.ts';
import type { Waarde } from '../logica/index.ts';
import { canoniek, sha256 } from '../canoniek.ts';
import { verschuif } from '../datum.ts';
import { zeker } from '../zeker.ts';
import { beoordeelDossier, overtredingAdvies, procedureVan, strijdigeAntwoorden } from './adviseer.ts';
import type { Kern, Slot } from './kern.ts';
import { codevolgorde } from './maatregelen.ts';
import { maakLezer, waardenVan } from './ruimte.ts';
import type { Lezer } from './ruimte.ts';

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
  readonly delen: Readonly<Record<Raakt, string>>;
}

const DELEN: readonly Raakt[] = ['maatregelen', 'bedragen', 'termijnen', 'aandachtspunten', 'procedure'];

/** Tries other answers on a dossier, one and two at a time, and keeps the smallest sets that change the advice. */
export class Omslagzoeker {
  readonly #kern: Kern;
  readonly #dossier: Dossier;
  readonly #budget: number;
  readonly #nu: readonly Uitkomst[];
  #onderzocht = 0;

  constructor(kern: Kern, dossier: Dossier, budget: number) {
    this.#kern = kern;
    this.#dossier = dossier;
    this.#budget = budget;
    this.#nu = dossier.overtredingen.map((_, i) => zeker(this.#uitkomst(dossier, i), 'an answer that can be'));
  }

  zoek(): Pick<Omslagpunten, 'volledig' | 'onderzocht' | 'omslagpunten'> {
    const alle = this.#anderen();
    const punten: Omslagpunt[] = [];
    const zonderGevolg: Ander[] = [];
    let volledig = true;
    const probeer = (wijzigingen: readonly Ander[]): boolean => {
      if (this.#onderzocht >= this.#budget) {
        volledig = false;
        return true;
      }
      const punt = this.#punt(wijzigingen);
      if (punt) punten.push(punt);
      return punt !== undefined;
    };
    for (const ander of alle) if (!probeer([ander])) zonderGevolg.push(ander);
    for (let i = 0; i < zonderGevolg.length && volledig; i += 1)
      for (let j = i + 1; j < zonderGevolg.length && volledig; j += 1) {
        const [a, b] = [zonderGevolg[i] as Ander, zonderGevolg[j] as Ander];
        if (a.slot === b.slot && a.bij === b.bij) continue;
        if (a.bij !== undefined && b.bij !== undefined && a.bij !== b.bij) continue;
        probeer([a, b]);
      }
    return { volledig, onderzocht: this.#onderzocht, omslagpunten: punten };
  }

  /** The change in the advice under these other answers; undefined when there is none or the answers cannot be. */
  #punt(wijzigingen: readonly Ander[]): Omslagpunt | undefined {
    const dossier = wijzigingen.reduce((d, ander) => ander.zet(d), this.#dossier);
    const plaatsen = wijzigingen.every((w) => w.bij !== undefined)
      ? [...new Set(wijzigingen.map((w) => w.bij as number))]
      : this.#dossier.overtredingen.map((_, i) => i);
    this.#onderzocht += 1;
    const raakt = new Set<Raakt>();
    const overtredingen: OvertredingAdvies[] = [];
    for (const plaats of plaatsen) {
      const straks = this.#uitkomst(dossier, plaats);
      if (!straks) return undefined;
      const nu = this.#nu[plaats] as Uitkomst;
      const anders = DELEN.filter((deel) => straks.delen[deel] !== nu.delen[deel]);
      if (anders.length === 0) continue;
      for (const deel of anders) raakt.add(deel);
      overtredingen.push(straks.advies);
    }
    if (raakt.size === 0) return undefined;
    return {
      wijzigingen: wijzigingen.map((w) => w.wijziging),
      raakt: [...raakt].sort(codevolgorde),
      overtredingen: overtredingen.map(({ id, maatregelen, mogelijkNog }) => ({ id, maatregelen, mogelijkNog })),
    };
  }

  #uitkomst(dossier: Dossier, plaats: number): Uitkomst | undefined {
    const overtreding = dossier.overtredingen[plaats] as Overtreding;
    const beoordeling = beoordeelDossier(this.#kern, { ...dossier, overtredingen: [overtreding] });
    if (strijdigeAntwoorden(this.#kern, beoordeling.ruimte.cellen).bevindingen.length > 0) return undefined;
    const oordeel = zeker(beoordeling.oordelen[0], 'a judgement');
    const advies = overtredingAdvies(this.#kern, oordeel);
    const vormen = [...advies.maatregelen, ...advies.mogelijkNog.map((m) => ({ ...m, nog: true }))];
    const kop = vormen.map((m) => [m.soort, m.sterkte, m.keuzegroep, 'nog' in m]);
    return {
      advies,
      delen: {
        maatregelen: JSON.stringify(kop),
        bedragen: JSON.stringify(vormen.map((m) => [m.soort, m.sterkte, m.bedrag?.cent])),
        termijnen: JSON.stringify(vormen.map((m) => [m.soort, m.sterkte, m.termijn?.uiterlijk])),
        aandachtspunten: JSON.stringify(advies.aandachtspunten.map((a) => a.regel)),
        procedure: JSON.stringify(procedureVan(beoordeling).map((p) => [p.id, p.regel, p.uiterlijk])),
      },
    };
  }

  /** Every other answer to what was answered: other options, the other boolean, one element more or less, the other cells. */
  #anderen(): readonly Ander[] {
    const uit: Ander[] = [];
    const gevallen = this.#dossier.overtredingen.map((overtreding) => maakLezer(this.#kern, this.#dossier, overtreding));
    for (const slot of this.#kern.slots) {
      if (!slot.open) continue;
      const plaatsen = slot.niveau === 'zaak' ? [undefined] : this.#dossier.overtredingen.map((_, i) => i);
      for (const bij of plaatsen) {
        const lezers = gevallen.filter((g, i) => (bij === undefined || i === bij) && g.plan.gelezen.has(slot.nummer));
        const waarde = antwoordIn(this.#dossier, slot, bij);
        if (waarde === undefined || lezers.length === 0) continue;
        const overtreding = bij === undefined ? undefined : this.#dossier.overtredingen[bij]?.id;
        for (const naar of andereWaarden(slot, waarde, lezers))
          uit.push({
            slot,
            bij,
            wijziging: { feit: slot.id, ...(overtreding === undefined ? {} : { overtreding }), van: alsAntwoord(waarde), naar: alsAntwoord(naar) },
            zet: (dossier) => zetAntwoord(dossier, slot, bij, naar),
          });
      }
    }
    return uit;
  }
}

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

/** The whole answer of `omslagpunten/1`. */
export function zoekOmslagpunten(kern: Kern, dossier: Dossier, hashes: { readonly beleid: string; readonly landelijk: string }, budget: number): Omslagpunten {
  return {
    schema: 'omslagpunten/1',
    beleid: { id: kern.beleid.id, versie: kern.beleid.versie, sha256: hashes.beleid },
    landelijk: { id: kern.landelijk.id, versie: kern.landelijk.versie, sha256: hashes.landelijk },
    dossierSha256: sha256(canoniek(dossier)),
    ...new Omslagzoeker(kern, dossier, budget).zoek(),
  };
}
