/** Civil dates `YYYY-MM-DD`, computed as whole days. No clock, no time zone. */

export type Tijdseenheid = 'dagen' | 'weken' | 'maanden' | 'jaren';

const VORM = /^(\d{4})-(\d{2})-(\d{2})$/;
const LENGTE = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const schrikkeljaar = (jaar: number): boolean => jaar % 4 === 0 && (jaar % 100 !== 0 || jaar % 400 === 0);
/** Days in a month, 1 to 12; 0 for any other. */
export const maandlengte = (jaar: number, maand: number): number => (maand === 2 && schrikkeljaar(jaar) ? 29 : (LENGTE[maand - 1] ?? 0));

function ontleed(datum: string): readonly [jaar: number, maand: number, dag: number] | undefined {
  const deel = VORM.exec(datum);
  if (!deel) return undefined;
  const jaar = Number(deel[1]);
  const maand = Number(deel[2]);
  const dag = Number(deel[3]);
  return maand >= 1 && maand <= 12 && dag >= 1 && dag <= maandlengte(jaar, maand) ? [jaar, maand, dag] : undefined;
}

const vul = (getal: number, breedte: number): string => String(getal).padStart(breedte, '0');
/** The date of year, month (1 to 12) and day; the caller sees to it that it exists. */
export const schrijfDatum = (jaar: number, maand: number, dag: number): string => `${vul(jaar, 4)}-${vul(maand, 2)}-${vul(dag, 2)}`;

/** Whether the text is a date that exists; 2026-02-30 does not. */
export const bestaat = (datum: string): boolean => ontleed(datum) !== undefined;

/** Days since 1970-01-01. The date must exist. */
export function dagnummer(datum: string): number {
  const deel = ontleed(datum);
  if (!deel) throw new RangeError(`not a date: ${datum}`);
  const [jaar, maand, dag] = deel;
  const y = maand <= 2 ? jaar - 1 : jaar; // the year starts in March, so that the leap day comes last
  const tijdperk = Math.floor(y / 400);
  const jaarInTijdperk = y - tijdperk * 400;
  const dagInJaar = Math.floor((153 * (maand + (maand > 2 ? -3 : 9)) + 2) / 5) + dag - 1;
  return tijdperk * 146097 + jaarInTijdperk * 365 + Math.floor(jaarInTijdperk / 4) - Math.floor(jaarInTijdperk / 100) + dagInJaar - 719468;
}

/** The date of a day number; the inverse of `dagnummer`. */
export function datumVan(nummer: number): string {
  const z = nummer + 719468;
  const tijdperk = Math.floor(z / 146097);
  const dagInTijdperk = z - tijdperk * 146097;
  const jaarInTijdperk = Math.floor(
    (dagInTijdperk - Math.floor(dagInTijdperk / 1460) + Math.floor(dagInTijdperk / 36524) - Math.floor(dagInTijdperk / 146096)) / 365,
  );
  const dagInJaar = dagInTijdperk - (365 * jaarInTijdperk + Math.floor(jaarInTijdperk / 4) - Math.floor(jaarInTijdperk / 100));
  const m = Math.floor((5 * dagInJaar + 2) / 153);
  const maand = m < 10 ? m + 3 : m - 9;
  return schrijfDatum(jaarInTijdperk + tijdperk * 400 + (maand <= 2 ? 1 : 0), maand, dagInJaar - Math.floor((153 * m + 2) / 5) + 1);
}

/** The date moved by a whole number of units; a day that does not exist becomes the last of its month (29 February → 28). */
export function verschuif(datum: string, aantal: number, eenheid: Tijdseenheid): string {
  if (eenheid === 'dagen' || eenheid === 'weken') return datumVan(dagnummer(datum) + aantal * (eenheid === 'weken' ? 7 : 1));
  const deel = ontleed(datum);
  if (!deel) throw new RangeError(`not a date: ${datum}`);
  const [jaar, maand, dag] = deel;
  const maanden = jaar * 12 + maand - 1 + aantal * (eenheid === 'jaren' ? 12 : 1);
  const naarJaar = Math.floor(maanden / 12);
  const naarMaand = maanden - naarJaar * 12 + 1;
  return schrijfDatum(naarJaar, naarMaand, Math.min(dag, maandlengte(naarJaar, naarMaand)));
}
