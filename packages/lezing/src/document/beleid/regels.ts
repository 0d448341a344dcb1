import type { Regel } from '@handhavingswijzer/engine';
import { leesRegel, leesRegeltekst } from '../../regel/index.ts';
import { woordenboek } from '../../woordenboek.ts';
import type { Documentdeel } from '../typen.ts';
import type { Stof } from './deel.ts';
import { alinea, deel, regel, vermelding } from './deel.ts';

function regeldeel({ beleid, landelijk, kort }: Stof, { id, titel, toelichting }: Regel): Documentdeel {
  const herkomst = { regels: [id] };
  const lees = kort ? leesRegeltekst : leesRegel;
  return deel(`regel-${id}`, `${id}: ${titel}`, [
    alinea(regel(lees(beleid, landelijk, id), herkomst)),
    ...(toelichting === undefined ? [] : [alinea(regel(toelichting, herkomst))]),
  ]);
}

/** The rules under the section of the text that they come from, in the order of the documents and their sections. Each rule stands in one place. */
export function regelsPerSectie(stof: Stof): readonly Documentdeel[] {
  const { bronnen, regels } = stof.beleid.data;
  const { uitzonderingenOp } = woordenboek(stof.beleid, stof.landelijk);
  return bronnen.flatMap(({ id: document, titel, secties }) =>
    secties.flatMap(({ nummer, titel: sectietitel }, i) => {
      const hier = regels.filter(({ bron }) => bron.document === document && bron.sectie === nummer);
      if (hier.length === 0) return [];
      const delen = hier.map((een) => stof.perElement(een, uitzonderingenOp(een.id).join(' '), () => regeldeel(stof, een)));
      return [
        deel(
          `sectie-${document}-${i + 1}`,
          `${nummer}. ${sectietitel}`,
          [alinea(regel(titel, {}, stof.kort ? vermelding(stof, { document, sectie: nummer }) : undefined))],
          delen,
        ),
      ];
    }),
  );
}
