import type { Schema } from '../gegenereerd/schemas.ts';
import type { Bevinding, Uitslag } from '../uitslag.ts';
import { GebruiksFout, gelukt, mislukt } from '../uitslag.ts';
import type { Limieten } from './limieten.ts';
import { begrens, heeftFout } from './melden.ts';
import { metPlaats } from './plaats.ts';
import { toetsSchema } from './schema.ts';
import { leesTekst } from './tekst.ts';
import { naamVan } from './vorm.ts';

/** Data that passed every check, with what was noticed on the way. */
export interface Bestand<T> {
  readonly data: T;
  /** With line and column, in the order of the text. */
  readonly waarschuwingen: readonly Bevinding[];
}

/** Text → shape → meaning; the findings with line and column, in the order of the text, errors before warnings where they are cut off. */
export function leesBestand<T>(tekst: string, limieten: Limieten, schema: Schema, controleer: (data: T) => readonly Bevinding[]): Uitslag<Bestand<T>> {
  if (typeof tekst !== 'string') throw new GebruiksFout(`the text of a ${naamVan(schema)} file is needed, not ${typeof tekst}`);
  const gelezen = leesTekst(tekst, limieten);
  if (!gelezen.ok) return gelezen;
  const { waarde, plaats } = gelezen.waarde;
  const vormfouten = toetsSchema(waarde, schema);
  const gevonden = metPlaats(vormfouten.length > 0 ? vormfouten : controleer(waarde as T), plaats);
  if (!heeftFout(gevonden)) return gelukt({ data: waarde as T, waarschuwingen: gevonden });
  return mislukt(begrens([...gevonden.filter((b) => b.ernst === 'fout'), ...gevonden.filter((b) => b.ernst !== 'fout')]));
}
