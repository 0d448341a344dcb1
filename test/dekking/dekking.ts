import { existsSync, readFileSync, readdirSync } from 'node:fs';
import type { BeleidJson, Bron, LandelijkJson } from '@handhavingswijzer/engine';

/** What `dekking.json` of a policy says: for every section and table row of the source, where it went. */
export interface Dekkingsbestand {
  readonly schema: string;
  readonly beleid: string;
  readonly secties: readonly {
    readonly bron: Bron;
    readonly regels?: readonly string[];
    readonly nietGemodelleerd?: readonly string[];
    readonly toelichting?: string;
  }[];
  readonly rijen: readonly { readonly sectie: string; readonly rij: string; readonly voorschrift: string; readonly bedragen: readonly string[] }[];
}

const MAP = new URL('../../policies/', import.meta.url);
const lees = (pad: string): unknown => JSON.parse(readFileSync(new URL(pad, MAP), 'utf8')) as unknown;

/** Every folder with a policy. */
export const BELEIDSNAMEN: readonly string[] = readdirSync(MAP).filter((naam) => existsSync(new URL(`${naam}/beleid.json`, MAP)));

export const leesBeleid = (naam: string): BeleidJson => lees(`${naam}/beleid.json`) as BeleidJson;
export const leesDekking = (naam: string): Dekkingsbestand => lees(`${naam}/dekking.json`) as Dekkingsbestand;
export const LANDELIJK = lees('landelijk/landelijk.json') as LandelijkJson;

const VELDEN = {
  secties: new Set(['bron', 'regels', 'nietGemodelleerd', 'toelichting']),
  rijen: new Set(['sectie', 'rij', 'voorschrift', 'bedragen']),
} as const;
const sleutel = ({ document, sectie }: Bron): string => `${document} ${sectie}`;
const mist = (wat: string, alle: readonly string[], genoemd: ReadonlySet<string>): string[] =>
  alle.filter((id) => !genoemd.has(id)).map((id) => `${wat} ${id} is nergens genoemd`);
const teveel = (wat: string, genoemd: readonly string[], bekend: ReadonlySet<string>): string[] =>
  genoemd.filter((id) => !bekend.has(id)).map((id) => `${wat} ${id} bestaat niet`);
const dubbel = (wat: string, lijst: readonly string[]): string[] =>
  lijst.filter((id, i) => lijst.indexOf(id) !== i).map((id) => `${wat} ${id} staat er twee keer`);

/** A row may name a part of a section: "tabel 2, naleving" lies in "tabel 2". */
const isDeelVan = (sectie: string, nummer: string): boolean => sectie === nummer || sectie.startsWith(`${nummer}, `);

/**
 * The source is the document that the policy was made known in; laws that it quotes are no source to account for. Everything in which a dekking.json does not account for its policy: a section of a source, rule, voorschrift, amount or passage without a
 * place, a name that does not exist, a section that says nothing. Empty: all is accounted for.
 */
export function gebreken(beleid: BeleidJson, dekking: Dekkingsbestand): readonly string[] {
  const allesecties = beleid.bronnen.flatMap(({ id, secties: lijst }) => lijst.map(({ nummer }) => ({ document: id, sectie: nummer })));
  const nummers = allesecties.map(({ sectie }) => sectie);
  const secties = allesecties.filter(({ document }) => document === beleid.geldigheid.bron.document).map(sleutel);
  const regels = beleid.regels.map(({ id }) => id);
  const weggelaten = beleid.nietGemodelleerd.map(({ id }) => id);
  const voorschriften = new Map(beleid.voorschriften.map((voorschrift) => [voorschrift.id, voorschrift]));
  const genoemd = {
    secties: dekking.secties.map(({ bron }) => sleutel(bron)),
    regels: dekking.secties.flatMap((sectie) => sectie.regels ?? []),
    weggelaten: dekking.secties.flatMap((sectie) => sectie.nietGemodelleerd ?? []),
    voorschriften: dekking.rijen.map(({ voorschrift }) => voorschrift),
  };
  // The amounts of one voorschrift may stand in several rows. An amount may also
  // stem from the row of another voorschrift in its section, or from a section of text, which has no rows.
  const bedragen = new Map<string, Set<string>>();
  for (const { voorschrift, bedragen: lijst } of dekking.rijen) bedragen.set(voorschrift, new Set([...(bedragen.get(voorschrift) ?? []), ...lijst]));
  return [
    ...(dekking.schema === 'dekking/1' ? [] : [`schema is ${dekking.schema}`]),
    ...(dekking.beleid === beleid.id ? [] : [`beleid is ${dekking.beleid}`]),
    ...dekking.secties.flatMap((sectie) =>
      Object.keys(sectie)
        .filter((veld) => !VELDEN.secties.has(veld))
        .map((veld) => `sectie ${sleutel(sectie.bron)} heeft een veld ${veld}`),
    ),
    ...dekking.rijen.flatMap((rij) =>
      Object.keys(rij)
        .filter((veld) => !VELDEN.rijen.has(veld))
        .map((veld) => `rij ${rij.rij} heeft een veld ${veld}`),
    ),
    ...mist('sectie', secties, new Set(genoemd.secties)),
    ...teveel('sectie', genoemd.secties, new Set(allesecties.map(sleutel))),
    ...dubbel('sectie', genoemd.secties),
    ...dekking.secties
      .filter(
        (sectie) =>
          (sectie.regels ?? []).length + (sectie.nietGemodelleerd ?? []).length === 0 &&
          !dekking.rijen.some(({ sectie: nummer }) => nummer === sectie.bron.sectie) &&
          (sectie.toelichting ?? '') === '',
      )
      .map(({ bron }) => `sectie ${sleutel(bron)} zegt niet waar zij bleef`),
    ...mist('regel', regels, new Set(genoemd.regels)),
    ...teveel('regel', genoemd.regels, new Set(regels)),
    ...mist('nietGemodelleerd', weggelaten, new Set(genoemd.weggelaten)),
    ...teveel('nietGemodelleerd', genoemd.weggelaten, new Set(weggelaten)),
    ...mist('voorschrift', [...voorschriften.keys()], new Set(genoemd.voorschriften)),
    ...teveel('voorschrift', genoemd.voorschriften, new Set(voorschriften.keys())),
    ...dekking.rijen
      .filter(({ sectie }) => !nummers.some((nummer) => isDeelVan(sectie, nummer)))
      .map(({ sectie }) => `sectie van een rij ${sectie} bestaat niet`),
    ...dubbel(
      'rij',
      dekking.rijen.map(({ sectie, rij, voorschrift }) => `${sectie}: ${rij} (${voorschrift})`),
    ),
    ...[...voorschriften.values()].flatMap(({ id, bedragen: tarieven }) => {
      const noemt = bedragen.get(id) ?? new Set();
      const zonderRij = tarieven.filter(({ maatregel, bron }) => {
        const inSectie = dekking.rijen.filter(({ sectie }) => isDeelVan(sectie, bron.sectie));
        return !noemt.has(maatregel) && inSectie.length > 0 && !inSectie.some((rij) => rij.bedragen.includes(maatregel));
      });
      return [
        ...zonderRij.map(({ maatregel }) => `bedrag bij ${id}: ${maatregel} staat in geen rij`),
        ...teveel(`bedrag bij ${id}:`, [...noemt], new Set(tarieven.map(({ maatregel }) => maatregel))),
      ];
    }),
  ];
}
