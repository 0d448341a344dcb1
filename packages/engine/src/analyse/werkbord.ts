import { Diagram } from '../beslis/diagram.ts';
import { Delen } from './kanten.ts';
import { Teller } from './tellen.ts';

/** The most nodes of a diagram: past it what was remembered of them would not fit. */
const MEESTE_KNOPEN = 1_500_000;
/** A diagram that has grown past this is not shared any further. */
const MEESTE_GEDEELDE_KNOPEN = 300_000;

/** A diagram with all its variables, and what was worked out about its functions. */
export interface Werkbord {
  readonly diagram: Diagram;
  readonly teller: Teller;
  readonly delen: Delen;
}

/**
 * Diagrams by the numbers of values of their variables. To a diagram it is all the same what a variable stands for: spaces with the same numbers share one,
 * and of rules that are alike in both nothing is worked out twice.
 */
export class Werkborden {
  readonly #bekend = new Map<string, Werkbord>();

  /** @param domeinen how many values each variable has, in their order */
  voor(domeinen: readonly number[]): Werkbord {
    const sleutel = domeinen.join();
    const bekend = this.#bekend.get(sleutel);
    if (bekend && bekend.diagram.omvang <= MEESTE_GEDEELDE_KNOPEN) return bekend;
    const diagram = new Diagram(MEESTE_KNOPEN);
    for (const waarden of domeinen) diagram.variabele(waarden);
    const nieuw = { diagram, teller: new Teller(diagram), delen: new Delen(diagram) };
    this.#bekend.set(sleutel, nieuw);
    return nieuw;
  }
}
