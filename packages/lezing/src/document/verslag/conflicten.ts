import { andereLezingen } from '@handhavingswijzer/engine';
import { leesConflict } from '../../advies/conflict.ts';
import { EEN_TEGELIJK, leesAndereLezingen, type AndersLezing, type Vergelijking } from '../../lezingen/index.ts';
import { leesGetal } from '../../opmaak/getal.ts';
import { metHoofdletter, zonderHoofdletter } from '../../zin.ts';
import type { Blok, Documentdeel, Documentzin } from '../typen.ts';
import { deel, gevallen, losseZinnen, maakZin, type Stof } from './stof.ts';

const berekend = (tekst: string, bron?: string): Documentzin => maakZin('berekend', tekst, bron, { van: 'programma' });
const BELEIDSBESTAND = 'beleidsbestand';

/** What comes out otherwise, thing by thing, in one sentence: "Anders wordt bestuurlijke boete: mogelijk, € 2.000 → niet (overtreding 2)." */
function verschillen(stof: Stof, { rijen }: AndersLezing): string {
  const nummers = new Map(gevallen(stof).map(({ overtreding: { id }, nummer }) => [id, nummer]));
  const alleen = nummers.size === 1;
  const stukken = rijen.map(({ overtreding, onderdeel, nu, anders }) => {
    const nummer = overtreding === undefined ? undefined : nummers.get(overtreding);
    const waar = nummer === undefined || alleen ? '' : `overtreding ${leesGetal(nummer)}, `;
    return `${waar}${zonderHoofdletter(onderdeel)}: ${nu} wordt ${anders}`;
  });
  return stukken.length === 0 ? '' : metHoofdletter(`${stukken.join('; ')}.`);
}

/** A comparison in one paragraph: with what was computed, why where it makes a difference, and each other reading with what it would give. */
function vergelijking(stof: Stof, { soort, titel, stand, gekozen, anders, toelichting }: Vergelijking): Blok {
  const begin = soort === 'conflict' ? 'Anders gelezen' : 'Het kan ook zijn';
  const verschil = anders.some(({ rijen }) => rijen.length > 0);
  return {
    soort: 'alinea',
    zinnen: [
      berekend(`${titel} (${stand}).`),
      verschil
        ? berekend(`Hiermee is gerekend: ${gekozen.tekst} ${toelichting}`, soort === 'conflict' ? BELEIDSBESTAND : 'landelijk bestand')
        : berekend(`Hiermee is gerekend: ${gekozen.tekst}`),
      ...anders.map((lezing) => berekend(`${begin}: ${lezing.zin.tekst} ${verschillen(stof, lezing) || lezing.gevolg}`)),
    ],
  };
}

/** The readings alone, of a dossier that this engine refuses: what they would give is then not known. */
const zonderGevolg = ({ beleid, landelijk, verslag: { advies } }: Stof): readonly Blok[] =>
  advies.conflicten.map((geraakt): Blok => {
    const { titel, toelichting, lezingen } = leesConflict(beleid, landelijk, geraakt);
    const zinnen = lezingen.map(({ gekozen, zin: lezing }) => berekend(`${gekozen ? 'Hiermee is gerekend' : 'Anders gelezen'}: ${lezing.tekst}`));
    return { soort: 'alinea', zinnen: [berekend(`${titel}.`), ...zinnen, berekend(toelichting, BELEIDSBESTAND)] };
  });

/** Contradictions and unverified amounts that touch the case: what was computed with, what else there is, and what that would have given. */
export function conflicten(stof: Stof): readonly Documentdeel[] {
  const { beleid, landelijk, verslag } = stof;
  const andere = andereLezingen(beleid, landelijk, verslag.dossier);
  const blokken = andere.ok ? leesAndereLezingen(beleid, landelijk, verslag.dossier, andere.waarde).map((een) => vergelijking(stof, een)) : zonderGevolg(stof);
  return deel(
    'conflicten',
    'Waar het beleid niet eenduidig is, en bedragen die niet zijn nagekeken',
    'berekend',
    blokken.length === 0 ? [] : [...(andere.ok ? losseZinnen([berekend(EEN_TEGELIJK)]) : []), ...blokken],
  );
}
