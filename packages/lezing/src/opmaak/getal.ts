import type { Breuk } from '@handhavingswijzer/engine';

/** A whole number with a point between thousands: 1234567 → "1.234.567". Own code: Intl differs per platform. */
export function leesGetal(getal: number | bigint): string {
  if (typeof getal === 'number' && !Number.isSafeInteger(getal)) throw new RangeError(`geen geheel getal: ${String(getal)}`);
  const cijfers = String(getal).replace('-', '');
  let tekst = '';
  for (let i = 0; i < cijfers.length; i += 1) {
    if (i > 0 && (cijfers.length - i) % 3 === 0) tekst += '.';
    tekst += cijfers[i];
  }
  return getal < 0 ? `-${tekst}` : tekst;
}

/** Euro cents as an amount: 550000 → "€ 5.500", 366666 → "€ 3.666,66". Whole euros without decimals. */
export function leesEuro(cent: number): string {
  if (!Number.isSafeInteger(cent)) throw new RangeError(`geen geheel aantal centen: ${String(cent)}`);
  const absoluut = Math.abs(cent);
  const rest = absoluut % 100;
  const euro = leesGetal((absoluut - rest) / 100);
  return `${cent < 0 ? '-' : ''}€ ${rest === 0 ? euro : `${euro},${String(rest).padStart(2, '0')}`}`;
}

/** A fraction as it is written: 2/3. */
export const leesBreuk = (deel: Breuk): string => `${leesGetal(deel.teller)}/${leesGetal(deel.noemer)}`;
