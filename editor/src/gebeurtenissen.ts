import type { Teksten } from './werktekst/sneden.ts';

/** The writer changed a text. */
export class BeleidGewijzigd extends CustomEvent<Teksten> {
  constructor(teksten: Teksten) {
    super('beleid-gewijzigd', { bubbles: true, composed: true, detail: teksten });
  }
}

/** What is open, and whether it stands in a file as it is. */
export interface Bestandstand {
  readonly naam: string;
  readonly opgeslagen: boolean;
}

/** Something else is open, or all is saved, or not any more. */
export class BestandGewijzigd extends CustomEvent<Bestandstand> {
  constructor(stand: Bestandstand) {
    super('bestand-gewijzigd', { bubbles: true, composed: true, detail: stand });
  }
}

/** Why a group of outcomes that change is meant so, and who agrees; both can be half written. */
export interface Instemwoord {
  readonly woord: string;
  readonly door: string;
}

/** Something was written about a group of outcomes that change: `deel` is what. Stays within the editor. */
export class InstemmingGewijzigd extends CustomEvent<{ readonly kenmerk: string; readonly deel: Partial<Instemwoord> }> {
  constructor(kenmerk: string, deel: Partial<Instemwoord>) {
    super('instemming-gewijzigd', { bubbles: true, detail: { kenmerk, deel } });
  }
}
