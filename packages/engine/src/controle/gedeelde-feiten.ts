/** A fact that means the same in every policy for kinderopvang. A policy need not ask it, but may not change it. */
export interface GedeeldFeit {
  readonly niveau: 'zaak' | 'overtreding';
  readonly type: 'boolean' | 'keuze' | 'lijst';
  /** Options a policy may choose from; absent where the policy has its own list. */
  readonly opties?: readonly string[];
}

const jaNee = (niveau: GedeeldFeit['niveau']): GedeeldFeit => ({ niveau, type: 'boolean' });
const keuze = (...opties: string[]): GedeeldFeit => ({ niveau: 'overtreding', type: 'keuze', opties });
const lijst: GedeeldFeit = { niveau: 'overtreding', type: 'lijst' };

/** The shared facts of the public contract. */
export const GEDEELDE_FEITEN: ReadonlyMap<string, GedeeldFeit> = new Map([
  ['herstelaanbod', keuze('geen', 'hersteld', 'niet-aangenomen', 'niet-volledig-hersteld')],
  ['aard', keuze('herstelbaar', 'beeindigd', 'onherstelbaar')],
  ['ernst', keuze('groot', 'gemiddeld', 'licht')],
  ['directGevaar', jaNee('overtreding')],
  ['verantwoordeOpvang', jaNee('overtreding')],
  ['derdeKanHerstellen', jaNee('overtreding')],
  ['bevelOpgevolgd', jaNee('overtreding')],
  ['veelheid', jaNee('zaak')],
  ['hinder', jaNee('overtreding')],
  ['stabiliteitGeborgd', jaNee('overtreding')],
  ['verzachtend', lijst],
  ['verzwarend', lijst],
  ['economischBelang', jaNee('overtreding')],
  ['elders', keuze('geen', 'zelfde', 'andere')],
  ['structureelHersteld', jaNee('overtreding')],
  ['opzetOfRoekeloos', jaNee('overtreding')],
  ['notoireOvertreder', jaNee('zaak')],
  ['omBesluit', keuze('niet-voorgelegd', 'vervolgt', 'laat-aan-college', 'geen-antwoord')],
]);
