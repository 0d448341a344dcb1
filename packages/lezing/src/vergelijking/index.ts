import type { Uitkomstwijziging } from '@handhavingswijzer/engine';
import type { Woordenboek } from '../woordenboek.ts';
import { wijzigingTekst } from './woorden.ts';

export { leesVergelijking, leesVerschilgroep } from './geheel.ts';
export type { Soortlezing, Vergelijkingslezing } from './geheel.ts';
export type { Groepslezing, Regelnaam, Verschillezing } from './groep.ts';
export { leesDossierstand } from './stromen.ts';
export type { Dossierslezing, Stroomlezing } from './stromen.ts';

/** One change of an outcome between two versions: "last onder dwangsom: geboden → mogelijk". */
export const leesWijziging = (boek: Pick<Woordenboek, 'maatregel'>, wijziging: Uitkomstwijziging): string =>
  wijzigingTekst({ boek, naastElkaar: false, namen: { oud: 'nu', nieuw: 'straks' } }, wijziging);
