import type { Voorschrift } from '@handhavingswijzer/engine';
import type { Gesprek } from './typen.ts';

/** The voorschriften of one domain, in the order of the policy. */
export interface Domein {
  readonly naam: string;
  readonly voorschriften: readonly Voorschrift[];
}

/** Small letters without accents, so that "creche" finds "crèche". */
export const vereenvoudig = (tekst: string): string => tekst.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * The voorschriften that can apply to this kind of voorziening, by domain, of which every word of the search text occurs in the name, domain, explanation or section.
 * While the kind of voorziening is not known, all of them.
 */
export function zoekVoorschriften(g: Gesprek, zoektekst: string): Domein[] {
  const woorden = vereenvoudig(zoektekst)
    .split(/\s+/)
    .filter((w) => w !== '');
  const { soort } = g.dossier.voorziening;
  const domeinen = new Map<string, Voorschrift[]>();
  for (const v of g.kader.beleid.data.voorschriften) {
    if (soort !== undefined && !v.voorzieningen.includes(soort)) continue;
    const tekst = vereenvoudig([v.naam, v.domein, v.toelichting ?? '', v.bron.sectie, v.id].join(' '));
    if (!woorden.every((w) => tekst.includes(w))) continue;
    domeinen.set(v.domein, [...(domeinen.get(v.domein) ?? []), v]);
  }
  return [...domeinen].map(([naam, voorschriften]) => ({ naam, voorschriften }));
}
