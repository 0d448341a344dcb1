import { meld } from './maak.ts';
import { eenheidVanElders } from './mends.ts';
import type { Controle } from './typen.ts';

/** A number that is asked without saying of what. (A tarief without `per` and an amount in other than whole cents are errors of the format.) */
export const eenheden: Controle = ({ beleid }) =>
  beleid.feiten.flatMap(({ id, type, eenheid }, i) =>
    type === 'geheel' && eenheid === undefined
      ? [meld('eenheid-ontbreekt', 'waarschuwing', `/feiten/${i}/type`, { feit: id }, { mends: eenheidVanElders })]
      : [],
  );
