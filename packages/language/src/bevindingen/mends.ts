import { OPERATORS, lijktOp } from '@handhavingswijzer/engine';
import { schrijf, vervang, verwijder } from '../tekst/bewerk.ts';
import type { Knoop } from '../tekst/boom.ts';
import { elementen, lid, tekstVan, veldVan, waardeVan } from '../tekst/boom.ts';
import { teksten } from '../teksten.ts';
import type { Mend } from './gereedschap.ts';
import { bedoeld, doe, en, haalWeg, lijstParam, niets, param, uitLijst, voegToe, zet } from './gereedschap.ts';
import { ontbrekendVeld } from './ontbrekend.ts';
import { SYNTAX } from './syntax.ts';

const t = teksten.herstel;

/** The other name of the key that the finding is about. */
const sleutelBedoeld: Mend = (geval) => {
  const nieuw = geval.bevinding.params['bedoeld'];
  return typeof nieuw === 'string' ? doe(t.vervang(String(geval.knoop.value), nieuw), vervang(geval.boom, geval.knoop, JSON.stringify(nieuw))) : [];
};

/** Euros as people write them, "€ 5.500,50", in cents; undefined when it is no amount. */
export function inCenten(geschreven: string): number | undefined {
  const kaal = geschreven.replace(/^\s*(?:€|EUR)?\s*/iu, '').replace(/,-$|\s*euro\s*$/iu, '');
  const deel = /^(\d{1,3}(?:\.\d{3})*|\d+)(?:,(\d{2}))?$/u.exec(kaal) ?? /^(\d+)\.(\d{1,2})$/u.exec(kaal);
  if (!deel) return undefined;
  const [, euro = '', cent = '0'] = deel;
  return Number(euro.replaceAll('.', '')) * 100 + Number(cent.padEnd(2, '0').slice(0, 2));
}

const heeftSleutel = (knoop: Knoop, naam: string): boolean => veldVan(knoop)?.children?.[0]?.value === naam;

/** A value of the wrong kind, where the right one is plain. */
const ander: Mend = (geval) => {
  const { boom, knoop } = geval;
  const verwacht = lijstParam(geval, 'verwacht');
  const waarde = waardeVan(knoop);
  const geschreven = boom.tekst.slice(knoop.offset, knoop.offset + knoop.length);
  if (verwacht.includes('lijst') && (typeof waarde === 'string' || knoop.type === 'object')) return doe(t.lijst, vervang(boom, knoop, `[${geschreven}]`));
  if (verwacht.includes('getal') && typeof waarde === 'string') {
    const cent = heeftSleutel(knoop, 'cent') ? inCenten(waarde) : undefined;
    if (cent !== undefined) return doe(t.centen(waarde), vervang(boom, knoop, String(cent)));
    return /^-?\d+$/.test(waarde) ? doe(t.kies(String(Number(waarde))), vervang(boom, knoop, String(Number(waarde)))) : [];
  }
  if (verwacht.includes('ja-nee') && typeof waarde === 'string') {
    const ja = ['ja', 'true', 'waar'].includes(waarde.toLowerCase());
    const nee = ['nee', 'false', 'onwaar'].includes(waarde.toLowerCase());
    return ja || nee ? doe(t.kies(String(ja)), vervang(boom, knoop, String(ja))) : [];
  }
  if (verwacht.includes('tekst') && (typeof waarde === 'number' || typeof waarde === 'boolean'))
    return doe(t.aanhaling, vervang(boom, knoop, JSON.stringify(geschreven)));
  const [enige] = elementen(knoop);
  if (verwacht.includes('tekst') && enige && elementen(knoop).length === 1 && tekstVan(enige) !== undefined)
    return doe(t.geenLijst, vervang(boom, knoop, schrijf(waardeVan(enige))));
  return [];
};

/** A number that is no whole one: an amount in euros. */
const halfGetal: Mend = ({ boom, knoop }) => {
  const cent = heeftSleutel(knoop, 'cent') ? inCenten(boom.tekst.slice(knoop.offset, knoop.offset + knoop.length)) : undefined;
  return cent === undefined ? [] : doe(t.centen(String(knoop.value)), vervang(boom, knoop, String(cent)));
};

