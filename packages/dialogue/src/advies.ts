import type { Advies, OvertredingAdvies } from '@handhavingswijzer/engine';
import type { Gesprek } from './typen.ts';

/** The advice, while there is one. */
export const adviesVan = ({ beoordeling }: Pick<Gesprek, 'beoordeling'>): Advies | undefined =>
  beoordeling.soort === 'advies' ? beoordeling.advies : undefined;

/** The advice on one overtreding, while there is one. */
export const adviesOver = (g: Pick<Gesprek, 'beoordeling'>, overtreding: string): OvertredingAdvies | undefined =>
  adviesVan(g)?.overtredingen.find((o) => o.id === overtreding);
