/**
 * A condition as blocks: what the rule builder draws and changes. Every expression of the profile (FORMAAT.md, "Expressions") is a block and a block is one
 * expression, byte for byte the same data; what is not of the profile becomes a block that is shown and left as it is.
 */
export type Blok =
  | { readonly soort: 'vast'; readonly waarde: boolean }
  | { readonly soort: 'feit'; readonly feit: string }
  | { readonly soort: 'groep'; readonly hoe: Groep; readonly delen: readonly Blok[] }
  | { readonly soort: 'niet'; readonly deel: Blok; readonly los: boolean }
  | { readonly soort: 'keuze'; readonly van: Waarde; readonly opties: readonly string[] }
  | { readonly soort: 'bevat'; readonly van: Waarde; readonly opties: readonly string[] }
  | { readonly soort: 'vergelijk'; readonly teken: Teken; readonly links: Waarde; readonly rechts: Waarde }
  | { readonly soort: 'als'; readonly takken: readonly Tak<Blok>[]; readonly anders: Blok }
  | Ander;

/** A value within a condition. */
export type Waarde =
  | { readonly soort: 'letterlijk'; readonly waarde: string | number | boolean }
  | { readonly soort: 'feit'; readonly feit: string }
  | Telling
  | { readonly soort: 'laatste'; readonly soorten: readonly string[]; readonly jaren: Jaren; readonly tot: string }
  | { readonly soort: 'verschuif'; readonly datum: Waarde; readonly aantal: number; readonly eenheid: string }
  | { readonly soort: 'breuk'; readonly bedrag: Waarde; readonly teller: number; readonly noemer: number; readonly wijze: string }
  | { readonly soort: 'reken'; readonly hoe: Rekenwijze; readonly delen: readonly Waarde[] }
  | { readonly soort: 'als'; readonly takken: readonly Tak<Waarde>[]; readonly anders: Waarde }
  | { readonly soort: 'voorwaarde'; readonly blok: Blok }
  | Ander;

/** How many events of the history there are. */
export interface Telling {
  readonly soort: 'telling';
  readonly soorten: readonly string[];
  readonly jaren: Jaren;
  readonly locatie: string;
  readonly opgevolgd: string;
  readonly ingevorderd: string;
  readonly tot: string;
  readonly soortgelijk: string;
}

interface Ander {
  readonly soort: 'ander';
  readonly expressie: unknown;
}
export interface Tak<T> {
  readonly als: Blok;
  readonly dan: T;
}
/** Whole civil years before the pleegdatum. */
export type Jaren = number | 'onbeperkt';
export const GROEPEN = ['and', 'or'] as const;
export type Groep = (typeof GROEPEN)[number];
export const TEKENS = ['===', '!==', '<', '<=', '>', '>='] as const;
export type Teken = (typeof TEKENS)[number];
export const REKENWIJZEN = ['+', '-', 'min', 'max'] as const;
export type Rekenwijze = (typeof REKENWIJZEN)[number];

const is = <T extends string>(lijst: readonly T[], naam: string): naam is T => (lijst as readonly string[]).includes(naam);
const alleTekst = (x: unknown): x is readonly string[] => Array.isArray(x) && x.every((deel) => typeof deel === 'string');
const isJaren = (x: unknown): x is Jaren => typeof x === 'number' || x === 'onbeperkt';

interface Deel {
  readonly naam: string;
  readonly inhoud: unknown;
  readonly args: readonly unknown[];
}

/** The one operator of an object, with its operands where they stand in a list. */
function ontleed(expressie: unknown): Deel | undefined {
  if (typeof expressie !== 'object' || expressie === null || Array.isArray(expressie)) return undefined;
  const [[naam, inhoud] = [], ...meer] = Object.entries(expressie as Record<string, unknown>);
  return naam === undefined || meer.length > 0 ? undefined : { naam, inhoud, args: Array.isArray(inhoud) ? (inhoud as readonly unknown[]) : [] };
}

function takken<T>(args: readonly unknown[], naar: (deel: unknown) => T): { readonly takken: readonly Tak<T>[]; readonly anders: T } | undefined {
  if (args.length < 3 || args.length % 2 === 0) return undefined;
  const uit: Tak<T>[] = [];
  for (let i = 0; i + 1 < args.length; i += 2) uit.push({ als: naarBlok(args[i]), dan: naar(args[i + 1]) });
  return { takken: uit, anders: naar(args.at(-1)) };
}

/** An expression as blocks. Total: what the profile does not have becomes `ander`. */
export function naarBlok(expressie: unknown): Blok {
  const ander: Blok = { soort: 'ander', expressie };
  if (typeof expressie === 'boolean') return { soort: 'vast', waarde: expressie };
  const deel = ontleed(expressie);
  if (!deel) return ander;
  const { naam, inhoud, args } = deel;
  if (naam === 'var') return typeof inhoud === 'string' ? { soort: 'feit', feit: inhoud } : ander;
  if (naam === '!') {
    if (!Array.isArray(inhoud)) return { soort: 'niet', deel: naarBlok(inhoud), los: true };
    return args.length === 1 ? { soort: 'niet', deel: naarBlok(args[0]), los: false } : ander;
  }
  if (is(GROEPEN, naam)) return args.length >= 2 ? { soort: 'groep', hoe: naam, delen: args.map(naarBlok) } : ander;
  if (is(TEKENS, naam)) return args.length === 2 ? { soort: 'vergelijk', teken: naam, links: naarWaarde(args[0]), rechts: naarWaarde(args[1]) } : ander;
  if (naam === 'in' || naam === 'bevat') {
    const [van, opties] = args;
    return args.length === 2 && alleTekst(opties) ? { soort: naam === 'in' ? 'keuze' : 'bevat', van: naarWaarde(van), opties } : ander;
  }
  const als = naam === 'if' ? takken(args, naarBlok) : undefined;
  return als ? { soort: 'als', ...als } : ander;
}

