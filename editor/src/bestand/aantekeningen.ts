import { isObject } from '@handhavingswijzer/engine';

/** What the writer noted with one point of the checklist. */
export interface Aantekening {
  readonly klaar: boolean;
  readonly notitie: string;
}

/** Her ticks and notes with the checklist, by id of the point. Kept in the draft and in a file of its own (`checklist/1`): see decisions/0001. */
export type Aantekeningen = Readonly<Record<string, Aantekening>>;

export const SCHEMA_CHECKLIST = 'checklist/1';
const LEEG: Aantekening = { klaar: false, notitie: '' };

export const aantekeningBij = (alle: Aantekeningen, id: string): Aantekening => (Object.hasOwn(alle, id) ? alle[id] : undefined) ?? LEEG;

/** With another note at one point; a point without tick and note is left out. */
export function metAantekening(alle: Aantekeningen, id: string, anders: Partial<Aantekening>): Aantekeningen {
  const nieuw = { ...aantekeningBij(alle, id), ...anders };
  const { [id]: _oud, ...rest } = alle;
  return nieuw.klaar || nieuw.notitie !== '' ? { ...rest, [id]: nieuw } : rest;
}

/** The text of the file; '' when nothing was noted. `beleid`: id of the policy. */
export const schrijfAantekeningen = (alle: Aantekeningen, beleid: string): string =>
  Object.keys(alle).length === 0 ? '' : `${JSON.stringify({ schema: SCHEMA_CHECKLIST, beleid, punten: alle }, undefined, 2)}\n`;

/** Reads the file; undefined when it is none. What is no note in it is passed over. */
export function leesAantekeningen(tekst: string): Aantekeningen | undefined {
  if (tekst === '') return {};
  let gelezen: unknown;
  try {
    gelezen = JSON.parse(tekst);
  } catch {
    return undefined;
  }
  if (!isObject(gelezen) || gelezen['schema'] !== SCHEMA_CHECKLIST || !isObject(gelezen['punten'])) return undefined;
  return Object.fromEntries(
    Object.entries(gelezen['punten']).flatMap(([id, punt]) =>
      isObject(punt) && id !== '__proto__'
        ? [[id, { klaar: punt['klaar'] === true, notitie: typeof punt['notitie'] === 'string' ? punt['notitie'] : '' }]]
        : [],
    ),
  );
}
