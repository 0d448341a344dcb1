import type { Verwoording } from './woorden.ts';
import { keuze, q, w } from './woorden.ts';

const hoeveel = (p: Parameters<Verwoording['tekst']>[0], naam: string, een: string, meer: string): string => {
  const waarde = p[naam];
  const aantal = Array.isArray(waarde) ? waarde.length : 1;
  return aantal === 1 ? `${een} ${keuze(p, naam)}` : `${aantal} ${meer}`;
};

/** Findings about all the cases that a policy can meet. */
export const ANALYSE: Readonly<Record<string, Verwoording>> = {
  'niet-doorzocht': {
    tekst: (p) => `De gevallen van ${q(p, 'bij')} (${w(p, 'voorziening')}) zijn te ingewikkeld om te doorzoeken.`,
    herstel: () => 'Maak de voorwaarden eenvoudiger, of verdeel ze over begrippen.',
  },
  'geen-regel-voor': {
    tekst: (p) => `Er zijn gevallen van ${q(p, 'bij')} waarover geen enkele regel iets zegt (${w(p, 'voorzieningen')}).`,
    herstel: () => 'Bekijk het voorbeeld en maak een regel voor dit geval.',
  },
  'alles-verboden': {
    tekst: (p) => `Door ${keuze(p, 'bij', 'en')} mag niets van wat het beleid vraagt, en er komt niets voor in de plaats.`,
    herstel: (p) =>
      `Zeg wat dan moet gebeuren (${hoeveel(p, 'voorschriften', 'voorschrift', 'voorschriften')}; ${w(p, 'voorzieningen')}), of verklaar waarom er niets is.`,
  },
  'regels-botsen': {
    tekst: (p) => `De regels ${keuze(p, 'bij', 'en')} eisen in hetzelfde geval iets anders (${hoeveel(p, 'voorschriften', 'voorschrift', 'voorschriften')}).`,
    herstel: () => 'Maak de ene een uitzondering op de andere, of zet ze in één keuzegroep.',
  },
  'termijnen-botsen': {
    tekst: (p) =>
      `De regels ${keuze(p, 'bij', 'en')} geven in hetzelfde geval een andere termijn (${hoeveel(p, 'voorschriften', 'voorschrift', 'voorschriften')}).`,
    herstel: () => 'Laat in elk geval één termijn gelden.',
  },
  'stap-dubbel': {
    tekst: (p) =>
      `De regels ${keuze(p, 'bij', 'en')} doen in hetzelfde geval dezelfde stap van het bedrag (${hoeveel(p, 'voorschriften', 'voorschrift', 'voorschriften')}).`,
    herstel: () => 'Laat in elk geval één van de twee gelden, of verklaar waarom allebei.',
  },
  'termijn-dubbel': {
    tekst: (p) =>
      `De regels ${keuze(p, 'bij', 'en')} geven in hetzelfde geval dezelfde termijn (${hoeveel(p, 'voorschriften', 'voorschrift', 'voorschriften')}).`,
    herstel: () => 'Laat in elk geval één van de twee gelden, of verklaar waarom allebei.',
  },
  'zwaarder-is-lichter': {
    tekst: (p) =>
      `Als ${q(p, 'feit')} zwaarder wordt, wordt de uitkomst lichter: ${w(p, 'onderdeel')} bij ${q(p, 'maatregel')} (${hoeveel(p, 'voorschriften', 'voorschrift', 'voorschriften')}).`,
    herstel: () => 'Vergelijk de twee voorbeelden en verbeter de regels, of maak er bij zwaarder een uitzondering van met reden en bron.',
  },
  'regel-dood': {
    tekst: (p) => `De voorwaarde van de regel ${q(p, 'bij')} is in geen enkel geval waar.`,
    herstel: () => 'Verbeter de voorwaarde of haal de regel weg.',
  },
  'regel-altijd-uitgezonderd': {
    tekst: (p) => `De regel ${q(p, 'bij')} geldt nooit: waar de voorwaarde waar is, geldt steeds een uitzondering.`,
    herstel: () => 'Maak de uitzonderingen kleiner of haal de regel weg.',
  },
  'regel-zonder-gevolg': {
    tekst: (p) => `De regel ${q(p, 'bij')} geldt in sommige gevallen, maar zonder de regel is de uitkomst overal dezelfde.`,
    herstel: () => 'Haal de regel weg, of verklaar waarom hij er staat.',
  },
  'regel-altijd-waar': {
    tekst: (p) => `De voorwaarde van de regel ${q(p, 'bij')} is in elk geval waar.`,
    herstel: () => 'Verbeter de voorwaarde, of schrijf gewoon true.',
  },
  'rij-onbereikt': {
    tekst: (p) => `Het bedrag van ${q(p, 'voorschrift')} voor ${q(p, 'maatregel')} komt in geen enkel geval voor (${keuze(p, 'bij', 'en')}).`,
    herstel: () => 'Zoek de regel die het bedrag moet geven, of haal de rij weg.',
  },
  'klasse-onbereikt': {
    tekst: (p) => `De andere klasse van ${q(p, 'voorschrift')} komt in geen enkel geval voor.`,
    herstel: () => 'Verbeter de voorwaarde bij klasse, of haal haar weg.',
  },
  'conflict-onbereikt': {
    tekst: (p) => `De tegenstrijdigheid ${q(p, 'bij')} raakt geen enkel geval.`,
    herstel: () => 'Verbeter de voorwaarde van de tegenstrijdigheid, of haal haar weg.',
  },
  'feit-zonder-gevolg': {
    tekst: (p) => `Welk antwoord ${q(p, 'bij')} ook krijgt, het maakt in geen enkel geval verschil.`,
    herstel: () => 'Maak een regel die het feit gebruikt, of stel de vraag niet.',
  },
  'optie-zonder-gevolg': {
    tekst: (p) => `Of ${q(p, 'optie')} bij ${q(p, 'feit')} gekozen is, maakt in geen enkel geval verschil.`,
    herstel: () => 'Maak een regel die de optie gebruikt, of haal haar weg.',
  },
  'opties-gelijk': {
    tekst: (p) => `Bij ${q(p, 'feit')} maakt het in geen enkel geval verschil of het antwoord ${keuze(p, 'opties')} is.`,
    herstel: () => 'Maak één optie van de antwoorden, of verklaar waarom er meer zijn.',
  },
  'verklaring-overbodig': {
    tekst: (p) => `Deze verklaring hoort bij niets: er is geen bevinding ${q(p, 'bevinding')} over ${keuze(p, 'bij', 'en')}.`,
    herstel: () => 'Haal de verklaring weg, of verbeter de namen.',
  },
};
