import { aantal } from './aantal.ts';

/** What is still to be found out: on the overview, and to print. */
export const onderzoek = {
  titel: 'Wat u nog kunt uitzoeken',
  bezig: 'Wat het meeste oplevert om uit te zoeken, wordt berekend.',
  samenvatting: (n: number) => `Onderzoekslijst: ${aantal(n, 'vraag', 'vragen')} open`,
  uitleg: 'Bovenaan staat wat gemiddeld de meeste uitkomsten uitsluit. U bepaalt zelf waar u begint.',
  nogMogelijk: 'Welk advies nog kan',
  mogelijkBij: (overtreding: string, tekst: string) => `${overtreding}. ${tekst}`,
  heleZaak: 'Voor de hele zaak',
  regel: (bij: string, kort: string) => `${bij} · ${kort}`,
  meer: 'Waar u dit vindt en wat elk antwoord doet',
  meerOver: (vraag: string, bij: string) => `Waar u dit vindt en wat elk antwoord doet: ${vraag} ${bij}`,
  bij: (antwoord: string) => `Bij ${antwoord}:`,
  beantwoord: 'Beantwoord',
  beantwoordVraag: (vraag: string, bij: string) => `Beantwoord: ${vraag} ${bij}`,
  nietAfgedrukt: 'Afdrukken kan hier niet: de pagina om de wijzer heen laat het niet toe.',
  drukAf: 'Druk de onderzoekslijst af',
};