/** A value as blocks. Total, as `naarBlok`. */
export function naarWaarde(expressie: unknown): Waarde {
  const ander: Waarde = { soort: 'ander', expressie };
  if (typeof expressie === 'string' || typeof expressie === 'number' || typeof expressie === 'boolean') return { soort: 'letterlijk', waarde: expressie };
  const deel = ontleed(expressie);
  if (!deel) return ander;
  const { naam, inhoud, args } = deel;
  if (naam === 'var') return typeof inhoud === 'string' ? { soort: 'feit', feit: inhoud } : ander;
  if (is(REKENWIJZEN, naam)) return args.length > 0 ? { soort: 'reken', hoe: naam, delen: args.map(naarWaarde) } : ander;
  if (naam === 'if') {
    const als = takken(args, naarWaarde);
    return als ? { soort: 'als', ...als } : ander;
  }
  if (naam === 'verschuif') {
    const [datum, aantal, eenheid] = args;
    return args.length === 3 && typeof aantal === 'number' && typeof eenheid === 'string'
      ? { soort: 'verschuif', datum: naarWaarde(datum), aantal, eenheid }
      : ander;
  }
  if (naam === 'breuk') {
    const [bedrag, teller, noemer, wijze] = args;
    return args.length === 4 && typeof teller === 'number' && typeof noemer === 'number' && typeof wijze === 'string'
      ? { soort: 'breuk', bedrag: naarWaarde(bedrag), teller, noemer, wijze }
      : ander;
  }
  if (naam === 'laatste') {
    const [soorten, jaren, tot] = args;
    return args.length === 3 && alleTekst(soorten) && isJaren(jaren) && typeof tot === 'string' ? { soort: 'laatste', soorten, jaren, tot } : ander;
  }
  if (naam === 'aantalGebeurtenissen') return naarTelling(args) ?? ander;
  const blok = naarBlok(expressie);
  return blok.soort === 'ander' ? ander : { soort: 'voorwaarde', blok };
}

function naarTelling(args: readonly unknown[]): Telling | undefined {
  const [soorten, jaren, ...woorden] = args;
  if (args.length !== 7 || !alleTekst(soorten) || !isJaren(jaren) || !alleTekst(woorden)) return undefined;
  const [locatie = '', opgevolgd = '', ingevorderd = '', tot = '', soortgelijk = ''] = woorden;
  return { soort: 'telling', soorten, jaren, locatie, opgevolgd, ingevorderd, tot, soortgelijk };
}

const uitTakken = <T>(lijst: readonly Tak<T>[], anders: T, naar: (deel: T) => unknown): readonly unknown[] => [
  ...lijst.flatMap(({ als, dan }) => [naarExpressie(als), naar(dan)]),
  naar(anders),
];

/** The expression that a block stands for. */
export function naarExpressie(blok: Blok): unknown {
  switch (blok.soort) {
    case 'vast':
      return blok.waarde;
    case 'feit':
      return { var: blok.feit };
    case 'groep':
      return { [blok.hoe]: blok.delen.map(naarExpressie) };
    case 'niet':
      return { '!': blok.los ? naarExpressie(blok.deel) : [naarExpressie(blok.deel)] };
    case 'keuze':
      return { in: [uitWaarde(blok.van), blok.opties] };
    case 'bevat':
      return { bevat: [uitWaarde(blok.van), blok.opties] };
    case 'vergelijk':
      return { [blok.teken]: [uitWaarde(blok.links), uitWaarde(blok.rechts)] };
    case 'als':
      return { if: uitTakken(blok.takken, blok.anders, naarExpressie) };
    case 'ander':
      return blok.expressie;
  }
}

/** The expression that a value stands for. */
export function uitWaarde(waarde: Waarde): unknown {
  switch (waarde.soort) {
    case 'letterlijk':
      return waarde.waarde;
    case 'feit':
      return { var: waarde.feit };
    case 'telling': {
      const { soorten, jaren, locatie, opgevolgd, ingevorderd, tot, soortgelijk } = waarde;
      return { aantalGebeurtenissen: [soorten, jaren, locatie, opgevolgd, ingevorderd, tot, soortgelijk] };
    }
    case 'laatste':
      return { laatste: [waarde.soorten, waarde.jaren, waarde.tot] };
    case 'verschuif':
      return { verschuif: [uitWaarde(waarde.datum), waarde.aantal, waarde.eenheid] };
    case 'breuk':
      return { breuk: [uitWaarde(waarde.bedrag), waarde.teller, waarde.noemer, waarde.wijze] };
    case 'reken':
      return { [waarde.hoe]: waarde.delen.map(uitWaarde) };
    case 'als':
      return { if: uitTakken(waarde.takken, waarde.anders, uitWaarde) };
    case 'voorwaarde':
      return naarExpressie(waarde.blok);
    case 'ander':
      return waarde.expressie;
  }
}
