import type { BeleidJson, LandelijkJson } from '@handhavingswijzer/engine';
import type { EigenCode } from '../../teksten.ts';
import type { Ernst } from '../../typen.ts';
import type { Mends } from './mends.ts';

/** A finding of this package, before its place in the text is known. */
export interface Eigen {
  readonly code: EigenCode;
  readonly ernst: Ernst;
  readonly pad: string;
  readonly tekst: string;
  readonly herstel: string;
  /** The part of the written value that it is about, as offsets within it. */
  readonly deel?: { readonly begin: number; readonly eind: number };
  readonly mends?: Mends;
}

/** A policy of which the shape is right, and national law. */
export interface Stof {
  readonly beleid: BeleidJson;
  readonly landelijk: LandelijkJson;
}

export type Controle = (stof: Stof) => readonly Eigen[];
