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
  /** Says a source once: of the policy text itself, its first document, the section alone, and not within a sentence where it stands behind it or above it. */
  readonly kort: boolean;
}

/** A sentence of the policy itself: neither observed, judged nor computed. */
export const regel = (tekst: string | Zin, herkomst: Herkomst = {}, bron?: Vermelding): Documentzin => ({
  zin: typeof tekst === 'string' ? zin(tekst) : tekst,
  aard: 'algemeen',
  herkomst,
  ...bron,
});

/** A source by the section alone where it is of the policy text itself, its first document. */
export const kortBron = (beleid: MetBeleid, landelijk: MetLandelijk, bron: Bron): string =>
  beleid.data.bronnen[0]?.id === bron.document ? bron.sectie : leesBron(beleid, landelijk, bron).tekst;

/** A source of the policy, as it is printed behind a sentence. */
export function vermelding({ beleid, landelijk, kort }: Stof, bron: Bron): Vermelding {
  const url = beleid.data.bronnen.find(({ id }) => id === bron.document)?.url;
  return { bron: kort ? kortBron(beleid, landelijk, bron) : leesBron(beleid, landelijk, bron).tekst, ...(url === undefined ? {} : { url }) };
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
