/** Where the policy contradicts itself. */
export const conflicten = {
  nietEenduidig: (n: number) => `Het beleid is hier niet eenduidig (${n})`,
  nogNietGekozen: '(de gemeente heeft nog niet gekozen)',
  gekozen: '(de gemeente heeft gekozen)',
  hiermeeGerekend: (lezing: string) => `Hiermee is gerekend: ${lezing}`,
  ookTeLezen: (lezing: string) => `Ook te lezen als: ${lezing}`,
};
