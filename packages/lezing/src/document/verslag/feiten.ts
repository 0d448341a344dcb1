import type { Gebeurtenis, Overtreding } from '@handhavingswijzer/engine';
import { leesDatum, leesDatumMetDag } from '../../opmaak/datum.ts';
import { leesGetal } from '../../opmaak/getal.ts';
import type { Blok, Documentdeel } from '../typen.ts';
import { antwoorden } from './antwoorden.ts';
import { deel, gevallen, losAntwoord, losseZinnen, maakZin, type Geval, type Stof } from './stof.ts';

const jaNee = (waarde: boolean | undefined): string => (waarde === undefined ? 'niet ingevuld' : waarde ? 'ja' : 'nee');

/** A table of fields; what is absent says so. */
const gegevens = (titel: string, rijen: readonly (readonly [string, string | undefined])[]): Blok => ({
  soort: 'tabel',
  titel,
  aard: 'feit',
  koppen: ['Gegeven', 'Waarde'],
  rijen: rijen.map(([naam, waarde]) => [naam, waarde ?? 'niet ingevuld']),
});

function zaak(stof: Stof): Documentdeel {
  const { zaak: hier, besluitdatum, inspectie, voorziening, houder } = stof.verslag.dossier;
  const keuze = (id: string, waarde: string | undefined): string | undefined => {
    const feit = stof.landelijk.data.feiten.find((kandidaat) => kandidaat.id === id);
    return waarde === undefined || feit === undefined ? waarde : losAntwoord(stof, feit, waarde);
  };
  return {
    id: 'zaak',
    titel: 'De zaak',
    aard: 'feit',
    blokken: [
      gegevens('Gegevens van de zaak', [
        ['Zaak', hier?.identificatie],
        ['Inspectie', leesDatumMetDag(inspectie.datum)],
        ['Soort onderzoek', keuze('soortInspectie', inspectie.soort)],
        ['Voorziening', voorziening.naam],
        ['Soort voorziening', keuze('soortVoorziening', voorziening.soort)],
        ['LRK-nummer', voorziening.lrkNummer],
        ['Risicoprofiel', keuze('risicoprofiel', voorziening.risicoprofiel)],
        ['Voorschoolse educatie', jaNee(voorziening.voorschoolseEducatie)],
        ['In deze gemeente gevestigd', jaNee(voorziening.inGemeente)],
        ['Houder', houder.naam],
        ['KvK-nummer', houder.kvkNummer],
        ['Kindplaatsen of bemiddelde gastouders van de houder', houder.capaciteit === undefined ? undefined : leesGetal(houder.capaciteit)],
        ['Dag waarvoor advies is gevraagd', leesDatumMetDag(besluitdatum)],
      ]),
      ...antwoorden(stof, 'vaststelling'),
    ],
    delen: [],
  };
}

const LOCATIES = { deze: 'deze locatie', andere: 'andere locatie' } as const;

function historie(stof: Stof, { historie: lijst }: Overtreding): readonly Blok[] {
  if (lijst === undefined) return losseZinnen([maakZin('feit', 'Eerdere maatregelen en overtredingen: niet ingevuld.', 'dossier')]);
  if (lijst.length === 0) return losseZinnen([maakZin('feit', 'Er zijn bij dit voorschrift geen eerdere maatregelen of overtredingen.', 'dossier')]);
  const rij = ({ datum, soort, locatie, soortgelijk, opgevolgd, ingevorderd }: Gebeurtenis): readonly string[] => [
    leesDatum(datum),
    stof.boek.gebeurtenissen.get(soort) ?? soort,
    locatie === undefined ? 'niet ingevuld' : LOCATIES[locatie],
    soortgelijk === true ? 'soortgelijk voorschrift' : 'dit voorschrift',
    jaNee(opgevolgd),
    jaNee(ingevorderd),
  ];
  return [
    {
      soort: 'tabel',
      titel: 'Wat er eerder is gebeurd',
      aard: 'feit',
      koppen: ['Datum', 'Wat', 'Waar', 'Voorschrift', 'Op tijd opgevolgd', 'Ingevorderd'],
      rijen: lijst.map(rij),
    },
  ];
}

function overtreding(stof: Stof, geval: Geval, alle: readonly Geval[]): readonly Documentdeel[] {
  const { overtreding: hier, nummer, naam } = geval;
  const voorschrift = stof.beleid.data.voorschriften.find(({ id }) => id === hier.voorschrift);
  const artikelen = (voorschrift?.artikelen ?? []).map((id) => stof.landelijk.data.artikelen.find((artikel) => artikel.id === id)?.naam ?? id);
  const samen = alle.filter((ander) => ander !== geval && hier.gedraging !== undefined && ander.overtreding.gedraging === hier.gedraging);
  return deel(`feiten-${hier.id}`, `Overtreding ${leesGetal(nummer)}: ${naam}`, 'feit', [
    gegevens('Gegevens van de overtreding', [
      ['Voorschrift', naam],
      ['Wettelijke grondslag', artikelen.length === 0 ? undefined : artikelen.join('; ')],
      ['Dag van de overtreding', hier.pleegdatum === undefined ? 'niet ingevuld: de dag van de inspectie' : leesDatumMetDag(hier.pleegdatum)],
      ['Aantal', hier.aantal === undefined ? 'niet ingevuld: 1' : leesGetal(hier.aantal)],
      ['Zelfde gedraging als', samen.length === 0 ? 'geen andere overtreding' : samen.map((ander) => `overtreding ${leesGetal(ander.nummer)}`).join(', ')],
    ]),
    ...antwoorden(stof, 'vaststelling', hier),
    ...historie(stof, hier),
  ]);
}

/** Part A: what was observed, and nothing that anyone judged or computed. */
export function deelFeiten(stof: Stof): Documentdeel {
  const alle = gevallen(stof);
  return {
    id: 'feiten',
    titel: 'A. Feiten',
    aard: 'feit',
    blokken: [
      {
        soort: 'alinea',
        zinnen: [
          maakZin('feit', 'Dit deel bevat alleen wat is vastgesteld. Het oordeel van de handhaver staat in deel B, de berekening in deel C.', 'leeswijzer'),
        ],
      },
    ],
    delen: [zaak(stof), ...alle.flatMap((geval) => overtreding(stof, geval, alle))],
  };
}
