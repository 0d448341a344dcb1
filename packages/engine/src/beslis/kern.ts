import type { BeleidJson, Feit, LandelijkJson, VoorzieningSoort } from '../gegenereerd/typen.ts';
import { zeker } from '../zeker.ts';
import { ARTIKELEN, DOSSIERFEITEN } from './dossierfeiten.ts';
import type { Dossierfeit } from './dossierfeiten.ts';
import { maakPlan, metTarieven } from './plan.ts';
import type { Plan } from './plan.ts';

/** A fact with its slot: where closures find its value. */
export interface Slot {
  readonly nummer: number;
  readonly id: string;
  readonly niveau: 'zaak' | 'overtreding';
  /** Asked of a person and so possibly open. */
  readonly open: boolean;
  readonly feit?: Feit;
  readonly dossierfeit?: Dossierfeit;
}

/** A policy and the national file, compiled once; plans per voorschrift and kind of voorziening are made when first asked. */
export class Kern {
  readonly beleid: BeleidJson;
  readonly landelijk: LandelijkJson;
  readonly slots: readonly Slot[];
  readonly #nummers: ReadonlyMap<string, number>;
  readonly #landelijkeRegels: ReadonlySet<string>;
  readonly #plannen = new Map<string, Plan>();
  readonly #model: Kern | undefined;

  /** @param model a pair with the same national file, of a policy that differs in little: conditions that are the same objects are not compiled again */
  constructor(beleid: BeleidJson, landelijk: LandelijkJson, model?: Kern) {
    this.#model = model;
    this.beleid = beleid;
    this.landelijk = landelijk;
    this.#landelijkeRegels = new Set(landelijk.regels.map((regel) => regel.id));
    const slots: Slot[] = [];
    const voegToe = (slot: Omit<Slot, 'nummer'>): void => void slots.push({ nummer: slots.length, ...slot });
    const teksten = new Map(landelijk.feiten.map((feit) => [feit.id, feit]));
    for (const dossierfeit of DOSSIERFEITEN) {
      const feit = teksten.get(dossierfeit.id);
      voegToe({ id: dossierfeit.id, niveau: dossierfeit.niveau, open: !dossierfeit.vast, dossierfeit, ...(feit ? { feit } : {}) });
    }
    voegToe({ id: ARTIKELEN, niveau: 'overtreding', open: false });
    for (const feit of beleid.feiten) voegToe({ id: feit.id, niveau: feit.niveau, open: true, feit });
    for (const begrip of beleid.begrippen) voegToe({ id: begrip.id, niveau: 'overtreding', open: false });
    this.slots = slots;
    this.#nummers = new Map(slots.map((slot) => [slot.id, slot.nummer]));
  }

  slotVan(id: string): number {
    return zeker(this.#nummers.get(id), `fact ${id}`);
  }

  /** Whether a rule is one of the national file. */
  isLandelijk(regel: string): boolean {
    return this.#landelijkeRegels.has(regel);
  }

  /** The rules that can matter for this voorschrift and kind of voorziening. The voorschrift must exist. */
  plan(voorschrift: string, soort: VoorzieningSoort): Plan {
    const sleutel = `${soort} ${voorschrift}`;
    let plan = this.#plannen.get(sleutel);
    if (!plan) this.#plannen.set(sleutel, (plan = this.#maakPlan(voorschrift, soort)));
    return plan;
  }

  /** Takes from the plan of the model what means the same here: facts and articles are the same. */
  #maakPlan(id: string, soort: VoorzieningSoort): Plan {
    const model = this.#model;
    const { beleid } = this;
    const [eigen, ander] = [beleid, model?.beleid].map((b) => b?.voorschriften.find((v) => v.id === id));
    if (!model || !eigen || !ander?.voorzieningen.includes(soort) || eigen.artikelen !== ander.artikelen || model.beleid.feiten !== beleid.feiten)
      return maakPlan(this, id, soort);
    const eerder = model.plan(id, soort);
    const zelfde = (['regels', 'begrippen', 'conflicten'] as const).every((sectie) => beleid[sectie] === model.beleid[sectie]);
    if (zelfde && eigen.klasse === ander.klasse) return metTarieven(eerder, eigen);
    const anders = new Set(beleid.begrippen.flatMap((begrip, i) => (begrip === model.beleid.begrippen[i] ? [] : [this.slotVan(begrip.id)])));
    const blijft = [...eerder.gecompileerd].filter(([, { feiten }]) => !feiten.some((slot) => anders.has(slot)));
    return maakPlan(this, id, soort, anders.size === 0 ? eerder.gecompileerd : new Map(blijft));
  }
}
