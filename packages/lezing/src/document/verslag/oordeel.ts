import { afwijkingen, richtingVan, type Keuze, type Maatwerk, type Punt } from '@handhavingswijzer/engine';
import { leesAfwijking, leesRichting } from '../../advies/afwijking.ts';
import { bronDeel } from '../../bron.ts';
import { leesDatumMetDag } from '../../opmaak/datum.ts';
import { leesEuro, leesGetal } from '../../opmaak/getal.ts';
import { som, zin, zonderHoofdletter } from '../../zin.ts';
import type { Blok, Documentdeel, Documentzin } from '../typen.ts';
import { antwoorden } from './antwoorden.ts';
import { nummerlijst, zijnAlle } from './bundel.ts';
import { alineas, deel, gevallen, losseZinnen, maakZin, puntenlijst, regelBron, type Geval, type Stof } from './stof.ts';

const oordeel = (tekst: string, bron?: string): Documentzin => maakZin('oordeel', tekst, bron, { van: 'handhaver' });

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

/** Whether the motivering of the besluit holds this text already, word for word: then it is not printed twice. */
const staatInMotivering = ({ verslag: { besluit } }: Stof, tekst: string): boolean => besluit?.motivering?.includes(tekst.trim()) === true;

/** What she chose about one overtreding, and why where the motivering of the besluit does not say it. */
function keuze(stof: Stof, geval: Geval): readonly Blok[] {
  const { keuze: gekozen, nummer, naam } = geval;
  const begin = `${leesGetal(nummer)}. ${naam}:`;
  if (gekozen === undefined) return losseZinnen([oordeel(`${begin} de handhaver heeft over deze overtreding nog niet besloten.`)]);
  const { motivering } = gekozen;
  return [
    {
      soort: 'alinea',
      zinnen: [
        oordeel(`${begin} de handhaver kiest ${maatregelnamen(stof, gekozen.maatregelen)}.`),
        ...afwijking(stof, geval, gekozen),
        ...(gekozen.maatwerk ?? []).flatMap((eigen) => maatwerk(stof, geval, eigen)),
        ...(motivering.trim() === '' ? [oordeel('De handhaver heeft deze keuze nog niet gemotiveerd.')] : []),
      ],
    },
    ...(staatInMotivering(stof, motivering) ? [] : alineas(motivering, (alinea) => oordeel(alinea))),
  ];
}

function evenredigheid(stof: Stof): readonly Documentdeel[] {
  const gegeven = stof.verslag.besluit?.evenredigheid;
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
          ...(staatInMotivering(stof, gegeven.toelichting) ? [] : alineas(gegeven.toelichting, (alinea) => oordeel(alinea))),
        ];
  return deel('evenredigheid', 'Is het geheel evenredig?', 'oordeel', blokken);
}

const STANDEN: readonly (readonly [Punt['stand'], string])[] = [
  ['gedaan', 'Gedaan of bepaald:'],
  ['niet-van-toepassing', 'Niet van toepassing:'],
  ['open', 'Nog open:'],
];

/** What a point is about, to stand behind it: " (overtreding 1 en 2, last onder dwangsom)"; of the whole case nothing. */
function waarvoor(stof: Stof, punten: readonly Punt[]): string {
  const ids = new Set(punten.map(({ overtreding }) => overtreding));
  const nummers = gevallen(stof).flatMap(({ overtreding: { id }, nummer }) => (ids.has(id) ? [nummer] : []));
  const maatregelen = [...new Set(punten.flatMap(({ maatregel }) => maatregel ?? []))].map((soort) => zonderHoofdletter(stof.boek.maatregelTitel(soort)));
  const delen = [...(nummers.length === 0 || zijnAlle(stof, nummers) ? [] : [`overtreding ${nummerlijst(nummers)}`]), ...maatregelen];
  return delen.length === 0 ? '' : ` (${delen.join(', ')})`;
}

/** Points with one stand, each text once: what was filled in stands with it. */
function puntzinnen(stof: Stof, punten: readonly Punt[]): readonly Documentzin[] {
  const inhoud = ({ waarde, toelichting }: Punt): string => [waarde, toelichting].filter((tekst) => tekst !== undefined && tekst !== '').join('. ');
  const groepen = new Map<string, readonly Punt[]>();
  for (const punt of punten) {
    const sleutel = [punt.tekst, punt.maatregel, punt.regel, inhoud(punt)].join('\n');
    groepen.set(sleutel, [...(groepen.get(sleutel) ?? []), punt]);
  }
  return [...groepen.values()].flatMap((groep) => {
    const [eerste] = groep;
    if (eerste === undefined) return [];
    const tekst = eerste.tekst.replace(/\.$/u, '');
    const ingevuld = inhoud(eerste);
    return [
      maakZin(
        'oordeel',
        `${tekst}${waarvoor(stof, groep)}${ingevuld === '' ? '.' : `: ${ingevuld}${/[.!?]$/u.test(ingevuld) ? '' : '.'}`}`,
        eerste.regel === undefined ? undefined : regelBron(stof, eerste.regel),
        { van: 'handhaver', ...(eerste.regel === undefined ? {} : { regels: [eerste.regel] }) },
      ),
    ];
  });
}

function nogTeDoen(stof: Stof): readonly Documentdeel[] {
  const punten = stof.verslag.besluit?.nogTeDoen ?? [];
  return deel(
    'nog-te-doen',
    'Wat het besluit nodig heeft',
    'oordeel',
    STANDEN.flatMap(([stand, kop]) => {
      const zinnen = puntzinnen(
        stof,
        punten.filter((punt) => punt.stand === stand),
      );
      return zinnen.length === 0 ? [] : [...losseZinnen([oordeel(kop)]), ...puntenlijst(zinnen)];
    }),
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
    blokken: [
      ...losseZinnen([oordeel('Dit deel bevat wat de handhaver zelf heeft beoordeeld, gekozen en geschreven. Zinnen zonder bron zijn van de handhaver.')]),
      ...antwoorden(stof, 'weging'),
    ],
    delen: [
      ...deel(
        'keuzes',
        'Wat de handhaver kiest',
        'oordeel',
        gevallen(stof).flatMap((geval) => keuze(stof, geval)),
      ),
      ...deel('motivering', 'Motivering van het besluit', 'oordeel', motivering === undefined ? [] : alineas(motivering, (alinea) => oordeel(alinea))),
      ...evenredigheid(stof),
      ...nogTeDoen(stof),
      ...vaststelling(stof),
    ],
  };
}
