import type { BeleidJson } from '@handhavingswijzer/engine';
import type { Document, Documentdeel } from '@handhavingswijzer/lezing';
import type { Leesplek, Leesstuk } from './typen.ts';

/** Parts of the document that read one element each, by the begin of their id: the section of the element, and the field of which the list holds the points. */
const ELEMENTEN: Readonly<
  Record<
    string,
    { readonly sectie: 'afwegingen' | 'feiten' | 'begrippen' | 'voorschriften' | 'maatregelen' | 'regels' | 'conflicten'; readonly punten?: string }
  >
> = {
  afweging: { sectie: 'afwegingen' },
  feit: { sectie: 'feiten', punten: 'opties' },
  begrip: { sectie: 'begrippen' },
  voorschrift: { sectie: 'voorschriften', punten: 'bedragen' },
  maatregel: { sectie: 'maatregelen' },
  regel: { sectie: 'regels' },
  conflict: { sectie: 'conflicten', punten: 'lezingen' },
};

/** Parts that read a whole section, by id; of those with points the points are its elements. */
const SECTIES: Readonly<Record<string, { readonly pad: string; readonly punten?: string }>> = {
  geldigheid: { pad: '/geldigheid' },
  bronnen: { pad: '/bronnen', punten: '' },
  vragen: { pad: '/feiten' },
  begrippen: { pad: '/begrippen' },
  voorschriften: { pad: '/voorschriften' },
  maatregelen: { pad: '/maatregelen' },
  regels: { pad: '/regels' },
  omstandigheden: { pad: '/omstandigheden', punten: '' },
  procedure: { pad: '/procedure', punten: '' },
  termijnen: { pad: '/termijnen', punten: '' },
  afwijkgronden: { pad: '/afwijkgronden', punten: '' },
  conflicten: { pad: '/conflicten' },
  'niet-gemodelleerd': { pad: '/nietGemodelleerd', punten: '' },
};

/** The pointers of the elements of a policy, by the id that their part of the document has. */
function paden(beleid: BeleidJson): ReadonlyMap<string, string> {
  const uit = new Map<string, string>();
  for (const [begin, { sectie }] of Object.entries(ELEMENTEN)) beleid[sectie].forEach(({ id }, i) => uit.set(`${begin}-${id}`, `/${sectie}/${i}`));
  return uit;
}

function stukVan({ id, titel, blokken }: Documentdeel, diepte: number): Leesstuk {
  const [begin = ''] = /^[a-z]+(?=-)/.exec(id) ?? [];
  const punten = SECTIES[id]?.punten ?? ELEMENTEN[begin]?.punten;
  return { id, diepte, titel, blokken, ...(begin === 'regel' ? { regel: id.slice('regel-'.length) } : {}), ...(punten === undefined ? {} : { punten }) };
}

/**
 * The passages of the document of a policy in its order, each with its place in the policy.
 *
 * @param stuk makes the passage of a part, or gives the one that it made before
 */
export function stukken(
  document: Document,
  beleid: BeleidJson,
  stuk: (deel: Documentdeel, maak: () => Leesstuk) => Leesstuk = (_deel, maak) => maak(),
): readonly Leesplek[] {
  const waar = paden(beleid);
  const gezien = new Set<string>();
  const loop = (deel: Documentdeel, diepte: number): readonly Leesplek[] => {
    if (gezien.has(deel.id)) return []; // of two with one id the document can read only one
    gezien.add(deel.id);
    const pad = waar.get(deel.id) ?? SECTIES[deel.id]?.pad;
    return [
      { stuk: stuk(deel, () => stukVan(deel, diepte)), ...(pad === undefined ? {} : { pad }) },
      ...deel.delen.flatMap((onder) => loop(onder, diepte + 1)),
    ];
  };
  return document.delen.flatMap((deel) => loop(deel, 0));
}
