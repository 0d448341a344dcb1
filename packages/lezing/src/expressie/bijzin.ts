import { isDatum } from '../opmaak/datum.ts';
import type { Woordenboek } from '../woordenboek.ts';
import type { Stuk } from '../zin.ts';
import { som } from '../zin.ts';
import { leesFeit } from './feit.ts';
import { leesGebeurtenissen } from './gebeurtenissen.ts';
import type { Term } from './normaal.ts';
import { operator } from './normaal.ts';
import type { Soort } from './waarde.ts';
import { soortVan, waarde } from './waarde.ts';

const GETALWOORDEN: Readonly<Record<string, string>> = {
  '===': 'precies',
  '!==': 'ongelijk aan',
  '<': 'minder dan',
  '<=': 'hoogstens',
  '>': 'meer dan',
  '>=': 'minstens',
};
const DATUMWOORDEN: Readonly<Record<string, string>> = { '===': 'op', '!==': 'niet op', '<': 'vóór', '<=': 'op of vóór', '>': 'na', '>=': 'op of na' };

function vergelijking(boek: Woordenboek, teken: string, links: Term, rechts: Term): Stuk {
  const vanLinks = soortVan(boek, links);
  const vanRechts = soortVan(boek, rechts);
  const soort: Soort = vanLinks.aard === 'onbekend' ? vanRechts : vanLinks;
  const telling = operator(links);
  if (telling?.naam === 'aantalGebeurtenissen')
    return [`${GETALWOORDEN[teken] as string} `, waarde(boek, rechts, soort), ' keer een ', leesGebeurtenissen(boek, telling.operanden), ' voorkomt'];
  const van = waarde(boek, links, soort);
  const met = waarde(boek, rechts, soort);
  if (soort.aard === 'boolean') return [van, teken === '===' ? ' gelijk is aan ' : ' verschilt van ', met];
  if (soort.aard === 'keuze' && typeof rechts === 'object') return [van, teken === '===' ? ' gelijk is aan ' : ' verschilt van ', met];
  if (soort.aard === 'datum' || (soort.aard === 'onbekend' && typeof rechts === 'string' && isDatum(rechts)))
    return [van, ` ${DATUMWOORDEN[teken] as string} `, met, ' ligt'];
  if (soort.aard === 'keuze' || typeof rechts === 'string') return [van, teken === '===' ? ' ' : ' anders dan ', met, ' is'];
  const eenheid = soort.eenheid === '' || typeof rechts !== 'number' ? '' : ` ${soort.eenheid}`;
  return [van, ` ${GETALWOORDEN[teken] as string} `, met, `${eenheid} is`];
}

const isSamengesteld = (term: Term): boolean => ['and', 'or'].includes(operator(term)?.naam ?? '');

/** A condition as part of a longer one: between brackets when it joins conditions itself. */
const ingebed = (boek: Woordenboek, term: Term): Stuk => (isSamengesteld(term) ? ['(', bijzin(boek, term), ')'] : bijzin(boek, term));

/** The list of options after `in` or `bevat`; two of them always read apart, as each ends the clause with its own verb. */
const keuzes = (lijst: readonly string[], namen: ReadonlyMap<string, string>): Stuk =>
  som(
    lijst.map((id) => namen.get(id) ?? `‘${id}’`),
    'of',
  );

function ontkenning(boek: Woordenboek, term: Term): Stuk {
  const op = operator(term);
  if (op?.naam === 'var') return [leesFeit(boek, op.operanden[0] as string), ' nee is'];
  if (op?.naam === 'in') return lidmaatschap(boek, op.operanden, 'anders dan ');
  if (op?.naam === 'bevat') return bevatting(boek, op.operanden, true);
  return ['niet geldt dat ', ingebed(boek, term)];
}

function lidmaatschap(boek: Woordenboek, operanden: readonly Term[], woorden: string): Stuk {
  const [links, lijst] = operanden as readonly [Term, readonly string[]];
  const soort = soortVan(boek, links);
  return [waarde(boek, links, soort), ` ${woorden}`, keuzes(lijst, soort.opties), ' is'];
}

function bevatting(boek: Woordenboek, operanden: readonly Term[], ontkend: boolean): Stuk {
  const [links, lijst] = operanden as readonly [Term, readonly string[]];
  const id = operator(links)?.operanden[0] as string;
  const { opties } = boek.feit(id);
  const onder: Stuk = ['onder ', leesFeit(boek, id)];
  if (lijst.length === 1) return [onder, ' ', keuzes(lijst, opties), ontkend ? ' niet voorkomt' : ' voorkomt'];
  return [onder, ontkend ? ' geen voorkomt van (' : ' minstens een voorkomt van (', keuzes(lijst, opties), ')'];
}

/**
 * A condition as a Dutch subordinate clause, to stand behind "als": the verb comes last. The condition must be in normal form.
 * Conditions within conditions stand between brackets, so that "en" and "of" never leave a doubt.
 */
export function bijzin(boek: Woordenboek, term: Term): Stuk {
  const op = operator(term);
  if (op === undefined) return term === true ? 'dit altijd zo is' : 'dit nooit zo is';
  switch (op.naam) {
    case 'var':
      return [leesFeit(boek, op.operanden[0] as string), ' ja is'];
    case 'and':
    case 'or':
      return som(
        op.operanden.map((operand) => ingebed(boek, operand)),
        op.naam === 'and' ? 'en' : 'of',
      );
    case '!':
      return ontkenning(boek, op.operanden[0] as Term);
    case 'in':
      return lidmaatschap(boek, op.operanden, '');
    case 'bevat':
      return bevatting(boek, op.operanden, false);
    case 'if':
      return [
        '(',
        op.operanden.map((operand, i) => {
          if (i === op.operanden.length - 1) return ['en anders geldt dat ', ingebed(boek, operand)];
          return i % 2 === 0 ? ['indien ', ingebed(boek, operand), ': '] : ['geldt dat ', ingebed(boek, operand), '; '];
        }),
        ')',
      ];
    case '===':
    case '!==':
    case '<':
    case '<=':
    case '>':
    case '>=':
      return vergelijking(boek, op.naam, op.operanden[0] as Term, op.operanden[1] as Term);
    default:
      throw new TypeError(`geen voorwaarde: operator ${op.naam}`);
  }
}
