import type { Bestand } from '@handhavingswijzer/language';
import type { Werk } from '../../contexten.ts';
import type { monaco } from '../laad.ts';
import type { Tekstmodel } from '../tekstmodel.ts';

/** What the services of one open editor work on: the texts, and the models that show them. */
export interface Taalbron {
  readonly werk: Werk;
  readonly modellen: Readonly<Record<Bestand, Tekstmodel>>;
}

/** The file that a model of Monaco shows, if it is of this editor: services are asked about every JSON text of the page. */
export const bestandVan = ({ modellen }: Taalbron, model: monaco.editor.ITextModel): Tekstmodel | undefined =>
  Object.values(modellen).find((tekstmodel) => tekstmodel.model === model);
