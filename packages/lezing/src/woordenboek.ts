import type { BeleidJson, Bron, Feit, LandelijkJson, Procedure, Regel } from '@handhavingswijzer/engine';
import { GEBEURTENISNAMEN, MAATREGELNAMEN } from './namen.ts';
import { zonderHoofdletter } from './zin.ts';

/** All that reading needs of a policy; a checked `Beleid` of the engine fits. */
export interface MetBeleid {
  readonly data: BeleidJson;
}
/** All that reading needs of national law; a checked `Landelijk` of the engine fits. */
export interface MetLandelijk {
  readonly data: LandelijkJson;
}

/** A fact or begrip as it is named in sentences. */
export interface Benoemd {
  readonly id: string;
  readonly soort: 'feit' | 'begrip';
  readonly type: Feit['type'] | 'onbekend';
  /** Ready for use in a sentence; no other fact has this text. */
  readonly naam: string;
  /** Question to a person; of a begrip or computed fact its name. */
  readonly vraag: string;
  /** Names of the options, ready for use in a sentence. */
  readonly opties: ReadonlyMap<string, string>;
  readonly eenheid: string;
  /** Judged by a person, not observed. */
  readonly weging: boolean;
}

export interface BenoemdeRegel {
  readonly regel: Regel;
  readonly herkomst: 'wet' | 'beleid';
}

/** Every name that a sentence may need, looked up by id. */
export interface Woordenboek {
  readonly feit: (id: string) => Benoemd;
  readonly regel: (id: string) => BenoemdeRegel | undefined;
  /** Rules that are an exception to this one. */
  readonly uitzonderingenOp: (id: string) => readonly string[];
  /** Ready for use in a sentence. */
  readonly maatregel: (soort: string) => string;
  /** As the policy writes it: for a heading. */
  readonly maatregelTitel: (soort: string) => string;
  readonly gebeurtenissen: ReadonlyMap<string, string>;
  readonly procedure: (id: string, herkomst: 'wet' | 'beleid') => Procedure | undefined;
  readonly document: (bron: Bron, herkomst: 'wet' | 'beleid') => string;
}

/** The events that a rule looked at: a computed fact of the spoor, no fact of a policy. */
export const HISTORIE = 'historie';

/** Words that join or close a clause: a name that holds one of them is put between quotes, so that a sentence has one reading. */
const DUBBELZINNIG =
  /[^\p{L}\p{N} €/&-]|(?:^|\P{L})(?:en|of|is|dan|niet|als|indien|anders|geldt|ligt|bevat|ja|nee|keer|dat|voor|na|op|plus|min|van|meer|minder|minstens|hoogstens|precies|ongelijk)(?!\p{L})/iu;
/** A measure stands in lists only: there a name can only be misread by its own joining words or punctuation. */
const DUBBELZINNIG_IN_LIJST = /[^\p{L}\p{N} /&-]|(?:^|\P{L})(?:en|of)(?!\p{L})/iu;
const MET_LIDWOORD = /^(?:de|het) /iu;

/** A question keeps its capital; a name within a sentence has none. */
const tussenAanhaling = (naam: string): string => `‘${naam.endsWith('?') ? naam : zonderHoofdletter(naam)}’`;
const alsOptie = (naam: string): string => (DUBBELZINNIG.test(naam) ? tussenAanhaling(naam) : zonderHoofdletter(naam));
const alsMaatregel = (naam: string): string => (DUBBELZINNIG_IN_LIJST.test(naam) ? tussenAanhaling(naam) : zonderHoofdletter(naam));
/** "het risicoprofiel" reads well without quotes in "het risicoprofiel oranje is"; what is answered by yes or no keeps them. */
const alsFeit = (naam: string, jaNee: boolean): string =>
  !jaNee && MET_LIDWOORD.test(naam) && !DUBBELZINNIG.test(naam) ? zonderHoofdletter(naam) : tussenAanhaling(naam);

/** Makes every text in the list different: equal texts get their id behind them. */
function maakUniek(namen: readonly (readonly [id: string, naam: string])[]): Map<string, string> {
  const aantal = new Map<string, number>();
  for (const [, naam] of namen) aantal.set(naam, (aantal.get(naam) ?? 0) + 1);
  return new Map(namen.map(([id, naam]) => [id, aantal.get(naam) === 1 ? naam : `${naam} [${id}]`]));
}

const opties = (lijst: readonly { readonly id: string; readonly naam: string }[]): Map<string, string> =>
  maakUniek(lijst.map(({ id, naam }) => [id, alsOptie(naam)]));

