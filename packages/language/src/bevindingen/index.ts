import type { Bevinding } from '@handhavingswijzer/engine';
import { controleerSamen, keurPolicy } from '@handhavingswijzer/engine';
import { verwoordBevinding } from '@handhavingswijzer/lezing';
import { pasBewerkingenToe } from '../tekst/bereik.ts';
import { Tekstboom } from '../tekst/boom.ts';
import type { Herstelling, Melding, MetLandelijk } from '../typen.ts';
import { eigenBevindingen } from './eigen/index.ts';
import type { Eigen } from './eigen/typen.ts';
import { Waarheid } from './eigen/waarheid.ts';
import { MENDS } from './mends.ts';
import { bereikVan, waarover } from './plaats.ts';

/** A finding of the engine, in words, with its range and mends. */
function meldingVan(boom: Tekstboom, bevinding: Bevinding): Melding {
  const waar = waarover(boom, bevinding);
  const { knoop = boom.wortel, offset } = waar;
  const herstellingen = knoop ? (MENDS.get(bevinding.code)?.({ boom, bevinding, knoop, offset }) ?? []) : [];
  return { code: bevinding.code, ernst: bevinding.ernst, pad: bevinding.pad, bereik: bereikVan(boom, waar), ...verwoordBevinding(bevinding), herstellingen };
}

function meldingVanEigen(boom: Tekstboom, { code, ernst, pad, tekst, herstel, deel, mends }: Eigen): Melding {
  const waar = waarover(boom, { code, ernst: 'waarschuwing', pad, params: {} });
  const bereik = deel && waar.knoop ? boom.lijnen.bereik(waar.knoop.offset + deel.begin, waar.knoop.offset + deel.eind) : bereikVan(boom, waar);
  return { code, ernst, pad, bereik, tekst, herstel, herstellingen: waar.knoop && mends ? mends(boom, waar.knoop) : [] };
}

const opPlaats = (a: Melding, b: Melding): number => a.bereik.begin.offset - b.bereik.begin.offset;

/** Numbers shift when an element goes: they do not tell findings apart. */
const sleutel = ({ code, pad }: Melding): string => `${code} ${pad.replaceAll(/\/\d+(?=\/|$)/g, '/*')}`;

/** How much is looked at. */
export interface Grondigheid {
  /** Check also the policy that each other reading of a contradiction would give: costs more than all the rest together. */
  readonly lezingen: boolean;
}

/**
 * Finds all that is wrong in the text of a policy: what `parsePolicy` and `controleerSamen` refuse or warn of, and, where the shape is right,
 * what is more often a slip than a choice. Keeps what it worked out of conditions that did not change, so that one of these serves one open text.
 */
export class Bevindingen {
  readonly #landelijk: MetLandelijk;
  readonly #waarheid: Waarheid;

  constructor(landelijk: MetLandelijk) {
    this.#landelijk = landelijk;
    this.#waarheid = new Waarheid(landelijk);
  }

  /** The findings in the order of the text. Never throws on what the text holds. */
  van(tekst: string, grondigheid: Grondigheid = { lezingen: true }): readonly Melding[] {
    const boom = new Tekstboom(tekst);
    const { bevindingen, data } = keurPolicy(tekst, grondigheid);
    const uit = bevindingen.map((bevinding) => meldingVan(boom, bevinding));
    if (!data) return uit;
    const heel = !bevindingen.some(({ ernst }) => ernst === 'fout');
    if (heel) uit.push(...controleerSamen({ data }, this.#landelijk).map((bevinding) => meldingVan(boom, bevinding)));
    uit.push(...eigenBevindingen(data, this.#landelijk, heel ? this.#waarheid : undefined).map((eigen) => meldingVanEigen(boom, eigen)));
    return uit.sort(opPlaats);
  }

  /**
   * The mends of a finding in this text that do what they say: each takes the finding away and brings no other. Found by trying, so ask it for the
   * one finding that someone looks at. (A mend that is right by itself may bring to light what the error hid: that one is left out too.)
   */
  beproefd(tekst: string, melding: Melding): readonly Herstelling[] {
    const over = this.#telling(tekst);
    over.set(sleutel(melding), (over.get(sleutel(melding)) ?? 0) - 1);
    return melding.herstellingen.filter(({ bewerkingen }) =>
      [...this.#telling(pasBewerkingenToe(tekst, bewerkingen))].every(([soort, aantal]) => aantal <= (over.get(soort) ?? 0)),
    );
  }

  /** How many findings there are of each code, by the list or field where they stand. */
  #telling(tekst: string): Map<string, number> {
    const aantal = new Map<string, number>();
    for (const melding of this.van(tekst, { lezingen: false })) aantal.set(sleutel(melding), (aantal.get(sleutel(melding)) ?? 0) + 1);
    return aantal;
  }
}
