import type { BeleidJson } from '../gegenereerd/typen.ts';
import { verzamel } from '../lees/melden.ts';
import type { Bevinding } from '../uitslag.ts';
import { fout } from '../uitslag.ts';
import { controleerBedragen } from './bedragen.ts';
import { controleerBegrippen } from './begrippen.ts';
import { controleerBronnen } from './bronnen.ts';
import { controleerConflicten } from './conflicten.ts';
import { controleerPeriode } from './datums.ts';
import { controleerFeiten } from './feiten.ts';
import { controleerLadder } from './ladder.ts';
import { dubbele, verwijzing } from './namen.ts';
import { meldOngebruikt } from './ongebruikt.ts';
import { controleerOmstandigheden } from './omstandigheden.ts';
import { controleerProcedure } from './procedure.ts';
import { controleerRegels } from './regels.ts';
import { controleerVoorschriften } from './voorschriften.ts';

/** Everything that is wrong with the meaning of a policy whose shape is right; findings with JSON pointers, without line or column. */
export const controleerBeleid = (beleid: BeleidJson): readonly Bevinding[] =>
  verzamel((meld) => {
    controleerPeriode(beleid.geldigheid, '/geldigheid', meld);
    if (beleid.geldigheid.overgang && !beleid.geldigheid.opvolgerVan) meld(fout('overgang-zonder-voorganger', '/geldigheid/overgang'));
    controleerBronnen(beleid, meld);
    for (const sectie of ['afwegingen', 'maatregelen', 'omstandigheden', 'afwijkgronden', 'nietGemodelleerd'] as const) {
      dubbele<{ readonly id: string }>(beleid[sectie], ({ id }) => id, `/${sectie}`, meld);
    }
    dubbele(beleid.termijnen ?? [], ({ id }) => id, '/termijnen', meld);
    controleerFeiten(beleid, meld);
    const ladder = controleerLadder(beleid, meld);
    const plek = controleerBegrippen(beleid, meld);
    const naarMaatregel = verwijzing(
      beleid.maatregelen.map(({ id }) => id),
      (maatregel, pad) => fout('maatregel-niet-verklaard', pad, { maatregel }),
      meld,
    );
    const naarProcedure = verwijzing(
      beleid.procedure.map(({ id }) => id),
      (procedure, pad, bedoeld) => fout('onbekende-procedure', pad, { procedure, ...bedoeld }),
      meld,
    );
    controleerProcedure(beleid.procedure, naarMaatregel, meld);
    controleerVoorschriften(beleid, plek, naarMaatregel, meld);
    controleerRegels(beleid.regels, plek, { maatregel: naarMaatregel, procedure: naarProcedure, ladder }, meld);
    controleerBedragen(beleid, naarMaatregel, meld);
    controleerConflicten(beleid, plek, naarMaatregel, meld);
    controleerOmstandigheden(beleid, meld);
    beleid.termijnen?.forEach(({ bij }, i) => {
      bij.forEach((soort, j) => naarMaatregel(soort, `/termijnen/${i}/bij/${j}`));
    });
    meldOngebruikt(beleid, meld);
  });
