import { bestaat, dagnummer } from '@handhavingswijzer/engine';

/** Names of the months, January first. */
export const MAANDEN = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'] as const;
const WEEKDAGEN = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'] as const;
export type Weekdag = (typeof WEEKDAGEN)[number];

/** Whether the text is a civil date `YYYY-MM-DD` that exists; people know no year 0. */
export const isDatum = (tekst: string): boolean => bestaat(tekst) && !tekst.startsWith('0000');

/** The day of the week of a civil date (proleptic Gregorian), by counting days; no clock and no time zone. */
export const weekdag = (datum: string): Weekdag => WEEKDAGEN[(((dagnummer(datum) + 4) % 7) + 7) % 7] as Weekdag; // 1 January 1970, day 0, was a Thursday

/** A civil date: "6 april 2026". */
export function leesDatum(datum: string): string {
  if (!isDatum(datum)) throw new RangeError(`not a date: ${datum}`);
  const [jaar, maand, dag] = datum.split('-').map(Number) as [number, number, number];
  return `${dag} ${MAANDEN[maand - 1] as string} ${jaar}`;
}

/** A civil date with its weekday: "maandag 6 april 2026". */
export const leesDatumMetDag = (datum: string): string => `${weekdag(datum)} ${leesDatum(datum)}`;
