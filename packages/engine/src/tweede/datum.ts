import { zeker } from '../zeker.ts';

/**
 * Dates for the second calculator, written apart from `../datum.ts` so that a fault in one is seen by the other: months by
 * table and years counted one by one, no era arithmetic.
 */

const DAGEN_VOOR_MAAND = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];
const schrikkel = (jaar: number): boolean => (jaar % 400 === 0 ? true : jaar % 100 === 0 ? false : jaar % 4 === 0);
const deel = (datum: string, van: number, tot: number): number => Number(datum.slice(van, tot));
const maandEind = (jaar: number, maand: number): number =>
  zeker(DAGEN_VOOR_MAAND[maand], 'maand') - zeker(DAGEN_VOOR_MAAND[maand - 1], 'maand') + (maand === 2 && schrikkel(jaar) ? 1 : 0);
const tekst = (jaar: number, maand: number, dag: number): string =>
  [String(jaar).padStart(4, '0'), String(maand).padStart(2, '0'), String(dag).padStart(2, '0')].join('-');

/** A date moved by whole years or months; a day that does not exist becomes the last of its month. */
export function verschuifMaanden(datum: string, maanden: number): string {
  let jaar = deel(datum, 0, 4);
  let maand = deel(datum, 5, 7) + (maanden % 12);
  jaar += Math.trunc(maanden / 12);
  if (maand < 1) {
    maand += 12;
    jaar -= 1;
  } else if (maand > 12) {
    maand -= 12;
    jaar += 1;
  }
  return tekst(jaar, maand, Math.min(deel(datum, 8, 10), maandEind(jaar, maand)));
}

/** A date moved by whole days, month by month. */
export function verschuifDagen(datum: string, dagen: number): string {
  let jaar = deel(datum, 0, 4);
  let maand = deel(datum, 5, 7);
  let dag = deel(datum, 8, 10) + dagen;
  while (dag < 1) {
    maand -= 1;
    if (maand === 0) {
      maand = 12;
      jaar -= 1;
    }
    dag += maandEind(jaar, maand);
  }
  while (dag > maandEind(jaar, maand)) {
    dag -= maandEind(jaar, maand);
    maand += 1;
    if (maand === 13) {
      maand = 1;
      jaar += 1;
    }
  }
  return tekst(jaar, maand, dag);
}
