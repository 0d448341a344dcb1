import { VARIABELEN } from './omgeving.ts';

/** The help of the service: what it does, and every variable of the environment. */
export function hulp(): string {
  const breedte = Math.max(...VARIABELEN.map(({ naam }) => naam.length));
  const regel = ({ naam, uitleg, standaard }: (typeof VARIABELEN)[number]): string =>
    `  ${naam.padEnd(breedte)}  ${uitleg}${standaard === undefined ? '' : ` (anders ${standaard})`}\n`;
  const verplicht = VARIABELEN.filter((v) => v.verplicht).map(regel);
  const overig = VARIABELEN.filter((v) => !v.verplicht).map(regel);
  return (
    'Gebruik: handhavingswijzer-zgw [--controleer | --help | --versie]\n\n' +
    'Start de dienst die een zaak voorvult en het verslag in de zaak zet, via de ZGW-API’s.\n' +
    'Alle instellingen komen uit de omgeving:\n\n' +
    `Nodig:\n${verplicht.join('')}\nMag ook:\n${overig.join('')}\n` +
    'Opties:\n' +
    '  --controleer  kijkt alleen of de instellingen en bestanden goed zijn\n' +
    '  --help        deze uitleg\n' +
    '  --versie      de versie van dit programma\n\n' +
    'Het logboek komt op de standaarduitvoer, één JSON-object per regel, zonder persoonsgegevens.\n' +
    'Afloop: 0 goed, 1 een bestand is niet goed, 2 verkeerd gebruik of een verkeerde instelling.\n'
  );
}
