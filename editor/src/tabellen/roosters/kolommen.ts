import { isObject, stap } from '@handhavingswijzer/engine';
import type { Gelezen } from '@handhavingswijzer/dialogue';
import { teksten } from '../../teksten/index.ts';
import type { Kolom, Rij } from '../rooster.ts';
import { alsTekst, waardeBij, type Wijziging } from '../zet.ts';

const t = teksten.tabellen;

/** A row of which the columns are fields of one object, at its pointer. */
export interface Veldrij extends Rij {
  readonly data: unknown;
}

/** A change at a pointer, unless nothing changes. */
export const wijziging = (pad: string, oud: unknown, nieuw: unknown): readonly Wijziging[] =>
  JSON.stringify(oud) === JSON.stringify(nieuw) ? [] : [{ pad, waarde: nieuw }];

/** What was read, as changes. */
export function gelezenAls<T>(gelezen: Gelezen<T>, naar: (waarde: T) => readonly Wijziging[]): Gelezen<readonly Wijziging[]> {
  return gelezen.ok ? { ok: true, waarde: naar(gelezen.waarde) } : gelezen;
}

/** A text at a pointer within the row; one that may be left out goes when it is emptied. */
export function tekstkolom<R extends Veldrij>(
  id: string,
  naam: string,
  veld: string,
  { waar = (rij: R) => rij.pad, mag = true, verplicht = true } = {},
): Kolom<R> {
  const nu = (rij: R): string => alsTekst(waardeBij(rij.data, veld));
  return {
    id,
    naam,
    toon: nu,
    ...(mag
      ? {
          zet: (rij: R, tekst: string) => {
            const nieuw = tekst.trim();
            if (nieuw === '' && verplicht) return { ok: false as const, ...t.invoer.leeg };
            return { ok: true as const, waarde: nieuw === nu(rij) ? [] : wijziging(`${waar(rij)}${veld}`, undefined, nieuw === '' ? undefined : nieuw) };
          },
        }
      : {}),
  };
}

/** The section that a row cites. */
export const bronkolom = <R extends Veldrij>(): Kolom<R> => ({
  id: 'bron',
  naam: t.kolommen.bron,
  toon: (rij) => alsTekst(waardeBij(rij.data, '/bron/sectie')),
});

/** The objects of a list of the policy, with their pointers. */
export function rijenVan(beleid: unknown, pad: string): readonly { readonly pad: string; readonly data: Readonly<Record<string, unknown>> }[] {
  const lijst = waardeBij(beleid, pad);
  return Array.isArray(lijst) ? lijst.flatMap((data: unknown, i) => (isObject(data) ? [{ pad: stap(pad, i), data }] : [])) : [];
}
