import type { Begrip, BeleidJson, Regel } from '../gegenereerd/typen.ts';
import type { Meld } from '../logica/index.ts';
import { waarschuwing } from '../uitslag.ts';
import { namenIn } from './uitdrukking.ts';

/** What other readings bring: a name that only one of them uses is used. */
function vanLezingen({ conflicten }: BeleidJson): { readonly regels: readonly Regel[]; readonly begrippen: readonly Begrip[] } {
  const rekenwijzen = conflicten.flatMap(({ lezingen }) => lezingen.flatMap(({ rekent }) => (rekent ? [rekent] : [])));
  return {
    regels: rekenwijzen.flatMap(({ vervangt = [], erbij = [] }) => [...vervangt, ...erbij]),
    begrippen: rekenwijzen.flatMap(({ begrippen = [] }) => begrippen),
  };
}

/** Every name that the expressions of a policy read. */
export function gelezenNamen(beleid: BeleidJson): ReadonlySet<string> {
  const anders = vanLezingen(beleid);
  const expressies = [
    ...anders.regels,
    ...anders.begrippen,
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
  const stappen = new Set([...beleid.regels, ...vanLezingen(beleid).regels].map(({ dan }) => dan.procedure));
  beleid.procedure.forEach(({ id }, i) => {
    if (!stappen.has(id)) meld(waarschuwing('procedure-ongebruikt', `/procedure/${i}`, { procedure: id }));
  });
}
