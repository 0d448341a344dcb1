import type { Keuze, Maatregel, MaatregelSoort } from '@handhavingswijzer/engine';
import { verschuif } from '@handhavingswijzer/engine';
import { leesDatum } from '../../opmaak/datum.ts';
import { leesEuro, leesGetal } from '../../opmaak/getal.ts';
import { zonderHoofdletter } from '../../zin.ts';
import type { Documentdeel } from '../typen.ts';
import { stand } from './berekend.ts';
import { nummerlijst } from './bundel.ts';
import { gevallen, losseZinnen, maakZin, type Geval, type Stof } from './stof.ts';

const naam = (stof: Stof, soort: MaatregelSoort): string => zonderHoofdletter(stof.boek.maatregelTitel(soort));
const geboden = ({ advies }: Geval): readonly Maatregel[] => (advies?.maatregelen ?? []).filter(({ sterkte }) => sterkte === 'geboden');
const eigenVan = (keuze: Keuze | undefined, soort: MaatregelSoort) => keuze?.maatwerk?.find(({ maatregel }) => maatregel === soort);

/** What is decided, or while nothing is chosen what the advice demands. */
const gaatOver = (geval: Geval): readonly MaatregelSoort[] => geval.keuze?.maatregelen ?? geboden(geval).map(({ soort }) => soort);
const uitAdvies = ({ advies }: Geval, soort: MaatregelSoort): Maatregel | undefined => advies?.maatregelen.find((m) => m.soort === soort);

const bedragen = (geval: Geval): readonly string[] =>
  gaatOver(geval).flatMap((soort) => {
    const cent = eigenVan(geval.keuze, soort)?.cent ?? uitAdvies(geval, soort)?.bedrag?.cent;
    return cent === undefined ? [] : [leesEuro(cent)];
  });

const termijnen = ({ verslag: { dossier } }: Stof, geval: Geval): readonly string[] => [
  ...new Set(
    gaatOver(geval).flatMap((soort) => {
      const eigen = eigenVan(geval.keuze, soort)?.dagen;
      const uiterlijk = eigen === undefined ? uitAdvies(geval, soort)?.termijn?.uiterlijk : verschuif(dossier.besluitdatum, eigen, 'dagen');
      return uiterlijk === undefined ? [] : [`tot en met ${leesDatum(uiterlijk)}`];
    }),
  ),
];

function rij(stof: Stof, geval: Geval): readonly string[] {
  const lijst = (soorten: readonly MaatregelSoort[], leeg: string): string => soorten.map((soort) => naam(stof, soort)).join(', ') || leeg;
  const { keuze } = geval;
  return [
    `${leesGetal(geval.nummer)}. ${geval.naam}`,
    lijst(
      geboden(geval).map(({ soort }) => soort),
      'niets geboden',
    ),
    keuze === undefined ? 'nog niet besloten' : `${lijst(keuze.maatregelen, '')}${keuze.volgtAdvies ? '' : ' (anders dan het advies)'}`,
    bedragen(geval).join(', ') || 'geen',
    termijnen(stof, geval).join(', ') || 'geen',
  ];
}

/** Half a page in front: what, advice, choice, amount and term of each overtreding, and where it stands. It belongs to none of the parts. */
export function samenvatting(stof: Stof): Documentdeel {
  const { vastgesteldDoor, besluit } = stof.verslag;
  const alle = gevallen(stof);
  const anders = alle.filter(({ keuze }) => keuze?.volgtAdvies === false).map(({ nummer }) => nummer);
  const open = (besluit?.nogTeDoen ?? []).filter((punt) => punt.stand === 'open').length;
  const oordeel = besluit?.evenredigheid?.oordeel;
  const zinnen = [
    ...stand(stof),
    ...(anders.length === 0 ? [] : [`De handhaver kiest anders dan het advies bij overtreding ${nummerlijst(anders)}. Deel B zegt waarom.`]),
    ...(oordeel === undefined ? [] : [`De handhaver vindt het geheel ${oordeel === 'evenredig' ? 'evenredig' : 'niet evenredig'}.`]),
    ...(open === 0 ? [] : [`Van wat het besluit nodig heeft, ${open === 1 ? 'staat nog 1 punt open' : `staan nog ${leesGetal(open)} punten open`} (deel B).`]),
    ...(vastgesteldDoor === undefined ? [] : [`Besluit genomen door: ${vastgesteldDoor}.`]),
  ];
  return {
    id: 'samenvatting',
    titel: 'Samenvatting',
    aard: 'algemeen',
    blokken: [
      {
        soort: 'tabel',
        titel: alle.length === 1 ? 'Overtreding, advies en besluit' : 'Overtredingen, advies en besluit',
        aard: 'algemeen',
        koppen: ['Overtreding', 'Advies', 'Besluit van de handhaver', 'Bedrag', 'Termijn'],
        rijen: alle.map((geval) => rij(stof, geval)),
      },
      ...losseZinnen([maakZin('algemeen', zinnen.join(' '))]),
    ],
    delen: [],
  };
}
