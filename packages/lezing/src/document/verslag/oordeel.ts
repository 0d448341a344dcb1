import { afwijkingen, richtingVan, type Keuze, type Maatwerk, type Punt } from '@handhavingswijzer/engine';
import { leesAfwijking, leesRichting } from '../../advies/afwijking.ts';
import { bronDeel } from '../../bron.ts';
import { leesDatumMetDag } from '../../opmaak/datum.ts';
import { leesEuro, leesGetal } from '../../opmaak/getal.ts';
import { som, zin, zonderHoofdletter } from '../../zin.ts';
import type { Blok, Documentdeel, Documentzin } from '../typen.ts';
import { antwoorden } from './antwoorden.ts';
import { alineas, deel, gevallen, losseZinnen, maakZin, regelBron, type Geval, type Stof } from './stof.ts';

const HANDHAVER = 'de handhaver';
const oordeel = (tekst: string, bron = HANDHAVER, regels: readonly string[] = []): Documentzin =>
  maakZin('oordeel', tekst, bron, regels.length === 0 ? {} : { regels });

/** Names of measures in a sentence: "last onder dwangsom en aanwijzing". */
const maatregelnamen = (stof: Stof, soorten: readonly string[]): string =>
  zin(
    som(
      soorten.map((soort) => zonderHoofdletter(stof.boek.maatregelTitel(soort))),
      'en',
    ),
  ).tekst;

function maatwerk(stof: Stof, geval: Geval, { maatregel, cent, dagen }: Maatwerk): readonly Documentzin[] {
  const van = geval.advies?.maatregelen.find(({ soort }) => soort === maatregel);
  const naam = zonderHoofdletter(stof.boek.maatregelTitel(maatregel));
  return [
    ...(cent === undefined
      ? []
      : [
          oordeel(
            `De handhaver stelt het bedrag van de ${naam} zelf vast op ${leesEuro(cent)}${van?.bedrag === undefined ? '' : `, in plaats van ${leesEuro(van.bedrag.cent)}`}.`,
          ),
        ]),
    ...(dagen === undefined
      ? []
      : [
          oordeel(
            `De handhaver stelt de termijn van de ${naam} zelf vast op ${leesGetal(dagen)} ${dagen === 1 ? 'dag' : 'dagen'}${van?.termijn === undefined ? '' : `, in plaats van ${leesGetal(van.termijn.dagen)}`}.`,
          ),
        ]),
  ];
}

/** A deviation as what it is: the decision of the officer, with its ground and direction. */
function afwijking(stof: Stof, { advies }: Geval, keuze: Keuze): readonly Documentzin[] {
  if (keuze.volgtAdvies) return [oordeel('Dit is ook wat het advies inhoudt.')];
  const grond = stof.beleid.data.afwijkgronden.find(({ id }) => id === keuze.grond);
  const lijst = advies === undefined ? [] : afwijkingen(stof.beleid.data, advies, keuze);
  const richting = richtingVan(lijst);
  return [
    oordeel('De handhaver wijkt af van het advies. Dit is een eigen besluit van de handhaver.'),
    ...lijst.map((een) => oordeel(leesAfwijking(stof.beleid, stof.landelijk, een).tekst)),
    ...(richting === undefined ? [] : [oordeel(leesRichting(richting).zin)]),
    ...(grond === undefined
      ? [oordeel('De grond voor de afwijking is nog niet genoemd.')]
      : [oordeel(`Grond voor de afwijking: ${grond.naam}.`, bronDeel(stof.boek, grond.bron, 'beleid').tekst)]),
  ];
}

function keuzeBlokken(stof: Stof, geval: Geval): readonly Blok[] {
  const { keuze } = geval;
  if (keuze === undefined) return losseZinnen([oordeel('De handhaver heeft over deze overtreding nog niet besloten.')]);
  return [
    {
      soort: 'alinea',
      zinnen: [
        oordeel(`De handhaver kiest: ${maatregelnamen(stof, keuze.maatregelen)}.`),
        ...afwijking(stof, geval, keuze),
        ...(keuze.maatwerk ?? []).flatMap((eigen) => maatwerk(stof, geval, eigen)),
      ],
    },
    ...(keuze.motivering.trim() === ''
      ? losseZinnen([oordeel('De handhaver heeft deze keuze nog niet gemotiveerd.')])
      : alineas(keuze.motivering, (alinea) => oordeel(alinea, 'motivering van de handhaver'))),
  ];
}

