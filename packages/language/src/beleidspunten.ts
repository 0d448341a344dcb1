import { alsDeel, isObject } from '@handhavingswijzer/engine';

/** Where in a policy one sees that something is settled. */
export interface Vindwijze {
  /** What is to be seen there. */
  readonly wat: string;
  /** JSON pointer in which `*` is any element or field and `**` any depth. */
  readonly pad: string;
  /** Only a value that is this; absent: whatever stands there. */
  readonly is?: string | boolean;
}

/** Something that a policy must settle. */
export interface Beleidspunt {
  readonly id: string;
  readonly titel: string;
  readonly vraag: string;
  readonly zie: readonly Vindwijze[];
}

/** The file `beleidspunten/1`: data, so that a municipality can have points of its own. */
export interface Beleidspunten {
  readonly schema: string;
  readonly titel: string;
  readonly punten: readonly Beleidspunt[];
}

/** The members of a list or object, each with its part of a pointer; none of another value. */
const leden = (waarde: unknown): readonly (readonly [deel: string, waarde: unknown])[] =>
  Array.isArray(waarde) ? waarde.map((lid: unknown, i) => [String(i), lid] as const) : isObject(waarde) ? Object.entries(waarde) : [];

function zoek(waarde: unknown, delen: readonly string[], pad: string, klopt: (waarde: unknown) => boolean): readonly string[] {
  const [deel, ...rest] = delen;
  if (deel === undefined) return klopt(waarde) ? [pad] : [];
  if (deel === '**')
    return [...zoek(waarde, rest, pad, klopt), ...leden(waarde).flatMap(([sleutel, lid]) => zoek(lid, delen, `${pad}/${alsDeel(sleutel)}`, klopt))];
  return leden(waarde)
    .filter(([sleutel]) => deel === '*' || deel === sleutel)
    .flatMap(([sleutel, lid]) => zoek(lid, rest, `${pad}/${alsDeel(sleutel)}`, klopt));
}

/** JSON pointers of the parts of a policy in which it is seen: an element of a list once, however often it is seen in it. */
export function gezienIn(beleid: unknown, { pad, is }: Vindwijze): readonly string[] {
  const gevonden = zoek(beleid, pad.split('/').slice(1), '', (waarde) => is === undefined || waarde === is);
  return [...new Set(gevonden.map((plek) => plek.split('/').slice(0, 3).join('/')))];
}
