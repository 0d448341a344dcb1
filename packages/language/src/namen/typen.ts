import type { Knoop } from '../tekst/boom.ts';

/** Kinds of names in a policy. `naam`: a fact or a begrip, which share their names. */
export type Soort =
  | 'naam'
  | 'optie'
  | 'voorschrift'
  | 'regel'
  | 'maatregel'
  | 'document'
  | 'sectie'
  | 'afweging'
  | 'procedure'
  | 'omstandigheid'
  | 'conflict'
  | 'lezing'
  | 'afwijkgrond'
  | 'artikel';

/** A place in a text where a name stands, as value or as key. */
export interface Naamplaats {
  readonly soort: Soort;
  readonly id: string;
  /** Of an option its fact, of a section its document, of a reading its contradiction: the name is one of these only. */
  readonly binnen: string;
  readonly verklaring: boolean;
  readonly knoop: Knoop;
}

/** Two places with the same key name the same thing. */
export const sleutelVan = ({ soort, binnen, id }: Pick<Naamplaats, 'soort' | 'binnen' | 'id'>): string => `${soort} ${binnen} ${id}`;
