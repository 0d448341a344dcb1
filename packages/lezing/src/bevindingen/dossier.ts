import type { Verwoording } from './woorden.ts';
import { keuze, ofBedoeld, q, soort, w } from './woorden.ts';

/** Findings about a dossier, and about an advice that could not be given. */
export const DOSSIER: Readonly<Record<string, Verwoording>> = {
  'na-besluitdatum': {
    tekst: (p) => `${w(p, 'gevonden')} ligt na de dag van het besluit (${w(p, 'besluitdatum')}).`,
    herstel: () => 'Verbeter deze datum of de besluitdatum.',
  },
  'onbekend-voorschrift': {
    tekst: (p) => `Dit beleid kent het voorschrift ${q(p, 'voorschrift')} niet.`,
    herstel: (p) => ofBedoeld(p, 'Kies een voorschrift uit het beleid.'),
  },
  'voorschrift-niet-van-toepassing': {
    tekst: (p) => `Het voorschrift ${q(p, 'voorschrift')} geldt niet voor de soort ${q(p, 'voorziening')}.`,
    herstel: (p) => `Kies een ander voorschrift. Dit geldt alleen voor ${keuze(p, 'toegestaan', 'en')}.`,
  },
  'gebeurtenis-veld-past-niet': {
    tekst: (p) => `Bij ${q(p, 'soort')} past het veld ${q(p, 'veld')} niet.`,
    herstel: (p) => `Haal het veld weg. Het kan bij ${keuze(p, 'toegestaan', 'en')}.`,
  },
  'onbekend-antwoord': { tekst: (p) => `Dit beleid vraagt niet naar ${q(p, 'feit')}.`, herstel: (p) => ofBedoeld(p, 'Haal dit antwoord weg.') },
  'antwoord-niveau': {
    tekst: (p) =>
      w(p, 'verwacht') === 'zaak'
        ? `${q(p, 'feit')} gaat over de hele zaak, niet over één overtreding.`
        : `${q(p, 'feit')} gaat over één overtreding, niet over de hele zaak.`,
    herstel: (p) => (w(p, 'verwacht') === 'zaak' ? 'Zet het antwoord bij antwoorden van het dossier.' : 'Zet het antwoord bij antwoorden van de overtreding.'),
  },
  'antwoord-is-veld': { tekst: (p) => `${q(p, 'feit')} is een veld van het dossier, geen antwoord.`, herstel: (p) => `Vul het veld ${q(p, 'veld')} in.` },
  'antwoord-wordt-berekend': {
    tekst: (p) => `${q(p, 'feit')} volgt uit het voorschrift; daar past geen antwoord bij.`,
    herstel: () => 'Haal dit antwoord weg.',
  },
  'antwoord-type': {
    tekst: (p) => `Het antwoord op ${q(p, 'feit')} moet ${soort(p, 'verwacht')} zijn; hier staat ${soort(p, 'gevonden')}.`,
    herstel: (p) => `Geef ${soort(p, 'verwacht')}.`,
  },
  'antwoord-onbekende-optie': {
    tekst: (p) => `${q(p, 'gevonden')} is geen antwoord op ${q(p, 'feit')}.`,
    herstel: (p) => ofBedoeld(p, `Kies uit ${keuze(p, 'toegestaan')}.`),
  },
  'antwoord-strijdig': {
    tekst: (p) => `Het antwoord op ${q(p, 'feit')} klopt niet met de rest van het dossier. ${w(p, 'uitleg')}`,
    herstel: () => 'Verbeter het antwoord of de historie.',
  },
  'vast-bestand-anders': {
    tekst: (p) => `Wat in deze zaak als ${q(p, 'bestand')} is bewaard, is niet wat er volgens het bestand bij hoort.`,
    herstel: () => 'Het bestand is veranderd of beschadigd. Open een andere kopie van de zaak.',
  },
  'te-veel-open': { tekst: () => 'Er zijn nog zo veel vragen open dat er geen advies te berekenen is.', herstel: () => 'Beantwoord eerst meer vragen.' },
  'rekenaars-verschillen': {
    tekst: (p) => `De twee rekenmethoden komen bij ${q(p, 'regel')} niet op hetzelfde uit. Daarom is er geen advies.`,
    herstel: () => 'Meld dit aan de beheerder, met het beleid en het dossier.',
  },
};
