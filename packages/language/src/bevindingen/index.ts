import type { Bevinding } from '@handhavingswijzer/engine';
import { controleerSamen, Policykeurder } from '@handhavingswijzer/engine';
import type { BeleidJson } from '@handhavingswijzer/engine';
import { verwoordBevinding } from '@handhavingswijzer/lezing';
import type { Tekstboom } from '../tekst/boom.ts';
import type { Gelezen } from '../tekst/lezer.ts';
import type { Melding, MetLandelijk } from '../typen.ts';
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

/** How much is looked at. */
export interface Grondigheid {
  /** Check also the policy that each other reading of a contradiction would give: costs more than all the rest together. */
  readonly lezingen: boolean;
}

/** All that is wrong in a text, and its data when the shape of it is right. */
export interface Bevonden {
  readonly meldingen: readonly Melding[];
  readonly data?: BeleidJson;
}

/**
 * Finds all that is wrong in the text of a policy: what `parsePolicy` and `controleerSamen` refuse or warn of, and, where the shape is right,
 * what is more often a slip than a choice. Keeps what it worked out of elements and conditions that did not change.
 */
export class Bevinder {
  readonly #landelijk: MetLandelijk;
  readonly #waarheid: Waarheid;
  readonly #keurder = new Policykeurder();

  constructor(landelijk: MetLandelijk) {
    this.#landelijk = landelijk;
    this.#waarheid = new Waarheid(landelijk);
  }

  /** The findings in the order of the text. Never throws on what the text holds. */
  van({ boom, bevindingen: onleesbaar, data: gelezen }: Gelezen, grondigheid: Grondigheid): Bevonden {
    const inWoorden = (bevinding: Bevinding): Melding => meldingVan(boom, bevinding);
    if (gelezen === undefined) return { meldingen: onleesbaar.map(inWoorden).sort(opPlaats) };
    const { bevindingen, data } = this.#keurder.keur(gelezen, grondigheid);
    const uit = bevindingen.map(inWoorden);
    if (!data) return { meldingen: uit.sort(opPlaats) };
    const heel = !bevindingen.some(({ ernst }) => ernst === 'fout');
    if (heel) uit.push(...controleerSamen({ data }, this.#landelijk).map(inWoorden));
    uit.push(...eigenBevindingen(data, this.#landelijk, heel ? this.#waarheid : undefined).map((eigen) => meldingVanEigen(boom, eigen)));
    return { meldingen: uit.sort(opPlaats), data };
  }
}
