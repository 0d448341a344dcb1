import type { Bevinding } from '@handhavingswijzer/engine';

export type Params = Bevinding['params'];

/** What is wrong, and how to mend it: two short sentences in plain Dutch. */
export interface Verwoording {
  readonly tekst: (p: Params) => string;
  readonly herstel: (p: Params) => string;
}

const MEESTE_IN_LIJST = 8;

/** One value of a finding, as text. */
export const w = (p: Params, naam: string): string => {
  const waarde = p[naam];
  return Array.isArray(waarde) ? waarde.join(', ') : String(waarde ?? '?');
};

/** One value between quotes. */
export const q = (p: Params, naam: string): string => `“${w(p, naam)}”`;

/** A list of values between quotes: a, b of c; a long one is cut off and counted. */
export function keuze(p: Params, naam: string, voegwoord: 'of' | 'en' = 'of'): string {
  const waarde = p[naam];
  const alle = Array.isArray(waarde) ? (waarde as readonly string[]) : [w(p, naam)];
  const getoond = alle.slice(0, MEESTE_IN_LIJST).map((deel) => `“${deel}”`);
  if (alle.length > MEESTE_IN_LIJST) return `${getoond.join(', ')} ${voegwoord} nog ${alle.length - MEESTE_IN_LIJST} andere`;
  const laatste = getoond.pop();
  return getoond.length > 0 ? `${getoond.join(', ')} ${voegwoord} ${laatste ?? ''}` : (laatste ?? 'niets');
}

/** The near miss as a question, and else what to do. */
export const ofBedoeld = (p: Params, anders: string): string => (p['bedoeld'] === undefined ? anders : `Bedoelt u ${q(p, 'bedoeld')}?`);

const SOORTEN: Readonly<Record<string, string>> = {
  tekst: 'een tekst',
  getal: 'een getal',
  'ja-nee': 'true of false',
  leeg: 'null',
  lijst: 'een lijst',
  object: 'een object',
  boolean: 'ja of nee',
  keuze: 'een keuze',
  geheel: 'een heel getal',
  bedrag: 'een bedrag in centen',
  datum: 'een datum',
  string: 'een tekst',
  number: 'een getal',
  null: 'null',
};

/** What kind of value it is, with its article; more kinds joined by `of`. */
export function soort(p: Params, naam: string): string {
  const waarde = p[naam];
  const alle = Array.isArray(waarde) ? (waarde as readonly string[]) : [w(p, naam)];
  return alle.map((deel) => SOORTEN[deel] ?? deel).join(' of ');
}

/** A circle of names: a → b → a, shortened when it is long. */
export function kring(p: Params): string {
  const waarde = p['kring'];
  const namen = Array.isArray(waarde) ? (waarde as readonly string[]) : [];
  return (namen.length > MEESTE_IN_LIJST ? [...namen.slice(0, MEESTE_IN_LIJST - 1), '…', namen.at(-1) ?? ''] : namen).join(' → ');
}
