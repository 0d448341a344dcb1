import { naamOpenGebeurtenis } from './eerder.ts';
import { onthoud } from './onthoud.ts';
import { gelijkePlaats, plaatsVanFeit, route, stappenVan, standVanPlaats, type StapStand } from './route.ts';
import { teksten } from './teksten.ts';
import type { Gesprek, Plaats, Vraag } from './typen.ts';
import { vragenVan } from './vragen.ts';
import { naamVanFeit } from './woorden.ts';

/** One step of an overtreding with its name, its state and its questions. */
export interface OverzichtStap {
  readonly plaats: Plaats;
  readonly naam: string;
  readonly stand: StapStand;
  readonly vragen: readonly Vraag[];
}

/** The name of a place. */
export function naamVanPlaats(g: Gesprek, p: Plaats): string {
  if (p.soort === 'afweging') return g.kader.afwegingen.find((a) => a.id === p.afweging)?.naam ?? p.afweging;
  return teksten.plaatsen[p.soort];
}

/** All steps of one overtreding, for the overview. */
export const overzichtVan = (g: Gesprek, overtreding: string): OverzichtStap[] =>
  stappenVan(g, overtreding).map((plaats) => ({
    plaats,
    naam: naamVanPlaats(g, plaats),
    stand: standVanPlaats(g, plaats),
    vragen: plaats.soort === 'afweging' ? vragenVan(g, overtreding, plaats.afweging) : [],
  }));

/** One open question of the advice, with where it is answered. */
export interface OpenVraag {
  /** Feit and overtreding, as one text. */
  readonly sleutel: string;
  readonly naam: string;
  readonly overtreding?: string;
  readonly plaats: Plaats;
}

/** What is still open in the advice, in the order in which it is asked. */
export const nogOpen = onthoud((g): readonly OpenVraag[] => {
  if (g.beoordeling.soort !== 'advies') return [];
  const wegen = route(g);
  return g.beoordeling.advies.ontbrekend
    .map((o) => {
      const feit = g.kader.feiten.get(o.feit) ?? g.kader.dossierfeiten.get(o.feit);
      return {
        sleutel: `${o.feit} ${o.overtreding ?? ''}`,
        naam: feit ? naamVanFeit(feit) : (naamOpenGebeurtenis(g, o) ?? o.feit),
        plaats: plaatsVanFeit(g, o),
        ...(o.overtreding === undefined ? {} : { overtreding: o.overtreding }),
      };
    })
    .map((open) => ({ open, plek: wegen.findIndex((w) => gelijkePlaats(w, open.plaats)) }))
    .sort((a, b) => a.plek - b.plek)
    .map(({ open }) => open);
});
