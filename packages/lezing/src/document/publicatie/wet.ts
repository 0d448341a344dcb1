import { leesBron } from '../../bron.ts';
import { leesRegeltekst } from '../../regel/index.ts';
import { alinea, deel, regel } from '../beleid/deel.ts';
import type { Documentdeel } from '../typen.ts';
import type { Kader } from './stof.ts';
import { teksten } from './teksten.ts';

const t = teksten.wet;

/** The national rules that bound every policy, read as its own rules are. */
export function wet({ beleid, landelijk }: Kader): Documentdeel {
  const { titel, versie, bronnen, regels } = landelijk.data;
  return deel(
    'wet',
    t.titel,
    [alinea(regel(t.leeswijzer(titel, versie)))],
    regels.map(({ id, titel: naam, bron, toelichting }) => {
      const url = bronnen.find((document) => document.id === bron.document)?.url;
      const plaats = { bron: leesBron(beleid, landelijk, bron, 'wet').tekst, ...(url === undefined ? {} : { url }) };
      const deelVan = deel(`regel-${id}`, `${id}: ${naam}`, [
        alinea(regel(leesRegeltekst(beleid, landelijk, id), { regels: [id] }, plaats)),
        ...(toelichting === undefined ? [] : [alinea(regel(toelichting))]),
      ]);
      return { ...deelVan, naslag: true };
    }),
  );
}
