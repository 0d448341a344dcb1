import { delenVan, stap } from '@handhavingswijzer/engine';
import { teksten } from '../teksten/index.ts';
import { waardeBij } from './zet.ts';

/** The parts of a policy as the forms show them: its sections, and the policy itself. */
export type Onderdeelnaam = keyof typeof teksten.tabellen.onderdelen;
export const ONDERDELEN = Object.keys(teksten.tabellen.onderdelen) as readonly Onderdeelnaam[];

const isOnderdeel = (naam: string): naam is Onderdeelnaam => (ONDERDELEN as readonly string[]).includes(naam);

/** Which form shows a pointer: the part, the number of the element in it, and what is folded on the way to it. */
export function onderdeelVan(
  pad: string,
  beleid: unknown,
): readonly [onderdeel: Onderdeelnaam | undefined, nummer: number | undefined, diep: readonly string[]] {
  const [eerste = '', tweede, ...rest] = delenVan(pad);
  if (eerste === '') return [undefined, undefined, []];
  if (!isOnderdeel(eerste)) return ['beleid', undefined, []];
  const lijst = Array.isArray(waardeBij(beleid, `/${eerste}`));
  const nummer = lijst && tweede !== undefined ? Number(tweede) : undefined;
  const diep: string[] = [];
  let hier = lijst ? `/${eerste}/${tweede ?? ''}` : `/${eerste}`;
  for (const deel of lijst ? rest : [...(tweede === undefined ? [] : [tweede]), ...rest]) {
    hier = stap(hier, deel);
    if (/^\d+$/.test(deel)) diep.push(hier);
  }
  return [eerste, nummer, diep];
}
