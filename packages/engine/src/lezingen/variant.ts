import type { LandelijkJson } from '../gegenereerd/typen.ts';
import type { Beleid, Landelijk } from '../lees/gekeurd.ts';
import { maakBeleid, maakLandelijk } from '../lees/gekeurd.ts';
import { GebruiksFout } from '../uitslag.ts';
import { pasToe } from './pas-toe.ts';

const beleiden = new WeakMap<Beleid, Map<string, Beleid>>();
const landelijken = new WeakMap<Landelijk, Map<string, Landelijk>>();

/** What was made before under this key, or what is made now. */
function bewaard<K extends object, V>(alle: WeakMap<K, Map<string, V>>, bij: K, sleutel: string, maak: () => V): V {
  let lijst = alle.get(bij);
  if (!lijst) alle.set(bij, (lijst = new Map<string, V>()));
  let gemaakt = lijst.get(sleutel);
  if (gemaakt === undefined) lijst.set(sleutel, (gemaakt = maak()));
  return gemaakt;
}

/**
 * The policy as it would be under a reading of one of its contradictions: the policy itself under the chosen one, undefined under one that says no way to be computed. Made once. It was checked
 * with the policy; its id and title say that it is a reading and no settled policy. Throws on a conflict or reading that the policy does not have.
 */
export function metLezing(beleid: Beleid, conflict: string, lezing: string): Beleid | undefined {
  const i = beleid.data.conflicten.findIndex(({ id }) => id === conflict);
  const j = beleid.data.conflicten[i]?.lezingen.findIndex(({ id }) => id === lezing) ?? -1;
  const gevonden = beleid.data.conflicten[i]?.lezingen[j];
  if (!gevonden) throw new GebruiksFout(`the policy ${beleid.data.id} has no reading ${lezing} of a conflict ${conflict}`);
  if (beleid.data.conflicten[i]?.gekozenLezing === lezing) return beleid;
  const { rekent } = gevonden;
  return (
    rekent && bewaard(beleiden, beleid, `${conflict} ${lezing}`, () => maakBeleid(pasToe(beleid.data, lezing, rekent, { conflict: i, lezing: j }).data, []))
  );
}

/**
 * The national file with another amount of category 1 from a day on. Made once; its id and title say that it is not the file itself.
 *
 * @param vanaf first day of an entry of the series
 * @param cent amount of category 1, in cents
 */
export function metCategoriebedrag(landelijk: Landelijk, vanaf: string, cent: number): Landelijk {
  return bewaard(landelijken, landelijk, `${vanaf} ${cent}`, () => {
    const { data } = landelijk;
    const anders: LandelijkJson = {
      ...data,
      id: `${data.id}.ander-bedrag`,
      titel: `Ander categoriebedrag vanaf ${vanaf}, niet bevestigd: ${data.titel}`,
      categorieen: {
        ...data.categorieen,
        reeks: data.categorieen.reeks.map((deel) => {
          if (deel.vanaf !== vanaf) return deel;
          const { nietUitgesloten: _, ...rest } = deel;
          return { ...rest, cent };
        }),
      },
    };
    return maakLandelijk(anders, []);
  });
}
