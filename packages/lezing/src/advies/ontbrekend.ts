import type { Advies, Dossier, OpenFeit } from '@handhavingswijzer/engine';
import { leesDatum } from '../opmaak/datum.ts';
import type { MetBeleid, MetLandelijk, Woordenboek } from '../woordenboek.ts';
import { woordenboek } from '../woordenboek.ts';
import type { Stuk, Zin } from '../zin.ts';
import { zin } from '../zin.ts';

/** How an overtreding is called, by its place in the dossier and its voorschrift: "overtreding 2: Opleidingseisen". */
export function leesOvertreding(beleid: MetBeleid, dossier: Dossier, overtredingId: string): string {
  const plaats = dossier.overtredingen.findIndex(({ id }) => id === overtredingId);
  const overtreding = dossier.overtredingen[plaats];
  if (overtreding === undefined) return `overtreding ${overtredingId}`;
  const naam = beleid.data.voorschriften.find(({ id }) => id === overtreding.voorschrift)?.naam ?? overtreding.voorschrift;
  return `overtreding ${plaats + 1}: ${naam}`;
}

export interface OntbrekendLezing {
  readonly open: OpenFeit;
  /** The question alone. */
  readonly vraag: string;
  /** The question, with the overtreding it is about. */
  readonly zin: Zin;
}

/** What can be open about an event of the history: `historie/0/opgevolgd`. */
const GEBEURTENIS = /^historie\/(\d+)\/(opgevolgd|ingevorderd)$/;
const VRAGEN = { opgevolgd: 'Is dit op tijd opgevolgd', ingevorderd: 'Is de dwangsom verbeurd en ingevorderd' } as const;

function vraagOverHistorie(boek: Woordenboek, dossier: Dossier, open: OpenFeit): Stuk | undefined {
  const [, plaats = '', veld = ''] = GEBEURTENIS.exec(open.feit) ?? [];
  const gebeurtenis = dossier.overtredingen.find(({ id }) => id === open.overtreding)?.historie?.[Number(plaats)];
  if (gebeurtenis === undefined || (veld !== 'opgevolgd' && veld !== 'ingevorderd')) return undefined;
  return {
    tekst: `${VRAGEN[veld]}: ${boek.gebeurtenissen.get(gebeurtenis.soort) ?? gebeurtenis.soort} van ${leesDatum(gebeurtenis.datum)}?`,
    verwijst: { soort: 'feit', id: open.feit },
  };
}

/**
 * The questions whose answer can still change the advice, in the order of the advice. A question about an event of the history
 * (`historie/0/opgevolgd`) names that event.
 */
export function leesOntbrekend(beleid: MetBeleid, landelijk: MetLandelijk, dossier: Dossier, advies: Pick<Advies, 'ontbrekend'>): readonly OntbrekendLezing[] {
  const boek = woordenboek(beleid, landelijk);
  return advies.ontbrekend.map((open) => {
    const feit = boek.feit(open.feit);
    const vraag = vraagOverHistorie(boek, dossier, open) ?? { tekst: feit.vraag, verwijst: { soort: feit.soort, id: open.feit } };
    const bij = open.overtreding === undefined ? '' : ` (${leesOvertreding(beleid, dossier, open.overtreding)})`;
    return { open, vraag: zin(vraag).tekst, zin: zin(vraag, bij) };
  });
}
