import { alsDeel } from './json.ts';

/** What a check found. The wording lives in `packages/lezing`: the engine gives the code, the place and the values. */
export interface Bevinding {
  readonly code: string;
  readonly ernst: 'fout' | 'waarschuwing';
  /** JSON pointer (RFC 6901) into the document that was checked; '' is the whole document. */
  readonly pad: string;
  /** 1-based line, when the text is known. */
  readonly lijn?: number;
  /** 1-based column in UTF-16 units, when the text is known. */
  readonly kolom?: number;
  readonly params: Readonly<Record<string, string | number | boolean | readonly string[]>>;
}

/** Bad data is a value: either the thing asked for, or everything that stands in its way. Never half of both. */
export type Uitslag<T> = { readonly ok: true; readonly waarde: T } | { readonly ok: false; readonly bevindingen: readonly Bevinding[] };

export const gelukt = <T>(waarde: T): Uitslag<T> => ({ ok: true, waarde });
export const mislukt = (bevindingen: readonly Bevinding[]): { readonly ok: false; readonly bevindingen: readonly Bevinding[] } => ({ ok: false, bevindingen });

/** A finding of the severity `fout`. */
export const fout = (code: string, pad: string, params: Bevinding['params'] = {}): Bevinding => ({ code, ernst: 'fout', pad, params });
/** A finding that does not stand in the way. */
export const waarschuwing = (code: string, pad: string, params: Bevinding['params'] = {}): Bevinding => ({ code, ernst: 'waarschuwing', pad, params });

/** One step deeper in a JSON pointer. */
export const stap = (pad: string, deel: string | number): string => `${pad}/${alsDeel(deel)}`;

/** The API was misused: a fault in the calling code, not in the data. */
export class GebruiksFout extends Error {
  override readonly name = 'GebruiksFout';
}
