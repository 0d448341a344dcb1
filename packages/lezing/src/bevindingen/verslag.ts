import { leesEuro } from '../opmaak/getal.ts';
import type { Params, Verwoording } from './woorden.ts';
import { keuze, ofBedoeld, q, w } from './woorden.ts';

/** An amount in cents, in euros. */
const euro = (p: Params, naam: string): string => (Number.isSafeInteger(p[naam]) ? leesEuro(Number(p[naam])) : w(p, naam));

/** Findings about a record. */
export const VERSLAG: Readonly<Record<string, Verwoording>> = {
  'verslag-andere-versie': {
    tekst: (p) => `Dit verslag is gemaakt met ${q(p, 'gevonden')}, niet met ${q(p, 'verwacht')}, of dat bestand is sindsdien veranderd.`,
    herstel: () => 'Controleer het verslag met precies de bestanden die het noemt.',
  },
  'advies-ander-dossier': {
    tekst: () => 'Het advies in dit verslag hoort niet bij het dossier dat erin staat.',
    herstel: () => 'Vraag het advies opnieuw voor dit dossier en stel het verslag opnieuw vast.',
  },
  'advies-andere-overtredingen': {
    tekst: () => 'Het advies gaat niet over dezelfde overtredingen als het dossier.',
    herstel: () => 'Vraag het advies opnieuw voor dit dossier.',
  },
  'keuze-ontbreekt': {
    tekst: (p) => `Over de overtreding ${q(p, 'overtreding')} is niets gekozen.`,
    herstel: () => 'Voeg een keuze toe, ook als u niets doet.',
  },
  'keuze-leeg': { tekst: () => 'Bij deze keuze staat geen maatregel.', herstel: () => 'Kies een maatregel. Wilt u niet handhaven, kies dan geen-handhaving.' },
  'onbekende-overtreding': {
    tekst: (p) => `De overtreding ${q(p, 'overtreding')} staat niet in het dossier.`,
    herstel: () => 'Noem een overtreding uit het dossier of haal dit weg.',
  },
  'grond-onbekend': {
    tekst: (p) => `Dit beleid kent de grond ${q(p, 'grond')} om af te wijken niet.`,
    herstel: (p) => ofBedoeld(p, `Kies uit ${keuze(p, 'toegestaan')}.`),
  },
  'volgt-advies-onjuist': {
    tekst: (p) =>
      p['volgt'] === true
        ? 'Deze keuze volgt het advies, maar hier staat dat zij afwijkt.'
        : 'Deze keuze wijkt af van het advies, maar hier staat dat zij het volgt.',
    herstel: () => 'Verbeter volgtAdvies, of de keuze zelf.',
  },
  'maatregel-verboden': {
    tekst: (p) => `De wet staat ${q(p, 'maatregel')} hier niet toe (${w(p, 'regel')}): ${w(p, 'reden')}.`,
    herstel: () => 'Kies een andere maatregel.',
  },
  'maatregel-staat-alleen': {
    tekst: (p) => `${q(p, 'maatregel')} gaat niet samen met een andere maatregel.`,
    herstel: () => 'Kies deze maatregel alleen, of haal hem weg.',
  },
  'maatwerk-zonder-keuze': {
    tekst: (p) => `Hier staat een eigen bedrag of termijn voor ${q(p, 'maatregel')}, maar die maatregel is niet gekozen.`,
    herstel: () => 'Kies de maatregel of haal het maatwerk weg.',
  },
  'bedrag-boven-wet': {
    tekst: (p) => `${euro(p, 'gevonden')} is meer dan de wet voor ${q(p, 'maatregel')} toestaat (${w(p, 'regel')}): ${w(p, 'reden')}.`,
    herstel: (p) => `Gebruik hoogstens ${euro(p, 'hoogstens')}.`,
  },
};
