import { OPERATORS, GEBEURTENISSOORTEN } from '@handhavingswijzer/engine';
import { varKnoop } from '../namen/beleid.ts';
import { schrijf } from '../tekst/bewerk.ts';
import type { Knoop } from '../tekst/boom.ts';
import { elementen, tekstVan, veldVan } from '../tekst/boom.ts';
import { teksten } from '../teksten.ts';
import type { Plaats } from './context.ts';
import type { Bekend, BekendFeit, Kennis } from './kennis.ts';
import type { Voorstel } from './typen.ts';

const WIJZEN = ['naar-beneden', 'naar-boven', 'rekenkundig'];
const EENHEDEN = ['dagen', 'weken', 'maanden', 'jaren'];
const JA_NEE = ['alle', 'ja', 'nee'];
/** Words that an operator takes at a place among its operands. */
const WOORDEN: Readonly<Record<string, Readonly<Record<number, readonly string[]>>>> = {
  aantalGebeurtenissen: { 2: ['deze', 'andere', 'alle'], 3: JA_NEE, 4: JA_NEE, 5: ['pleegdatum', 'besluitdatum'], 6: JA_NEE },
  laatste: { 2: ['pleegdatum', 'besluitdatum'] },
  verschuif: { 2: EENHEDEN },
  breuk: { 3: WIJZEN },
};

const TELLING = { aantalGebeurtenissen: [['aanwijzing'], 3, 'deze', 'alle', 'alle', 'pleegdatum', 'nee'] };
const NAAM = { var: '' };
/** An operator with room for its operands. */
const INHOUD: Readonly<Record<string, unknown>> = {
  var: '',
  and: ['', ''],
  or: ['', ''],
  '!': [''],
  if: ['', '', ''],
  '===': [NAAM, ''],
  '!==': [NAAM, ''],
  '<': [NAAM, 0],
  '<=': [NAAM, 0],
  '>': [NAAM, 0],
  '>=': [NAAM, 0],
  in: [NAAM, ['']],
  bevat: [NAAM, ['']],
  ...TELLING,
  laatste: [['aanwijzing'], 3, 'pleegdatum'],
  verschuif: [NAAM, 1, 'jaren'],
  breuk: [NAAM, 1, 2, 'naar-beneden'],
};

/** What gives a condition by itself, the simplest first. */
const VOORWAARDEN = ['===', '!==', 'in', 'bevat', 'and', 'or', '!', '>=', '<=', '>', '<', 'if'] as const;

/** Where in an expression a value stands: the operator that it is an operand of, and its place among the operands. */
interface Operand {
  readonly operator: string;
  readonly plaats: number;
  readonly operanden: readonly Knoop[];
}

function operandVan(knoop: Knoop): Operand | undefined {
  const lijst = knoop.parent;
  const operator: unknown = lijst && veldVan(lijst)?.children?.[0]?.value;
  return lijst?.type === 'array' && typeof operator === 'string'
    ? { operator, plaats: lijst.children?.indexOf(knoop) ?? 0, operanden: elementen(lijst) }
    : undefined;
}

const isVoorwaarde = (operand: Operand | undefined): boolean =>
  operand === undefined ||
  operand.operator === 'and' ||
  operand.operator === 'or' ||
  operand.operator === '!' ||
  (operand.operator === 'if' && operand.plaats % 2 === 0 && operand.plaats < operand.operanden.length - 1);

const GETAL = ['geheel', 'bedrag'];

