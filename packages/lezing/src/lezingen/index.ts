import type { AnderBedrag, AndereLezingen, AndersBerekend, AndersGelezen, Bron, Dossier, MaatregelSoort, NietBerekend } from '@handhavingswijzer/engine';
import { bronDeel } from '../bron.ts';
import { leesDatum } from '../opmaak/datum.ts';
import { leesEuro } from '../opmaak/getal.ts';
import type { MetBeleid, MetLandelijk } from '../woordenboek.ts';
import { woordenboek } from '../woordenboek.ts';
import type { Deel, Zin } from '../zin.ts';
import { zin } from '../zin.ts';
import { leesVerschillen } from './rijen.ts';
import type { Verschilrij } from './rijen.ts';

export type { Verschilrij } from './rijen.ts';

/** Another reading of the policy, or another amount, with what it would give. */
export interface AndersLezing {
  readonly id: string;
  /** What it says, with its source. */
  readonly zin: Zin;
  /** What it comes down to: that it makes no difference, why it is not computed, or what changes: "Dan wordt anders: …". */
  readonly gevolg: string;
  /** Empty when it makes no difference or is not computed. */
  readonly rijen: readonly Verschilrij[];
}

/** A place where the policy is at odds with itself, or an amount that nobody verified: what is computed with, and what else there is. */
export interface Vergelijking {
  readonly id: string;
  readonly soort: 'conflict' | 'bedrag';
  readonly titel: string;
  /** How far it is settled: "de gemeente heeft nog niet gekozen". */
  readonly stand: string;
  readonly toelichting: string;
  /** What is computed with, with its source. */
  readonly gekozen: Zin;
  readonly anders: readonly AndersLezing[];
  /** Ids of the overtredingen that it touches. */
  readonly overtredingen: readonly string[];
}

/** Said with every comparison. */
export const EEN_TEGELIJK =
  'Elke andere lezing is apart doorgerekend; twee samen kunnen nog iets anders geven. Aandachtspunten en stappen die bij een maatregel horen, gaan met die maatregel mee.';

const STAND = { open: 'de gemeente heeft nog niet gekozen', vastgesteld: 'de gemeente heeft gekozen' } as const;
const GELIJK = 'Maakt in deze zaak geen verschil.';
const ONBEKEND = 'Het beleid zegt niet hoe met deze lezing wordt gerekend.';

/** The parts that change, each once: "bestuurlijke boete, totaal boetes". */
function watVerandert(rijen: readonly Verschilrij[]): string {
  const delen = [...new Set(rijen.map(({ onderdeel }) => onderdeel.slice(0, 1).toLowerCase() + onderdeel.slice(1)))];
  return `Dan wordt anders: ${delen.join(', ')}.`;
}

/** What the other readings and amounts would give in this case, in words: first the contradictions, then the amounts. */
export function leesAndereLezingen(beleid: MetBeleid, landelijk: MetLandelijk, dossier: Dossier, andere: AndereLezingen): readonly Vergelijking[] {
  const gevolg = (uitkomst: AndersBerekend | NietBerekend): Pick<AndersLezing, 'gevolg' | 'rijen'> => {
    if (uitkomst.soort === 'niet-berekend') return { gevolg: uitkomst.reden ?? ONBEKEND, rijen: [] };
    if (uitkomst.verschillen.length === 0) return { gevolg: GELIJK, rijen: [] };
    const rijen = leesVerschillen(beleid, landelijk, dossier, andere.nu, uitkomst.uitkomst);
    return { gevolg: watVerandert(rijen), rijen };
  };
  return [
    ...andere.conflicten.map((conflict) => vanConflict(beleid, landelijk, conflict, gevolg)),
    ...andere.bedragen.map((bedrag) => vanBedrag(beleid, landelijk, bedrag, gevolg)),
  ];
}

type Gevolg = (uitkomst: AndersBerekend | NietBerekend) => Pick<AndersLezing, 'gevolg' | 'rijen'>;

function vanConflict(beleid: MetBeleid, landelijk: MetLandelijk, { conflict: id, lezingen, overtredingen }: AndersGelezen, gevolg: Gevolg): Vergelijking {
  const conflict = beleid.data.conflicten.find((een) => een.id === id);
  if (conflict === undefined) throw new TypeError(`geen conflict met id ${id}`);
  const zinVan = (lezing: string): Zin => {
    const gevonden = conflict.lezingen.find((een) => een.id === lezing);
    return gevonden === undefined ? zin(lezing) : zin(`${gevonden.tekst} (`, kortBronDeel(beleid, landelijk, gevonden.bron), ')');
  };
  return {
    id,
    soort: 'conflict',
    titel: conflict.titel,
    stand: STAND[conflict.status],
    toelichting: conflict.toelichting,
    gekozen: zinVan(conflict.gekozenLezing),
    anders: lezingen.map(({ lezing, uitkomst }) => ({ id: lezing, zin: zinVan(lezing), ...gevolg(uitkomst) })),
    overtredingen,
  };
}

/** A source in the policy: of the policy text itself, its first document, the section alone. */
function kortBronDeel(beleid: MetBeleid, landelijk: MetLandelijk, bron: Bron): Deel {
  const lang = bronDeel(woordenboek(beleid, landelijk), bron, 'beleid');
  return beleid.data.bronnen[0]?.id === bron.document ? { ...lang, tekst: bron.sectie } : lang;
}

function vanBedrag(beleid: MetBeleid, landelijk: MetLandelijk, { vanaf, cent, bedragen, overtredingen }: AnderBedrag, gevolg: Gevolg): Vergelijking {
  const { reeks, bron } = landelijk.data.categorieen;
  const deel = reeks.find((een) => een.vanaf === vanaf);
  const toelichting = (ander: number): string => deel?.nietUitgesloten?.find((een) => een.cent === ander)?.toelichting ?? '';
  return {
    id: `bedrag-${vanaf}`,
    soort: 'bedrag',
    titel: `Is het bedrag van de eerste categorie ${leesEuro(cent)}?`,
    stand: 'nog niet nagekeken',
    toelichting: deel?.toelichting ?? '',
    gekozen: zin(`Vanaf ${leesDatum(vanaf)} is de eerste categorie ${leesEuro(cent)} (`, bronDeel(woordenboek(beleid, landelijk), bron, 'wet'), ').'),
    anders: bedragen.map((ander) => ({
      id: String(ander.cent),
      zin: zin(`De eerste categorie is ${leesEuro(ander.cent)}. ${toelichting(ander.cent)}`),
      ...gevolg(ander.uitkomst),
    })),
    overtredingen,
  };
}

/** What would come out otherwise for one measure of one overtreding, with the comparison it comes from: to be shown beside the measure. */
export const bijMaatregel = (
  vergelijkingen: readonly Vergelijking[],
  overtreding: string,
  soort: MaatregelSoort,
): readonly { readonly vergelijking: Vergelijking; readonly lezing: AndersLezing; readonly rij: Verschilrij }[] =>
  vergelijkingen.flatMap((vergelijking) =>
    vergelijking.anders.flatMap((lezing) =>
      lezing.rijen.filter((rij) => rij.overtreding === overtreding && rij.maatregel === soort).map((rij) => ({ vergelijking, lezing, rij })),
    ),
  );
