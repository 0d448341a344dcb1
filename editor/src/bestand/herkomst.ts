/** A policy that comes with the page. Its files are fetched only when the writer chooses it. */
export interface Bundelbeleid {
  readonly naam: string;
  readonly beleid: URL;
  readonly casussen?: URL;
}

/** Where what is open came from. */
export type Herkomst =
  | { readonly soort: 'bundel'; readonly naam: string }
  | { readonly soort: 'bestand'; readonly naam: string }
  | { readonly soort: 'link'; readonly naam: string; readonly adres: string }
  | { readonly soort: 'nieuw'; readonly naam: string }
  /** The program around the editor handed it over. */
  | { readonly soort: 'gastheer'; readonly naam: string };

/** Under which key a draft of this is kept: the same for every tab that opened the same. */
export const sleutelVan = (herkomst: Herkomst, id: string): string =>
  herkomst.soort === 'link' ? `concept ${herkomst.soort} ${herkomst.adres}` : `concept ${herkomst.soort} ${id} ${herkomst.naam}`;

/** The key under another name: `… (2)` becomes `… (3)`. */
export function volgende(naam: string): string {
  const genummerd = /^(.*) \((\d+)\)$/.exec(naam);
  return genummerd?.[1] !== undefined ? `${genummerd[1]} (${Number(genummerd[2]) + 1})` : `${naam} (2)`;
}
