/** Path of the integration guide. */
export const GUIDE: string;
/** The guide with the tables as they are now. */
export function renewed(guide: string): string;
