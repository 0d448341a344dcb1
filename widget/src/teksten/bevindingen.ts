/** Around findings: where they stand in a file, and how many more there are. */
export const bevindingen = {
  regel: (lijn: number) => `regel ${lijn}`,
  enNog: (n: number) => `En nog ${n} andere meldingen.`,
};
