import { Bewaarder, momentNu, type Bewaarstand } from '@handhavingswijzer/widget/bewaren';
import { teksten } from '../teksten/index.ts';
import { leesConcept, type Bewaardconcept, type Concept } from './concept.ts';
import type { Conceptplaats } from './conceptplaats.ts';
import { volgende } from './herkomst.ts';
import { Tabslot, type Sloten } from './tabslot.ts';

/** Key under which her yes is kept: without it nothing is. */
const TOESTEMMING = 'toestemming';

/**
 * Who works on the draft: this tab · another one (`elders`), and here it can only be read · this one did, until another took it over (`kwijt`).
 */
export type Tabstand = 'hier' | 'elders' | 'kwijt';

/** How it stands with drafts. A new object whenever something changed. */
export interface Conceptbeeld {
  /** The host gave a store. */
  readonly kan: boolean;
  /** She said that drafts may be kept. */
  readonly mag: boolean;
  readonly tab: Tabstand;
  readonly stand: Bewaarstand;
  readonly naam: string;
  /** Key of the draft of what is open, or ''. */
  readonly sleutel: string;
  /** Where drafts are kept, in words. */
  readonly waar: string;
  readonly lijst: readonly Bewaardconcept[];
  /** Of `lijst`, those that another tab works on now. */
  readonly bezet: ReadonlySet<string>;
}

const GEEN: Conceptbeeld = { kan: false, mag: false, tab: 'hier', stand: { soort: 'rust' }, naam: '', sleutel: '', waar: '', lijst: [], bezet: new Set() };

/** What is found when a policy is opened: the draft of it that is there, if any. */
export interface Gevonden {
  readonly sleutel: string;
  readonly concept: Concept | undefined;
}

/** Keeps the draft of what is open in the store of the host, once she allowed it, and never over what another tab wrote. */
export class Conceptbewaring {
  readonly #ververs: () => void;
  readonly #slot: Tabslot;
  #plaats: Conceptplaats | undefined;
  #bewaarder: Bewaarder | undefined;
  #beeld: Conceptbeeld = GEEN;
  #keer = 0;

  constructor(ververs: () => void, sloten: Sloten | undefined) {
    this.#ververs = ververs;
    this.#slot = new Tabslot(sloten, () => this.#kwijt());
  }

  get beeld(): Conceptbeeld {
    return this.#beeld;
  }

