import type { Teksten } from './werktekst/sneden.ts';

/** The writer changed a text. */
export class BeleidGewijzigd extends CustomEvent<Teksten> {
  constructor(teksten: Teksten) {
    super('beleid-gewijzigd', { bubbles: true, composed: true, detail: teksten });
  }
}
