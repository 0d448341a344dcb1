import type { SpoorFeit } from '@handhavingswijzer/engine';
import { leesFeit } from '../expressie/feit.ts';
import type { Woordenboek } from '../woordenboek.ts';
import type { Stuk, Zin } from '../zin.ts';
import { zin } from '../zin.ts';
import { antwoordTekst } from './antwoord.ts';

/** Where a value came from: judged by a person, observed, given with the dossier, assumed because nobody said, or computed. */
export type HerkomstFeit = 'geoordeeld' | 'vastgesteld' | 'dossier' | 'aangenomen' | 'berekend';

/** A fact as a rule used it. */
export interface GebruiktFeit {
  readonly feit: string;
  readonly herkomst: HerkomstFeit;
  /** "‘direct gevaar’: ja (beoordeeld door een mens)" */
  readonly zin: Zin;
  /** The same without where it came from, for who shows that by a mark; "nog niet bekend" has none. */
  readonly kort: Zin;
  /** It has a value, given or assumed. */
  readonly bekend: boolean;
}

const HERKOMST: Readonly<Record<HerkomstFeit, string>> = {
  geoordeeld: 'beoordeeld door een mens',
  vastgesteld: 'vastgesteld',
  dossier: 'uit het dossier',
  aangenomen: 'niet ingevuld, aangenomen',
  berekend: 'berekend',
};

/** A fact of the spoor in words: what it is called, its value, and where that came from. */
export function leesGebruiktFeit(boek: Woordenboek, gebruikt: SpoorFeit): GebruiktFeit {
  const feit = boek.feit(gebruikt.feit);
  const herkomst = gebruikt.herkomst === 'antwoord' ? (feit.weging ? 'geoordeeld' : 'vastgesteld') : gebruikt.herkomst;
  const kort: Stuk = [leesFeit(boek, gebruikt.feit), `: ${antwoordTekst(boek, feit, gebruikt.waarde)}`];
  const bekend = gebruikt.waarde !== undefined;
  return { feit: gebruikt.feit, herkomst, bekend, kort: zin(kort), zin: zin(kort, bekend ? ` (${HERKOMST[herkomst]})` : '') };
}
