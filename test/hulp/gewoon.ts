import type { Antwoord } from '@handhavingswijzer/engine';

/** What a person would answer of an overtreding with nothing particular about it, in either real policy. */
export const GEWOON: Readonly<Record<string, Antwoord>> = {
  herstelaanbod: 'geen',
  aard: 'herstelbaar',
  directGevaar: false,
  verantwoordeOpvang: true,
  derdeKanHerstellen: false,
  hinder: false,
  stabiliteitGeborgd: true,
  verzachtend: [],
  verzwarend: [],
  economischBelang: false,
  elders: 'geen',
  structureelHersteld: false,
  opzetOfRoekeloos: false,
};
