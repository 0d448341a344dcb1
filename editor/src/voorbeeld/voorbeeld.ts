import type { Advies, Dossier } from '@handhavingswijzer/engine';
import type { HandhavingsWijzer } from '@handhavingswijzer/widget';
import type { Antwoord } from '../proefdraaien/proefleider.ts';
import { Luisterbaar } from './luisterbaar.ts';

/** Why the preview does not show the text as it is now: it is being looked at, it has faults, or it takes an officer too long. */
export type Achterstand = 'bezig' | 'fouten' | 'te-lang' | 'te-groot';

/** One of the cases that are looked at against each other, or one case under more policies. */
export interface Variant {
  readonly naam: string;
  readonly dossier: unknown;
  /** Text of another policy than the one that is being written. */
  readonly beleid?: string;
}

/** A case that was opened in the preview. */
export interface GeopendGeval {
  readonly id: string;
  readonly titel: string;
  /** What can be switched between; the first is shown first. */
  readonly varianten?: readonly Variant[];
}

/** Has a text tried out before the preview gets it. */
export type Keurder = (beleid: string, dossier: unknown) => Promise<Antwoord<'keuring'>>;

/** Gets the class of the officer's element: it is only loaded when the preview is shown first. */
export type Lader = () => Promise<new () => HandhavingsWijzer>;

const laadElement: Lader = async () => (await import('@handhavingswijzer/widget')).HandhavingsWijzer;

/**
 * The officer's element on the text that is being written. It only gets a text that was tried out; until then it stays at the last one that worked. The element
 * itself is kept, so that the case in it survives another text and another tab.
 */
export class Voorbeeld extends Luisterbaar {
  readonly #keur: Keurder;
  readonly #laad: Lader;
  readonly #landelijk: () => string | undefined;
  #element: HandhavingsWijzer | undefined;
  #laadt = false;
  #inBeeld = false;
  #tekst = '';
  #bruikbaar: boolean | undefined;
  #getoond: string | undefined;
  /** The text that was tried last, or is being tried. */
  #beproefd: string | undefined;
  #achter: Achterstand | undefined = 'bezig';
  #voorschriften: readonly string[] = [];
  #geval: GeopendGeval | undefined;
  #variant = 0;
  /** A case for the element, until that is loaded and shows the policy that the case is looked at under. */
  #teOpenen: { readonly dossier: unknown } | undefined;
  /** The case was opened for what comes out of it. */
  #omAdvies = false;

  /** @param landelijk text of another national file than the bundled one */
  constructor(keur: Keurder, landelijk: () => string | undefined = () => undefined, laad = laadElement) {
    super();
    this.#keur = keur;
    this.#landelijk = landelijk;
    this.#laad = laad;
  }

  /** The element; undefined until it is loaded. */
  get element(): HandhavingsWijzer | undefined {
    return this.#element;
  }

  /** It shows a policy. */
  get toont(): boolean {
    return this.#getoond !== undefined;
  }

  /** Undefined: it shows what it is to show, which is the text as it is now unless a variant has another. */
  get achter(): Achterstand | undefined {
    return this.#getoond === this.#teTonen ? undefined : this.#achter;
  }

  /** Place of the variant that is shown, of a case that has them. */
  get variant(): number {
    return this.#variant;
  }

  /** It is to show another policy than the one that is being written. */
  get anderBeleid(): boolean {
    return this.#ander !== undefined;
  }

