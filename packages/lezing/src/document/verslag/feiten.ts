import { leesDatum, leesDatumMetDag } from '../../opmaak/datum.ts';
import { leesGetal } from '../../opmaak/getal.ts';
import type { Blok, Documentdeel, Documentzin } from '../typen.ts';
import { antwoorden } from './antwoorden.ts';
import { gebundeldeZinnen, nummerlijst, perGeval } from './bundel.ts';
import { feitsleutel, gevallen, losAntwoord, losseZinnen, maakZin, puntenlijst, type Geval, type Stof } from './stof.ts';

const jaOfNee = (waarde: boolean | undefined): string | undefined => (waarde === undefined ? undefined : waarde ? 'ja' : 'nee');
const jaNee = (waarde: boolean | undefined): string => jaOfNee(waarde) ?? 'niet ingevuld';

/** A table of fields; what is absent is named under it. */
function gegevens(titel: string, rijen: readonly (readonly [string, string | undefined])[]): readonly Blok[] {
  const leeg = rijen.filter(([, waarde]) => waarde === undefined).map(([naam]) => naam);
  return [
    {
      soort: 'tabel',
      titel,
      aard: 'feit',
      koppen: ['Gegeven', 'Waarde'],
      rijen: rijen.flatMap(([naam, waarde]) => (waarde === undefined ? [] : [[naam, waarde]])),
    },
    ...(leeg.length === 0 ? [] : losseZinnen([maakZin('feit', `Niet ingevuld: ${leeg.join(', ')}.`, undefined, { van: 'dossier' })])),
  ];
}

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
      ...gegevens('Gegevens van de zaak', [
        ['Zaak', hier?.identificatie],
        ['Inspectie', leesDatumMetDag(inspectie.datum)],
        ['Soort onderzoek', keuze('soortInspectie', inspectie.soort)],
        ['Voorziening', voorziening.naam],
        ['Soort voorziening', keuze('soortVoorziening', voorziening.soort)],
        ['LRK-nummer', voorziening.lrkNummer],
        ['Risicoprofiel', keuze('risicoprofiel', voorziening.risicoprofiel)],
        ['Voorschoolse educatie', jaOfNee(voorziening.voorschoolseEducatie)],
        ['In deze gemeente gevestigd', jaOfNee(voorziening.inGemeente)],
        ['Houder', houder.naam],
        ['KvK-nummer', houder.kvkNummer],
        ['Kindplaatsen of bemiddelde gastouders van de houder', houder.capaciteit === undefined ? undefined : leesGetal(houder.capaciteit)],
        ['Dag waarvoor advies is gevraagd', leesDatumMetDag(besluitdatum)],
      ]),
    ],
    delen: [],
  };
}

const LOCATIES = { deze: 'deze locatie', andere: 'andere locatie' } as const;

/** What happened before, of all overtredingen in one table; of which nothing did, and of which it was not filled in, in a sentence. */
function historie(stof: Stof): readonly Blok[] {
  const rijen = perGeval(stof, ({ overtreding }) => overtreding.historie ?? []).map(
    ({ geval, wat: { datum, soort, locatie, soortgelijk, opgevolgd, ingevorderd } }): readonly string[] => [
      leesDatum(datum),
      stof.boek.gebeurtenissen.get(soort) ?? soort,
      locatie === undefined ? 'niet ingevuld' : LOCATIES[locatie],
      soortgelijk === true ? 'soortgelijk voorschrift' : 'dit voorschrift',
      jaNee(opgevolgd),
      jaNee(ingevorderd),
      leesGetal(geval.nummer),
    ],
  );
  const zonder = perGeval(stof, ({ overtreding: { id, historie: lijst } }) => {
    const herkomst = { van: 'dossier', feiten: [feitsleutel('historie', id)] } as const;
    if (lijst === undefined) return [maakZin('feit', 'Eerdere maatregelen en overtredingen: niet ingevuld.', undefined, herkomst)];
    return lijst.length > 0 ? [] : [maakZin('feit', 'Er zijn bij dit voorschrift geen eerdere maatregelen of overtredingen.', undefined, herkomst)];
  });
  const koppen = ['Datum', 'Wat', 'Waar', 'Voorschrift', 'Op tijd opgevolgd', 'Ingevorderd', 'Overtreding'];
  return [
    ...(rijen.length === 0 ? [] : [{ soort: 'tabel', titel: 'Wat er eerder is gebeurd', aard: 'feit', koppen, rijen } satisfies Blok]),
    ...losseZinnen(gebundeldeZinnen(stof, zonder)),
  ];
}

/** What is known of one overtreding, a sentence a thing. */
function overtreding(stof: Stof, alle: readonly Geval[], geval: Geval): readonly Documentzin[] {
  const { overtreding: hier } = geval;
  const artikelen = stof.beleid.data.voorschriften.find(({ id }) => id === hier.voorschrift)?.artikelen ?? [];
  const namen = artikelen.map((artikel) => stof.landelijk.data.artikelen.find(({ id }) => id === artikel)?.naam ?? artikel);
  const samen = alle.filter((ander) => hier.gedraging !== undefined && ander.overtreding.gedraging === hier.gedraging);
  const feit = (tekst: string, id: string): Documentzin => maakZin('feit', tekst, undefined, { van: 'dossier', feiten: [feitsleutel(id, hier.id)] });
  return [
    feit(`Wettelijke grondslag: ${namen.length === 0 ? 'niet ingevuld' : namen.join('; ')}.`, 'voorschrift'),
    feit(`Dag van de overtreding: ${hier.pleegdatum === undefined ? 'niet ingevuld' : leesDatumMetDag(hier.pleegdatum)}.`, 'pleegdatum'),
    feit(`Aantal: ${hier.aantal === undefined ? 'niet ingevuld' : leesGetal(hier.aantal)}.`, 'aantal'),
    feit(
      samen.length > 1 ? `Eén en dezelfde gedraging (${nummerlijst(samen.map(({ nummer }) => nummer))}).` : 'Geen gedraging samen met een andere overtreding.',
      'gedraging',
    ),
  ];
}

/** The overtredingen by number, then what is known of them: once for all that share it. */
function lijst(stof: Stof): readonly Blok[] {
  const alle = gevallen(stof);
  const titels = alle.map(({ overtreding: { id }, nummer, naam }) =>
    maakZin('feit', `${leesGetal(nummer)}. ${naam}.`, undefined, { van: 'dossier', feiten: [feitsleutel('voorschrift', id)] }),
  );
  return [
    ...losseZinnen(titels),
    ...puntenlijst(
      gebundeldeZinnen(
        stof,
        perGeval(stof, (geval) => overtreding(stof, alle, geval)),
      ),
    ),
  ];
}

/** Part A: what was observed, and nothing that anyone judged or computed. */
export function deelFeiten(stof: Stof): Documentdeel {
  return {
    id: 'feiten',
    titel: 'A. Feiten',
    aard: 'feit',
    blokken: losseZinnen([
      maakZin('feit', 'Dit deel bevat alleen wat is vastgesteld. Zinnen zonder bron komen uit het dossier.', undefined, { van: 'dossier' }),
    ]),
    delen: [
      zaak(stof),
      {
        id: 'feiten-overtredingen',
        titel: gevallen(stof).length === 1 ? 'De overtreding' : 'De overtredingen',
        aard: 'feit',
        blokken: [...lijst(stof), ...antwoorden(stof, 'vaststelling'), ...historie(stof)],
        delen: [],
      },
    ],
  };
}
