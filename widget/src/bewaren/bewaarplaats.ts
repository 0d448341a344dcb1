/** What a store holds for one case: the text of a case file (`zaakbestand/1`), and which version of it this is. */
export interface Bewaard {
  readonly inhoud: string;
  /** Differs whenever `inhoud` does; means nothing else. */
  readonly versie: string;
}

/** What became of writing: done, or another wrote first and nothing was written. */
export type Geschreven = { readonly ok: true; readonly versie: string } | { readonly ok: false; readonly huidig: Bewaard | undefined };

/**
 * Where a host lets the element keep cases. The element stores nothing anywhere else. A promise that is rejected means that it did not succeed: the case goes on in memory and the
 * officer is told. Two ready ones: `maakGeheugenplaats()` and `maakOpslagplaats(storage)`.
 */
export interface Bewaarplaats {
  lees(sleutel: string): Promise<Bewaard | undefined>;
  /**
   * Writes only when what is there now is the version that the writer last saw (`undefined`: nothing there), so that two windows never overwrite each other unseen.
   */
  schrijf(sleutel: string, inhoud: string, verwachteVersie: string | undefined): Promise<Geschreven>;
  /** The same at once, for when the page goes away and a promise would come too late. A store that cannot leaves it out. */
  schrijfNu?(sleutel: string, inhoud: string, verwachteVersie: string | undefined): Geschreven;
  /** Calls back when someone else may have written. Gives what ends it. */
  volg?(sleutel: string, gewijzigd: () => void): () => void;
}
