const OPMAAK = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short', timeStyle: 'short' });

/** The civil date and time of day in Amsterdam, as a case file has it: `2026-03-30T16:05`. */
export const momentNu = (): string => OPMAAK.format(new Date()).replace(' ', 'T');
