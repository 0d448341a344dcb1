import { isDatum } from '@handhavingswijzer/lezing';
import { VerkeerdGebruik } from './omgeving.ts';
import type { Gebruik } from './opdracht.ts';

const KALENDER = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' });

/** Today where the policies apply, a civil date. */
export const vandaag = (nu = new Date()): string => KALENDER.format(nu);

/** The civil date of an option; undefined when it was not given. */
export function dagVan(gebruik: Gebruik, optie: string): string | undefined {
  const dag = gebruik.waarde(optie);
  if (dag !== undefined && !isDatum(dag)) throw new VerkeerdGebruik(`Achter --${optie} hoort een dag, zoals 2026-07-01.`);
  return dag;
}
