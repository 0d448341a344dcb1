import type { LandelijkJson } from '../gegenereerd/typen.ts';
import type { Meld, Omgeving } from '../logica/index.ts';
import { fout, stap } from '../uitslag.ts';
import { metBedoeld } from '../lees/lijkt-op.ts';
import { controleerVoorwaarde, namenIn } from './uitdrukking.ts';

/** Checks the rules of coherence: a fact that is known here, values that it can have, and a condition that never hangs on an answer. */
export function controleerSamenhang({ samenhang }: LandelijkJson, omgeving: Omgeving, meld: Meld): void {
  samenhang.forEach(({ feit, toegestaan, als }, i) => {
    const pad = `/samenhang/${i}`;
    const type = omgeving.namen.get(feit)?.type;
    if (!type) meld(fout('onbekend-feit', `${pad}/feit`, { feit, ...metBedoeld(feit, omgeving.namen.keys()) }));
    else if (type.soort !== 'boolean' && type.soort !== 'keuze') meld(fout('samenhang-type', `${pad}/feit`, { feit, soort: type.soort }));
    else {
      toegestaan.forEach((waarde, j) => {
        const goed = type.soort === 'boolean' ? typeof waarde === 'boolean' : typeof waarde === 'string' && type.opties.includes(waarde);
        if (!goed)
          meld(
            fout('onbekende-optie', stap(`${pad}/toegestaan`, j), {
              optie: String(waarde),
              opties: type.soort === 'boolean' ? ['true', 'false'] : [...type.opties],
            }),
          );
      });
    }
    const open = namenIn(als).filter((naam) => omgeving.namen.get(naam)?.vast === false);
    if (open.length > 0) meld(fout('samenhang-niet-vast', `${pad}/als`, { feiten: open }));
    else controleerVoorwaarde(als, { omgeving, kapot: new Set() }, `${pad}/als`, meld);
  });
}
