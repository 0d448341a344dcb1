import type { HandhavingsWijzer } from './handhavings-wijzer.ts';

/** What a host sets on the element: every property, all of them optional. For the types of frameworks. */
export interface WijzerEigenschappen extends Partial<
  Pick<
    HandhavingsWijzer,
    'alleenLezen' | 'beleid' | 'beleidUrl' | 'bewaarplaats' | 'bewaarSleutel' | 'handtekeningVereist' | 'kopniveau' | 'landelijk' | 'sleutels' | 'voorbeeld'
  >
> {
  /** Set: `dossier/1` or `zaakbestand/1`, checked by the element. */
  dossier?: unknown;
}

/** What the element tells a host, by the name of the event. */
export type WijzerGebeurtenissen = Pick<HTMLElementEventMap, 'advies-gewijzigd' | 'advies-vastgesteld' | 'dossier-gewijzigd' | 'wijzer-fout'>;