/** Which facts fit where a name stands; from the other side of a comparison where that says more. */
function past(operand: Operand | undefined, kennis: Kennis): (feit: BekendFeit) => boolean {
  if (operand === undefined || isVoorwaarde(operand)) return ({ type }) => type === 'boolean';
  const { operator, operanden, plaats } = operand;
  const ander = operanden.find((_, i) => i !== plaats);
  const optie = tekstVan(ander);
  const andersom = kennis.feit(tekstVan(varKnoop(ander)) ?? '')?.type;
  switch (operator) {
    case 'in':
    case 'bevat': {
      const genoemd = elementen(ander).flatMap((deel) => tekstVan(deel) || []);
      return ({ type, opties }) => type === (operator === 'in' ? 'keuze' : 'lijst') && genoemd.every((id) => opties.some((optie) => optie.id === id));
    }
    case 'verschuif':
      return ({ type }) => type === 'datum';
    case 'breuk':
    case '+':
    case '-':
    case 'min':
    case 'max':
      return ({ type }) => GETAL.includes(type);
    case '===':
    case '!==':
    case '<':
    case '<=':
    case '>':
    case '>=':
      if (optie !== undefined && optie !== '')
        return ({ type, opties }) => opties.some(({ id }) => id === optie) || (type === 'datum' && /^\d{4}-/.test(optie));
      if (ander?.type === 'number') return ({ type }) => GETAL.includes(type);
      if (andersom !== undefined) return ({ type }) => type === andersom;
      return ({ type }) => (operator.length === 3 ? type !== 'lijst' : type === 'datum' || GETAL.includes(type));
    default:
      return () => true;
  }
}

const waarde = ({ id, uitleg }: Bekend): Voorstel => ({ label: id, soort: 'waarde', uitleg, tekst: JSON.stringify(id) });
const woord = (id: string): Voorstel => waarde({ id, uitleg: '' });

/** Operators, as keys. */
function operators(metWaarde: boolean): readonly Voorstel[] {
  return [...OPERATORS.keys()].map((naam) => ({
    label: naam,
    soort: 'operator',
    uitleg: teksten.operators[naam as keyof typeof teksten.operators],
    tekst: metWaarde ? JSON.stringify(naam) : `${JSON.stringify(naam)}: ${schrijf(INHOUD[naam] ?? [NAAM, NAAM])}`,
  }));
}

/** The options of the fact on the other side. */
function opties({ operanden }: Operand, kennis: Kennis): readonly Bekend[] {
  const feit = operanden.map((deel) => tekstVan(varKnoop(deel))).find((naam) => naam !== undefined);
  return feit === undefined ? [] : (kennis.feit(feit)?.opties ?? []);
}

/** What can stand at a place within a condition. */
export function inExpressie({ knoop, sleutel, metWaarde }: Plaats, kennis: Kennis): readonly Voorstel[] {
  if (sleutel) return operators(metWaarde);
  const veld = veldVan(knoop);
  if (veld?.children?.[0]?.value === 'var')
    return kennis
      .feiten()
      .filter(past(veld.parent && operandVan(veld.parent), kennis))
      .map(waarde);
  const operand = operandVan(knoop);
  const buiten = knoop.parent ? operandVan(knoop.parent) : undefined;
  if (buiten && ['in', 'bevat'].includes(buiten.operator)) return opties(buiten, kennis).map(waarde);
  if (buiten && ['aantalGebeurtenissen', 'laatste'].includes(buiten.operator) && buiten.plaats === 0) return GEBEURTENISSOORTEN.map(woord);
  if (operand && WOORDEN[operand.operator]) return (WOORDEN[operand.operator]?.[operand.plaats] ?? []).map(woord);
  if (operand && ['===', '!=='].includes(operand.operator) && operand.plaats === 1) return opties(operand, kennis).map(waarde);
  if (operand && ['in', 'bevat'].includes(operand.operator) && operand.plaats === 1)
    return opties(operand, kennis).map((optie) => ({ ...waarde(optie), tekst: schrijf([optie.id]) }));
  const feiten = kennis.feiten().filter(past(operand, kennis));
  const namen = feiten.map(({ id, uitleg }): Voorstel => ({ label: id, soort: 'waarde', uitleg, tekst: schrijf({ var: id }) }));
  if (!isVoorwaarde(operand)) return namen;
  const vergelijkingen = VOORWAARDEN.map((naam): Voorstel => ({
    label: naam,
    soort: 'skelet',
    uitleg: teksten.operators[naam],
    tekst: schrijf({ [naam]: INHOUD[naam] }),
  }));
  const telling: Voorstel = {
    label: 'aantalGebeurtenissen',
    soort: 'skelet',
    uitleg: teksten.operators.aantalGebeurtenissen,
    tekst: schrijf({ '>=': [TELLING, 1] }),
  };
  const altijd: Voorstel = { label: 'true', soort: 'waarde', uitleg: teksten.altijd, tekst: 'true' };
  return [...namen, ...(operand === undefined ? [altijd] : []), ...vergelijkingen, telling];
}
