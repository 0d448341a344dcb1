/** Arguments for every launcher. */
export const ARGS: string[];
/** Path of a Chromium that runs here. Throws when there is none, or when CHROME_PATH names nothing. */
export function executablePath(): Promise<string>;
