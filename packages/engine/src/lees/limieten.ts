/** How large a text or object may be. Checked before anything recursive looks at it. */
export interface Limieten {
  /** UTF-8 bytes of the text; for an object an estimate of them. */
  readonly bytes: number;
  /** Objects and lists within one another. */
  readonly diepte: number;
  /** Members of one list or object. */
  readonly leden: number;
}

const KIB = 1024;

/** A policy or the national file: 256 kB. */
export const LIMIETEN_BELEID: Limieten = { bytes: 256 * KIB, diepte: 32, leden: 500 };
/** One dossier: 1 MB. */
export const LIMIETEN_DOSSIER: Limieten = { bytes: KIB * KIB, diepte: 32, leden: 500 };
/** The cases of a policy: 4 MB. */
export const LIMIETEN_CASUSSEN: Limieten = { bytes: 4 * KIB * KIB, diepte: 32, leden: 2000 };

/** More findings than this help nobody: the rest is one finding `nog-meer`. */
export const MEESTE_BEVINDINGEN = 100;

/** Keys that reach behind an object instead of into it. */
export const VERBODEN_SLEUTELS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
