import type { BeleidJson } from '../gegenereerd/typen.ts';
import type { AlGoed } from '../lees/keuring.ts';
import { heeftFout, verzamel } from '../lees/melden.ts';
import type { Meld } from '../logica/index.ts';
import type { Bevinding } from '../uitslag.ts';
import { fout, waarschuwing } from '../uitslag.ts';
import { controleerBedragen } from './bedragen.ts';
import { controleerBegrippen } from './begrippen.ts';
import { controleerBronnen } from './bronnen.ts';
import { controleerConflicten } from './conflicten.ts';
import { controleerPeriode } from './datums.ts';
import { controleerFeiten } from './feiten.ts';
import { controleerLadder, heeftLadder } from './ladder.ts';
import { controleerLezingen, controleerVarianten } from './lezingen.ts';
import { dubbele, verwijzing } from './namen.ts';
import type { Verwijzing } from './namen.ts';
import { meldOngebruikt } from './ongebruikt.ts';
import { controleerOmstandigheden } from './omstandigheden.ts';
import { controleerProcedure } from './procedure.ts';
import { controleerRegels } from './regels.ts';
import { zelfdeNamen } from './uitdrukking.ts';
import type { Plek } from './uitdrukking.ts';
import { controleerVoorschriften } from './voorschriften.ts';
import { controleerZwaarder } from './zwaarder.ts';

/**
 * Everything that is wrong with the meaning of a policy whose shape is right; findings with JSON pointers, without line or column. When nothing is, each policy that another reading of a
 * contradiction would give is checked too, in all that the reading can touch.
 *
 * @param lezingen false: without those policies
 * @param alGoed rules and voorschriften that were checked before, with the same names
 */
export function controleerBeleid(beleid: BeleidJson, lezingen = true, alGoed: AlGoed = new Set()): readonly Bevinding[] {
  let plek: Plek | undefined;
  const bevindingen = verzamel((meld) => {
    controleerVast(beleid, meld);
    plek = controleerBegrippen(beleid, meld);
    controleerRegelend(beleid, plek, alGoed, meld);
    controleerConflicten(beleid, plek, naarMaatregelVan(beleid, meld), meld);
    controleerZwaarder(beleid, plek, naarMaatregelVan(beleid, meld), meld);
    controleerLezingen(beleid, meld);
    controleerOmstandigheden(beleid, meld);
    meldOngebruikt(beleid, meld);
  });
  if (plek === undefined || !lezingen || heeftFout(bevindingen)) return bevindingen;
  const namen = plek;
  const controleerVariant = (variant: BeleidJson): readonly Bevinding[] => verzamel((meld) => controleerAnders(beleid, namen, variant, meld));
  return [...bevindingen, ...verzamel((meld) => controleerVarianten(beleid, controleerVariant, meld))];
}

/**
 * Checks what is otherwise in a variant of a policy that has no fault. A rule, and the condition of a contradiction, can only become wrong by names that
 * mean something else; a voorschrift also by what the begrippen read.
 */
function controleerAnders(beleid: BeleidJson, namen: Plek, variant: BeleidJson, meld: Meld): void {
  const zelfdeBegrippen = variant.begrippen.every((begrip, i) => begrip === beleid.begrippen[i]);
  const plek = zelfdeBegrippen ? namen : controleerBegrippen(variant, meld);
  const zelfde = zelfdeBegrippen || zelfdeNamen(plek, namen);
  controleerRegelend(variant, plek, new Set<object>([...(zelfde ? beleid.regels : []), ...(zelfdeBegrippen ? beleid.voorschriften : [])]), meld);
  if (!zelfde) controleerConflicten(variant, plek, naarMaatregelVan(variant, meld), meld);
}

const naarMaatregelVan = ({ maatregelen }: BeleidJson, meld: Meld): Verwijzing =>
  verwijzing(
    maatregelen.map(({ id }) => id),
    (maatregel, pad) => fout('maatregel-niet-verklaard', pad, { maatregel }),
    meld,
  );

/** What no reading changes. */
function controleerVast(beleid: BeleidJson, meld: Meld): void {
  controleerPeriode(beleid.geldigheid, '/geldigheid', meld);
  if (beleid.geldigheid.overgang && !beleid.geldigheid.opvolgerVan) meld(fout('overgang-zonder-voorganger', '/geldigheid/overgang'));
  controleerBronnen(beleid, meld);
  for (const sectie of ['afwegingen', 'maatregelen', 'omstandigheden', 'afwijkgronden', 'nietGemodelleerd'] as const) {
    dubbele<{ readonly id: string }>(beleid[sectie], ({ id }) => id, `/${sectie}`, meld);
  }
  dubbele(beleid.termijnen ?? [], ({ id }) => id, '/termijnen', meld);
  controleerFeiten(beleid, meld);
  if (!beleid.maatregelen.some(({ uitsluitend }) => uitsluitend)) meld(waarschuwing('geen-uitsluitende-maatregel', '/maatregelen'));
  controleerLadder(beleid, meld);
  const naarMaatregel = naarMaatregelVan(beleid, meld);
  controleerProcedure(beleid.procedure, naarMaatregel, meld);
  beleid.termijnen?.forEach(({ bij }, i) => bij.forEach((soort, j) => naarMaatregel(soort, `/termijnen/${i}/bij/${j}`)));
}

/**
 * What the policy rules, and what that refers to.
 *
 * @param alGoed rules and voorschriften that were checked before, with the same names
 */
function controleerRegelend(beleid: BeleidJson, plek: Plek, alGoed: AlGoed, meld: Meld): void {
  const naarMaatregel = naarMaatregelVan(beleid, meld);
  const naarProcedure = verwijzing(
    beleid.procedure.map(({ id }) => id),
    (procedure, pad, bedoeld) => fout('onbekende-procedure', pad, { procedure, ...bedoeld }),
    meld,
  );
  controleerVoorschriften(beleid, plek, naarMaatregel, meld, alGoed);
  controleerRegels(beleid.regels, plek, { maatregel: naarMaatregel, procedure: naarProcedure, ladder: heeftLadder(beleid) }, meld, alGoed);
  controleerBedragen(beleid, naarMaatregel, meld);
}
