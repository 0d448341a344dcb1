import type { Dossier, Spoor } from '@handhavingswijzer/engine';
import { leesDatum } from '../opmaak/datum.ts';
import { HISTORIE } from '../woordenboek.ts';
import type { Woordenboek } from '../woordenboek.ts';
import type { LadderGebeurtenis, Telling } from './typen.ts';

type Gebeurtenis = NonNullable<Dossier['overtredingen'][number]['historie']>[number];

/** An event as the spoor writes it. */
const geschreven = ({ datum, soort }: Gebeurtenis): string => `${datum} ${soort}`;

const gezien = ({ feiten }: Spoor, sleutel: string): boolean =>
  feiten.some(({ feit, waarde }) => feit === HISTORIE && Array.isArray(waarde) && waarde.includes(sleutel));

function telling(uitkomsten: readonly Spoor['uitkomst'][]): Telling {
  if (uitkomsten.includes('waar')) return 'telt';
  if (uitkomsten.includes('onbekend')) return 'kan-tellen';
  return uitkomsten.length > 0 ? 'bekeken' : 'telt-niet';
}

/** Rules that bear on which measure comes, or on its amount; a point of attention or a step of the procedure does not make an event count. */
const weegt = (boek: Woordenboek, { regel }: Spoor): boolean => {
  const dan = boek.regel(regel)?.regel.dan;
  return (dan?.maatregel ?? dan?.eenVan ?? dan?.treden ?? dan?.ook ?? dan?.bedrag) !== undefined;
};

/** The events of the history by date, each with what the spoor of this overtreding says about it. Nothing is counted again. */
export function leesGeschiedenis(boek: Woordenboek, historie: readonly Gebeurtenis[], spoor: readonly Spoor[]): readonly LadderGebeurtenis[] {
  return [...historie]
    .sort((a, b) => (a.datum < b.datum ? -1 : a.datum > b.datum ? 1 : 0))
    .map((voorval): LadderGebeurtenis => {
      const sleutel = geschreven(voorval);
      const rond = spoor.filter((stap) => weegt(boek, stap) && gezien(stap, sleutel));
      const dubbel = historie.filter((ander) => geschreven(ander) === sleutel).length > 1;
      const waar = [
        voorval.locatie === 'andere' ? ', op een andere locatie' : '',
        voorval.soortgelijk === true ? ', bij een soortgelijk voorschrift' : '',
      ].join('');
      return {
        datum: voorval.datum,
        soort: voorval.soort,
        tekst: `${boek.gebeurtenissen.get(voorval.soort) ?? voorval.soort} van ${leesDatum(voorval.datum)}${waar}`,
        telling: dubbel && rond.length > 0 ? 'onbekend' : telling(rond.map(({ uitkomst }) => uitkomst)),
        regels: rond.filter(({ uitkomst }) => uitkomst === 'waar').map(({ regel }) => regel),
      };
    });
}
