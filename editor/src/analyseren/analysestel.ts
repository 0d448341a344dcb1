import type { Analyse, Mutatieproef, Vergelijking, Voortgang } from '@handhavingswijzer/engine';
import { Luisterbaar } from '../voorbeeld/luisterbaar.ts';
import type { Instemwoord } from '../gebeurtenissen.ts';
import type { Werktekst } from '../werktekst/werktekst.ts';
import { Analyseleider, type Analyseopties } from './analyseleider.ts';
import type { Belet, Dossieruitkomst, Taak, Taken } from './typen.ts';

/** What came out, and of which texts. */
export interface Uitkomst<T> {
  /** Text of the policy as it was then. */
  readonly beleid: string;
  /** Text of the version it was compared with, or of the cases it was tried on; '' where there is neither. */
  readonly met: string;
  readonly uit: T;
}

/** How one kind of work stands. What came out last stays until something newer does. */
export interface Werkstand<T> {
  /** Is being worked on; before the first step is done nobody knows how far it is. */
  readonly bezig: { readonly voortgang: Voortgang | undefined } | undefined;
  readonly af: Uitkomst<T> | undefined;
  /** How the last attempt ended, if not with an outcome: she stopped it, the text became another, or the program made a mistake. */
  readonly afloop: 'gestopt' | 'gewijzigd' | 'stuk' | undefined;
}

/** Which of the parts is shown. */
export type Analysescherm = 'bevindingen' | 'ontbrekend' | 'uitkomsten';

/** A declaration that is being written, of one finding. */
export interface Klad {
  readonly reden: string;
  readonly document: string;
  readonly sectie: string;
}

interface Standen {
  readonly analyse: Werkstand<Analyse | Belet>;
  readonly vergelijking: Werkstand<Vergelijking | Belet>;
  readonly dossiers: Werkstand<Dossieruitkomst | Belet>;
  readonly mutatie: Werkstand<Mutatieproef | Belet>;
}

const NIETS = { bezig: undefined, af: undefined, afloop: undefined } as const;
const BEGIN: Standen = { analyse: NIETS, vergelijking: NIETS, dossiers: NIETS, mutatie: NIETS };

const TAKEN = ['analyse', 'vergelijking', 'dossiers', 'mutatie'] as const satisfies readonly Taak[];

/** Milliseconds that the text must rest before all cases are looked through by itself. */
const RUST = 800;

/**
 * What is known of all cases of the policy that is being written, and what she is doing with it. It outlives the views that show it. The analysis begins by itself while
 * a view of it is in sight; what takes longer only when she asks.
 */
export class Analysestel extends Luisterbaar {
  readonly #werktekst: Werktekst;
  readonly #opties: Analyseopties | undefined;
  /** A worker for what takes minutes in long steps, so that the rest never waits for it, and one for the rest. */
  #leiders: { readonly lang: Analyseleider; readonly kort: Analyseleider } | undefined;
  #standen = BEGIN;
  #inBeeld = 0;
  #bruikbaar: { readonly versie: number; readonly ja: boolean } | undefined;
  #klok: ReturnType<typeof setTimeout> | undefined;
  #bestand: File | undefined;
  #scherm: Analysescherm = 'bevindingen';
  #kladden: ReadonlyMap<string, Klad> = new Map();
  #instemming: ReadonlyMap<string, Instemwoord> = new Map();
  /** The attempt of each kind whose outcome counts. */
  readonly #bezigMet = new Map<Taak, object>();

  constructor(werktekst: Werktekst, opties?: Analyseopties) {
    super();
    this.#werktekst = werktekst;
    this.#opties = opties;
    werktekst.luister(({ door, voor, na }) => {
      if (door === 'open') this.#opnieuw();
      else if (voor.beleid !== na.beleid) this.#veranderd();
    });
  }

  /** Begins, with this national file. */
  verbind(landelijk: string): void {
    this.sluit();
    this.#leiders = { lang: new Analyseleider(landelijk, this.#opties), kort: new Analyseleider(landelijk, this.#opties) };
    this.#standen = BEGIN;
    this.#wacht();
  }

