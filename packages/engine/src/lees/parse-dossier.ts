import { controleerDossier } from '../controle/dossier.ts';
import type { Dossier } from '../gegenereerd/typen.ts';
import { schemaDossier } from '../gegenereerd/schemas.ts';
import type { Uitslag } from '../uitslag.ts';
import { gelukt, mislukt } from '../uitslag.ts';
import { diepBevroren, eisGekeurd } from './gekeurd.ts';
import type { Beleid, Landelijk } from './gekeurd.ts';
import { leesBestand } from './lees-bestand.ts';
import { LIMIETEN_DOSSIER } from './limieten.ts';
import { begrens } from './melden.ts';
import { toetsSchema } from './schema.ts';
import { leesWaarde } from './waarde.ts';

/** Dossiers that were checked, by the policy they were checked against: deeply frozen, so that what was found still holds. */
const gekeurd = new WeakMap<Dossier, Beleid>();

function keurGoed(beleid: Beleid, dossier: Dossier): Uitslag<Dossier> {
  gekeurd.set(diepBevroren(dossier), beleid);
  return gelukt(dossier);
}

/** Text of a dossier → checked dossier, deeply frozen; findings with line and column. Never throws on what the text holds. */
export function parseDossier(beleid: Beleid, landelijk: Landelijk, tekst: string): Uitslag<Dossier> {
  eisGekeurd(beleid, landelijk);
  const gelezen = leesBestand<Dossier>(tekst, LIMIETEN_DOSSIER, schemaDossier, (dossier) => controleerDossier(beleid.data, dossier));
  return gelezen.ok ? keurGoed(beleid, gelezen.waarde.data) : gelezen;
}

/**
 * An object that a host made → checked dossier: a deeply frozen copy, so that it can no longer change under an advice. The same
 * checks as `parseDossier`, without line and column. A member that is `undefined` counts as absent: not known. What came out of here for this policy is
 * given back as it is.
 */
export function checkDossier(beleid: Beleid, landelijk: Landelijk, waarde: unknown): Uitslag<Dossier> {
  eisGekeurd(beleid, landelijk);
  if (gekeurd.get(waarde as Dossier) === beleid) return gelukt(waarde as Dossier);
  const gelezen = leesWaarde(waarde, LIMIETEN_DOSSIER);
  if (!gelezen.ok) return gelezen;
  const vormfouten = toetsSchema(gelezen.waarde, schemaDossier);
  const bevindingen = vormfouten.length > 0 ? vormfouten : controleerDossier(beleid.data, gelezen.waarde as Dossier);
  return bevindingen.length > 0 ? mislukt(begrens(bevindingen)) : keurGoed(beleid, gelezen.waarde as Dossier);
}
