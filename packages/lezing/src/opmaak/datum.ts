const MAANDEN = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'] as const;
const WEEKDAGEN = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'] as const;
export type Weekdag = (typeof WEEKDAGEN)[number];

interface Delen {
  readonly jaar: number;
  readonly maand: number;
  readonly dag: number;
}

const isSchrikkeljaar = (jaar: number): boolean => (jaar % 4 === 0 && jaar % 100 !== 0) || jaar % 400 === 0;
const dagenInMaand = (jaar: number, maand: number): number => (maand === 2 ? (isSchrikkeljaar(jaar) ? 29 : 28) : [4, 6, 9, 11].includes(maand) ? 30 : 31);

/** Splits a civil date `YYYY-MM-DD`; undefined when it is not a day that exists. */
function splits(datum: string): Delen | undefined {
  const gevonden = /^(\d{4})-(\d{2})-(\d{2})$/.exec(datum);
  if (gevonden === null) return undefined;
  const [jaar, maand, dag] = [Number(gevonden[1]), Number(gevonden[2]), Number(gevonden[3])];
  if (jaar < 1 || maand < 1 || maand > 12 || dag < 1 || dag > dagenInMaand(jaar, maand)) return undefined;
  return { jaar, maand, dag };
}

function moetBestaan(datum: string): Delen {
  const delen = splits(datum);
  if (delen === undefined) throw new RangeError(`geen bestaande datum: ${datum}`);
  return delen;
}

/** Whether the text is a civil date that exists. */
export const isDatum = (tekst: string): boolean => splits(tekst) !== undefined;

/** The day of the week of a civil date (proleptic Gregorian), by counting days; no clock and no time zone. */
export function weekdag(datum: string): Weekdag {
  const { jaar, maand, dag } = moetBestaan(datum);
  const vorig = jaar - 1;
  let dagen = vorig * 365 + Math.floor(vorig / 4) - Math.floor(vorig / 100) + Math.floor(vorig / 400) + dag;
  for (let m = 1; m < maand; m += 1) dagen += dagenInMaand(jaar, m);
  return WEEKDAGEN[dagen % 7] as Weekdag; // 1 January of the year 1 is day 1, a Monday
}

/** A civil date: "6 april 2026". */
export function leesDatum(datum: string): string {
  const { jaar, maand, dag } = moetBestaan(datum);
  return `${dag} ${MAANDEN[maand - 1] as string} ${jaar}`;
}

/** A civil date with its weekday: "maandag 6 april 2026". */
export const leesDatumMetDag = (datum: string): string => `${weekdag(datum)} ${leesDatum(datum)}`;
