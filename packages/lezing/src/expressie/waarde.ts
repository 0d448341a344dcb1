import { leesDatum, isDatum } from '../opmaak/datum.ts';
import { leesEuro, leesGetal } from '../opmaak/getal.ts';
import type { Stuk } from '../zin.ts';
import { som } from '../zin.ts';
import type { Woordenboek } from '../woordenboek.ts';
import { bijzin } from './bijzin.ts';
import { leesFeit } from './feit.ts';
import { leesVenster } from './gebeurtenissen.ts';
import type { Term } from './normaal.ts';
import { operator } from './normaal.ts';

/** How literals in a comparison must be shown: it follows from the facts that stand in it. */
export interface Soort {
  readonly aard: 'boolean' | 'keuze' | 'getal' | 'bedrag' | 'datum' | 'onbekend';
  readonly opties: ReadonlyMap<string, string>;
  readonly eenheid: string;
}

const zonder = (aard: Soort['aard']): Soort => ({ aard, opties: new Map(), eenheid: '' });

/** The kind of value of a term; 'onbekend' for a literal by itself and for a begrip, whose kind its definition gives. */
export function soortVan(boek: Woordenboek, term: Term): Soort {
  const op = operator(term);
  if (op === undefined) return typeof term === 'boolean' ? zonder('boolean') : zonder('onbekend');
  switch (op.naam) {
    case 'var': {
      const feit = boek.feit(op.operanden[0] as string);
      if (feit.type === 'keuze') return { aard: 'keuze', opties: feit.opties, eenheid: '' };
      if (feit.type === 'geheel') return { ...zonder('getal'), eenheid: feit.eenheid };
      return zonder(feit.type === 'bedrag' || feit.type === 'datum' || feit.type === 'boolean' ? feit.type : 'onbekend');
    }
    case 'laatste':
      return { aard: 'keuze', opties: boek.gebeurtenissen, eenheid: '' };
    case 'verschuif':
      return zonder('datum');
    case 'breuk':
      return zonder('bedrag');
    case 'aantalGebeurtenissen':
      return zonder('getal');
    case '+':
    case '-':
    case 'min':
    case 'max': {
      const soorten = op.operanden.map((operand) => soortVan(boek, operand));
      return soorten.find((soort) => soort.aard === 'bedrag') ?? soorten.find((soort) => soort.aard !== 'onbekend') ?? zonder('getal');
    }
    case 'if':
      return (
        op.operanden
          .filter((_, i) => i % 2 === 1 || i === op.operanden.length - 1)
          .map((tak) => soortVan(boek, tak))
          .find((soort) => soort.aard !== 'onbekend') ?? zonder('onbekend')
      );
    default:
      return zonder('boolean');
  }
}

function letterlijk(soort: Soort, term: string | number | boolean): string {
  if (typeof term === 'boolean') return term ? 'ja' : 'nee';
  if (typeof term === 'number') return soort.aard === 'bedrag' ? leesEuro(term) : leesGetal(term);
  if (soort.aard === 'keuze') return soort.opties.get(term) ?? `‘${term}’`;
  return isDatum(term) ? leesDatum(term) : `‘${term}’`;
}

const EENHEDEN: Readonly<Record<string, readonly [enkel: string, meer: string]>> = {
  dagen: ['dag', 'dagen'],
  weken: ['week', 'weken'],
  maanden: ['maand', 'maanden'],
  jaren: ['jaar', 'jaar'],
};

/** A number with its unit of time: "1 dag", "2 weken", "5 jaar". */
export const leesDuur = (aantal: number, eenheid: string): string => `${leesGetal(aantal)} ${EENHEDEN[eenheid]?.[aantal === 1 ? 0 : 1] ?? eenheid}`;

const AFRONDING: Readonly<Record<string, string>> = {
  'naar-beneden': 'naar beneden afgerond',
  'naar-boven': 'naar boven afgerond',
  rekenkundig: 'rekenkundig afgerond',
};

/** A value within a sentence. Every composed value stands between brackets or is closed by its own words, so that it has one reading. */
export function waarde(boek: Woordenboek, term: Term, soort: Soort): Stuk {
  const op = operator(term);
  if (op === undefined) return letterlijk(soort, term as string | number | boolean);
  const deel = (operand: Term): Stuk => waarde(boek, operand, soort);
  switch (op.naam) {
    case 'var':
      return leesFeit(boek, op.operanden[0] as string);
    case '+':
      return ['(', op.operanden.map((operand, i) => [i > 0 ? ' plus ' : '', deel(operand)]), ')'];
    case '-':
      return ['(', deel(op.operanden[0] as Term), ' min ', deel(op.operanden[1] as Term), ')'];
    case 'min':
      return ['(de laagste van ', som(op.operanden.map(deel), 'en'), ')'];
    case 'max':
      return ['(de hoogste van ', som(op.operanden.map(deel), 'en'), ')'];
    case 'breuk': {
      const [bedrag, teller, noemer, wijze] = op.operanden as readonly [Term, number, number, string];
      return [`(${leesGetal(teller)}/${leesGetal(noemer)} van `, deel(bedrag), `, ${AFRONDING[wijze] ?? wijze})`];
    }
    case 'verschuif': {
      const [datum, aantal, eenheid] = op.operanden as readonly [Term, number, string];
      return [`(de dag ${leesDuur(Math.abs(aantal), eenheid)} ${aantal < 0 ? 'vóór' : 'na'} `, deel(datum), ')'];
    }
    case 'laatste': {
      const [soorten, jaren, tot] = op.operanden as readonly [readonly string[], number | string, string];
      return [
        'de laatste gebeurtenis (',
        som(
          soorten.map((id) => boek.gebeurtenissen.get(id) ?? `‘${id}’`),
          'of',
        ),
        ', ',
        leesVenster(boek, jaren, tot),
        ', op deze locatie, voor hetzelfde voorschrift)',
      ];
    }
    case 'if':
      return [
        '(',
        op.operanden.map((operand, i) => {
          if (i === op.operanden.length - 1) return ['en anders ', deel(operand)];
          return i % 2 === 0 ? ['als ', bijzin(boek, operand), ': '] : [deel(operand), '; '];
        }),
        ')',
      ];
    default:
      return ['(', bijzin(boek, term), ')'];
  }
}