const overtreding = (stof: Stof, geval: Geval): readonly Documentdeel[] =>
  deel(`oordeel-${geval.overtreding.id}`, `Overtreding ${leesGetal(geval.nummer)}: ${geval.naam}`, 'oordeel', [
    ...antwoorden(stof, 'weging', geval.overtreding),
    ...keuzeBlokken(stof, geval),
  ]);

function evenredigheid({ verslag: { besluit } }: Stof): readonly Documentdeel[] {
  const gegeven = besluit?.evenredigheid;
  const blokken =
    gegeven === undefined
      ? losseZinnen([oordeel('De handhaver heeft nog niet beoordeeld of het geheel evenredig is.', 'artikel 3:4 Awb')])
      : [
          ...losseZinnen([
            oordeel(
              `De handhaver vindt het geheel van de gekozen maatregelen ${gegeven.oordeel === 'evenredig' ? 'evenredig' : 'niet evenredig'}.`,
              'artikel 3:4 Awb',
            ),
          ]),
          ...alineas(gegeven.toelichting, (alinea) => oordeel(alinea)),
        ];
  return deel('evenredigheid', 'Is het geheel evenredig?', 'oordeel', blokken);
}

const STANDEN: Readonly<Record<Punt['stand'], string>> = { gedaan: 'gedaan', open: 'nog open', 'niet-van-toepassing': 'niet van toepassing' };

function nogTeDoen(stof: Stof): readonly Documentdeel[] {
  const punten = stof.verslag.besluit?.nogTeDoen ?? [];
  const nummers = new Map(gevallen(stof).map(({ overtreding: { id }, nummer }) => [id, nummer]));
  const waarvoor = ({ overtreding: id, maatregel }: Punt): string =>
    [
      ...(maatregel === undefined ? [] : [stof.boek.maatregelTitel(maatregel)]),
      ...(id === undefined ? [] : [`overtreding ${leesGetal(nummers.get(id) ?? 0)}`]),
    ].join(', ') || 'de hele zaak';
  return deel(
    'nog-te-doen',
    'Wat het besluit nodig heeft',
    'oordeel',
    punten.length === 0
      ? []
      : [
          {
            soort: 'tabel',
            titel: 'Wat is gedaan en wat nog open is',
            aard: 'oordeel',
            koppen: ['Punt', 'Waarvoor', 'Stand', 'Vastgelegd', 'Bron'],
            rijen: punten.map((punt) => [
              punt.tekst,
              waarvoor(punt),
              STANDEN[punt.stand],
              [punt.waarde, punt.toelichting].filter((tekst) => tekst !== undefined).join('. '),
              punt.regel === undefined ? '' : regelBron(stof, punt.regel),
            ]),
          },
        ],
  );
}

function vaststelling({ verslag: { vastgesteldDoor, vastgesteldOp } }: Stof): readonly Documentdeel[] {
  const door = vastgesteldDoor === undefined ? 'Wie besluit, is niet ingevuld.' : `Besluit genomen door: ${vastgesteldDoor}.`;
  const op = vastgesteldOp === undefined ? 'Dit verslag is nog een concept: er is nog niet besloten.' : `Vastgesteld op ${leesDatumMetDag(vastgesteldOp)}.`;
  return deel('vaststelling', 'Vaststelling', 'oordeel', losseZinnen([oordeel(door), oordeel(op)]));
}

/** Part B: what the officer judged, chose and wrote. A choice that differs from the advice is hers, never an outcome of the policy. */
export function deelOordeel(stof: Stof): Documentdeel {
  const motivering = stof.verslag.besluit?.motivering;
  return {
    id: 'oordeel',
    titel: 'B. Oordeel van de handhaver',
    aard: 'oordeel',
    blokken: losseZinnen([oordeel('Dit deel bevat wat de handhaver zelf heeft beoordeeld, gekozen en geschreven.', 'leeswijzer')]),
    delen: [
      ...deel('oordeel-zaak', 'De hele zaak', 'oordeel', antwoorden(stof, 'weging')),
      ...gevallen(stof).flatMap((geval) => overtreding(stof, geval)),
      ...evenredigheid(stof),
      ...nogTeDoen(stof),
      ...deel(
        'motivering',
        'Motivering van het besluit',
        'oordeel',
        motivering === undefined ? [] : alineas(motivering, (alinea) => oordeel(alinea, 'motivering van de handhaver')),
      ),
      ...vaststelling(stof),
    ],
  };
}
