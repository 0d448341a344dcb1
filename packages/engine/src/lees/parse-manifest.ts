import { controleerManifest } from '../controle/manifest.ts';
import type { Manifest } from '../gegenereerd/typen.ts';
import { schemaManifest } from '../gegenereerd/schemas.ts';
import type { Uitslag } from '../uitslag.ts';
import { gelukt } from '../uitslag.ts';
import { diepBevroren } from './gekeurd.ts';
import { leesBestand } from './lees-bestand.ts';
import { LIMIETEN_MANIFEST } from './limieten.ts';

/**
 * Text of a `manifest/1` file → the published versions of a policy, deeply frozen; findings with line and column. That the files are there with these
 * hashes, and who signed them, is for who fetches them to see.
 */
export function parseManifest(tekst: string): Uitslag<Manifest> {
  const gelezen = leesBestand<Manifest>(tekst, LIMIETEN_MANIFEST, schemaManifest, controleerManifest);
  return gelezen.ok ? gelukt(diepBevroren(gelezen.waarde.data)) : gelezen;
}
