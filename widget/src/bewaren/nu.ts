const OPMAAK = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short', timeStyle: 'short' });

/** The civil date and time of day in Amsterdam, as a case file has it: `2026-03-30T16:05`. */
export const momentNu = (nu: Date = new Date()): string => OPMAAK.format(nu).replace(' ', 'T');

/** The civil date in Amsterdam, wherever the browser stands: `2026-03-30`. */
export const vandaag = (nu: Date = new Date()): string => momentNu(nu).slice(0, 10);
