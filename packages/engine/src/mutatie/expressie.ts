import { bestaat, verschuif } from '../datum.ts';
import { GEBEURTENISNAMEN } from '../controle/begrippen.ts';
import { GEBEURTENISSEN } from '../controle/dossiervelden.ts';
import { ontleed } from '../logica/index.ts';
import type { Naam } from '../logica/index.ts';
import { stap } from '../uitslag.ts';
import { andere, erbij, stapjes, zet, zonder } from './ruw.ts';
import type { Ruw } from './ruw.ts';

/** The types of all that an expression can name. */
export type Namen = ReadonlyMap<string, Naam>;

/** The other comparisons that a slip would make of one: with and without the boundary itself, and its opposite. */
const VERGELIJKINGEN: Readonly<Record<string, readonly string[]>> = {
  '===': ['!=='],
  '!==': ['==='],
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
};
const ANDERSOM: Readonly<Record<string, string>> = { and: 'or', or: 'and', '+': '-', '-': '+', min: 'max', max: 'min' };
/** More options than this: only the next one is put in the place of the one compared with; all others say no more. */
const MEESTE_OPTIES = 8;
const PLAATS = ['deze', 'andere', 'alle'];
const JA_NEE = ['ja', 'nee', 'alle'];
const TOT = ['pleegdatum', 'besluitdatum'];
/** Years beside "without limit": as far back as windows of policies reach. */
const JAREN_NAAST_ONBEPERKT = 5;
const EENHEDEN = ['dagen', 'weken', 'maanden', 'jaren'];
const AFRONDINGEN = ['naar-beneden', 'naar-boven', 'rekenkundig'];
const HOOGSTE_TELLING = 5;

const isUitdrukking = (waarde: unknown): waarde is object => typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

/** The options of a fact, when the expression is one. */
function optiesVan(expressie: unknown, namen: Namen): readonly string[] | undefined {
  const deel = isUitdrukking(expressie) ? ontleed(expressie) : undefined;
  if (deel?.naam === 'laatste') return [...(deel.args[0] as readonly string[]), 'geen'];
  const type = deel?.naam === 'var' ? namen.get(String(deel.args[0]))?.type : undefined;
  return type?.soort === 'keuze' || type?.soort === 'lijst' ? type.opties : undefined;
}

/** Every way in which an expression can be slightly other. `pad` is its JSON pointer in the policy. */
export function* mutatiesIn(expressie: unknown, pad: string, namen: Namen): Generator<Ruw> {
  const deel = isUitdrukking(expressie) ? ontleed(expressie) : undefined;
  if (!deel) return;
  const { naam, args, los } = deel;
  const binnen = stap(pad, naam);
  const plaats = (i: number): string => (los ? binnen : stap(binnen, i));
  switch (naam) {
    case 'var':
      if (namen.get(String(args[0]))?.type.soort === 'boolean') yield zet('ontkenning', pad, expressie, { '!': [expressie] });
      return;
    case '!':
      yield zet('ontkenning', pad, expressie, args[0]);
      yield* zonderEigenOntkenning(args[0], plaats(0), namen);
      return;
    case 'and':
    case 'or':
      yield zet('voegwoord', pad, expressie, { [ANDERSOM[naam] as string]: args });
      for (const [i, van] of args.entries()) {
        const over = args.filter((_, j) => j !== i);
        yield { soort: 'voorwaarde-weg', pad: plaats(i), van, wijzigingen: [{ pad, naar: over.length === 1 ? over[0] : { [naam]: over } }] };
      }
      break;
    case 'in':
    case 'bevat':
      yield* zonder('optie-weg', plaats(1), args[1] as readonly unknown[]);
      yield* erbij('optie-erbij', plaats(1), args[1] as readonly unknown[], optiesVan(args[0], namen) ?? []);
      yield zet('ontkenning', pad, expressie, { '!': [expressie] });
      return;
    case 'aantalGebeurtenissen':
      yield* andereTelling(args, plaats);
      return;
    case 'laatste':
      yield* anderVenster(args, plaats, 2);
      return;
    case 'if':
      yield zet('berekening', pad, expressie, { if: [args[0], args[2], args[1], ...args.slice(3)] });
      break;
    case '+':
    case '-':
    case 'min':
    case 'max':
      yield zet('berekening', pad, expressie, { [ANDERSOM[naam] as string]: args });
      break;
    case 'verschuif':
      yield* mutatiesIn(args[0], plaats(0), namen);
      yield* stapjes('berekening', plaats(1), args[1] as number, 1, -Infinity);
      yield* andere('berekening', plaats(2), args[2], EENHEDEN);
      return;
    case 'breuk':
      yield* mutatiesIn(args[0], plaats(0), namen);
      yield* stapjes('berekening', plaats(1), args[1] as number);
      yield* stapjes('berekening', plaats(2), args[2] as number);
      yield* andere('berekening', plaats(3), args[3], AFRONDINGEN);
      return;
    default:
      for (const ander of VERGELIJKINGEN[naam] ?? []) yield zet('vergelijking', pad, expressie, { [ander]: args });
      yield* andereOpties(args, plaats, namen);
  }
  const isTelling = args.some((arg) => isUitdrukking(arg) && ontleed(arg)?.naam === 'aantalGebeurtenissen');
  for (const [i, arg] of args.entries()) {
    if (typeof arg === 'number') {
      for (const mutant of stapjes('grens', plaats(i), arg, 1, isTelling ? 0 : -Infinity))
        if (!isTelling || (mutant.naar as number) <= HOOGSTE_TELLING) yield mutant;
    } else if (typeof arg === 'string' && bestaat(arg)) {
      for (const dagen of [-1, 1]) yield zet('grens', plaats(i), arg, verschuif(arg, dagen, 'dagen'));
    } else yield* mutatiesIn(arg, plaats(i), namen);
  }
}

