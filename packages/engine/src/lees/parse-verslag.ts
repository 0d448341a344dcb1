import { controleerVerslag } from '../controle/verslag.ts';
import type { Verslag } from '../gegenereerd/typen.ts';
import { schemaVerslag } from '../gegenereerd/schemas.ts';
import type { Bevinding, Uitslag } from '../uitslag.ts';
import { gelukt, mislukt } from '../uitslag.ts';
import { diepBevroren, eisGekeurd } from './gekeurd.ts';
import type { Beleid, Landelijk } from './gekeurd.ts';
import { leesBestand } from './lees-bestand.ts';
import { LIMIETEN_VERSLAG } from './limieten.ts';
import { begrens } from './melden.ts';
import { toetsSchema } from './schema.ts';
import { leesWaarde } from './waarde.ts';

/**
 * Text of a record → checked record, deeply frozen; findings with line and column. Never throws on what the text holds. The policy and the national file
 * must be the versions that the record names. Whether the advice in it is the one that they give is for a recomputation to say.
 */
export function parseVerslag(beleid: Beleid, landelijk: Landelijk, tekst: string): Uitslag<Verslag> {
  eisGekeurd(beleid, landelijk);
  const gelezen = leesBestand<Verslag>(tekst, LIMIETEN_VERSLAG, schemaVerslag, (verslag) => controleerVerslag(beleid, landelijk, verslag));
  return gelezen.ok ? gelukt(diepBevroren(gelezen.waarde.data)) : gelezen;
}

/** Text of a record → record whose shape is right, deeply frozen: for counting, without the files that it was made with. Says nothing of what it means. */
export function parseVerslagvorm(tekst: string): Uitslag<Verslag> {
  const gelezen = leesBestand<Verslag>(tekst, LIMIETEN_VERSLAG, schemaVerslag, () => []);
  return gelezen.ok ? gelukt(diepBevroren(gelezen.waarde.data)) : gelezen;
}

/** An object that a host or program made → checked record: a deeply frozen copy. The same checks as `parseVerslag`, without line and column. */
export function checkVerslag(beleid: Beleid, landelijk: Landelijk, waarde: unknown): Uitslag<Verslag> {
  eisGekeurd(beleid, landelijk);
  const gelezen = leesWaarde(waarde, LIMIETEN_VERSLAG);
  if (!gelezen.ok) return gelezen;
  const vormfouten = toetsSchema(gelezen.waarde, schemaVerslag);
  const bevindingen = vormfouten.length > 0 ? vormfouten : controleerVerslag(beleid, landelijk, gelezen.waarde as Verslag);
  return bevindingen.length > 0 ? mislukt(begrens(bevindingen)) : gelukt(diepBevroren(gelezen.waarde as Verslag));
}

/** What is wrong with a record in a case file: checked against these two when it was made under them, else its shape alone. Plain data of bounded depth. */
export function bevindingenInVerslag(beleid: Beleid, landelijk: Landelijk, waarde: unknown): readonly Bevinding[] {
  const vormfouten = toetsSchema(waarde, schemaVerslag);
  if (vormfouten.length > 0) return vormfouten;
  const verslag = waarde as Verslag;
  const hieronder = verslag.beleid.sha256 === beleid.sha256 && verslag.landelijk.sha256 === landelijk.sha256;
  return hieronder ? controleerVerslag(beleid, landelijk, verslag) : [];
}
