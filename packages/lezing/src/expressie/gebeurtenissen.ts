import { leesGetal } from '../opmaak/getal.ts';
import type { Woordenboek } from '../woordenboek.ts';
import type { Stuk } from '../zin.ts';
import { som } from '../zin.ts';
import { leesFeit } from './feit.ts';
import type { Term } from './normaal.ts';

/** The stretch of time in which events count. */
export function leesVenster(boek: Woordenboek, jaren: number | string, tot: string): Stuk {
  const pleegdatum = leesFeit(boek, 'pleegdatum');
  if (tot === 'pleegdatum') return jaren === 'onbeperkt' ? ['ooit vóór ', pleegdatum] : [`in de ${leesGetal(Number(jaren))} jaar vóór `, pleegdatum];
  const einde: Stuk = ['tot en met ', leesFeit(boek, 'besluitdatum')];
  return jaren === 'onbeperkt' ? ['ooit ', einde] : [`vanaf ${leesGetal(Number(jaren))} jaar vóór `, pleegdatum, ' ', einde];
}

const LOCATIE: Readonly<Record<string, string>> = { deze: 'op deze locatie', andere: 'op een andere locatie', alle: 'op deze of een andere locatie' };
const OPGEVOLGD: Readonly<Record<string, string>> = { ja: ', en opgevolgd', nee: ', en niet opgevolgd', alle: '' };
const INGEVORDERD: Readonly<Record<string, string>> = { ja: ', en ingevorderd', nee: ', en niet ingevorderd', alle: '' };
const VOORSCHRIFT: Readonly<Record<string, string>> = {
  nee: 'voor hetzelfde voorschrift',
  ja: 'voor een soortgelijk voorschrift',
  alle: 'voor hetzelfde of een soortgelijk voorschrift',
};

/** Which events count: soorten, venster, place, and what became of them. */
export function leesGebeurtenissen(boek: Woordenboek, operanden: readonly Term[]): Stuk {
  const [soorten, jaren, locatie, opgevolgd, ingevorderd, tot, soortgelijk] = operanden as readonly [
    readonly string[],
    number | string,
    string,
    string,
    string,
    string,
    string,
  ];
  return [
    som(
      soorten.map((id) => boek.gebeurtenissen.get(id) ?? `‘${id}’`),
      'of',
    ),
    ' (',
    leesVenster(boek, jaren, tot),
    ', ',
    LOCATIE[locatie] ?? locatie,
    ', ',
    VOORSCHRIFT[soortgelijk] ?? soortgelijk,
    OPGEVOLGD[opgevolgd] ?? opgevolgd,
    INGEVORDERD[ingevorderd] ?? ingevorderd,
    ')',
  ];
}
