import type { Woordenboek } from '../woordenboek.ts';
import type { Deel } from '../zin.ts';

/** The name of a fact or begrip, as a fragment that refers to it. */
export function leesFeit(boek: Woordenboek, id: string): Deel {
  const feit = boek.feit(id);
  return { tekst: feit.naam, verwijst: { soort: feit.soort, id } };
}
