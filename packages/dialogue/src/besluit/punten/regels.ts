import { geldendeRegels, type Advies, type BeleidJson, type Effect, type Geldend, type LandelijkJson } from '@handhavingswijzer/engine';
import type { Gesprek } from '../../typen.ts';
import { keuzeVan } from '../keuze.ts';
import type { Herkomst } from './typen.ts';

/** A rule that holds for an overtreding, with whose file it stands in. */
export interface Gebracht extends Geldend {
  readonly overtreding: string;
  readonly herkomst: Herkomst;
}

export const bestandVan = ({ kader }: Gesprek, herkomst: Herkomst): BeleidJson | LandelijkJson => (herkomst === 'wet' ? kader.landelijk : kader.beleid).data;

/** The rules of law and policy with some effect that hold, or may hold, for an overtreding. */
export const regelsOver = (g: Gesprek, advies: Advies, overtreding: string, past: (dan: Effect) => boolean): readonly Gebracht[] =>
  (['wet', 'beleid'] as const).flatMap((herkomst) =>
    geldendeRegels(bestandVan(g, herkomst).regels, advies, overtreding, past).map((geldend) => ({ overtreding, herkomst, ...geldend })),
  );

/** Of those, what the choices bring in: rules about a measure that is chosen, and rules about none in particular. */
export const gebracht = (g: Gesprek, advies: Advies, past: (dan: Effect) => boolean): readonly Gebracht[] =>
  g.dossier.overtredingen.flatMap(({ id }) => {
    const gekozen = keuzeVan(g, id).maatregelen;
    if (gekozen.length === 0) return [];
    return regelsOver(g, advies, id, past).filter(({ regel }) => {
      const bij = [regel.dan.bij ?? []].flat();
      return bij.length === 0 || bij.some((soort) => gekozen.includes(soort));
    });
  });
