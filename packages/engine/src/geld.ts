/** Exact amounts: a fraction of cents, rounded once and by name. BigInt, so nothing is ever lost. */

export type Afronding = 'naar-beneden' | 'naar-boven' | 'rekenkundig';

export interface Bedrag {
  readonly teller: bigint;
  readonly noemer: bigint;
}

/** A whole number of cents. */
export const cent = (aantal: number): Bedrag => ({ teller: BigInt(aantal), noemer: 1n });
export const maal = (bedrag: Bedrag, teller: number, noemer = 1): Bedrag => ({
  teller: bedrag.teller * BigInt(teller),
  noemer: bedrag.noemer * BigInt(noemer),
});
export const plus = (a: Bedrag, b: Bedrag): Bedrag => ({ teller: a.teller * b.noemer + b.teller * a.noemer, noemer: a.noemer * b.noemer });
/** Negative, zero or positive as a is less than, equal to or more than b. */
export const vergelijkBedrag = (a: Bedrag, b: Bedrag): number => {
  const verschil = a.teller * b.noemer - b.teller * a.noemer;
  return verschil < 0n ? -1 : verschil > 0n ? 1 : 0;
};

/** Whole cents, as a multiple of `eenheidCent`; `naar-beneden` is towards minus infinity, `rekenkundig` rounds a half up. */
export function rondAf(bedrag: Bedrag, wijze: Afronding, eenheidCent = 1): number {
  const eenheid = BigInt(eenheidCent);
  const noemer = bedrag.noemer * eenheid;
  const afgekapt = bedrag.teller / noemer;
  const heel = bedrag.teller < afgekapt * noemer ? afgekapt - 1n : afgekapt;
  const rest = bedrag.teller - heel * noemer;
  const omhoog = wijze === 'naar-boven' ? rest > 0n : wijze === 'rekenkundig' && rest * 2n >= noemer;
  return Number((omhoog ? heel + 1n : heel) * eenheid);
}
