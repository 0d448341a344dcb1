import type { Bron } from '@handhavingswijzer/engine';
import { leesBron } from '../../bron.ts';
import type { MetBeleid, MetLandelijk } from '../../woordenboek.ts';
import type { Zin } from '../../zin.ts';
import { zin } from '../../zin.ts';
import type { Blok, Documentdeel, Documentzin, Herkomst } from '../typen.ts';

/** A source as it is printed behind a sentence, with its address where that is known. */
export type Vermelding = Required<Pick<Documentzin, 'bron'>> & Pick<Documentzin, 'url'>;

/**
 * Makes the part of one element of a policy, or gives the one that it made before: of the same element (by identity), with the same `van`, in a policy with the same
 * names.
 *
 * @param van what the part says of other elements, such as the exceptions to a rule
 */
export type PerElement = (element: object, van: string, maak: () => Documentdeel) => Documentdeel;

/** A policy with national law, and how the part of an element is made. */
export interface Stof {
  readonly beleid: MetBeleid;
  readonly landelijk: MetLandelijk;
  readonly perElement: PerElement;
}

/** A sentence of the policy itself: neither observed, judged nor computed. */
export const regel = (tekst: string | Zin, herkomst: Herkomst = {}, bron?: Vermelding): Documentzin => ({
  zin: typeof tekst === 'string' ? zin(tekst) : tekst,
  aard: 'algemeen',
  herkomst,
  ...bron,
});

/** A source of the policy. */
export function vermelding({ beleid, landelijk }: Stof, bron: Bron): Vermelding {
  const url = beleid.data.bronnen.find(({ id }) => id === bron.document)?.url;
  return { bron: leesBron(beleid, landelijk, bron).tekst, ...(url === undefined ? {} : { url }) };
}

export const alinea = (...zinnen: readonly Documentzin[]): Blok => ({ soort: 'alinea', zinnen });

/** A list; nothing when it would be empty. */
export const lijst = (punten: readonly Documentzin[]): readonly Blok[] => (punten.length === 0 ? [] : [{ soort: 'lijst', genummerd: false, punten }]);

export const deel = (id: string, titel: string, blokken: readonly Blok[], delen: readonly Documentdeel[] = []): Documentdeel => ({
  id,
  titel,
  aard: 'algemeen',
  blokken,
  delen,
});
