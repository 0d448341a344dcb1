import type { Antwoord, Spoor } from '../gegenereerd/typen.ts';
import { eenmalig } from '../eenmalig.ts';
import { diepBevroren } from '../lees/gekeurd.ts';
import { telt } from '../logica/index.ts';
import type { Kern, Slot } from './kern.ts';
import { codevolgorde } from './maatregelen.ts';
import type { Oordeel } from './oordeel.ts';
import { effectsoort } from './plan.ts';
import type { PlanRegel } from './plan.ts';

type SpoorFeit = Spoor['feiten'][number];

/** Where the value of a fact of this overtreding came from, and the value when it is known. */
function spoorFeit(slot: Slot, { cel }: Oordeel): SpoorFeit {
  const waarde = cel.geval.waarden[slot.nummer] as Antwoord | undefined;
  const aangenomenKlasse = cel.klasseAangenomen && cel.plan.klasse?.slot === slot.nummer;
  const weggelaten = slot.dossierfeit?.standaard !== undefined && (cel.overtreding as unknown as Record<string, unknown>)[slot.id] === undefined;
  const herkomst = aangenomenKlasse || weggelaten ? 'aangenomen' : slot.dossierfeit ? 'dossier' : slot.feit ? 'antwoord' : 'berekend';
  return { feit: slot.id, ...(waarde === undefined || waarde === '' ? {} : { waarde: Array.isArray(waarde) ? [...waarde] : waarde }), herkomst };
}

/** The complete justification of one overtreding, frozen: each rule considered, what it came to, on which facts. */
export const spoorVan = eenmalig((oordeel: Oordeel, kern: Kern): readonly Spoor[] => diepBevroren(maakSpoor(kern, oordeel)));

function maakSpoor(kern: Kern, oordeel: Oordeel): Spoor[] {
  const { cel, als, waarheid } = oordeel;
  const { plan, geval, overtreding } = cel;
  const bekend = new Map<number, SpoorFeit>();
  const feitVan = (nummer: number): SpoorFeit => {
    let feit = bekend.get(nummer);
    if (!feit) bekend.set(nummer, (feit = spoorFeit(kern.slots[nummer] as Slot, oordeel)));
    return feit;
  };
  return plan.regels
    .map(({ regel, deel, feiten: gelezen, uitzonderingen }, i): Spoor => {
      const knoop = waarheid[i];
      const feiten = gelezen.map(feitVan);
      if (deel.tellingen.length > 0) {
        const gezien = geval.historie
          .filter((voorval) => deel.tellingen.some((telling) => telt(telling, voorval, geval) !== false))
          .map((voorval) => `${voorval.datum} ${voorval.soort}`);
        feiten.push({ feit: 'historie', waarde: [...new Set(gezien)].sort(codevolgorde), herkomst: overtreding.historie ? 'dossier' : 'aangenomen' });
      }
      const uit =
        als[i] === 0
          ? []
          : uitzonderingen
              .filter((e) => waarheid[e] === 1)
              .map((e) => (plan.regels[e] as PlanRegel).regel.id)
              .sort(codevolgorde);
      return {
        regel: regel.id,
        overtreding: overtreding.id,
        uitkomst: knoop === 1 ? 'waar' : knoop === 0 ? 'onwaar' : 'onbekend',
        feiten,
        ...(uit.length > 0 ? { uitgeschakeldDoor: uit } : {}),
        ...(knoop === 1 ? { effect: effectsoort(regel.dan) } : {}),
      };
    })
    .sort((a, b) => codevolgorde(a.regel, b.regel));
}