/** Below a `!` the denial of the whole is the operand itself: that one has been made. */
function* zonderEigenOntkenning(expressie: unknown, pad: string, namen: Namen): Generator<Ruw> {
  for (const mutant of mutatiesIn(expressie, pad, namen)) if (mutant.soort !== 'ontkenning' || mutant.pad !== pad) yield mutant;
}

/** The option that a fact is compared with, replaced. */
function* andereOpties(args: readonly unknown[], plaats: (i: number) => string, namen: Namen): Generator<Ruw> {
  for (const [i, arg] of args.entries()) {
    const opties = optiesVan(args[1 - i], namen) ?? [];
    if (typeof arg !== 'string' || !opties.includes(arg)) continue;
    const volgende = opties[(opties.indexOf(arg) + 1) % opties.length];
    yield* andere('optie', plaats(i), arg, opties.length > MEESTE_OPTIES ? [volgende] : opties);
  }
}

/** The kinds of event that are looked at, how far back, and until when. */
function* anderVenster(args: readonly unknown[], plaats: (i: number) => string, tot: number, alle = GEBEURTENISNAMEN): Generator<Ruw> {
  const soorten = args[0] as readonly string[];
  yield* zonder('telling', plaats(0), soorten);
  yield* erbij('telling', plaats(0), soorten, alle);
  const jaren = args[1] as number | 'onbeperkt';
  if (jaren === 'onbeperkt') yield zet('telling', plaats(1), jaren, JAREN_NAAST_ONBEPERKT);
  else {
    yield* stapjes('telling', plaats(1), jaren);
    yield zet('telling', plaats(1), jaren, 'onbeperkt');
  }
  yield* andere('telling', plaats(tot), args[tot], TOT);
}

function* andereTelling(args: readonly unknown[], plaats: (i: number) => string): Generator<Ruw> {
  // Where it cannot be said of an event whether it was complied with, asking it leaves every dossier open.
  const kan = (soort: string, plek: number, veld: 'opgevolgd' | 'ingevorderd'): boolean => args[plek] === 'alle' || GEBEURTENISSEN.get(soort)?.[veld] === true;
  const soorten = args[0] as readonly string[];
  const gesteld = (veld: 'opgevolgd' | 'ingevorderd'): boolean => soorten.every((soort) => GEBEURTENISSEN.get(soort)?.[veld] === true);
  yield* anderVenster(
    args,
    plaats,
    5,
    GEBEURTENISNAMEN.filter((soort) => kan(soort, 3, 'opgevolgd') && kan(soort, 4, 'ingevorderd')),
  );
  yield* andere('telling', plaats(2), args[2], PLAATS);
  yield* andere('telling', plaats(3), args[3], gesteld('opgevolgd') ? JA_NEE : ['alle']);
  yield* andere('telling', plaats(4), args[4], gesteld('ingevorderd') ? JA_NEE : ['alle']);
  yield* andere('telling', plaats(6), args[6], JA_NEE);
}
