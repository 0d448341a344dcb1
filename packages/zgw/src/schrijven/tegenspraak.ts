import type { Zin } from '../teksten.ts';

/** What stands in the zaaksysteem contradicts what this run would make; nothing is overwritten, a person must look. */
export class Tegenspraak extends Error {
  override readonly name = 'Tegenspraak';
  readonly code: string;
  readonly zin: Zin;
  constructor(code: string, zin: Zin) {
    super(code);
    this.code = code;
    this.zin = zin;
  }
}
