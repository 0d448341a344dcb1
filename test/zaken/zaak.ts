import type { Advies, Dossier, Maatregel, MaatregelSoort, OpenFeit } from '@handhavingswijzer/engine';

/** A measure as a case states it: what is absent must be absent in the advice too. */
interface VerwachteMaatregel {
  readonly soort: MaatregelSoort;
  readonly sterkte: 'geboden' | 'mogelijk';
  readonly cent?: number;
  readonly uiterlijk?: string;
}

interface VerwachteUitkomst {
  readonly overtredingen: readonly {
    readonly id: string;
    readonly recidive: boolean | null;
    readonly maatregelen: readonly VerwachteMaatregel[];
    readonly mogelijkNog: readonly VerwachteMaatregel[];
  }[];
}

/** What a newer version of a policy changes, for a case that outlives the version it began under. */
export interface Versiewijziging {
  readonly versie: string;
  readonly van: string;
  /** Windows of begrippen, in years. */
  readonly begrippen: Readonly<Record<string, { readonly jaren: number }>>;
  /** New wording of questions, by feit. */
  readonly vragen: Readonly<Record<string, string>>;
}

/** One whole case: what the officer fills in and decides, and what must come of it. Worked out by hand; `herleiding` says how. */
export interface Zaak {
  readonly titel: string;
  readonly beleid: string;
  readonly herleiding: readonly string[];
  readonly nieuweVersie?: Versiewijziging;
  readonly dossier: Dossier;
  /** What she says she does not know yet. */
  readonly onbekend: readonly OpenFeit[];
  readonly advies: VerwachteUitkomst & Pick<Advies, 'status' | 'totaal' | 'ontbrekend'> & { readonly conflicten?: readonly string[] };
  /** The advice under the version that the case began under. */
  readonly adviesOud?: VerwachteUitkomst;
  readonly besluit: {
    readonly door: string;
    readonly evenredigheid: { readonly oordeel: 'evenredig' | 'niet-evenredig'; readonly toelichting: string };
    readonly keuzes: readonly {
      readonly overtreding: string;
      readonly maatregelen: readonly MaatregelSoort[];
      readonly grond?: string;
      readonly motivering: string;
    }[];
  };
  readonly verslag: {
    readonly keuzes: readonly {
      readonly overtreding: string;
      readonly maatregelen: readonly MaatregelSoort[];
      readonly volgtAdvies: boolean;
      readonly grond?: string;
    }[];
    readonly beleid?: { readonly versie: string };
  };
  /** Fragments that the afwegingsverslag must hold, and must not hold. */
  readonly document: { readonly bevat: readonly string[]; readonly bevatNiet: readonly string[] };
}

/** What a case says of a measure. */
const kort = (m: Maatregel) => ({
  soort: m.soort,
  sterkte: m.sterkte,
  ...(m.bedrag ? { cent: m.bedrag.cent } : {}),
  ...(m.termijn ? { uiterlijk: m.termijn.uiterlijk } : {}),
});

/** An advice in the words of a case. */
export const uitkomst = (advies: Advies): unknown =>
  advies.overtredingen.map(({ id, recidive, maatregelen, mogelijkNog }) => ({
    id,
    recidive,
    maatregelen: maatregelen.map(kort),
    mogelijkNog: mogelijkNog.map(kort),
  }));
