import type { Bron } from '@handhavingswijzer/engine';
import { leesBron } from '../../bron.ts';
import type { MetBeleid, MetLandelijk } from '../../woordenboek.ts';

/** A source in a cell of a table: of the policy text itself, its first document, the section alone. */
export const kortBron = (beleid: MetBeleid, landelijk: MetLandelijk, bron: Bron): string =>
  beleid.data.bronnen[0]?.id === bron.document ? bron.sectie : leesBron(beleid, landelijk, bron).tekst;
