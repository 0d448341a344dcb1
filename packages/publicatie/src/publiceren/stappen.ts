import type { Voortgang } from '@handhavingswijzer/engine';
import {
  CONTROLES,
  type Controle,
  type Controlesoort,
  type Instemgroep,
  type Keuring,
  type Keurmerk,
  type Keurstap,
  type Publicatiebevinding,
} from './typen.ts';

/** The same work, of which the steps are counted. */
export function* geteld<T>(werk: Generator<undefined, T, undefined>, totaal: number): Generator<Voortgang, T, undefined> {
  for (let gedaan = 1; ; gedaan += 1) {
    const stap = werk.next();
    if (stap.done) return stap.value;
    yield { gedaan, totaal };
  }
}

/** How a check came out: what is an error stands in the way, what is a warning is told. */
export const uitgekomen = (soort: Controlesoort, bevindingen: readonly Publicatiebevinding[], omvang?: number | bigint): Controle => {
  const fouten = bevindingen.filter(({ ernst }) => ernst === 'fout');
  const waarschuwingen = bevindingen.filter(({ ernst }) => ernst !== 'fout');
  return { soort, stand: fouten.length > 0 ? 'fout' : 'goed', fouten, waarschuwingen, ...(omvang === undefined ? {} : { omvang: BigInt(omvang) }) };
};

/** A check of which each finding stands in the way. */
export const alsFouten = (soort: Controlesoort, fouten: readonly Publicatiebevinding[], omvang?: number | bigint): Controle => ({
  ...uitgekomen(soort, [], omvang),
  stand: fouten.length > 0 ? 'fout' : 'goed',
  fouten,
});

/** The checks that are done, and what comes of those that are not. */
export class Lijst {
  readonly #klaar: Controle[] = [];

  meld(controle: Controle): boolean {
    this.#klaar.push(controle);
    return controle.stand === 'goed';
  }

  /** Whether this check was done, and passed. */
  heeft(soort: Controlesoort): boolean {
    return this.#klaar.some((controle) => controle.soort === soort && controle.stand === 'goed');
  }

  /** Takes the steps of one check. */
  *loop<T>(bezig: Controlesoort, werk: Generator<Voortgang, T, undefined>): Generator<Keurstap, T, undefined> {
    for (let stap = werk.next(); ; stap = werk.next()) {
      if (stap.done) return stap.value;
      yield this.stap(bezig, stap.value);
    }
  }

  stap(bezig: Controlesoort, { gedaan, totaal }: Voortgang = { gedaan: 0, totaal: 1 }): Keurstap {
    return { bezig, gedaan, totaal, klaar: [...this.#klaar] };
  }

  /** All checks in their order. */
  get alle(): readonly Controle[] {
    const bekend = new Map(this.#klaar.map((controle) => [controle.soort, controle]));
    return CONTROLES.map((soort) => bekend.get(soort) ?? { soort, stand: 'overgeslagen', fouten: [], waarschuwingen: [] });
  }

  einde(van: Keurmerk | undefined, groepen: readonly Instemgroep[] = [], wijzigingen: readonly string[] = []): Keuring {
    const controles = this.alle;
    return { van, controles, goed: controles.every(({ stand }) => stand === 'goed'), groepen, wijzigingen };
  }
}
