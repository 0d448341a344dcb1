import type { Verwachting } from '@handhavingswijzer/engine';
import { Luisterbaar } from '../voorbeeld/luisterbaar.ts';

/** What of the cases is shown: all of them, one, a new one made of a dossier, what they leave unseen, or the boundaries. */
export type Gevallenscherm = 'lijst' | 'geval' | 'nieuw' | 'voorwaarden' | 'grenzen';

/** A case that is being made: nothing of it is in the text yet. */
export interface Nieuwgeval {
  readonly dossier: Readonly<Record<string, unknown>>;
  /** All that the policy gives now, to choose from; undefined while that is being worked out. */
  readonly gekregen: Verwachting | undefined;
  /** Places in `gekregen` of which she says that the policy text says so too. */
  readonly gevinkt: ReadonlySet<string>;
  readonly titel: string;
  readonly herleiding: string;
  readonly regels: readonly string[];
}

/** A choice of boundaries of one case. */
export interface Grenskeuze {
  /** Id of the case it starts from. */
  readonly geval: string;
  readonly overtreding: string;
  /** Key of the boundary. */
  readonly grens: string;
  /** Keys of the rows to add. */
  readonly gevinkt: ReadonlySet<string>;
  readonly bevestigd: boolean;
  readonly herleiding: string;
}

/** What came out of a case and is to become its expectation. */
export interface Overname {
  /** Id of the case. */
  readonly geval: string;
  /** Places of which she said that the policy text says what came out. */
  readonly gevinkt: ReadonlySet<string>;
  readonly herleiding: string;
}

interface Stand {
  readonly scherm: Gevallenscherm;
  /** Id of the case that is shown. */
  readonly gekozen: string | undefined;
  readonly zoek: string;
  readonly alleenFout: boolean;
  readonly alleenOnvolledig: boolean;
  readonly nieuw: Nieuwgeval | undefined;
  readonly grens: Grenskeuze;
  readonly overname: Overname;
}

export const GEEN_GRENS: Grenskeuze = { geval: '', overtreding: '', grens: '', gevinkt: new Set(), bevestigd: false, herleiding: '' };

export const GEEN_OVERNAME: Overname = { geval: '', gevinkt: new Set(), herleiding: '' };

const BEGIN: Stand = {
  scherm: 'lijst',
  gekozen: undefined,
  zoek: '',
  alleenFout: false,
  alleenOnvolledig: true,
  nieuw: undefined,
  grens: GEEN_GRENS,
  overname: GEEN_OVERNAME,
};

/** Where she is among the cases and what she typed there: kept while another view is open. */
export class Gevallenblad extends Luisterbaar {
  #stand = BEGIN;

  get stand(): Stand {
    return this.#stand;
  }

  zet(deel: Partial<Stand>): void {
    this.#stand = { ...this.#stand, ...deel };
    this.gewijzigd();
  }

  /** Another policy was opened. */
  begin(): void {
    this.zet(BEGIN);
  }
}
