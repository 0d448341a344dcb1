import type { Zin } from './teksten.ts';

/** Something a person must know, in words. */
export interface Melding extends Zin {
  readonly code: string;
  readonly ernst: 'fout' | 'waarschuwing';
  /** JSON pointer or name of what it is about. */
  readonly pad?: string;
  readonly lijn?: number;
  readonly kolom?: number;
  /** The provider's name for a failure in its own log. */
  readonly kenmerk?: string;
}

export const melding = (code: string, ernst: Melding['ernst'], zin: Zin, pad?: string): Melding => ({
  code,
  ernst,
  ...zin,
  ...(pad === undefined ? {} : { pad }),
});
