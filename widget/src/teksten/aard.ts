/** How a fact or a figure came about, in a word or two. */
export const aard = {
  vastgesteld: 'vastgesteld',
  geoordeeld: 'gewogen door u',
  dossier: 'uit de zaak',
  aangenomen: 'aangenomen',
  berekend: 'berekend',
} as const;
