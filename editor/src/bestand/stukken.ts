import type { Teksten } from '../werktekst/sneden.ts';

/** The texts that belong to one policy and that can each stand in a file. */
export interface Stukken extends Teksten {
  /** Text of the file with ticks and notes (`checklist/1`), or ''. */
  readonly checklist: string;
}

export type Stuk = keyof Stukken;
export const STUKKEN: readonly Stuk[] = ['beleid', 'casussen', 'checklist'];
export const LEEG: Stukken = { beleid: '', casussen: '', checklist: '' };
