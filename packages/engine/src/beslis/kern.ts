import type { BeleidJson, Feit, LandelijkJson, VoorzieningSoort } from '../gegenereerd/typen.ts';
import { zeker } from '../zeker.ts';
import { ARTIKELEN, DOSSIERFEITEN } from './dossierfeiten.ts';
import type { Dossierfeit } from './dossierfeiten.ts';
import { maakPlan } from './plan.ts';
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

  constructor(beleid: BeleidJson, landelijk: LandelijkJson) {
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
    if (!plan) this.#plannen.set(sleutel, (plan = maakPlan(this, voorschrift, soort)));
    return plan;
  }
}