  get #ander(): string | undefined {
    return this.#geval?.varianten?.[this.#variant]?.beleid;
  }

  get #teTonen(): string {
    return this.#ander ?? this.#tekst;
  }

  /** With `te-groot`: ids of the voorschriften on which no officer could get an advice. */
  get voorschriften(): readonly string[] {
    return this.#voorschriften;
  }

  /** The case that was opened last; the officer's answers may have changed it since. */
  get geval(): GeopendGeval | undefined {
    return this.#geval;
  }

  /** The case in the preview as it is now; undefined while it is not complete enough. */
  get dossier(): Dossier | undefined {
    return this.#element?.dossier;
  }

  get advies(): Advies | undefined {
    return this.#element?.advies;
  }

  /** It comes in sight, or goes out of it: out of sight nothing is tried. */
  inBeeld(ja: boolean): void {
    this.#inBeeld = ja;
    if (!ja) return;
    void this.#haal();
    this.#probeer();
  }

  /** Another policy was opened: what was in the preview has nothing to do with it. */
  begin(): void {
    this.#getoond = undefined;
    this.#geval = undefined;
    this.#variant = 0;
    this.#teOpenen = undefined;
    if (this.#element) {
      this.#element.beleid = undefined;
      this.#element.dossier = undefined;
    }
    this.gewijzigd();
  }

  /** The text is this now. `bruikbaar`: whether it has no faults; undefined while that is not known. */
  volg(tekst: string, bruikbaar: boolean | undefined): void {
    this.#tekst = tekst;
    this.#bruikbaar = bruikbaar;
    if (this.#ander === undefined) this.#achter = bruikbaar === false ? 'fouten' : this.#beproefd === tekst ? this.#achter : 'bezig';
    this.#zetDossier();
    this.#probeer();
    this.gewijzigd();
  }

  /**
   * Puts a case in the preview.
   *
   * @param omAdvies for what comes out of it: that is unfolded
   */
  open(dossier: unknown, geval: GeopendGeval | undefined, omAdvies = false): void {
    this.#geval = geval;
    this.#omAdvies = omAdvies;
    this.#kies(0, dossier);
  }

  /** Shows another variant of the case. */
  kies(variant: number): void {
    const gekozen = this.#geval?.varianten?.[variant];
    if (gekozen) this.#kies(variant, gekozen.dossier);
  }

  #kies(variant: number, dossier: unknown): void {
    this.#variant = variant;
    this.#teOpenen = { dossier };
    if (this.#getoond !== this.#teTonen) {
      this.#beproefd = undefined;
      this.#achter = this.#ander === undefined && this.#bruikbaar === false ? 'fouten' : 'bezig';
      this.#probeer();
    }
    this.#zetDossier();
    this.gewijzigd();
  }

  /** Tries the text once more that took too long. */
  opnieuw(): void {
    this.#beproefd = undefined;
    this.#achter = 'bezig';
    this.#probeer();
    this.gewijzigd();
  }

  #zetDossier(): void {
    if (!this.#element || !this.#teOpenen || this.achter === 'bezig') return;
    this.#element.dossier = this.#teOpenen.dossier;
    this.#teOpenen = undefined;
    if (this.#omAdvies) this.#element.toonAdvies();
    this.#meldStraks();
  }

  async #haal(): Promise<void> {
    if (this.#element || this.#laadt) return;
    this.#laadt = true;
    const Wijzer = await this.#laad();
    this.#element = new Wijzer();
    this.#element.voorbeeld = true;
    for (const soort of ['dossier-gewijzigd', 'wijzer-fout'] as const) this.#element.addEventListener(soort, () => this.gewijzigd());
    this.#zetDossier();
    this.#toon();
    this.gewijzigd();
  }

  #probeer(): void {
    const tekst = this.#teTonen;
    if (!this.#inBeeld || (this.#ander === undefined && this.#bruikbaar !== true) || tekst === '' || this.#getoond === tekst || this.#beproefd === tekst)
      return;
    this.#beproefd = tekst;
    void this.#keur(tekst, this.#teOpenen?.dossier ?? this.dossier).then((keuring) => this.#neem(tekst, keuring));
  }

  #neem(tekst: string, keuring: Antwoord<'keuring'>): void {
    if (tekst !== this.#teTonen) return; // a newer text is on its way
    if (keuring === 'vervallen') return;
    if (keuring === 'te-lang') this.#achter = 'te-lang';
    else if (keuring.soort === 'goed') {
      this.#getoond = tekst;
      this.#toon();
    } else {
      this.#achter = keuring.soort === 'fout' ? 'fouten' : 'te-groot';
      this.#voorschriften = keuring.soort === 'te-groot' ? keuring.voorschriften : [];
    }
    this.#zetDossier();
    this.gewijzigd();
  }

  #toon(): void {
    if (!this.#element || this.#getoond === undefined) return;
    const landelijk = this.#landelijk();
    if (landelijk !== undefined) this.#element.landelijk = landelijk;
    this.#element.beleid = this.#getoond;
    this.#meldStraks();
  }

  /** The element has its advice when it has drawn what was set. */
  #meldStraks(): void {
    void this.#element?.updateComplete.then(() => this.gewijzigd());
  }
}