  /** Another store, or none: looks whether drafts may be kept there and which there are. */
  async met(plaats: Conceptplaats | undefined): Promise<void> {
    this.sluit();
    this.#plaats = plaats;
    this.#zet({ ...GEEN, kan: plaats !== undefined, waar: plaats?.waar ?? teksten.bestand.concept.waar });
    await this.#probeer(async (hier) => {
      const mag = (await hier.lees(TOESTEMMING)) !== undefined;
      if (this.#plaats === hier) this.#zet({ mag });
    });
    await this.verversLijst();
  }

  /** She says yes; gives false when it cannot be kept after all. */
  async sta(): Promise<boolean> {
    return this.#probeer(async (plaats) => {
      const er = await plaats.lees(TOESTEMMING);
      if (!er) await plaats.schrijf(TOESTEMMING, momentNu(), undefined);
      this.#zet({ mag: true });
    });
  }

  /** She says no again: all drafts and her yes are wiped. */
  async trekIn(): Promise<boolean> {
    await this.#bewaarder?.schrijfUit(); // nothing comes after the wiping
    this.sluit();
    const gedaan = await this.#probeer(async (plaats) => {
      for (const sleutel of await plaats.sleutels()) await plaats.wis(sleutel);
      this.#zet({ mag: false, lijst: [], naam: '' });
    });
    await this.verversLijst();
    return gedaan;
  }

  /** Begins with a draft: takes its place among the tabs, and gives what is there already. Nothing is written until `bewaar`. */
  async begin(sleutel: string, naam: string, overnemen = false): Promise<Gevonden> {
    this.sluit();
    const plaats = this.#plaats;
    if (!plaats || !this.#beeld.mag) {
      this.#zet({ naam, sleutel });
      return { sleutel, concept: undefined };
    }
    const keer = (this.#keer += 1);
    const eigen = await this.#slot.neem(sleutel, overnemen);
    if (keer !== this.#keer) return { sleutel, concept: undefined }; // something else was begun meanwhile
    const bewaarder = new Bewaarder(plaats, sleutel, () => {
      if (this.#bewaarder === bewaarder) this.#nieuweStand(bewaarder.stand);
    });
    this.#bewaarder = bewaarder;
    this.#zet({ naam, sleutel, tab: eigen ? 'hier' : 'elders', stand: { soort: 'rust' } });
    const bewaard = await bewaarder.begin();
    await this.verversLijst();
    return { sleutel, concept: bewaard ? leesConcept(bewaard.inhoud) : undefined };
  }

  /** A key that no draft and no tab has yet, with its name. */
  vrijeNaam(): { readonly sleutel: string; readonly naam: string } {
    const bezet = new Set([...this.#beeld.lijst.map(({ sleutel }) => sleutel), ...this.#beeld.bezet, this.#beeld.sleutel]);
    let naam = volgende(this.#beeld.naam);
    const sleutel = (): string => `${this.#beeld.sleutel.replace(/ \(\d+\)$/, '')} ${/\(\d+\)$/.exec(naam)?.[0] ?? ''}`;
    while (bezet.has(sleutel())) naam = volgende(naam);
    return { sleutel: sleutel(), naam };
  }

  /** After each change: what there is to keep as it is at this moment. It is written a little later, when something else may be open already. */
  bewaar(stof: Omit<Concept, 'schema' | 'naam' | 'bewaardOp'>): void {
    if (this.#beeld.tab !== 'hier') return;
    const { naam } = this.#beeld;
    this.#bewaarder?.bewaar(() => JSON.stringify({ schema: 'concept/1', naam, bewaardOp: momentNu(), ...stof } satisfies Concept));
  }

  /** The page goes out of sight, or away. */
  schrijfUit(): void {
    void this.#bewaarder?.schrijfUit();
  }

  /** What is there of the draft at hand now: another tab may have written it. */
  async lees(): Promise<Concept | undefined> {
    const bewaard = await this.#plaats?.lees(this.#beeld.sleutel).catch(() => undefined);
    return bewaard ? leesConcept(bewaard.inhoud) : undefined;
  }

  /** What the other wrote is taken over: from here on that is what was seen. */
  neemOver(): void {
    this.#bewaarder?.neemOver();
  }

  /** Takes one draft out; of the one at hand no more is written until the next change. */
  async wis(sleutel: string): Promise<boolean> {
    const gewist = await this.#probeer((plaats) => plaats.wis(sleutel));
    if (sleutel === this.#beeld.sleutel && this.#bewaarder) await this.begin(sleutel, this.#beeld.naam);
    await this.verversLijst();
    return gewist;
  }

  get sleutel(): string {
    return this.#beeld.sleutel;
  }

  /** Looks again which drafts there are. */
  async verversLijst(): Promise<void> {
    await this.#probeer(async (plaats) => {
      const lijst: Bewaardconcept[] = [];
      for (const sleutel of await plaats.sleutels()) {
        const bewaard = sleutel === TOESTEMMING ? undefined : await plaats.lees(sleutel);
        const concept = bewaard && leesConcept(bewaard.inhoud);
        if (concept) lijst.push({ sleutel, concept });
      }
      lijst.sort((a, b) => b.concept.bewaardOp.localeCompare(a.concept.bewaardOp));
      const bezet = await this.#slot.bezet();
      if (this.#plaats === plaats) this.#zet({ lijst, bezet });
    });
  }

  /** Ends the draft at hand: writes what waits and lets another tab have it. */
  sluit(): void {
    this.#keer += 1;
    this.#bewaarder?.stop();
    this.#bewaarder = undefined;
    this.#slot.laatLos();
    this.#zet({ tab: 'hier', stand: { soort: 'rust' }, naam: '', sleutel: '' });
  }

  #kwijt(): void {
    void this.#bewaarder?.schrijfUit();
    this.#zet({ tab: 'kwijt' });
  }

  /** What another tab writes while it has the draft is no surprise; it is read when this tab takes it back. */
  #nieuweStand(stand: Bewaarstand): void {
    this.#zet({ stand });
  }

  async #probeer(doe: (plaats: Conceptplaats) => Promise<void>): Promise<boolean> {
    const plaats = this.#plaats;
    if (!plaats) return false;
    try {
      await doe(plaats);
      return true;
    } catch (fout) {
      const vol = fout instanceof DOMException && fout.name === 'QuotaExceededError';
      if (this.#plaats === plaats) this.#zet({ stand: { soort: 'mislukt', vol } });
      return false;
    }
  }

  #zet(anders: Partial<Conceptbeeld>): void {
    this.#beeld = { ...this.#beeld, ...anders };
    this.#ververs();
  }
}
