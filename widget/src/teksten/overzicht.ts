import { aantal } from './aantal.ts';

/** Everything that was filled in, on one page. */
export const overzicht = {
  zaak: 'De zaak',
  wijzig: (groep: string) => `Wijzig: ${groep}`,
  wijzigBij: (nummer: number, groep: string) => `Wijzig: overtreding ${nummer}, ${groep}`,
  voorschrift: 'Voorschrift',
  dag: 'Dag',
  dagInspectie: 'de dag van de inspectie',
  aantal: 'Aantal',
  eerder: 'Eerder gebeurd',
  niets: 'niets',
  nietNodig: (n: number) => `Nu niet nodig: ${aantal(n, 'vraag', 'vragen')}`,
  nietNodigBij: (n: number, nummer: number) => `Nu niet nodig: ${aantal(n, 'vraag', 'vragen')} bij overtreding ${nummer}`,
  volgtUitVoorschrift: (waarde: string) => `${waarde} (volgt uit het voorschrift)`,
};
