import type { Bevinding } from '@handhavingswijzer/engine';
import { lijktOp, schemaBeleid, schemaBij, delenVan } from '@handhavingswijzer/engine';
import type { Bewerking } from '../tekst/bereik.ts';
import { schrijf, vervang, verwijder, voegVeldToe } from '../tekst/bewerk.ts';
import type { Knoop, Tekstboom } from '../tekst/boom.ts';
import { tekstVan, veldVan } from '../tekst/boom.ts';
import { teksten } from '../teksten.ts';
import type { Herstelling } from '../typen.ts';

const t = teksten.herstel;

/** A finding and where it stands: all that a mend is made of. */
export interface Geval {
  readonly boom: Tekstboom;
  readonly bevinding: Bevinding;
  /** The value, or the key, that the finding is about; of a field that is missing the object. */
  readonly knoop: Knoop;
  /** Offset of the spot that the finding names. */
  readonly offset: number;
}

export type Mend = (geval: Geval) => readonly Herstelling[];

/** One value of the finding, as text. */
export const param = ({ bevinding }: Geval, naam: string): string => String(bevinding.params[naam] ?? '');
/** A list of values of the finding. */
export const lijstParam = ({ bevinding }: Geval, naam: string): readonly string[] => {
  const waarde = bevinding.params[naam];
  return Array.isArray(waarde) ? (waarde as readonly string[]) : [];
};

export const doe = (titel: string, ...bewerkingen: readonly Bewerking[]): readonly Herstelling[] => [{ titel, bewerkingen }];
export const niets: Mend = () => [];

/** Mends of the one, then of the other. */
export const en =
  (...mends: readonly Mend[]): Mend =>
  (geval) =>
    mends.flatMap((mend) => mend(geval));

/** Writes another value in its place. */
export const zet =
  (waarde: unknown): Mend =>
  ({ boom, knoop }) =>
    doe(t.kies(String(waarde)), vervang(boom, knoop, schrijf(waarde)));

/** Writes the word that was probably meant. */
export const bedoeld: Mend = (geval) => {
  const nieuw = geval.bevinding.params['bedoeld'];
  if (typeof nieuw !== 'string') return [];
  return doe(t.vervang(tekstVan(geval.knoop) ?? '', nieuw), vervang(geval.boom, geval.knoop, JSON.stringify(nieuw)));
};

/** Offers the values that may stand here, when they are few; the likeliest first. */
export const uitLijst =
  (naam: string): Mend =>
  (geval) => {
    const waarden = lijstParam(geval, naam);
    const nu = tekstVan(geval.knoop) ?? '';
    const beste = lijktOp(nu, waarden);
    return waarden
      .filter((waarde) => waarde !== beste && waarden.length <= 6)
      .flatMap((waarde) => doe(t.kies(waarde), vervang(geval.boom, geval.knoop, JSON.stringify(waarde))));
  };

const magNietLeeg = (boom: Tekstboom, lijst: Knoop): boolean => schemaBij(schemaBeleid, delenVan(boom.pad(lijst)))?.minItems !== undefined;

/** Takes the field or element out; a list that may not be left empty goes as a whole. */
export const haalWeg: Mend = ({ boom, knoop }) => {
  const enige = knoop.parent?.type === 'array' && knoop.parent.children?.length === 1 && magNietLeeg(boom, knoop.parent);
  const weg = enige ? knoop.parent : knoop;
  const naam = tekstVan(weg === knoop ? (veldVan(knoop)?.children?.[0] ?? knoop) : veldVan(weg)?.children?.[0]);
  return doe(naam === undefined ? t.haalDitWeg : t.haalWeg(naam), verwijder(boom, weg));
};

/** Adds a field to the object that the finding is about. */
export const voegToe = ({ boom, knoop }: Geval, veld: string, waarde: unknown, titel?: string): readonly Herstelling[] =>
  knoop.type === 'object' ? doe(titel ?? t.voegToe(`“${veld}”: ${schrijf(waarde)}`), voegVeldToe(boom, knoop, veld, waarde)) : [];
