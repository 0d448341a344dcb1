import type { Jaarcijfers, Maatregelcijfers, Spreiding, Idtelling } from '@handhavingswijzer/engine';
import { MAATREGELNAMEN } from '../namen.ts';
import { leesEuro, leesGetal } from '../opmaak/getal.ts';
import type { MetBeleid } from '../woordenboek.ts';
import { metHoofdletter } from '../zin.ts';

const keer = (aantal: number): string => `${leesGetal(aantal)} keer`;
const aantallen = (aantal: number, een: string, meer: string): string => `${leesGetal(aantal)} ${aantal === 1 ? een : meer}`;

/** "€ 5.500", or "€ 2.000 tot en met € 5.500". */
const tussen = ({ laagste, hoogste }: Spreiding, lees: (waarde: number) => string): string =>
  laagste === hoogste ? lees(laagste) : `${lees(laagste)} tot en met ${lees(hoogste)}`;

function maatregelregel({ soort, gekozen, geboden, mogelijk, buitenAdvies, bedrag, dagen }: Maatregelcijfers, naam: string): string {
  const volgensAdvies = [
    ...(geboden > 0 ? [`${leesGetal(geboden)} geboden`] : []),
    ...(mogelijk > 0 ? [`${leesGetal(mogelijk)} mogelijk`] : []),
    ...(buitenAdvies > 0 ? [`${leesGetal(buitenAdvies)} buiten het advies`] : []),
  ].join(', ');
  const geld =
    bedrag === undefined ? '' : `; ${aantallen(bedrag.aantal, 'bedrag', 'bedragen')}, samen ${leesEuro(bedrag.totaal)} (${tussen(bedrag, leesEuro)})`;
  const tijd = dagen === undefined ? '' : `; termijn ${tussen(dagen, (dag) => aantallen(dag, 'dag', 'dagen'))}`;
  return `${metHoofdletter(naam === '' ? (MAATREGELNAMEN[soort] ?? soort) : naam)}: ${keer(gekozen)} (${volgensAdvies})${geld}${tijd}`;
}

/** A heading with what is counted under it, the most frequent first; nothing when nothing was counted. */
function lijst(kop: string, tellingen: readonly Idtelling[], naam: (id: string) => string): readonly string[] {
  const opAantal = tellingen.toSorted((a, b) => b.aantal - a.aantal);
  return tellingen.length === 0 ? [] : [kop, ...opAantal.map(({ id, aantal }) => `  ${naam(id)}: ${leesGetal(aantal)}`)];
}

/**
 * The figures of a year in words, a line each. Without the policy its ids stand for names.
 *
 * @param beleid a version of the policy that the figures are about
 */
export function leesJaarcijfers(cijfers: Jaarcijfers, beleid: MetBeleid | undefined): readonly string[] {
  const { jaar, versies, verslagen, overtredingen, recidive, gevolgd, afgeweken, maatregelen } = cijfers;
  const noem =
    (deel: 'voorschriften' | 'afwijkgronden' | 'maatregelen') =>
    (id: string): string =>
      beleid?.data[deel].find((een) => een.id === id)?.naam ?? '';
  const conflict = (id: string): string => beleid?.data.conflicten.find((een) => een.id === id)?.titel ?? id;
  const metId = (naam: (id: string) => string) => (id: string) => naam(id) || id;
  const over = beleid === undefined ? cijfers.beleid : `${beleid.data.gemeente.naam}, ${beleid.data.titel}`;
  return [
    `${jaar}. ${over} (${aantallen(versies.length, 'versie', 'versies')}: ${versies.join(', ')})`,
    `${aantallen(verslagen, 'verslag', 'verslagen')}, ${aantallen(overtredingen, 'overtreding', 'overtredingen')}.`,
    `Recidive: ${leesGetal(recidive.ja)} wel, ${leesGetal(recidive.nee)} niet, ${leesGetal(recidive.onbekend)} niet bekend.`,
    `Het advies gevolgd: ${keer(gevolgd)}; ervan afgeweken: ${keer(afgeweken)}.`,
    ...lijst('Gronden om af te wijken:', cijfers.gronden, metId(noem('afwijkgronden'))),
    ...(maatregelen.length === 0
      ? []
      : [
          'Gekozen maatregelen (bedragen per overtreding, zonder samenloop en maxima over meer overtredingen):',
          ...maatregelen.map((een) => `  ${maatregelregel(een, noem('maatregelen')(een.soort))}`),
        ]),
    ...lijst('Overtreden voorschriften:', cijfers.voorschriften, metId(noem('voorschriften'))),
    ...lijst('Tegenspraken in het beleid, naar het aantal verslagen dat zij raken:', cijfers.conflicten, conflict),
  ];
}
