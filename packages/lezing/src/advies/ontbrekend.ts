import type { Advies, Dossier, OpenFeit } from '@handhavingswijzer/engine';
import type { MetBeleid, MetLandelijk } from '../woordenboek.ts';
import { woordenboek } from '../woordenboek.ts';
import type { Zin } from '../zin.ts';
import { zin } from '../zin.ts';

/** How an overtreding is called: its place in the dossier and the name of the voorschrift. */
export function leesOvertreding(beleid: MetBeleid, dossier: Dossier, overtredingId: string): string {
  const plaats = dossier.overtredingen.findIndex(({ id }) => id === overtredingId);
  const overtreding = dossier.overtredingen[plaats];
  if (overtreding === undefined) return `overtreding ${overtredingId}`;
  const naam = beleid.data.voorschriften.find(({ id }) => id === overtreding.voorschrift)?.naam ?? overtreding.voorschrift;
  return `overtreding ${plaats + 1} (${naam})`;
}

export interface OntbrekendLezing {
  readonly open: OpenFeit;
  /** The question, with the overtreding it is about. */
  readonly zin: Zin;
}

/** The questions whose answer can still change the advice, in the order of the advice. */
export function leesOntbrekend(beleid: MetBeleid, landelijk: MetLandelijk, dossier: Dossier, advies: Pick<Advies, 'ontbrekend'>): readonly OntbrekendLezing[] {
  const boek = woordenboek(beleid, landelijk);
  return advies.ontbrekend.map((open) => {
    const feit = boek.feit(open.feit);
    const bij = open.overtreding === undefined ? '' : ` (${leesOvertreding(beleid, dossier, open.overtreding)})`;
    return { open, zin: zin({ tekst: feit.vraag, verwijst: { soort: feit.soort, id: open.feit } }, bij) };
  });
}
