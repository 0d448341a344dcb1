import { ofOf } from './aantal.ts';

/** The own data of one overtreding. */
export const gegevens = {
  welkeDag: 'Op welke dag was de overtreding?',
  hintDag: (toelichting: string) => `${toelichting} Laat leeg als het de dag van de inspectie is.`,
  hoeveel: 'Om hoeveel gaat het?',
  teltNietMee: 'Bij dit voorschrift telt het aantal niet mee voor het bedrag. Laat leeg als het er één is.',
  geldtPer: (eenheden: readonly string[]) => {
    const per = ofOf(eenheden);
    return `Het bedrag geldt ${/^per /.test(per) ? '' : 'per '}${per}. Laat leeg als het er één is.`;
  },
  voorschrift: 'Voorschrift',
  domein: (naam: string) => `(${naam})`,
  anderVoorschrift: 'Een ander voorschrift kiezen',
  zoekAnder: 'Zoek een ander voorschrift',
  verwijder: 'Deze overtreding verwijderen',
};
