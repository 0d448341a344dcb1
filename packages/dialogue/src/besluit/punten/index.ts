import type { Punt } from '@handhavingswijzer/engine';
import { leesEuro } from '@handhavingswijzer/lezing';
import { adviesVan } from '../../advies.ts';
import { leesBedragInvoer, type Gelezen } from '../../invoer.ts';
import { onthoud } from '../../onthoud.ts';
import { teksten } from '../../teksten.ts';
import type { Gesprek } from '../../typen.ts';
import { aandacht, evenredigheid } from './afwegen.ts';
import { teBepalen } from './bepalen.ts';
import { procedure } from './procedure.ts';
import type { Ruw, TeDoen } from './typen.ts';

export type { NietNodig, TeDoen } from './typen.ts';

const T = teksten.besluit;

/** What is filled in about a point, held against what it asks. */
function metStand(g: Gesprek, { gegeven, ...rest }: Ruw): TeDoen {
  const ruw = { wanneer: 'in' as const, ...rest };
  const invoer = g.besluit.punten[ruw.id] ?? {};
  if (ruw.vast) return { ...ruw, invoer, stand: gegeven === undefined ? 'open' : 'gedaan', ...(gegeven === undefined ? {} : { waarde: gegeven }) };
  if (ruw.waardesoort) {
    const gelezen = leesWaarde(ruw, invoer.waarde?.trim() ?? '');
    if (!gelezen) return { ...ruw, invoer, stand: 'open' };
    return gelezen.ok
      ? { ...ruw, invoer, stand: 'gedaan', waarde: gelezen.waarde }
      : { ...ruw, invoer, stand: 'open', fout: `${gelezen.fout} ${gelezen.herstel}` };
  }
  if (invoer.stand !== 'niet-van-toepassing') return { ...ruw, invoer, stand: invoer.stand ?? 'open' };
  const { nietNodig: mag } = ruw;
  const reden = mag.soort === 'grond' ? mag.gronden.find((o) => o.id === invoer.waarde)?.naam : invoer.toelichting?.trim();
  if (mag.soort === 'nooit') return { ...ruw, invoer, stand: 'open' };
  if (!reden) return { ...ruw, invoer, stand: 'open', fout: T.fout.nietNodigZonderReden };
  return { ...ruw, invoer, stand: 'niet-van-toepassing', ...(mag.soort === 'grond' ? { waarde: reden } : {}) };
}

/** The value of a point in words; undefined: nothing was filled in. */
function leesWaarde({ waardesoort, opties }: Pick<Ruw, 'waardesoort' | 'opties'>, tekst: string): Gelezen<string> | undefined {
  if (tekst === '') return undefined;
  if (waardesoort === 'keuze') {
    const optie = opties.find((o) => o.id === tekst);
    return optie ? { ok: true, waarde: optie.naam } : undefined;
  }
  if (waardesoort !== 'bedrag') return { ok: true, waarde: tekst };
  const gelezen = leesBedragInvoer(tekst);
  return gelezen.ok ? { ok: true, waarde: leesEuro(gelezen.waarde) } : gelezen;
}

/**
 * What the besluit still needs: of the measures that are CHOSEN, in the advice or not. First what must be fixed, then the steps of law and policy, then what
 * asks to be weighed in the motivering. Without an advice, or with nothing chosen: nothing.
 */
export const nogTeDoen = onthoud((g): readonly TeDoen[] => {
  const advies = adviesVan(g);
  if (!advies) return [];
  return [...teBepalen(g, advies), ...procedure(g, advies), ...aandacht(g, advies), ...evenredigheid(g)].map((ruw) => metStand(g, ruw));
});

/** The point as a record has it. */
export function alsPunt(p: TeDoen): Punt {
  const toelichting = p.invoer.toelichting?.trim() ?? '';
  return {
    punt: p.id,
    tekst: p.tekst,
    ...(p.regel ? { regel: p.regel.id } : {}),
    ...(p.overtredingen.length === 1 && p.overtredingen[0] !== undefined ? { overtreding: p.overtredingen[0] } : {}),
    ...(p.maatregel ? { maatregel: p.maatregel } : {}),
    stand: p.stand,
    ...(p.waarde === undefined ? {} : { waarde: p.waarde }),
    ...(toelichting === '' ? {} : { toelichting }),
  };
}
