import { opbouwTotaal } from '@handhavingswijzer/engine';
import { leesOntbrekend } from '../../advies/ontbrekend.ts';
import { leesTotaal } from '../../advies/totaal.ts';
import { leesDatum } from '../../opmaak/datum.ts';
import { leesEuro } from '../../opmaak/getal.ts';
import type { Blok, Documentdeel, Documentzin } from '../typen.ts';
import { beelden } from './beelden.ts';
import { conflicten } from './conflicten.ts';
import { aandachtEnProcedure, nietLichterOfZwaarder, uitzonderingen, verboden } from './kanttekeningen.ts';
import { maatregelen } from './maatregelen.ts';
import { regellijst } from './regels.ts';
import { deel, feitsleutel, losseZinnen, maakZin, puntenlijst, type Stof } from './stof.ts';

const berekend = (tekst: string, herkomst: Documentzin['herkomst'] = {}): Documentzin =>
  maakZin('berekend', tekst, undefined, { van: 'programma', ...herkomst });

/** How complete the advice is, and what it adds up to. */
export const stand = ({ verslag: { advies } }: Stof): readonly string[] => [
  advies.status === 'volledig'
    ? 'Het advies is volledig: geen open antwoord kan het nog veranderen.'
    : 'Het advies is voorlopig: er zijn nog vragen open die het kunnen veranderen.',
  `Totaal van wat geboden en zeker is, na samenloop en maximum: dwangsommen ${leesEuro(advies.totaal.dwangsomCent)}, boetes ${leesEuro(advies.totaal.boeteCent)}.`,
];

/** The documents behind the short names of the sources that these parts name. */
function bronnen({ beleid, landelijk }: Stof, delen: readonly Documentdeel[]): readonly Documentdeel[] {
  const perId = new Map([...landelijk.data.bronnen, ...beleid.data.bronnen].map((document) => [document.id, document]));
  const genoemd = [...perId.values()].filter(({ id }) => delen.some((een) => noemt(een, id)));
  return deel(
    'bronnen',
    'Bronnen',
    'berekend',
    puntenlijst(
      genoemd.map(({ id, titel, nummer, datum, url }) => berekend(`${id}: ${titel}${nummer === undefined ? '' : ` (${nummer})`}, ${leesDatum(datum)}, ${url}`)),
    ),
  );
}

/** Whether a part names a document by its short name: "hlm 6.1.4" as a source or in a cell. */
function noemt({ blokken, delen }: Documentdeel, id: string): boolean {
  const kort = new RegExp(`(^|[^\\p{L}])${id} `, 'u');
  const inBlok = (blok: Blok): boolean => {
    if (blok.soort === 'tabel') return blok.rijen.some((rij) => rij.some((cel) => kort.test(cel)));
    return (blok.soort === 'alinea' ? blok.zinnen : blok.punten).some(({ bron }) => bron !== undefined && kort.test(bron));
  };
  return blokken.some(inBlok) || delen.some((onder) => noemt(onder, id));
}

/** The account of the totals: what counts, what does not and why. */
function rekening(stof: Stof): readonly Documentdeel[] {
  const { dossier, advies } = stof.verslag;
  const totalen = opbouwTotaal(stof.beleid, stof.landelijk, dossier);
  if (!totalen.ok) return [];
  const { tabellen, nietGeteld, onzeker } = leesTotaal(stof.beleid, stof.landelijk, dossier, advies, totalen.waarde);
  return deel('totalen', 'De totalen', 'berekend', [
    ...tabellen.map(({ titel, rijen, totaal: som }): Blok => ({
      soort: 'tabel',
      titel: `${titel}: ${som}`,
      aard: 'berekend',
      koppen: ['Overtreding', 'Maatregel', 'Bedrag', 'In het totaal', 'Uitleg'],
      rijen: rijen.map((rij) => [rij.kort, rij.maatregel, rij.bedrag, rij.geteld, rij.telling]),
    })),
    ...puntenlijst(onzeker.map((een) => berekend(een.tekst))),
    ...(nietGeteld.length > onzeker.length ? losseZinnen([berekend('Wat het beleid toelaat maar niet voorschrijft, telt niet mee.')]) : []),
  ]);
}

/** Part C: what the program computed from policy and law, each sentence with its rule and source; its list of sources serves the parts before it too. */
export function deelBerekend(stof: Stof, voorgaand: readonly Documentdeel[]): Documentdeel {
  const { dossier, advies } = stof.verslag;
  const open = leesOntbrekend(stof.beleid, stof.landelijk, dossier, advies).map(({ open: { feit, overtreding: bij }, zin: vraag }) =>
    berekend(vraag.tekst, { feiten: [feitsleutel(feit, bij)] }),
  );
  const delen = [
    ...maatregelen(stof),
    ...nietLichterOfZwaarder(stof),
    ...uitzonderingen(stof),
    ...verboden(stof),
    ...beelden(stof),
    ...rekening(stof),
    ...aandachtEnProcedure(stof),
    ...conflicten(stof),
    ...deel('voorbehouden', 'Waar dit advies van uitgaat', 'berekend', puntenlijst(advies.voorbehouden.map(({ tekst }) => berekend(tekst)))),
    ...deel('open', 'Vragen die nog open zijn', 'berekend', puntenlijst(open)),
    ...regellijst(stof),
  ];
  return {
    id: 'berekend',
    titel: 'C. Advies van het programma',
    aard: 'berekend',
    blokken: [
      {
        soort: 'alinea',
        zinnen: [
          berekend(`Dit deel is berekend uit de feiten (deel A) en de oordelen (deel B), met ${stof.beleid.data.titel}.`),
          berekend('Zinnen zonder bron volgen uit die berekening. Een nummer als R1 verwijst naar de lijst met regels achteraan in dit deel.'),
          ...stand(stof).map((tekst) => berekend(tekst)),
          berekend('Dit is een advies en geen besluit.'),
        ],
      },
    ],
    delen: [...delen, ...bronnen(stof, [...voorgaand, ...delen])],
  };
}
