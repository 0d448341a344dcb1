import type { Zin } from '../zin.ts';
import type { Elementknoop } from './boom.ts';

/**
 * What a passage rests on, kept apart for who must tell them apart (Woo, AVG 22): what was observed, what a person judged, what the program
 * computed from policy and law; `algemeen` is none of these (title, reading guide).
 */
export type Aard = 'feit' | 'oordeel' | 'berekend' | 'algemeen';

/** Where a sentence comes from, so that every one can be traced: answers (`feit@overtreding`), rules, sources (ids), or who says it. */
export interface Herkomst {
  readonly feiten?: readonly string[];
  readonly regels?: readonly string[];
  /** Who says it, where the part says so once for all its sentences without a source of their own, instead of each sentence. */
  readonly van?: 'dossier' | 'handhaver' | 'programma';
}

/** A sentence of a document. */
export interface Documentzin {
  readonly zin: Zin;
  readonly aard: Aard;
  readonly herkomst: Herkomst;
  /** The source in words, printed behind the sentence: "6.1.4", "artikel 1.65 lid 1 Wko". */
  readonly bron?: string;
  /** Where the source is published: an https address. */
  readonly url?: string;
}

export type Blok =
  | { readonly soort: 'alinea'; readonly zinnen: readonly Documentzin[] }
  | { readonly soort: 'lijst'; readonly genummerd: boolean; readonly punten: readonly Documentzin[] }
  /** The first cell of a row names the row. */
  | { readonly soort: 'tabel'; readonly titel: string; readonly aard: Aard; readonly koppen: readonly string[]; readonly rijen: readonly (readonly string[])[] }
  /** A picture with the sentences that say the same; where it cannot be drawn, these stand alone. None: they stand in the list after the last picture. */
  | {
      readonly soort: 'beeld';
      readonly beeld: 'ladder' | 'tijdlijn';
      readonly titel: string;
      readonly tekening: Elementknoop;
      readonly punten: readonly Documentzin[];
    };

/** A heading with what stands under it. */
export interface Documentdeel {
  /** Unique within the document. */
  readonly id: string;
  readonly titel: string;
  readonly aard: Aard;
  /** To look up, not to read through: one of many alike, that a page may fold away. */
  readonly naslag?: true;
  readonly blokken: readonly Blok[];
  readonly delen: readonly Documentdeel[];
}

/** A text to read, print or hand over, without any form of its own: screen, print, HTML and DOCX draw the same document. */
export interface Document {
  readonly titel: string;
  readonly ondertitel: string;
  /** Stands at the foot of every printed page, so that a loose page can be brought home: "Zaak Z-2026-0412". */
  readonly voet?: string;
  /** Civil date of the document, for the properties of a file: the same document gives the same bytes, whenever it is made. */
  readonly datum?: string;
  readonly delen: readonly Documentdeel[];
}
