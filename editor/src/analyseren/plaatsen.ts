import { isObject, type BeleidJson, type Bevinding } from '@handhavingswijzer/engine';
import { alsTekst, waardeBij } from '../tabellen/zet.ts';
import { teksten } from '../teksten/index.ts';

/** A part of the policy that a finding is about. */
export interface Plaats {
  readonly pad: string;
  readonly naam: string;
}

/** The part of the policy at a pointer, by its name; undefined where nothing with a name stands. */
export function plaatsOp(beleid: BeleidJson, pad: string): Plaats | undefined {
  const deel = waardeBij(beleid, pad);
  if (!isObject(deel)) return undefined;
  const naam = [deel['titel'], deel['naam'], deel['vraag'], deel['tekst'], deel['id']].map(alsTekst).find((tekst) => tekst !== '');
  return naam === undefined ? undefined : { pad, naam };
}

/** Where to look: the part at which the finding stands, and every rule of the policy that it names. */
export function plaatsenVan({ code, pad, params }: Bevinding, beleid: BeleidJson): readonly Plaats[] {
  if (code === 'verklaring-overbodig') return [{ pad, naam: teksten.bevindingen.deUitleg }];
  const bij = Array.isArray(params['bij']) ? (params['bij'] as readonly string[]) : [];
  const regels = beleid.regels.flatMap(({ id }, i) => (bij.includes(id) ? [`/regels/${String(i)}`] : []));
  const paden = regels.length > 0 ? regels : [pad];
  return paden.flatMap((een) => plaatsOp(beleid, een) ?? []);
}
