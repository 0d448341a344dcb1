import type { Opdracht } from './opdracht.ts';
import { OPDRACHTEN } from './opdrachten/index.ts';

const PROGRAMMA = 'handhavingswijzer';

const tabel = (rijen: readonly (readonly [links: string, rechts: string])[]): string => {
  const breedte = Math.max(...rijen.map(([links]) => links.length));
  return rijen.map(([links, rechts]) => `  ${links.padEnd(breedte)}  ${rechts}\n`).join('');
};

/** The help of the program: its commands and what they do. */
export function hulp(): string {
  const opdrachten = tabel(OPDRACHTEN.map(({ vorm, doet }) => [vorm, doet]));
  const algemeen = tabel([
    ['--help', 'deze uitleg; achter een opdracht: de uitleg daarvan'],
    ['--versie', 'de versie van dit programma'],
  ]);
  return `Gebruik: ${PROGRAMMA} OPDRACHT …\n\nOpdrachten:\n${opdrachten}\nOpties:\n${algemeen}\nJSON komt op de standaarduitvoer, uitleg voor mensen op de foutuitvoer.\n- in plaats van een bestand leest de standaardinvoer.\nAfloop: 0 goed, 1 de invoer of de controle is niet goed, 2 verkeerd gebruik.\n`;
}

/** The help of one command, with its options. */
export function hulpBij(opdracht: Opdracht): string {
  const opties = Object.entries(opdracht.opties).map(([naam, { waarde, uitleg }]) => [`--${naam}${waarde === undefined ? '' : ' …'}`, uitleg] as const);
  const blok = opties.length === 0 ? '' : `\nOpties:\n${tabel(opties)}`;
  return `Gebruik: ${PROGRAMMA} ${opdracht.vorm}\n\n${opdracht.naam} ${opdracht.doet}.\n${blok}`;
}
