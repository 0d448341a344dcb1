import { ladderBeeld } from '../../beeld/ladder.ts';
import { tijdlijnBeeld } from '../../beeld/tijdlijn.ts';
import { ladder } from '../../ladder/index.ts';
import { tijdlijn } from '../../tijdlijn/index.ts';
import type { Zin } from '../../zin.ts';
import type { Blok, Documentzin } from '../typen.ts';
import { feitsleutel, type Geval, type Stof } from './stof.ts';

/** The ladder and the time line of one overtreding, each as a picture with the sentences that say the same. */
export function beelden({ beleid, landelijk, verslag: { dossier, advies } }: Stof, { overtreding, keuze, advies: over }: Geval): readonly Blok[] {
  const { id } = overtreding;
  const regels = (over?.maatregelen ?? []).flatMap((maatregel) => maatregel.regels);
  const punt = (tekst: Zin): Documentzin => ({ zin: tekst, aard: 'berekend', herkomst: { feiten: [feitsleutel('historie', id)], regels } });
  const trap = ladder(beleid, landelijk, dossier, advies, id, keuze?.maatregelen ?? []);
  const dagen = Object.fromEntries((keuze?.maatwerk ?? []).flatMap((eigen) => (eigen.dagen === undefined ? [] : [[eigen.maatregel, eigen.dagen]])));
  const lijn = tijdlijn(beleid, landelijk, dossier, advies, id, keuze === undefined ? {} : { gekozen: { maatregelen: keuze.maatregelen, dagen } });
  return [
    { soort: 'beeld', beeld: 'ladder', titel: 'De ladder van maatregelen', tekening: ladderBeeld(trap), punten: trap.zinnen.map(punt) },
    { soort: 'beeld', beeld: 'tijdlijn', titel: 'De termijnen', tekening: tijdlijnBeeld(lijn), punten: lijn.zinnen.map(punt) },
  ];
}
