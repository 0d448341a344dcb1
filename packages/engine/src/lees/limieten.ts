/** How large a text or object may be. Checked before anything recursive looks at it. */
export interface Limieten {
  /** UTF-8 bytes of the text; for an object an estimate of them. */
  readonly bytes: number;
  /** Objects and lists within one another. */
  readonly diepte: number;
  /** Members of one list or object. */
  readonly leden: number;
  /** Values in all. */
  readonly waarden: number;
}

const KIB = 1024;

/** A policy or the national file: 256 kB. A real one of 160 kB holds 6,000 values. */
export const LIMIETEN_BELEID: Limieten = { bytes: 256 * KIB, diepte: 32, leden: 500, waarden: 50_000 };
/** One dossier: 1 MB. Full of the shortest events it holds 80,000 values; only an object that shares parts with itself holds more. */
export const LIMIETEN_DOSSIER: Limieten = { bytes: KIB * KIB, diepte: 32, leden: 500, waarden: 100_000 };
/** One record: 10 MB. On a full dossier of 200 overtredingen Helmond makes one of 4.6 MB, with 18,400 rules considered and 242,000 values. */
export const LIMIETEN_VERSLAG: Limieten = { bytes: 10 * KIB * KIB, diepte: 32, leden: 50_000, waarden: 600_000 };
/** The cases of a policy: 4 MB. */
export const LIMIETEN_CASUSSEN: Limieten = { bytes: 4 * KIB * KIB, diepte: 32, leden: 2000, waarden: 400_000 };

/** A case file: a dossier and two policies with what was typed and the last advice, 4 MB; what lies deepest is a policy within it. */
export const LIMIETEN_ZAAKBESTAND: Limieten = { bytes: 4 * KIB * KIB, diepte: 36, leden: 2000, waarden: 400_000 };

/** A manifest: 4 MB. Two hundred versions with what each changed. */
export const LIMIETEN_MANIFEST: Limieten = { bytes: 4 * KIB * KIB, diepte: 12, leden: 2000, waarden: 400_000 };

/** More findings than this help nobody: the rest is one finding `nog-meer`. */
export const MEESTE_BEVINDINGEN = 100;

/** Keys that reach behind an object instead of into it. */
export const VERBODEN_SLEUTELS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
