import type { Advies, Bevinding, Dossier, Verslag } from '@handhavingswijzer/engine';

/** The officer changed the dossier. `dossier` is a checked `dossier/1`, or undefined while the case lacks what such a dossier must have. */
export class DossierGewijzigd extends CustomEvent<{ readonly dossier: Dossier | undefined }> {
  static readonly soort = 'dossier-gewijzigd';
  constructor(dossier: Dossier | undefined) {
    super(DossierGewijzigd.soort, { bubbles: true, composed: true, detail: { dossier } });
  }
}

/** The officer's act changed the advice. `advies` is undefined while there is none; `wijziging` says in words what changed in the measures, if anything. */
export class AdviesGewijzigd extends CustomEvent<{ readonly advies: Advies | undefined; readonly wijziging: string | undefined }> {
  static readonly soort = 'advies-gewijzigd';
  constructor(advies: Advies | undefined, wijziging: string | undefined) {
    super(AdviesGewijzigd.soort, { bubbles: true, composed: true, detail: { advies, wijziging } });
  }
}

/**
 * What the host handed over cannot be used, or an act led to a dossier without advice. `bron` says which of the two files or the dossier it is about; or that it is the page itself, which
 * changed what a computation stands on, or uses the names of the element's parts; `kader`, only from a frame: the connection with it.
 */
export interface WijzerFoutDetail {
  readonly bron: 'beleid' | 'landelijk' | 'dossier' | 'pagina' | 'kader';
  readonly tekst: string;
  readonly bevindingen: readonly Bevinding[];
}
export class WijzerFout extends CustomEvent<WijzerFoutDetail> {
  static readonly soort = 'wijzer-fout';
  constructor(detail: WijzerFoutDetail) {
    super(WijzerFout.soort, { bubbles: true, composed: true, detail });
  }
}

/** What the officer made final: the facts, the advice, what she chose, and the record of it all (`verslag/1`), checked. */
export type AdviesVastgesteldDetail = Readonly<Pick<Verslag, 'dossier' | 'advies' | 'keuzes'> & { verslag: Verslag }>;

/** The officer made the record final ("Vaststellen"). */
export class AdviesVastgesteld extends CustomEvent<AdviesVastgesteldDetail> {
  static readonly soort = 'advies-vastgesteld';
  constructor(verslag: Verslag) {
    const { dossier, advies, keuzes } = verslag;
    super(AdviesVastgesteld.soort, { bubbles: true, composed: true, detail: { dossier, advies, keuzes, verslag } });
  }
}

declare global {
  interface HTMLElementEventMap {
    'dossier-gewijzigd': DossierGewijzigd;
    'advies-gewijzigd': AdviesGewijzigd;
    'advies-vastgesteld': AdviesVastgesteld;
    'wijzer-fout': WijzerFout;
  }
}
