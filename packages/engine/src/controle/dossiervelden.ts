import type { Gebeurtenis } from '../gegenereerd/typen.ts';
import type { Type } from '../logica/index.ts';

/** A field of the dossier that rules read as a fact, by a reserved name. */
export interface Dossierveld {
  readonly type: Type;
  /** Where it stands: members of the dossier, or of the overtreding. */
  readonly veld: string;
}

const keuze = (...opties: string[]): Type => ({ soort: 'keuze', opties });

/** The type of each reserved fact and its field in the dossier, as the public contract has them; tests compare the options with the schemas. */
export const DOSSIERVELDEN: ReadonlyMap<string, Dossierveld> = new Map([
  ['soortVoorziening', { type: keuze('kindercentrum', 'gastouderbureau', 'gastouder', 'ouderparticipatiecreche'), veld: 'voorziening.soort' }],
  ['risicoprofiel', { type: keuze('groen', 'geel', 'oranje', 'rood', 'geen'), veld: 'voorziening.risicoprofiel' }],
  ['capaciteit', { type: { soort: 'geheel' }, veld: 'houder.capaciteit' }],
  ['inGemeente', { type: { soort: 'boolean' }, veld: 'voorziening.inGemeente' }],
  ['voorschoolseEducatie', { type: { soort: 'boolean' }, veld: 'voorziening.voorschoolseEducatie' }],
  [
    'soortInspectie',
    { type: keuze('voor-registratie', 'na-registratie', 'jaarlijks', 'incidenteel', 'nader', 'thema', 'eigen-constatering'), veld: 'inspectie.soort' },
  ],
  ['voorschrift', { type: keuze(), veld: 'voorschrift' }], // its options are the voorschriften of the policy
  ['aantal', { type: { soort: 'geheel' }, veld: 'aantal' }],
  ['pleegdatum', { type: { soort: 'datum' }, veld: 'pleegdatum' }],
  ['inspectiedatum', { type: { soort: 'datum' }, veld: 'inspectie.datum' }],
  ['besluitdatum', { type: { soort: 'datum' }, veld: 'besluitdatum' }],
]);

/** What can be said of an event of the history besides its day. */
export interface Gebeurtenissoort {
  /** Something had to be done, so it can have been complied with. */
  readonly opgevolgd: boolean;
  /** Money can have been collected on top of the measure. */
  readonly ingevorderd: boolean;
}

const SOORTEN: Readonly<Record<Gebeurtenis['soort'], Gebeurtenissoort>> = {
  overtreding: { opgevolgd: false, ingevorderd: false },
  herstelaanbod: { opgevolgd: true, ingevorderd: false },
  bevel: { opgevolgd: true, ingevorderd: false },
  aanwijzing: { opgevolgd: true, ingevorderd: false },
  'last-onder-dwangsom': { opgevolgd: true, ingevorderd: true },
  'last-onder-bestuursdwang': { opgevolgd: true, ingevorderd: false },
  exploitatieverbod: { opgevolgd: true, ingevorderd: false },
  'bestuurlijke-boete': { opgevolgd: false, ingevorderd: false },
};

/** Kinds of event in the history of an overtreding, in the order in which they are offered. */
export const GEBEURTENISSOORTEN = Object.keys(SOORTEN) as readonly Gebeurtenis['soort'][];

/** What can be said of each. */
export const GEBEURTENISSEN: ReadonlyMap<string, Gebeurtenissoort> = new Map(Object.entries(SOORTEN));
