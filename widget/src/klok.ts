const AMSTERDAM = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Amsterdam', year: 'numeric', month: '2-digit', day: '2-digit' });

/** The civil date (`YYYY-MM-DD`) of a moment in Europe/Amsterdam: the day of today there, wherever the browser stands. */
export function vandaag(nu: Date = new Date()): string {
  const deel = Object.fromEntries(AMSTERDAM.formatToParts(nu).map(({ type, value }) => [type, value]));
  return `${deel['year'] ?? ''}-${deel['month'] ?? ''}-${deel['day'] ?? ''}`;
}
