import { codevolgorde } from '../beslis/maatregelen.ts';
import type { Dossier } from '../gegenereerd/typen.ts';
import type { Groepswijziging } from './groepen.ts';
import type { Bedragpaar, Uitkomstwijziging } from './labels.ts';
import type { Gevallental, Plek, Ruimteverschillen, Uitkomstverschil, Verschilgroep } from './verschillen.ts';

/** What one space shows, for a voorschrift and kind of voorziening for which it is so. */
interface Gevonden extends Ruimteverschillen, Pick<Plek, 'voorschrift' | 'voorziening'> {}

/** The groups of all spaces as one list: one group for each change, and in it one difference for each condition. Counts are added, and nothing else. */
export function voegSamen(gevonden: readonly Gevonden[]): readonly Verschilgroep[] {
  const opKenmerk = new Map<string, Verschilgroep[]>();
  for (const { groepen, voorschrift, voorziening } of gevonden)
    for (const groep of groepen) {
      const hier = <T extends { readonly plekken: readonly Plek[] }>(deel: T): T => ({
        ...deel,
        plekken: deel.plekken.map((plek) => ({ ...plek, voorschrift, voorziening })),
      });
      opKenmerk.set(groep.kenmerk, [...(opKenmerk.get(groep.kenmerk) ?? []), { ...hier(groep), verschillen: groep.verschillen.map(hier) }]);
    }
  return [...opKenmerk.values()].map(alsEenGroep).sort(volgorde);
}

function alsEenGroep(groepen: readonly Verschilgroep[]): Verschilgroep {
  const gewoonste = kleinste(groepen);
  return {
    ...gewoonste,
    ...opgeteld(groepen),
    ook: [
      ...perSleutel(
        groepen.flatMap(({ ook }) => ook),
        ({ wijziging }) => JSON.stringify(wijziging),
      ).values(),
    ].map((lijst) => ({
      ...(lijst[0] as (typeof lijst)[number]),
      ...opgeteld(lijst),
    })),
    bedragen: telBedragen(groepen),
    plekken: groepen.flatMap(({ plekken }) => plekken),
    verschillen: [
      ...perSleutel(
        groepen.flatMap(({ verschillen }) => verschillen),
        sleutelVan,
      ).values(),
    ]
      .map(alsEenVerschil)
      .sort(opGewoonheid),
  };
}

const sleutelVan = ({ voorwaarden, precies }: Uitkomstverschil): string => JSON.stringify([voorwaarden, precies]);

/** What changes everywhere in all of them changes everywhere; what changes in some changes in some. */
function alsEenVerschil(verschillen: readonly Uitkomstverschil[]): Uitkomstverschil {
  const lijsten = verschillen.map(({ wijzigingen }) => new Set(wijzigingen.map((wijziging) => JSON.stringify(wijziging))));
  const alle = perSleutel(
    verschillen.flatMap(({ wijzigingen, soms }) => [...wijzigingen, ...soms]),
    (wijziging) => JSON.stringify(wijziging),
  );
  const delen = [...alle].map(([sleutel, [wijziging]]) => ({
    wijziging: wijziging as Uitkomstwijziging,
    altijd: lijsten.every((lijst) => lijst.has(sleutel)),
  }));
  return {
    ...kleinste(verschillen),
    ...opgeteld(verschillen),
    wijzigingen: delen.filter(({ altijd }) => altijd).map(({ wijziging }) => wijziging),
    soms: delen.filter(({ altijd }) => !altijd).map(({ wijziging }) => wijziging),
    bedragen: telBedragen(verschillen),
    plekken: verschillen.flatMap(({ plekken }) => plekken),
  };
}

function perSleutel<T>(lijst: readonly T[], sleutel: (deel: T) => string): ReadonlyMap<string, readonly T[]> {
  const uit = new Map<string, T[]>();
  for (const deel of lijst) {
    const bekend = uit.get(sleutel(deel));
    if (bekend) bekend.push(deel);
    else uit.set(sleutel(deel), [deel]);
  }
  return uit;
}

const opgeteld = (delen: readonly Gevallental[]): Gevallental => ({
  combinaties: delen.reduce((som, { combinaties }) => som + combinaties, 0n),
  eersteKeer: delen.reduce((som, { eersteKeer }) => som + eersteKeer, 0n),
});

/** The most frequent amounts first. */
function telBedragen(delen: readonly { readonly bedragen: readonly Bedragpaar[] }[]): readonly Bedragpaar[] {
  const paren = perSleutel(
    delen.flatMap(({ bedragen }) => bedragen),
    ({ maatregel, van, naar }) => `${maatregel} ${van ?? ''} ${naar ?? ''}`,
  );
  return [...paren.values()]
    .map((lijst) => ({ ...(lijst[0] as Bedragpaar), combinaties: lijst.reduce((som, { combinaties }) => som + combinaties, 0n) }))
    .sort((a, b) => codevolgorde(a.maatregel, b.maatregel) || minder(b.combinaties, a.combinaties));
}

const minder = (a: bigint, b: bigint): number => (a < b ? -1 : a > b ? 1 : 0);

/** How much went before in a dossier. */
const verleden = ({ overtredingen }: Dossier): number => overtredingen.reduce((som, { historie = [] }) => som + historie.length, 0);

type Toonbaar = Gevallental & { readonly dossier: Dossier; readonly gewoon: boolean };

/** How far a dossier is from what happens to any houder for the first time. */
const vreemdheid = (a: Toonbaar, b: Toonbaar): number => Number(b.gewoon) - Number(a.gewoon) || verleden(a.dossier) - verleden(b.dossier);

/** What is usual and shows with the fewest earlier events comes first; then what fills the most first times, and the most cases at all. */
const opGewoonheid = (a: Toonbaar, b: Toonbaar): number => vreemdheid(a, b) || minder(b.eersteKeer, a.eersteKeer) || minder(b.combinaties, a.combinaties);

const kleinste = <T extends Toonbaar>(lijst: readonly T[]): T => lijst.reduce((beste, deel) => (vreemdheid(deel, beste) < 0 ? deel : beste));

const RANGEN = ['eis zwaarder', 'eis lichter', 'eis anders', 'mogelijk', 'bedrag', 'termijn', 'keuzegroep'];
const rang = (wijziging: Groepswijziging): number => RANGEN.indexOf(wijziging.soort === 'eis' ? `eis ${wijziging.richting}` : wijziging.soort);

const volgorde = (a: Verschilgroep, b: Verschilgroep): number =>
  rang(a.wijziging) - rang(b.wijziging) || opGewoonheid(a, b) || codevolgorde(a.kenmerk, b.kenmerk);
