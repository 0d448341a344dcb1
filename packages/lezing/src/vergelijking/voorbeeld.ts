import type { Antwoord, Dossier } from '@handhavingswijzer/engine';
import { antwoordTekst } from '../advies/antwoord.ts';
import { leesDatum } from '../opmaak/datum.ts';
import { leesGetal } from '../opmaak/getal.ts';
import type { Paar } from './woorden.ts';

/** What a dossier says of a fact: its answer, or the field that is one. */
function waardeVan(
  { voorziening, houder, inspectie, besluitdatum, antwoorden = {}, overtredingen: [overtreding] }: Dossier,
  feit: string,
): Antwoord | undefined {
  const velden: Readonly<Record<string, Antwoord | undefined>> = {
    risicoprofiel: voorziening.risicoprofiel,
    inGemeente: voorziening.inGemeente,
    voorschoolseEducatie: voorziening.voorschoolseEducatie,
    capaciteit: houder.capaciteit,
    soortInspectie: inspectie.soort,
    aantal: overtreding?.aantal ?? 1,
    pleegdatum: overtreding?.pleegdatum ?? inspectie.datum,
    inspectiedatum: inspectie.datum,
    besluitdatum,
  };
  return velden[feit] ?? antwoorden[feit] ?? overtreding?.antwoorden[feit];
}

/** What went before, events that are alike counted together: "2 keer een aanwijzing (niet opgevolgd)". */
function eerder({ boek }: Paar, { inspectie, overtredingen: [overtreding] }: Dossier): string {
  const geteld = new Map<string, number>();
  for (const { soort, datum, opgevolgd, ingevorderd, locatie, soortgelijk } of overtreding?.historie ?? []) {
    const bij = [
      opgevolgd === undefined ? '' : opgevolgd ? 'opgevolgd' : 'niet opgevolgd',
      ingevorderd === undefined ? '' : ingevorderd ? 'ingevorderd' : 'niet ingevorderd',
      locatie === 'andere' ? 'op een andere locatie' : '',
      soortgelijk === true ? 'voor een soortgelijk voorschrift' : '',
    ].filter((deel) => deel !== '');
    const wat = `${boek.gebeurtenissen.get(soort) ?? soort} op ${leesDatum(datum)}${bij.length === 0 ? '' : ` (${bij.join(', ')})`}`;
    geteld.set(wat, (geteld.get(wat) ?? 0) + 1);
  }
  const delen = [...geteld].map(([wat, aantal]) => (aantal === 1 ? wat : `${leesGetal(aantal)} keer ${wat}`));
  const dag = leesDatum(overtreding?.pleegdatum ?? inspectie.datum);
  return delen.length === 0 ? 'er ging niets aan vooraf' : `eerder: ${delen.join('; ')}; de overtreding is van ${dag}`;
}

/**
 * A small dossier told in a sentence: its voorschrift and voorziening, the answers that decide, and what went before. Answers that do not decide are left out.
 *
 * @param bepalend the facts that decide
 */
export function leesVoorbeeld(paar: Paar, dossier: Dossier, bepalend: readonly string[]): string {
  const { boek, oud, landelijk } = paar;
  const [overtreding] = dossier.overtredingen;
  const voorschrift = oud.data.voorschriften.find(({ id }) => id === overtreding?.voorschrift)?.naam ?? overtreding?.voorschrift ?? '';
  const soort = boek.feit('soortVoorziening').opties.get(dossier.voorziening.soort) ?? dossier.voorziening.soort;
  const volgorde = [...landelijk.data.feiten, ...oud.data.feiten, ...paar.nieuw.data.feiten].map(({ id }) => id);
  const antwoorden = [...new Set(volgorde)]
    .filter((id) => bepalend.includes(id))
    .map((id) => {
      const feit = boek.feit(id);
      const waarde = waardeVan(dossier, id);
      return `${feit.naam}: ${waarde === undefined ? 'niet apart beantwoord' : antwoordTekst(boek, feit, waarde)}`;
    });
  return [`bij ${soort} ‘${voorschrift}’`, ...antwoorden, eerder(paar, dossier)].join('; ');
}
