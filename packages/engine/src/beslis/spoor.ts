import type { Antwoord, Spoor } from '../gegenereerd/typen.ts';
import { telt } from '../logica/index.ts';
import type { Kern } from './kern.ts';
import { codevolgorde } from './maatregelen.ts';
import type { Oordeel } from './oordeel.ts';
import { effectsoort, namenIn } from './plan.ts';

type SpoorFeit = Spoor['feiten'][number];

/** Where the value of a fact of this overtreding came from, and the value when it is known. */
function spoorFeit(kern: Kern, { cel }: Oordeel, naam: string): SpoorFeit {
  const slot = kern.slots[kern.slotVan(naam)];
  if (!slot) throw new TypeError(`no fact ${naam}`);
  const waarde = cel.geval.waarden[slot.nummer] as Antwoord | undefined;
  const aangenomenKlasse = cel.klasseAangenomen && cel.plan.klasse?.slot === slot.nummer;
  const weggelaten = slot.dossierfeit?.standaard !== undefined && (cel.overtreding as unknown as Record<string, unknown>)[slot.id] === undefined;
  const herkomst = aangenomenKlasse || weggelaten ? 'aangenomen' : slot.dossierfeit ? 'dossier' : slot.feit ? 'antwoord' : 'berekend';
  return { feit: naam, ...(waarde === undefined || waarde === '' ? {} : { waarde: Array.isArray(waarde) ? [...waarde] : waarde }), herkomst };
}

/** The facts of a condition, those below its begrippen too, each once and in order of name. */
function feitenVan(kern: Kern, oordeel: Oordeel, namen: readonly string[]): SpoorFeit[] {
  const begrippen = new Map(kern.beleid.begrippen.map((b) => [b.id, b.als]));
  const alle = new Set<string>();
  const voeg = (naam: string): void => {
    if (alle.has(naam)) return;
    alle.add(naam);
    const als = begrippen.get(naam);
    if (als !== undefined) namenIn(als).forEach(voeg);
  };
  namen.forEach(voeg);
  return [...alle].sort(codevolgorde).map((naam) => spoorFeit(kern, oordeel, naam));
}

/** The complete justification of one overtreding: each rule considered, what it came to, on which facts. */
export function spoorVan(kern: Kern, oordeel: Oordeel): Spoor[] {
  const { cel, als, waarheid } = oordeel;
  const { plan, geval, overtreding } = cel;
  return plan.regels
    .map(({ regel, deel, namen, uitzonderingen }, i): Spoor => {
      const knoop = waarheid[i] ?? 0;
      const feiten = feitenVan(kern, oordeel, namen);
      if (deel.tellingen.length > 0) {
        const gezien = geval.historie.filter((voorval) => deel.tellingen.some((telling) => telt(telling, voorval, geval) !== false)).map((voorval) => `${voorval.datum} ${voorval.soort}`);
        feiten.push({ feit: 'historie', waarde: [...new Set(gezien)].sort(codevolgorde), herkomst: overtreding.historie ? 'dossier' : 'aangenomen' });
      }
      const uit = als[i] === 0 ? [] : uitzonderingen.filter((e) => waarheid[e] === 1).map((e) => plan.regels[e]?.regel.id ?? '').sort(codevolgorde);
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
