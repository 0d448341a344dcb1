import { andereLezingen } from '@handhavingswijzer/engine';
import { leesConflict } from '../../advies/conflict.ts';
import { EEN_TEGELIJK, leesAndereLezingen, type AndersLezing, type Vergelijking } from '../../lezingen/index.ts';
import type { Blok, Documentdeel, Documentzin } from '../typen.ts';
import { deel, losseZinnen, maakZin, puntenlijst, type Stof } from './stof.ts';

const berekend = (tekst: string, bron = 'advies van het programma'): Documentzin => maakZin('berekend', tekst, bron);
const BELEIDSBESTAND = 'toelichting in het beleidsbestand';

/** What comes out otherwise, thing by thing. */
const tabel = ({ zin: lezing, rijen }: AndersLezing): readonly Blok[] =>
  rijen.length === 0
    ? []
    : [
        {
          soort: 'tabel',
          titel: lezing.tekst,
          aard: 'berekend',
          koppen: ['Waar', 'Wat', 'Zoals is gerekend', 'Anders'],
          rijen: rijen.map((rij) => [rij.bij, rij.onderdeel, rij.nu, rij.anders]),
        },
      ];

function vergelijking({ id, soort, titel, stand, gekozen, anders, toelichting }: Vergelijking): Documentdeel {
  const begin = soort === 'conflict' ? 'Anders gelezen' : 'Het kan ook zijn';
  return {
    id: `conflict-${id}`,
    titel: `${titel} (${stand})`,
    aard: 'berekend',
    blokken: [
      ...puntenlijst([
        berekend(`Hiermee is gerekend: ${gekozen.tekst}`),
        ...anders.map(({ zin: lezing, gevolg }) => berekend(`${begin}: ${lezing.tekst} ${gevolg}`)),
      ]),
      ...anders.flatMap(tabel),
      ...losseZinnen([berekend(toelichting, soort === 'conflict' ? BELEIDSBESTAND : 'toelichting in het landelijke bestand')]),
    ],
    delen: [],
  };
}

/** The readings alone, of a dossier that this engine refuses: what they would give is then not known. */
const zonderGevolg = ({ beleid, landelijk, verslag: { advies } }: Stof): readonly Documentdeel[] =>
  advies.conflicten.map((geraakt): Documentdeel => {
    const { id, titel, toelichting, lezingen } = leesConflict(beleid, landelijk, geraakt);
    const punten = lezingen.map(({ gekozen, zin: lezing }) => berekend(`${gekozen ? 'Hiermee is gerekend' : 'Anders gelezen'}: ${lezing.tekst}`));
    const blokken = [...puntenlijst(punten), ...losseZinnen([berekend(toelichting, BELEIDSBESTAND)])];
    return { id: `conflict-${id}`, titel, aard: 'berekend', blokken, delen: [] };
  });

/** Contradictions and unverified amounts that touch the case: what was computed with, what else there is, and what that would have given. */
export function conflicten(stof: Stof): readonly Documentdeel[] {
  const { beleid, landelijk, verslag } = stof;
  const andere = andereLezingen(beleid, landelijk, verslag.dossier);
  const delen = andere.ok ? leesAndereLezingen(beleid, landelijk, verslag.dossier, andere.waarde).map(vergelijking) : zonderGevolg(stof);
  return deel(
    'conflicten',
    'Waar het beleid niet eenduidig is, en bedragen die niet zijn nagekeken',
    'berekend',
    delen.length === 0 || !andere.ok ? [] : losseZinnen([berekend(EEN_TEGELIJK, 'leeswijzer')]),
    delen,
  );
}
