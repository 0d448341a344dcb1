import { isObject } from '@handhavingswijzer/engine';
import { STUKKEN, type Stuk, type Stukken } from './stukken.ts';

/** How many elements of one part of a file are new, gone or changed. */
export interface Deelverschil {
  /** The name of the part: `regels`, `casussen`, … */
  readonly deel: string;
  readonly erbij: number;
  readonly weg: number;
  readonly anders: number;
}

/** In what two states of a policy differ, in numbers. `tekst`: the text differs but not what it says, or it cannot be read. */
export interface Verschil {
  readonly stukken: readonly Stuk[];
  readonly delen: readonly Deelverschil[];
}

function lees(tekst: string): Readonly<Record<string, unknown>> {
  try {
    const gelezen: unknown = JSON.parse(tekst);
    return isObject(gelezen) ? gelezen : {};
  } catch {
    return {};
  }
}

/** The elements of a part by id; what is no list is one element, and a text without id goes by its place. */
function elementen(waarde: unknown): ReadonlyMap<string, string> {
  const lijst: readonly unknown[] = waarde === undefined ? [] : Array.isArray(waarde) ? waarde : [waarde];
  return new Map(lijst.map((element, i) => [isObject(element) && typeof element['id'] === 'string' ? element['id'] : String(i), JSON.stringify(element)]));
}

function delen(voor: string, na: string): readonly Deelverschil[] {
  const [oud, nieuw] = [lees(voor), lees(na)];
  return [...new Set([...Object.keys(oud), ...Object.keys(nieuw)])].flatMap((deel) => {
    const [was, is] = [elementen(oud[deel]), elementen(nieuw[deel])];
    const erbij = [...is.keys()].filter((id) => !was.has(id)).length;
    const weg = [...was.keys()].filter((id) => !is.has(id)).length;
    const anders = [...is].filter(([id, inhoud]) => was.has(id) && was.get(id) !== inhoud).length;
    return erbij + weg + anders === 0 ? [] : [{ deel, erbij, weg, anders }];
  });
}

/** What of the texts of a policy differs. */
export function verschilVan(voor: Stukken, na: Stukken): Verschil {
  const stukken = STUKKEN.filter((stuk) => voor[stuk] !== na[stuk]);
  return { stukken, delen: stukken.filter((stuk) => stuk !== 'checklist').flatMap((stuk) => delen(voor[stuk], na[stuk])) };
}
