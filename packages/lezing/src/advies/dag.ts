import type { LandelijkJson } from '@handhavingswijzer/engine';
import { leesDatumMetDag, weekdag } from '../opmaak/datum.ts';
import type { MetLandelijk } from '../woordenboek.ts';

/** Whether an office is closed on a day; `buiten-kalender`: the calendar of holidays does not reach that far. */
export type SoortDag = 'werkdag' | 'zaterdag' | 'zondag' | 'feestdag' | 'buiten-kalender';

export interface Dag {
  readonly datum: string;
  readonly soort: SoortDag;
  /** "maandag 6 april 2026" */
  readonly tekst: string;
  /** Name of the holiday; of a day that the calendar does not hold, undefined. */
  readonly feestdag?: string;
  /** What is special about the day, as a sentence; '' on a working day. */
  readonly opmerking: string;
}

function opmerkingBij(kalender: LandelijkJson['feestdagen'], datum: string, feestdag: string | undefined): readonly [SoortDag, string] {
  const naam = weekdag(datum);
  const weekend = naam === 'zaterdag' || naam === 'zondag' ? naam : undefined;
  if (feestdag !== undefined)
    return ['feestdag', weekend === undefined ? `Die dag is een feestdag: ${feestdag}.` : `Die dag is een ${weekend} en een feestdag: ${feestdag}.`];
  if (weekend !== undefined) return [weekend, `Die dag is een ${weekend}.`];
  if (datum > kalender.tot || datum < kalender.van)
    return ['buiten-kalender', 'De lijst met feestdagen loopt niet tot deze dag: ga zelf na of het een feestdag is.'];
  return ['werkdag', ''];
}

/** A civil date with its weekday, and whether it is a Saturday, a Sunday or a holiday of national law. Shows; never moves a date. */
export function leesDag(landelijk: MetLandelijk, datum: string): Dag {
  const kalender = landelijk.data.feestdagen;
  const feestdag = kalender.dagen.find((dag) => dag.datum === datum)?.naam;
  const [soort, opmerking] = opmerkingBij(kalender, datum, feestdag);
  return { datum, soort, tekst: leesDatumMetDag(datum), opmerking, ...(feestdag === undefined ? {} : { feestdag }) };
}
