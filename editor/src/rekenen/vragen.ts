import { parsePolicy, type BeleidJson } from '@handhavingswijzer/engine';
import {
  aanvullingen,
  bereikBij,
  bereikOp,
  formaatUitleg,
  brondekking,
  Namen,
  overzicht,
  uitleg,
  type Aanvulling,
  type Bereik,
  type Bestand,
  type Beleidstekst,
  type Brondekking,
  type Herstelling,
  type Hernoeming,
  type Melding,
  type MetLandelijk,
  type Onderdeel,
  type Uitleg,
  type Vindplaats,
} from '@handhavingswijzer/language';
import { beleidsdocument, type Document } from '@handhavingswijzer/lezing';
import { leesBeleidsverschil, type Verschilpunt } from '@handhavingswijzer/lezing';
import type { Doel } from '../contexten.ts';
import type { Teksten } from '../werktekst/sneden.ts';

/** A spot in one of the files. */
interface Spot {
  readonly bestand: Bestand;
  readonly offset: number;
}

/** What differs from another version. */
export interface Verschil {
  /** It is of the text as it is now; else of the last one that was without errors. */
  readonly actueel: boolean;
  readonly punten: readonly Verschilpunt[];
}

/** What a view may ask of the texts as they are now, and what it gets. */
export interface Vragen {
  /** What can be filled in. */
  readonly aanvullingen: { readonly vraag: Spot; readonly antwoord: readonly Aanvulling[] };
  readonly uitleg: { readonly vraag: Spot; readonly antwoord: Uitleg | undefined };
  readonly vindplaatsen: { readonly vraag: Spot; readonly antwoord: readonly Vindplaats[] };
  /** The name at a spot, if it is one. */
  readonly naam: { readonly vraag: Spot; readonly antwoord: { readonly id: string; readonly bereik: Bereik } | undefined };
  readonly hernoem: { readonly vraag: Spot & { readonly nieuw: string }; readonly antwoord: Hernoeming };
  /** The mends of a finding that were tried and do what they say. */
  readonly herstellingen: { readonly vraag: { readonly melding: Melding }; readonly antwoord: readonly Herstelling[] };
  /** Where the value at a pointer, or else at an offset, stands. */
  readonly bereik: { readonly vraag: Doel; readonly antwoord: Bereik | undefined };
  /** The whole policy to print, of the last text that could be used. */
  readonly document: { readonly vraag: null; readonly antwoord: Document | undefined };
  readonly overzicht: { readonly vraag: { readonly bestand: Bestand }; readonly antwoord: readonly Onderdeel[] };
  /** Where every section of the sources went. */
  readonly brondekking: { readonly vraag: Readonly<Record<string, never>>; readonly antwoord: Brondekking };
  /** What differs from another version, in Dutch; undefined: that version, or this text as yet, is no policy that can be used. */
  readonly verschil: { readonly vraag: { readonly met: string }; readonly antwoord: Verschil | undefined };
}
export type Vraagsoort = keyof Vragen;

/** What an answer is worked out from. */
export interface Kennisbron {
  readonly teksten: Teksten;
  readonly landelijk: MetLandelijk;
  readonly beleidstekst: Beleidstekst;
  /** The last version of the policy that could be read. */
  readonly beleid: BeleidJson | undefined;
}

const spotIn = (namen: Namen, { bestand, offset }: Spot) => {
  const gevonden = namen
    .vindplaatsen(bestand, offset)
    .find(({ bestand: waar, bereik }) => waar === bestand && bereik.begin.offset <= offset && offset <= bereik.eind.offset);
  const id = namen.op(bestand, offset)?.id;
  return gevonden && id !== undefined ? { id, bereik: gevonden.bereik } : undefined;
};

const namenVan = ({ teksten: { beleid, casussen }, landelijk }: Kennisbron): Namen => new Namen(beleid, casussen, landelijk);

/** A name in the cases is explained where the policy declares it. */
function uitlegBij(bron: Kennisbron, spot: Spot): Uitleg | undefined {
  const { teksten, landelijk, beleid } = bron;
  if (spot.bestand === 'beleid') return uitleg(teksten.beleid, spot.offset, landelijk, beleid);
  const namen = namenVan(bron);
  const hier = spotIn(namen, spot);
  const daar = namen.verklaringen(spot.bestand, spot.offset).find(({ bestand }) => bestand === 'beleid');
  const gevonden = daar && uitleg(teksten.beleid, daar.bereik.begin.offset, landelijk, beleid);
  return hier ? gevonden && { ...gevonden, bereik: hier.bereik } : formaatUitleg(teksten.casussen, spot.offset);
}

/** The other version hardly ever changes: it is read once. */
let gelezen: { readonly tekst: string; readonly beleid: BeleidJson | undefined } | undefined;

function leesAndere(tekst: string): BeleidJson | undefined {
  if (gelezen?.tekst !== tekst) {
    const beleid = parsePolicy(tekst);
    gelezen = { tekst, beleid: beleid.ok ? beleid.waarde.data : undefined };
  }
  return gelezen.beleid;
}

function verschilMet({ teksten, beleidstekst, beleid, landelijk }: Kennisbron, met: string): Verschil | undefined {
  const andere = leesAndere(met);
  const nu = beleidstekst.lees(teksten.beleid, { lezingen: false }).beleid;
  const hier = nu ?? beleid;
  return andere && hier && { actueel: nu !== undefined, punten: leesBeleidsverschil({ data: andere }, { data: hier }, landelijk) };
}

const ANTWOORDEN: { readonly [S in Vraagsoort]: (bron: Kennisbron, vraag: Vragen[S]['vraag']) => Vragen[S]['antwoord'] } = {
  aanvullingen: ({ teksten, landelijk }, { bestand, offset }) => aanvullingen(teksten[bestand], offset, landelijk, teksten.beleid),
  uitleg: uitlegBij,
  vindplaatsen: (bron, { bestand, offset }) => namenVan(bron).vindplaatsen(bestand, offset),
  naam: (bron, spot) => spotIn(namenVan(bron), spot),
  hernoem: (bron, { bestand, offset, nieuw }) => namenVan(bron).hernoem(bestand, offset, nieuw),
  bereik: ({ teksten }, { bestand, pad, offset = 0 }) => (pad === undefined ? bereikOp(teksten[bestand], offset) : bereikBij(teksten[bestand], pad)),
  verschil: (bron, { met }) => verschilMet(bron, met),
  overzicht: ({ teksten }, { bestand }) => overzicht(teksten[bestand]),
  brondekking: ({ teksten }) => brondekking(teksten.beleid),
  document: ({ beleid, landelijk }) => beleid && beleidsdocument({ data: beleid }, landelijk),
  herstellingen: ({ teksten, beleidstekst }, { melding }) => beleidstekst.beproefd(teksten.beleid, melding),
};

/** Answers a question. Pure. */
export const beantwoord = <S extends Vraagsoort>(bron: Kennisbron, soort: S, vraag: Vragen[S]['vraag']): Vragen[S]['antwoord'] =>
  ANTWOORDEN[soort](bron, vraag);
