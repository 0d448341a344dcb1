import type { BeleidJson } from '@handhavingswijzer/engine';
import type { Grondigheid } from './bevindingen/index.ts';
import { Bevinder } from './bevindingen/index.ts';
import type { Leesdeel } from './lezing.ts';
import { Voorlezer } from './lezing.ts';
import type { Onderdeel } from './overzicht.ts';
import { overzichtVan } from './overzicht.ts';
import { pasBewerkingenToe } from './tekst/bereik.ts';
import { Lezer } from './tekst/lezer.ts';
import type { Herstelling, Melding, MetLandelijk } from './typen.ts';

/** All that is known of one version of the text of a policy. Plain data, that may go from a worker to a page. */
export interface Beleidsstand {
  /** In the order of the text. */
  readonly meldingen: readonly Melding[];
  readonly overzicht: readonly Onderdeel[];
  /** Every rule, begrip, amount and term in Dutch, in the order of the text; empty where the text has no policy's shape. */
  readonly lezing: readonly Leesdeel[];
  /** The policy as data, when its shape is right; its meaning may still be wrong. */
  readonly beleid?: BeleidJson;
  /** There is no error: the policy can be used. */
  readonly bruikbaar: boolean;
}

/** Numbers shift when an element goes: they do not tell findings apart. */
const sleutel = ({ code, pad }: Melding): string => `${code} ${pad.replaceAll(/\/\d+(?=\/|$)/g, '/*')}`;

/**
 * One open text of a policy, that changes with every key: findings, outline and reading of each version. Keeps what it worked out of what did not change,
 * and gives what a new one would give.
 */
export class Beleidstekst {
  readonly #lezer = new Lezer();
  readonly #bevinder: Bevinder;
  readonly #voorlezer: Voorlezer;

  constructor(landelijk: MetLandelijk) {
    this.#bevinder = new Bevinder(landelijk);
    this.#voorlezer = new Voorlezer(landelijk);
  }

  /** What is known of this version of the text. Never throws on what the text holds. */
  lees(tekst: string, grondigheid: Grondigheid = { lezingen: true }): Beleidsstand {
    const gelezen = this.#lezer.lees(tekst);
    const { meldingen, data } = this.#bevinder.van(gelezen, grondigheid);
    return {
      meldingen,
      overzicht: overzichtVan(gelezen.boom),
      lezing: data ? this.#voorlezer.lees(data, gelezen.boom) : [],
      ...(data ? { beleid: data } : {}),
      bruikbaar: data !== undefined && !meldingen.some(({ ernst }) => ernst === 'fout'),
    };
  }

  /**
   * The mends of a finding in this text that do what they say: each takes the finding away and brings no other. Found by trying, so ask it for the
   * one finding that someone looks at. While the text has errors, what is no error is not all looked for: warnings that come to light then do not count.
   */
  beproefd(tekst: string, melding: Melding): readonly Herstelling[] {
    const nu = this.#telling(tekst);
    const over = new Map([...nu].map(([soort, { aantal }]) => [soort, aantal]));
    over.set(sleutel(melding), (over.get(sleutel(melding)) ?? 0) - 1);
    const heel = ![...nu.values()].some(({ fout }) => fout);
    return melding.herstellingen.filter(({ bewerkingen }) =>
      [...this.#telling(pasBewerkingenToe(tekst, bewerkingen))].every(
        ([soort, { aantal, fout }]) => aantal <= (over.get(soort) ?? 0) || (!heel && !fout && !over.has(soort)),
      ),
    );
  }

  /** How many findings there are of each code, by the list or field where they stand, and whether they are errors. */
  #telling(tekst: string): ReadonlyMap<string, { readonly aantal: number; readonly fout: boolean }> {
    const uit = new Map<string, { readonly aantal: number; readonly fout: boolean }>();
    const { meldingen } = this.#bevinder.van(this.#lezer.lees(tekst), { lezingen: false });
    for (const melding of meldingen) uit.set(sleutel(melding), { aantal: (uit.get(sleutel(melding))?.aantal ?? 0) + 1, fout: melding.ernst === 'fout' });
    return uit;
  }
}
