const AMSTERDAM = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam', year: 'numeric', month: '2-digit', day: '2-digit' });

/** The civil date in Europe/Amsterdam, as `2026-04-01`. */
export const civieleDatum = (moment: Date): string => AMSTERDAM.format(moment);
