import type { Dossier, Maatregel, Omslagpunt, Wijziging } from '@handhavingswijzer/engine';
import { leesFeit } from '../expressie/feit.ts';
import { leesDatum } from '../opmaak/datum.ts';
import { leesEuro } from '../opmaak/getal.ts';
import type { MetBeleid, MetLandelijk } from '../woordenboek.ts';
import { woordenboek } from '../woordenboek.ts';
import type { Stuk, Zin } from '../zin.ts';
import { metHoofdletter, som, zin } from '../zin.ts';
import { antwoordTekst } from './antwoord.ts';
import { leesMaatregel } from './maatregel.ts';
import { leesOvertreding } from './ontbrekend.ts';

/** A change of one or two answers, and what the advice would then be. */
export interface OmslagpuntLezing {
  /** "Is ‘direct gevaar’ ja in plaats van nee (overtreding 1: …)? Dan veranderen de maatregelen en de bedragen." */
  readonly zin: Zin;
  /** Per overtreding that changes: its measures then, "Overtreding 1: …: Aanwijzing: geboden (tot en met 6 april 2026)". */
  readonly gevolgen: readonly Zin[];
}

const RAAKT: Readonly<Record<Omslagpunt['raakt'][number], string>> = {
  maatregelen: 'de maatregelen',
  bedragen: 'de bedragen',
  termijnen: 'de termijnen',
  aandachtspunten: 'de aandachtspunten',
  procedure: 'de stappen',
};

/** What would change the advice, in words. */
export function leesOmslagpunt(beleid: MetBeleid, landelijk: MetLandelijk, dossier: Dossier, punt: Omslagpunt): OmslagpuntLezing {
  const boek = woordenboek(beleid, landelijk);
  const wijziging = ({ feit, overtreding, van, naar }: Wijziging): Stuk => {
    const benoemd = boek.feit(feit);
    const bij = overtreding === undefined ? '' : ` (${leesOvertreding(beleid, dossier, overtreding)})`;
    return [leesFeit(boek, feit), ` ${antwoordTekst(boek, benoemd, naar)} in plaats van ${antwoordTekst(boek, benoemd, van)}${bij}`];
  };
  const maatregel = (een: Maatregel): string => {
    const erbij = [
      ...(een.bedrag === undefined ? [] : [leesEuro(een.bedrag.cent)]),
      ...(een.termijn === undefined ? [] : [`tot en met ${leesDatum(een.termijn.uiterlijk)}`]),
    ];
    return `${leesMaatregel(beleid, landelijk, een).tekst}${erbij.length === 0 ? '' : ` (${erbij.join(', ')})`}`;
  };
  const maatregelen = (lijst: readonly Maatregel[]): string => lijst.map(maatregel).join('; ');
  return {
    zin: zin(
      'Is ',
      som(punt.wijzigingen.map(wijziging), 'en'),
      '? Dan veranderen ',
      som(
        punt.raakt.map((wat) => RAAKT[wat]),
        'en',
      ),
      '.',
    ),
    gevolgen: punt.overtredingen.map(({ id, maatregelen: zeker, mogelijkNog }) => {
      const vast = zeker.length === 0 ? 'geen maatregel staat vast' : maatregelen(zeker);
      return zin(
        `${metHoofdletter(leesOvertreding(beleid, dossier, id))}: ${vast}${mogelijkNog.length === 0 ? '' : `; kan nog: ${maatregelen(mogelijkNog)}`}.`,
      );
    }),
  };
}
