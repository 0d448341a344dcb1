import type { BeleidJson, LandelijkJson } from '../gegenereerd/typen.ts';
import type { Bevinding } from '../uitslag.ts';
import { canoniek, sha256 } from '../canoniek.ts';
import { GebruiksFout } from '../uitslag.ts';

// A checked file is a class with a private field and a private constructor, so that nothing else can pass for one: not in
// TypeScript, not at run time. Only `maakBeleid` and `maakLandelijk` make one, and `lees/index.ts` does not export them.

let nieuwBeleid: (data: BeleidJson, waarschuwingen: readonly Bevinding[]) => Beleid;
let nieuwLandelijk: (data: LandelijkJson, waarschuwingen: readonly Bevinding[]) => Landelijk;

/** One checked version of a policy: deeply frozen, and made only by `parsePolicy`. */
export class Beleid {
  readonly #gekeurd = true;
  readonly data: BeleidJson;
  /** SHA-256, in hexadecimal, of the RFC 8785 text of `data`. */
  readonly sha256: string;
  /** Findings that do not stand in the way. */
  readonly waarschuwingen: readonly Bevinding[];

  private constructor(data: BeleidJson, waarschuwingen: readonly Bevinding[]) {
    this.data = data;
    this.sha256 = sha256(canoniek(data));
    this.waarschuwingen = diepBevroren(waarschuwingen);
    Object.freeze(this);
  }

  static {
    nieuwBeleid = (data, waarschuwingen) => new Beleid(data, waarschuwingen);
  }

  /** Whether this was made by `parsePolicy`, and not by hand. */
  static isBeleid(waarde: unknown): waarde is Beleid {
    return typeof waarde === 'object' && waarde !== null && #gekeurd in waarde;
  }
}

/** One checked version of the national file: deeply frozen, and made only by `parseLandelijk`. */
export class Landelijk {
  readonly #gekeurd = true;
  readonly data: LandelijkJson;
  /** SHA-256, in hexadecimal, of the RFC 8785 text of `data`. */
  readonly sha256: string;
  /** Findings that do not stand in the way. */
  readonly waarschuwingen: readonly Bevinding[];

  private constructor(data: LandelijkJson, waarschuwingen: readonly Bevinding[]) {
    this.data = data;
    this.sha256 = sha256(canoniek(data));
    this.waarschuwingen = diepBevroren(waarschuwingen);
    Object.freeze(this);
  }

  static {
    nieuwLandelijk = (data, waarschuwingen) => new Landelijk(data, waarschuwingen);
  }

  /** Whether this was made by `parseLandelijk`, and not by hand. */
  static isLandelijk(waarde: unknown): waarde is Landelijk {
    return typeof waarde === 'object' && waarde !== null && #gekeurd in waarde;
  }
}

/** Freezes the data and everything in it; the data must have been checked. */
export const maakBeleid = (data: BeleidJson, waarschuwingen: readonly Bevinding[]): Beleid => nieuwBeleid(diepBevroren(data), waarschuwingen);
/** Freezes the data and everything in it; the data must have been checked. */
export const maakLandelijk = (data: LandelijkJson, waarschuwingen: readonly Bevinding[]): Landelijk => nieuwLandelijk(diepBevroren(data), waarschuwingen);

/** Stops a caller that hands over data where a checked policy and national file are needed. */
export function eisGekeurd(beleid: unknown, landelijk: unknown): void {
  if (!Beleid.isBeleid(beleid)) throw new GebruiksFout('a policy made by parsePolicy is needed');
  if (!Landelijk.isLandelijk(landelijk)) throw new GebruiksFout('a national file made by parseLandelijk is needed');
}

/** Freezes plain data of bounded depth, from the inside out. */
export function diepBevroren<T>(waarde: T): T {
  if (typeof waarde === 'object' && waarde !== null && !Object.isFrozen(waarde)) {
    for (const deel of Object.values(waarde)) diepBevroren(deel);
    Object.freeze(waarde);
  }
  return waarde;
}
