/** Why the advice is what it is. */
export const waarom = {
  wet: 'Dit is de wet.',
  beleid: 'Dit is beleid van de gemeente.',
  inDezeZaak: 'In deze zaak:',
  nietZeker: ' (nog niet zeker)',
  uitzonderingen: 'Uitzonderingen die hier gelden',
  magNiet: 'Wat hier niet mag, of misschien niet mag',
  andereRegels: (n: number) => (n === 1 ? 'Nog 1 regel die hierheen leidt' : `Nog ${n} regels die hierheen leiden`),
  nietHier: (n: number) =>
    n === 1
      ? '1 andere regel die hierheen leidt, geldt niet voor dit voorschrift.'
      : `${n} andere regels die hierheen leiden, gelden niet voor dit voorschrift.`,
  rustOp: 'Waar dit advies op steunt',
};
