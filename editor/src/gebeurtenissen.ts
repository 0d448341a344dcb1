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
