import type { Peildagen } from '@handhavingswijzer/engine';
import { isDatum } from '@handhavingswijzer/lezing';

const dagVan = (waarde: unknown): string | undefined => (typeof waarde === 'string' && isDatum(waarde) ? waarde : undefined);

const veld = (van: unknown, naam: string): unknown =>
  typeof van === 'object' && van !== null && Object.hasOwn(van, naam) ? (van as Readonly<Record<string, unknown>>)[naam] : undefined;

/**
 * The days of a case that may choose a version of its policy. What is not filled in yet is taken to be today: a besluit that is being prepared, an inspection
 * that was just done; as soon as the day is there it decides. Takes whatever a host set as dossier or case file, unchecked.
 */
export function peildagen(geval: unknown, vandaag: string): Peildagen {
  const dossier = veld(geval, 'schema') === 'zaakbestand/1' ? veld(geval, 'dossier') : geval;
  const inspectie = dagVan(veld(veld(dossier, 'inspectie'), 'datum')) ?? vandaag;
  const overtredingen = veld(dossier, 'overtredingen');
  const lijst: readonly unknown[] = Array.isArray(overtredingen) ? overtredingen : [];
  const pleegdatums = lijst.map((overtreding) => dagVan(veld(overtreding, 'pleegdatum')) ?? inspectie);
  return { besluitdatum: dagVan(veld(dossier, 'besluitdatum')) ?? vandaag, pleegdatums: pleegdatums.length > 0 ? pleegdatums : [inspectie] };
}
