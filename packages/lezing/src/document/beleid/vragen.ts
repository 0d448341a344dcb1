import type { Feit } from '@handhavingswijzer/engine';
import { leesBegrip } from '../../beleid/begrip.ts';
import { leesEuro, leesGetal } from '../../opmaak/getal.ts';
import { metHoofdletter } from '../../zin.ts';
import type { Documentdeel } from '../typen.ts';
import type { Stof } from './deel.ts';
import { alinea, deel, lijst, regel, vermelding } from './deel.ts';

const SOORT: Readonly<Record<Feit['type'], string>> = {
  boolean: 'Antwoord: ja of nee.',
  keuze: 'Antwoord: één van deze.',
  lijst: 'Antwoord: geen, één of meer van deze.',
  geheel: 'Antwoord: een heel getal',
  bedrag: 'Antwoord: een bedrag',
  datum: 'Antwoord: een datum.',
};

/** What kind of answer a question asks, with its bounds and unit. */
function antwoord({ type, min, max, eenheid, standaard }: Feit): string {
  const klasse = standaard === undefined ? '' : ' Zonder antwoord geldt de klasse van het voorschrift.';
  if (type !== 'geheel' && type !== 'bedrag') return `${SOORT[type]}${klasse}`;
  const grens = (waarde: number): string => (type === 'bedrag' ? leesEuro(waarde) : leesGetal(waarde));
  const van = min === undefined ? '' : `, minstens ${grens(min)}`;
  return `${SOORT[type]}${van}${max === undefined ? '' : `, hoogstens ${grens(max)}`}${eenheid === undefined ? '' : `, in ${eenheid}`}.`;
}

function vraagdeel(stof: Stof, feit: Feit): Documentdeel {
  const herkomst = { feiten: [feit.id] };
  return deel(`feit-${feit.id}`, feit.vraag, [
    alinea(
      regel(feit.toelichting, herkomst, vermelding(stof, feit.bron)),
      regel(feit.niveau === 'zaak' ? 'Eén keer voor de hele zaak.' : 'Voor elke overtreding.', herkomst),
      regel(feit.soort === 'weging' ? 'Dit is een oordeel van de handhaver.' : 'Dit wordt vastgesteld.', herkomst),
      regel(antwoord(feit), herkomst),
    ),
    ...lijst((feit.opties ?? []).map(({ naam, toelichting }) => regel(toelichting === undefined ? naam : `${naam}: ${toelichting}`, herkomst))),
  ]);
}

/** The questions, under the afweging that they belong to; those of none at the end. */
export function vragen(stof: Stof): readonly Documentdeel[] {
  const { afwegingen, feiten } = stof.beleid.data;
  const bij = (afweging: string | undefined): readonly Documentdeel[] =>
    feiten.filter((feit) => feit.afweging === afweging).map((feit) => stof.perElement(feit, '', () => vraagdeel(stof, feit)));
  const overig = bij(undefined);
  return [
    ...afwegingen.map(({ id, naam, vraag, toelichting, bron }) =>
      deel(`afweging-${id}`, naam, [alinea(regel(vraag), regel(toelichting, {}, vermelding(stof, bron)))], bij(id)),
    ),
    ...(overig.length === 0 ? [] : [deel('afweging-geen', 'Overige vragen', [], overig)]),
  ];
}

/** The begrippen, each with its condition in words. */
export const begrippen = (stof: Stof): readonly Documentdeel[] =>
  stof.beleid.data.begrippen.map((begrip) => {
    const { id, titel, toelichting, bron } = begrip;
    return deel(`begrip-${id}`, metHoofdletter(titel), [
      alinea(regel(leesBegrip(stof.beleid, stof.landelijk, begrip), {}, vermelding(stof, bron)), ...(toelichting === undefined ? [] : [regel(toelichting)])),
    ]);
  });
