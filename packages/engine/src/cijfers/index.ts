import { canoniek } from '../canoniek.ts';
import type { Keuze, Maatregel, MaatregelSoort, OvertredingAdvies, Verslag } from '../gegenereerd/typen.ts';

/** How often something with an id of the policy occurred. */
export interface Idtelling {
  readonly id: string;
  readonly aantal: number;
}

/** Of so many, the least and the most. */
export interface Spreiding {
  readonly aantal: number;
  readonly laagste: number;
  readonly hoogste: number;
}

/** How often a measure was chosen, once an overtreding. */
export interface Maatregelcijfers {
  readonly soort: MaatregelSoort;
  readonly gekozen: number;
  /** Of these: what the advice called it; `buitenAdvies`: it did not name it as certain. */
  readonly geboden: number;
  readonly mogelijk: number;
  readonly buitenAdvies: number;
  /** In cents, of the choices with an amount: the officer's own, else that of the advice, each by itself; caps and samenloop over overtredingen are not in it. */
  readonly bedrag?: Spreiding & { readonly totaal: number };
  /** In calendar days, of the choices with a term: the officer's own, else that of the advice. */
  readonly dagen?: Spreiding;
}

/** The figures of one year under one policy. Holds counts and ids of the policy: no text, no name, no number of a case, a person or a voorziening. */
export interface Jaarcijfers {
  /** Of the day on which the verslag was made final. */
  readonly jaar: number;
  /** Id of the policy, and its versions that occur. */
  readonly beleid: string;
  readonly versies: readonly string[];
  readonly verslagen: number;
  readonly overtredingen: number;
  readonly recidive: { readonly ja: number; readonly nee: number; readonly onbekend: number };
  /** Choices that follow the advice, and the grounds of those that do not. */
  readonly gevolgd: number;
  readonly afgeweken: number;
  readonly gronden: readonly Idtelling[];
  readonly maatregelen: readonly Maatregelcijfers[];
  readonly voorschriften: readonly Idtelling[];
  /** Contradictions of the policy, by the number of verslagen that they touch. */
  readonly conflicten: readonly Idtelling[];
}

const opVolgorde = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Each id with how often it is there, in the order of the ids. */
function tel(ids: readonly string[]): readonly Idtelling[] {
  const aantallen = new Map<string, number>();
  for (const id of ids) aantallen.set(id, (aantallen.get(id) ?? 0) + 1);
  return [...aantallen].map(([id, aantal]) => ({ id, aantal })).sort((a, b) => opVolgorde(a.id, b.id));
}

const spreiding = (getallen: readonly number[]): Spreiding => ({ aantal: getallen.length, laagste: Math.min(...getallen), hoogste: Math.max(...getallen) });

/** A measure that was chosen, with what the advice said of it. */
interface Gekozen {
  readonly soort: MaatregelSoort;
  readonly geadviseerd: Maatregel | undefined;
  readonly cent: number | undefined;
  readonly dagen: number | undefined;
}

/** The measures of one choice. The advice can name one kind twice, geboden and mogelijk: the stronger one counts. */
function gekozenVan({ maatregelen, maatwerk = [] }: Keuze, advies: OvertredingAdvies | undefined): readonly Gekozen[] {
  return maatregelen.map((soort) => {
    const genoemd = advies?.maatregelen.filter((maatregel) => maatregel.soort === soort) ?? [];
    const geadviseerd = genoemd.find(({ sterkte }) => sterkte === 'geboden') ?? genoemd[0];
    const eigen = maatwerk.find(({ maatregel }) => maatregel === soort);
    return { soort, geadviseerd, cent: eigen?.cent ?? geadviseerd?.bedrag?.cent, dagen: eigen?.dagen ?? geadviseerd?.termijn?.dagen };
  });
}

function maatregelcijfers(gekozen: readonly Gekozen[]): readonly Maatregelcijfers[] {
  const soorten = [...new Set(gekozen.map(({ soort }) => soort))].sort(opVolgorde);
  return soorten.map((soort) => {
    const hier = gekozen.filter((een) => een.soort === soort);
    const met = (sterkte: Maatregel['sterkte'] | undefined): number => hier.filter(({ geadviseerd }) => geadviseerd?.sterkte === sterkte).length;
    const centen = hier.flatMap(({ cent }) => (cent === undefined ? [] : [cent]));
    const dagen = hier.flatMap((een) => (een.dagen === undefined ? [] : [een.dagen]));
    return {
      soort,
      gekozen: hier.length,
      geboden: met('geboden'),
      mogelijk: met('mogelijk'),
      buitenAdvies: met(undefined),
      ...(centen.length === 0 ? {} : { bedrag: { ...spreiding(centen), totaal: centen.reduce((som, cent) => som + cent, 0) } }),
      ...(dagen.length === 0 ? {} : { dagen: spreiding(dagen) }),
    };
  });
}

function cijfersVan(jaar: number, beleid: string, verslagen: readonly Verslag[]): Jaarcijfers {
  const keuzes = verslagen.flatMap(({ keuzes: lijst, advies }) =>
    lijst.map((keuze) => ({ keuze, advies: advies.overtredingen.find(({ id }) => id === keuze.overtreding) })),
  );
  const overtredingen = verslagen.flatMap(({ advies }) => advies.overtredingen);
  const recidive = (waarde: boolean | null): number => overtredingen.filter((een) => een.recidive === waarde).length;
  const afgeweken = keuzes.filter(({ keuze }) => !keuze.volgtAdvies);
  return {
    jaar,
    beleid,
    versies: [...new Set(verslagen.map((verslag) => verslag.beleid.versie))].sort(opVolgorde),
    verslagen: verslagen.length,
    overtredingen: overtredingen.length,
    recidive: { ja: recidive(true), nee: recidive(false), onbekend: recidive(null) },
    gevolgd: keuzes.length - afgeweken.length,
    afgeweken: afgeweken.length,
    gronden: tel(afgeweken.flatMap(({ keuze }) => keuze.grond ?? [])),
    maatregelen: maatregelcijfers(keuzes.flatMap(({ keuze, advies }) => gekozenVan(keuze, advies))),
    voorschriften: tel(overtredingen.map(({ voorschrift }) => voorschrift)),
    conflicten: tel(verslagen.flatMap(({ advies }) => advies.conflicten.map(({ id }) => id))),
  };
}

/**
 * The figures by which a municipality accounts for a year (helmond 1.1: how often it used which instrument): per year and policy, from records whose shape is right. A record that is
 * there twice, to the byte of its canonical text, counts once. Records of one zaak that differ all count: which of them holds is not for this to say.
 */
export function jaarcijfers(verslagen: readonly Verslag[]): readonly Jaarcijfers[] {
  const groepen = new Map<string, Verslag[]>();
  for (const verslag of new Map(verslagen.map((een) => [canoniek(een), een])).values()) {
    const sleutel = `${verslag.vastgesteldOp.slice(0, 4)} ${verslag.beleid.id}`;
    groepen.set(sleutel, [...(groepen.get(sleutel) ?? []), verslag]);
  }
  return [...groepen].sort(([a], [b]) => opVolgorde(a, b)).map(([sleutel, hier]) => cijfersVan(Number(sleutel.slice(0, 4)), sleutel.slice(5), hier));
}
