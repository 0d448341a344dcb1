import type { Blad } from '../contexten.ts';

/** The frame around the views. */
export const editor = {
  bladen: {
    lezing: 'Lezing',
    tabellen: 'Tabellen',
    json: 'JSON',
    voorbeeld: 'Voorbeeld',
    gevallen: 'Gevallen',
    controle: 'Controle',
    verschil: 'Verschil',
  } satisfies Record<Blad, string>,
  inhoud: 'Inhoud',
  hetBeleid: 'Het beleid',
  ernaast: 'Ernaast',
  titel: (naam: string, versie: string): string => `${naam} ${versie}`,
  zonderNaam: 'Beleid zonder naam',
  ongedaan: 'Maak ongedaan',
  opnieuw: 'Doe opnieuw',
  isOngedaan: 'Ongedaan gemaakt.',
  isOpnieuw: 'Opnieuw gedaan.',
  teller: (fouten: number, waarschuwingen: number): string =>
    fouten + waarschuwingen === 0
      ? 'Geen fouten'
      : `${fouten === 1 ? '1 fout' : `${fouten} fouten`}, ${waarschuwingen === 1 ? '1 waarschuwing' : `${waarschuwingen} waarschuwingen`}`,
  gevallenTeller: (goed: number, fout: number): string => (fout === 0 ? `${goed} gevallen goed` : `${goed} gevallen goed, ${fout} fout`),
  wordtNagekeken: 'Wordt nagekeken…',
};
