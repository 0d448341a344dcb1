import type { BeleidJson } from '@handhavingswijzer/engine';
import { Diagram, DiagramTeGroot } from '@handhavingswijzer/engine';
import type { MetLandelijk } from '../../typen.ts';
import { meld } from './maak.ts';
import { altijd, zonderOnderdeel } from './mends.ts';
import type { Eigen } from './typen.ts';
import { Vertaler } from './vertaler.ts';

/** Past this a policy is not decided any further: a page may not wait. */
const MEESTE_KNOPEN = 200_000;

interface Stand {
  readonly sleutel: string;
  readonly vertaler: Vertaler;
  /** Per condition, as text: its node, or undefined when it was too large. */
  readonly knopen: Map<string, number | undefined>;
}

/**
 * Finds conditions that no answer can make true, or none untrue. Over all combinations of answers (a decision diagram), with every number and date split at
 * the bounds that the policy names, and every count of events and every computation a variable of its own. So what it reports is certain;
 * what hangs together only through a computation, two counts or national law is not found.
 */
export class Waarheid {
  readonly #landelijk: MetLandelijk;
  #stand: Stand | undefined;

  constructor(landelijk: MetLandelijk) {
    this.#landelijk = landelijk;
  }

  /** The findings on a policy without errors. Conditions that did not change since the last time are not looked at again. */
  van(beleid: BeleidJson): readonly Eigen[] {
    const sleutel = Vertaler.sleutel(beleid, this.#landelijk.data);
    if (this.#stand?.sleutel !== sleutel || this.#stand.knopen.size > 2000)
      this.#stand = { sleutel, vertaler: new Vertaler(new Diagram(MEESTE_KNOPEN), beleid, this.#landelijk.data), knopen: new Map() };
    const stand = this.#stand;
    return (['begrippen', 'regels'] as const).flatMap((sectie) =>
      beleid[sectie].flatMap(({ als, id }, i) => {
        const knoop = als === true ? undefined : this.#knoop(stand, als);
        const pad = `/${sectie}/${i}/als`;
        if (knoop === 0) return [meld('regel-nooit-waar', 'waarschuwing', pad, { naam: id }, { mends: zonderOnderdeel })];
        if (knoop !== 1) return [];
        return [meld('regel-altijd-waar', 'waarschuwing', pad, { naam: id }, { mends: altijd })];
      }),
    );
  }

  #knoop({ vertaler, knopen }: Stand, als: unknown): number | undefined {
    const sleutel = JSON.stringify(als);
    if (knopen.has(sleutel)) return knopen.get(sleutel);
    let knoop: number | undefined;
    try {
      knoop = vertaler.voorwaarde(als);
    } catch (reden) {
      if (!(reden instanceof DiagramTeGroot)) throw reden;
    }
    knopen.set(sleutel, knoop);
    return knoop;
  }
}
