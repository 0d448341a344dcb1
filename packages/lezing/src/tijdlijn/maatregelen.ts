import type { Advies, Dossier, Maatregel, Termijn } from '@handhavingswijzer/engine';
import { verschuif } from '@handhavingswijzer/engine';
import type { GekozenMaatregelen, Puntreden } from './typen.ts';

/** A measure that can come, with its term. */
export interface Maatregeltermijn {
  readonly soort: string;
  readonly reden: Exclude<Puntreden, 'dossier'>;
  /** Absent: the advice gives none. */
  readonly termijn?: Pick<Termijn, 'dagen' | 'uiterlijk'> & Partial<Pick<Termijn, 'omschrijving' | 'regel'>>;
}

const STERKTE: readonly Puntreden[] = ['dossier', 'gekozen', 'geboden', 'mogelijk', 'nog-open'];

/** The strongest of several reasons. */
export const sterkste = <R extends Puntreden>(redenen: readonly R[]): R => redenen.reduce((a, b) => (STERKTE.indexOf(b) < STERKTE.indexOf(a) ? b : a));

function uitAdvies(lijst: readonly Maatregel[], reden: (maatregel: Maatregel) => Maatregeltermijn['reden']): readonly Maatregeltermijn[] {
  return lijst.map((maatregel) => ({
    soort: maatregel.soort,
    reden: reden(maatregel),
    ...(maatregel.termijn === undefined ? {} : { termijn: maatregel.termijn }),
  }));
}

/** Of measures of one soort the ones with a term, each term once; one without a term only when none has one. */
function zonderDubbele(lijst: readonly Maatregeltermijn[]): readonly Maatregeltermijn[] {
  const sleutel = ({ soort, termijn }: Maatregeltermijn): string => `${soort} ${termijn?.uiterlijk ?? ''}`;
  const metTermijn = new Set(lijst.filter(({ termijn }) => termijn !== undefined).map(({ soort }) => soort));
  const eerste = new Map<string, Maatregeltermijn>();
  for (const een of lijst) {
    if (een.termijn === undefined && metTermijn.has(een.soort)) continue;
    if (!eerste.has(sleutel(een))) eerste.set(sleutel(een), een);
  }
  return [...eerste.values()];
}

/**
 * The measures whose terms stand on the time line: those that the officer chose, else those of the advice, with what is still open. Her own term replaces that of the
 * advice; a chosen measure of which the advice gives several terms keeps them all.
 */
export function maatregeltermijnen(
  dossier: Dossier,
  advies: Pick<Advies, 'overtredingen'>,
  overtredingId: string,
  gekozen: GekozenMaatregelen | undefined,
): readonly Maatregeltermijn[] {
  const overtreding = advies.overtredingen.find(({ id }) => id === overtredingId);
  if (overtreding === undefined) return [];
  const alle = zonderDubbele([...uitAdvies(overtreding.maatregelen, ({ sterkte }) => sterkte), ...uitAdvies(overtreding.mogelijkNog, () => 'nog-open')]);
  if (gekozen === undefined || gekozen.maatregelen.length === 0) return alle;
  return gekozen.maatregelen.flatMap((soort): readonly Maatregeltermijn[] => {
    const dagen = gekozen.dagen?.[soort];
    if (dagen !== undefined) return [{ soort, reden: 'gekozen', termijn: { dagen, uiterlijk: verschuif(dossier.besluitdatum, dagen, 'dagen') } }];
    const geadviseerd = alle.filter((een) => een.soort === soort);
    return geadviseerd.length === 0 ? [{ soort, reden: 'gekozen' }] : geadviseerd.map((een) => ({ ...een, reden: 'gekozen' }));
  });
}
