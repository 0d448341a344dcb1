/** Why a policy or the national file cannot be used. */
export const laden = {
  landelijkOnbruikbaar: 'Het bestand met landelijke regels kan niet worden gebruikt.',
  beleidOnbruikbaar: 'Het beleid kan niet worden gebruikt.',
  passenNiet: 'Het beleid past niet bij het bestand met landelijke regels.',
  nietOpgehaald: (status: number) => `Het beleid kon niet worden opgehaald (antwoord ${status}).`,
  geenVerbinding: 'Het beleid kon niet worden opgehaald. Controleer de verbinding en het adres.',
};
