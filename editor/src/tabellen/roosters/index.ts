import type { teksten } from '../../teksten/index.ts';
import type { Kennis } from '../kennis.ts';
import type { Rooster } from '../rooster.ts';
import { stappenRooster, termijnenRooster } from './regels.ts';
import { antwoordenRooster, vragenRooster } from './vragen.ts';
import { voorschriftenRooster } from './voorschriften.ts';

/** The grids there are. */
export type Roosternaam = keyof typeof teksten.tabellen.roosters;

export const ROOSTERS: Readonly<Record<Roosternaam, (kennis: Kennis) => Rooster>> = {
  voorschriften: voorschriftenRooster,
  termijnen: termijnenRooster,
  stappen: stappenRooster,
  vragen: vragenRooster,
  antwoorden: antwoordenRooster,
};

export const isRooster = (naam: string): naam is Roosternaam => Object.hasOwn(ROOSTERS, naam);