const gewoonGetal: Mend = ({ boom, knoop }) => {
  const getal = Number(knoop.value);
  return Number.isSafeInteger(getal) ? doe(t.kies(String(getal === 0 ? 0 : getal)), vervang(boom, knoop, String(getal === 0 ? 0 : getal))) : [];
};

/** Keeps one of some fields that exclude each other. */
const houdEen: Mend = (geval) => {
  const staat = lijstParam(geval, 'velden').filter((veld) => lid(geval.knoop, veld));
  if (staat.length < 2) return [];
  return staat.flatMap((blijft) =>
    doe(t.houdEen(blijft), ...staat.filter((veld) => veld !== blijft).map((veld) => verwijder(geval.boom, lid(geval.knoop, veld) as Knoop))),
  );
};

/** The name of an operator, in the key of the object that the finding names: its pointer goes through the operator. */
const operatorSleutel = (knoop: Knoop): Knoop | undefined => veldVan(knoop)?.children?.[0];

const geweigerd: Mend = (geval) => {
  const sleutel = operatorSleutel(geval.knoop);
  const nieuw = param(geval, 'alternatief');
  const gelijk = ['===', '!=='].includes(nieuw) && geval.bevinding.params['operator'] !== '!!';
  return sleutel && gelijk ? doe(t.vervang(String(sleutel.value), nieuw), vervang(geval.boom, sleutel, JSON.stringify(nieuw))) : [];
};

const andereOperator: Mend = (geval) => {
  const sleutel = operatorSleutel(geval.knoop);
  const nieuw = sleutel && lijktOp(String(sleutel.value), OPERATORS.keys());
  return sleutel && nieuw !== undefined ? doe(t.vervang(String(sleutel.value), nieuw), vervang(geval.boom, sleutel, JSON.stringify(nieuw))) : [];
};

/** `and` or `or` with one operand says no more than that operand. */
const enigeOperand: Mend = (geval) => {
  const { boom, knoop } = geval;
  const [enige, ...rest] = elementen(knoop);
  const object = veldVan(knoop)?.parent;
  if (!enige || !object || rest.length > 0 || !['and', 'or'].includes(param(geval, 'operator'))) return [];
  return doe(t.alleenOnderdeel, vervang(boom, object, boom.tekst.slice(enige.offset, enige.offset + enige.length)));
};

const inLijst: Mend = ({ boom, knoop }) => doe(t.lijst, vervang(boom, knoop, `[${boom.tekst.slice(knoop.offset, knoop.offset + knoop.length)}]`));

/** A measure where a list belongs, or a list where one measure belongs. */
const bijVorm: Mend = (geval) => {
  if (geval.bevinding.params['lijst'] === true) return inLijst(geval);
  const [enige, ...rest] = elementen(geval.knoop);
  return enige && rest.length === 0 ? doe(t.geenLijst, vervang(geval.boom, geval.knoop, schrijf(waardeVan(enige)))) : [];
};

/** Of a field next to this one. */
const buur = (knoop: Knoop, naam: string): Knoop | undefined => lid(veldVan(knoop)?.parent, naam);

const wisselGrenzen: Mend = ({ boom, knoop }) => {
  const min = buur(knoop, 'min');
  return min ? doe(t.wissel, vervang(boom, min, schrijf(waardeVan(knoop))), vervang(boom, knoop, schrijf(waardeVan(min)))) : [];
};

const zonderUitzondering: Mend = ({ boom, knoop }) => {
  const veld = buur(knoop, 'uitzonderingOp');
  return veld ? doe(t.haalWeg('uitzonderingOp'), verwijder(boom, veld)) : [];
};

/** The last day of a month, for a day that the month does not have. */
const laatsteDag: Mend = ({ boom, knoop }) => {
  const [, jaar = '', maand = ''] = /^(\d{4})-(0[1-9]|1[0-2])-(29|3[01])$/.exec(tekstVan(knoop) ?? '') ?? [];
  if (maand === '') return [];
  const schrikkel = Number(jaar) % 4 === 0 && (Number(jaar) % 100 !== 0 || Number(jaar) % 400 === 0);
  const dag = maand === '02' ? (schrikkel ? '29' : '28') : '30';
  return doe(t.kies(`${jaar}-${maand}-${dag}`), vervang(boom, knoop, JSON.stringify(`${jaar}-${maand}-${dag}`)));
};