function feiten(beleid: BeleidJson, landelijk: LandelijkJson): Map<string, Benoemd> {
  const gevraagd = [...landelijk.feiten, ...beleid.feiten];
  const begrippen = beleid.begrippen;
  const artikelen = { id: 'artikelen', naam: 'de geschonden artikelen' };
  const historie = { id: HISTORIE, naam: 'de eerdere gebeurtenissen' };
  const namen = maakUniek([
    ...gevraagd.map((feit) => [feit.id, alsFeit(feit.naam ?? feit.vraag, feit.type === 'boolean')] as const),
    ...begrippen.map((begrip) => [begrip.id, alsFeit(begrip.titel, true)] as const),
    [artikelen.id, alsFeit(artikelen.naam, false)],
    [historie.id, alsFeit(historie.naam, false)],
  ]);
  const uit = new Map<string, Benoemd>();
  for (const feit of gevraagd) {
    const lijst = feit.id === 'voorschrift' ? beleid.voorschriften : (feit.opties ?? []);
    uit.set(feit.id, {
      id: feit.id,
      soort: 'feit',
      type: feit.type,
      naam: namen.get(feit.id) ?? feit.id,
      vraag: feit.vraag,
      opties: opties(lijst),
      eenheid: feit.eenheid ?? '',
      weging: feit.soort === 'weging',
    });
  }
  for (const begrip of begrippen) {
    uit.set(begrip.id, {
      id: begrip.id,
      soort: 'begrip',
      type: 'onbekend',
      naam: namen.get(begrip.id) ?? begrip.id,
      vraag: begrip.titel,
      opties: new Map(),
      eenheid: '',
      weging: false,
    });
  }
  for (const { id, naam, lijst } of [
    { ...artikelen, lijst: landelijk.artikelen },
    { ...historie, lijst: [] },
  ]) {
    uit.set(id, { id, soort: 'feit', type: 'lijst', naam: namen.get(id) ?? id, vraag: naam, opties: opties(lijst), eenheid: '', weging: false });
  }
  return uit;
}

function maak(beleid: BeleidJson, landelijk: LandelijkJson): Woordenboek {
  const alleFeiten = feiten(beleid, landelijk);
  const regels = new Map<string, BenoemdeRegel>();
  for (const regel of landelijk.regels) regels.set(regel.id, { regel, herkomst: 'wet' });
  for (const regel of beleid.regels) regels.set(regel.id, { regel, herkomst: 'beleid' });
  const uitzonderingen = new Map<string, string[]>();
  for (const { regel } of regels.values()) {
    for (const op of regel.uitzonderingOp ?? []) uitzonderingen.set(op, [...(uitzonderingen.get(op) ?? []), regel.id]);
  }
  const gedeclareerd = new Map<string, string>(beleid.maatregelen.map((maatregel) => [maatregel.id, maatregel.naam]));
  const soorten = [...new Set([...Object.keys(MAATREGELNAMEN), ...gedeclareerd.keys()])];
  const maatregelen = maakUniek(soorten.map((id) => [id, alsMaatregel(gedeclareerd.get(id) ?? MAATREGELNAMEN[id] ?? id)]));
  const van = { wet: landelijk, beleid } as const;
  return {
    feit: (id) =>
      alleFeiten.get(id) ?? { id, soort: 'feit', type: 'onbekend', naam: tussenAanhaling(id), vraag: id, opties: new Map(), eenheid: '', weging: false },
    regel: (id) => regels.get(id),
    uitzonderingenOp: (id) => uitzonderingen.get(id) ?? [],
    maatregel: (soort) => maatregelen.get(soort) ?? tussenAanhaling(soort),
    maatregelTitel: (soort) => gedeclareerd.get(soort) ?? MAATREGELNAMEN[soort] ?? soort,
    gebeurtenissen: opties([...Object.entries(GEBEURTENISNAMEN).map(([id, naam]) => ({ id, naam })), { id: 'geen', naam: 'geen gebeurtenis' }]),
    procedure: (id, herkomst) => van[herkomst].procedure.find((stap) => stap.id === id) ?? landelijk.procedure.find((stap) => stap.id === id),
    document: (bron, herkomst) => van[herkomst].bronnen.find((kandidaat) => kandidaat.id === bron.document)?.titel ?? bron.document,
  };
}

const bewaard = new WeakMap<BeleidJson, WeakMap<LandelijkJson, Woordenboek>>();

/** The names of a policy with national law; made once per pair of files. */
export function woordenboek(beleid: MetBeleid, landelijk: MetLandelijk): Woordenboek {
  let perLandelijk = bewaard.get(beleid.data);
  if (perLandelijk === undefined) {
    perLandelijk = new WeakMap();
    bewaard.set(beleid.data, perLandelijk);
  }
  let boek = perLandelijk.get(landelijk.data);
  if (boek === undefined) {
    boek = maak(beleid.data, landelijk.data);
    perLandelijk.set(landelijk.data, boek);
  }
  return boek;
}