  sluit(): void {
    clearTimeout(this.#klok);
    this.#leiders?.lang.sluit();
    this.#leiders?.kort.sluit();
    this.#leiders = undefined;
  }

  get standen(): Standen {
    return this.#standen;
  }

  get scherm(): Analysescherm {
    return this.#scherm;
  }

  /** The file of dossiers that she opened. */
  get bestand(): File | undefined {
    return this.#bestand;
  }

  /** The outcome is of the text as it is now, compared with this one. */
  isActueel(af: Uitkomst<unknown> | undefined, met = ''): boolean {
    return af?.beleid === this.#werktekst.teksten.beleid && af.met === met;
  }

  toon(scherm: Analysescherm): void {
    this.#scherm = scherm;
    this.gewijzigd();
  }

  /** What she wrote about a finding and did not declare yet. */
  klad(sleutel: string): Klad | undefined {
    return this.#kladden.get(sleutel);
  }

  /** Undefined: she thought better of it, or it was declared. */
  zetKlad(sleutel: string, klad: Klad | undefined): void {
    const kladden = new Map(this.#kladden);
    if (klad) kladden.set(sleutel, klad);
    else kladden.delete(sleutel);
    this.#kladden = kladden;
    this.gewijzigd();
  }

  /** What she wrote about groups of outcomes that change, by their kenmerk: for the record of the publication. */
  get instemming(): ReadonlyMap<string, Instemwoord> {
    return this.#instemming;
  }

  stemIn(kenmerk: string, deel: Partial<Instemwoord>): void {
    const eerder = this.#instemming.get(kenmerk) ?? { woord: '', door: '' };
    this.#instemming = new Map([...this.#instemming, [kenmerk, { ...eerder, ...deel }]]);
    this.gewijzigd();
  }

  /** A view of the analysis comes in sight, or goes. */
  inBeeld(ja: boolean): void {
    this.#inBeeld += ja ? 1 : -1;
    if (ja) this.#wacht();
  }

  /** Whether a text has no faults is known. */
  volg({ versie, bruikbaar }: { readonly versie: number; readonly bruikbaar: boolean }): void {
    this.#bruikbaar = { versie, ja: bruikbaar };
    this.#wacht();
  }

  analyseer(): void {
    const { beleid } = this.#werktekst.teksten;
    void this.#doe('analyse', { beleid }, { beleid, met: '' });
  }

  /** @param oud text of the version to compare with */
  vergelijk(oud: string): void {
    const { beleid } = this.#werktekst.teksten;
    void this.#doe('vergelijking', { oud, nieuw: beleid }, { beleid, met: oud });
  }

  vergelijkDossiers(oud: string, bestand: File): void {
    const { beleid } = this.#werktekst.teksten;
    this.#bestand = bestand;
    void this.#doe('dossiers', { oud, nieuw: beleid, bestand }, { beleid, met: oud });
  }

  /** Tries on the cases every small change of the policy. */
  muteer(): void {
    const { beleid, casussen } = this.#werktekst.teksten;
    void this.#doe('mutatie', { beleid, casussen }, { beleid, met: casussen });
  }

  stop(taak: Taak): void {
    this.#leider(taak)?.stop(taak);
  }

  #leider(taak: Taak): Analyseleider | undefined {
    return taak === 'mutatie' ? this.#leiders?.lang : this.#leiders?.kort;
  }

  async #doe<T extends keyof Standen>(taak: T, vraag: Taken[T]['vraag'], van: Omit<Uitkomst<never>, 'uit'>): Promise<void> {
    const leider = this.#leider(taak);
    if (!leider) return;
    const mijn = {};
    const zet = (deel: Partial<Werkstand<Taken[T]['uit']>>): void => {
      if (this.#bezigMet.get(taak) !== mijn) return; // something newer of its kind is
      this.#standen = { ...this.#standen, [taak]: { ...this.#standen[taak], ...deel } };
      this.gewijzigd();
    };
    this.#bezigMet.set(taak, mijn);
    zet({ bezig: { voortgang: undefined }, afloop: undefined });
    const uit = await leider.vraag(taak, vraag, (voortgang) => zet({ bezig: { voortgang } }));
    if (uit === 'gestopt' || uit === 'stuk') zet({ bezig: undefined, afloop: uit });
    else zet({ bezig: undefined, af: { ...van, uit } });
  }

  /** Another policy was opened. */
  #opnieuw(): void {
    this.#breekAf();
    this.#standen = BEGIN;
    this.#bestand = undefined;
    this.#scherm = 'bevindingen';
    this.#kladden = new Map();
    this.#instemming = new Map();
    this.#bruikbaar = undefined;
    this.gewijzigd();
  }

  /** What is being worked out is of a text that is no more; what one analysis found until then serves the next. */
  #veranderd(): void {
    this.#breekAf();
    this.gewijzigd();
    this.#wacht();
  }

  #breekAf(): void {
    this.#bezigMet.clear();
    for (const taak of TAKEN) {
      this.stop(taak);
      const { bezig } = this.#standen[taak];
      this.#standen = { ...this.#standen, [taak]: { ...this.#standen[taak], bezig: undefined, afloop: bezig ? 'gewijzigd' : undefined } };
    }
  }

  /** Begins the analysis once the text rests, is known to be usable, and someone looks. */
  #wacht(): void {
    clearTimeout(this.#klok);
    this.#klok = setTimeout(() => {
      const { analyse } = this.#standen;
      const bruikbaar = this.#bruikbaar?.ja === true && this.#bruikbaar.versie === this.#werktekst.versie;
      const gedaan = analyse.bezig !== undefined || this.isActueel(analyse.af) || analyse.afloop === 'gestopt' || analyse.afloop === 'stuk';
      if (this.#inBeeld === 0 || !bruikbaar || gedaan) return;
      this.analyseer();
    }, RUST);
  }
}