/** Another id for the second of two: with the first free number behind it. */
const nieuwNummer: Mend = ({ boom, knoop }) => {
  const id = tekstVan(knoop);
  if (id === undefined) return haalWeg({ boom, knoop, bevinding: { code: '', ernst: 'fout', pad: '', params: {} }, offset: 0 });
  let n = 2;
  while (boom.tekst.includes(JSON.stringify(`${id}-${n}`)) || boom.tekst.includes(JSON.stringify(`${id}${n}`))) n++;
  const nieuw = /[A-Z]/.test(id) ? `${id}${n}` : `${id}-${n}`;
  return doe(t.vervang(id, nieuw), vervang(boom, knoop, JSON.stringify(nieuw)));
};

const naam = en(bedoeld);
const optie = en(bedoeld, uitLijst('opties'));
const woord = en(bedoeld, uitLijst('toegestaan'));

/** What mends a finding, by its code. A code that is not here asks for thought: it has words, and no mend. */
export const MENDS: ReadonlyMap<string, Mend> = new Map<string, Mend>([
  ...Object.entries(SYNTAX),
  ['ontbrekend-veld', ontbrekendVeld],
  ['onbekend-veld', (geval) => (geval.bevinding.params['bedoeld'] === undefined ? haalWeg(geval) : sleutelBedoeld(geval))],
  ['dubbele-sleutel', haalWeg],
  ['verboden-sleutel', haalWeg],
  ['getal-niet-geheel', halfGetal],
  ['getal-schrijfwijze', gewoonGetal],
  ['verkeerd-type', ander],
  ['waarde-buiten-lijst', woord],
  ['te-laag', (geval) => zet(Number(param(geval, 'minstens')))(geval)],
  ['te-hoog', (geval) => zet(Number(param(geval, 'hoogstens')))(geval)],
  ['dubbel-element', haalWeg],
  ['precies-een', houdEen],
  ['ander-schema', (geval) => zet(param(geval, 'verwacht'))(geval)],
  ['onbekend-feit', naam],
  ['onbekende-optie', optie],
  ['onbekende-regel', en(naam, haalWeg)],
  ['onbekend-document', naam],
  ['onbekende-sectie', naam],
  ['onbekende-procedure', naam],
  ['onbekende-afweging', en(naam, haalWeg)],
  ['onbekende-klasse', optie],
  ['onbekende-gebeurtenis', naam],
  ['onbekende-lezing', en(naam, uitLijst('lezingen'))],
  ['onbekend-begrip', naam],
  ['onbekend-voorschrift', naam],
  ['onbekend-artikel', naam],
  ['onbekende-operator', andereOperator],
  ['geweigerde-operator', geweigerd],
  ['operanden-geen-lijst', inLijst],
  ['aantal-operanden', enigeOperand],
  ['woord-ongeldig', uitLijst('woorden')],
  ['datum-bestaat-niet', laatsteDag],
  ['dubbele-id', nieuwNummer],
  ['gereserveerde-naam', niets],
  ['veld-past-niet', haalWeg],
  ['grenzen-omgekeerd', wisselGrenzen],
  ['standaard-niveau', zet('overtreding')],
  ['gedeeld-feit-anders', (geval) => zet(param(geval, 'verwacht'))(geval)],
  ['klasse-zonder-feit', haalWeg],
  ['tarief-buiten-voorschrift', haalWeg],
  ['deel-zonder-categorie', haalWeg],
  ['effect-veld-te-veel', haalWeg],
  ['stap-veld-te-veel', haalWeg],
  ['effect-veld-ontbreekt', (geval) => (param(geval, 'veld') === 'keuzegroep' ? voegToe(geval, 'keuzegroep', 'keuze') : [])],
  ['bij-vorm', bijVorm],
  ['sterkte-moet-geboden', zet('geboden')],
  ['mogelijk-als-uitzondering', en(zet('geboden'), zonderUitzondering)],
  ['uitzondering-op-zichzelf', haalWeg],
  ['overgang-zonder-voorganger', haalWeg],
  ['lezing-is-gekozen', haalWeg],
  ['lezing-dubbel', haalWeg],
  ['begrip-ongebruikt', haalWeg],
  ['procedure-ongebruikt', haalWeg],
]);
