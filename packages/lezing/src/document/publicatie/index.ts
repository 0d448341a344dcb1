import { beleidsdocument } from '../beleid/index.ts';
import type { Document, Documentdeel } from '../typen.ts';
import { bedragen } from './bedragen.ts';
import { gevallen } from './gevallen.ts';
import { maakKader, type Publicatiestof } from './stof.ts';
import { teksten } from './teksten.ts';
import { controleren, versies, wijzigingen } from './uitgave.ts';
import { uitleg } from './uitleg.ts';
import { verklaard } from './verklaard.ts';
import { wet } from './wet.ts';

/** Parts of the policy document that are looked up one by one. */
const NASLAG: ReadonlySet<string> = new Set(['voorschriften']);

const alsNaslag = (deel: Documentdeel): Documentdeel =>
  NASLAG.has(deel.id) ? { ...deel, delen: deel.delen.map((onder): Documentdeel => ({ ...onder, naslag: true })) } : deel;

/**
 * A published policy for anyone: what it is and is not, all that the program computes with in words, with tables and sources, the bounds of national law, what is
 * meant although it stands out, the cases with what comes out, what changed and who agreed, every version with its hash, and how to check it. Same input, same document.
 *
 * Throws when the manifest does not name this policy.
 */
export function publicatiedocument(stof: Publicatiestof): Document {
  const kader = maakKader(stof);
  const { beleid, landelijk } = kader;
  const { titel, gemeente, versie } = beleid.data;
  const gelezen = beleidsdocument(beleid, landelijk, kader.perElement, kader.kort);
  // The explanation says when it holds.
  const delen = gelezen.delen.filter(({ id }) => id !== 'geldigheid').map(alsNaslag);
  const na = delen.findIndex(({ id }) => id === 'voorschriften') + 1;
  return {
    ...gelezen,
    titel,
    ondertitel: teksten.ondertitel(gemeente.naam, versie),
    delen: [
      uitleg(kader),
      ...delen.slice(0, na),
      bedragen(kader),
      ...delen.slice(na),
      wet(kader),
      ...verklaard(kader),
      gevallen(kader),
      wijzigingen(kader),
      versies(kader),
      controleren(kader),
    ],
  };
}
