import type { BeleidJson } from '../gegenereerd/typen.ts';
import type { Meld } from '../logica/index.ts';
import { waarschuwing } from '../uitslag.ts';
import { namenIn } from './uitdrukking.ts';

/** Every name that the expressions of a policy read. */
export function gelezenNamen(beleid: BeleidJson): ReadonlySet<string> {
  const expressies = [
    ...beleid.begrippen,
    ...beleid.regels,
    ...beleid.conflicten,
    ...beleid.voorschriften.flatMap(({ klasse }) => (klasse?.bij ? [klasse.bij] : [])),
  ];
  return new Set(expressies.flatMap(({ als }) => namenIn(als)));
}

/** Warns of what is described and never used: more often a slip than a choice. */
export function meldOngebruikt(beleid: BeleidJson, meld: Meld): void {
  const gelezen = gelezenNamen(beleid);
  beleid.begrippen.forEach(({ id }, i) => {
    if (id !== 'recidive' && !gelezen.has(id)) meld(waarschuwing('begrip-ongebruikt', `/begrippen/${i}`, { begrip: id }));
  });
  const stappen = new Set(beleid.regels.map(({ dan }) => dan.procedure));
  beleid.procedure.forEach(({ id }, i) => {
    if (!stappen.has(id)) meld(waarschuwing('procedure-ongebruikt', `/procedure/${i}`, { procedure: id }));
  });
}
