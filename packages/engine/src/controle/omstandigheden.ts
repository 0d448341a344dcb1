import type { BeleidJson } from '../gegenereerd/typen.ts';
import type { Meld } from '../logica/index.ts';
import { fout, waarschuwing } from '../uitslag.ts';

/** The fact that lists the mitigating, or the aggravating, circumstances offers only those that the policy describes; one that it leaves out may be asked by another fact. */
export function controleerOmstandigheden({ feiten, omstandigheden }: BeleidJson, meld: Meld): void {
  feiten.forEach(({ id, opties = [] }, i) => {
    if (id !== 'verzachtend' && id !== 'verzwarend') return;
    const beschreven = omstandigheden.filter(({ richting }) => richting === id).map((omstandigheid) => omstandigheid.id);
    opties.forEach((optie, j) => {
      if (!beschreven.includes(optie.id)) meld(fout('omstandigheid-onbekend', `/feiten/${i}/opties/${j}/id`, { omstandigheid: optie.id, richting: id }));
    });
    const gevraagd = new Set(opties.map((optie) => optie.id));
    omstandigheden.forEach((omstandigheid, j) => {
      if (omstandigheid.richting === id && !gevraagd.has(omstandigheid.id))
        meld(waarschuwing('omstandigheid-niet-gevraagd', `/omstandigheden/${j}/id`, { omstandigheid: omstandigheid.id, feit: id }));
    });
  });
}
