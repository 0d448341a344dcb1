import { delenVan, isObject } from '@handhavingswijzer/engine';
import { schemaOp } from '../formaat.ts';
import type { Bewerking } from './bereik.ts';
import { Lijnen, pasBewerkingenToe } from './bereik.ts';
import { herschik, inspringing, ledenVan, nieuwLid, vervang, verwijder } from './bewerk.ts';
import type { Knoop } from './boom.ts';
import { elementen, lid, Tekstboom, waardeVan } from './boom.ts';
import { schrijfZoals, stijlVan } from './opmaak.ts';
import { verschil } from './schuif.ts';

// Changes of a policy, or of its cases, as small edits of the text: for forms and tables. The texts are those of a file that can be read; a pointer
// (RFC 6901) that leads nowhere, or to another kind of value than is needed, is a mistake of the caller: RangeError. White space, the order of keys and
// the ends of lines elsewhere stay as they are; what is new is written as what stands next to it.

const bij = (boom: Tekstboom, pad: string): Knoop => {
  const knoop = boom.bij(pad);
  if (!knoop) throw new RangeError(`nothing stands at ${pad || 'the root'}`);
  return knoop;
};

function lijstBij(boom: Tekstboom, pad: string): Knoop {
  const knoop = bij(boom, pad);
  if (knoop.type !== 'array') throw new RangeError(`no list stands at ${pad || 'the root'}`);
  return knoop;
}

type Velden = Readonly<Record<string, unknown>>;
/** Whether two values are the same data; the order of keys does not count. */
function gelijk(a: unknown, b: unknown): boolean {
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((deel, i) => gelijk(deel, b[i]));
  if (!isObject(a) || !isObject(b)) return a === b;
  const velden = Object.keys(a);
  return velden.length === Object.keys(b).length && velden.every((veld) => Object.hasOwn(b, veld) && gelijk(a[veld], b[veld]));
}

const sleutelVan = (eigenschap: Knoop): string => String(eigenschap.children?.[0]?.value);

/** The elements of the list that this is an element of, without itself: how a new value is best written. */
const buren = (knoop: Knoop): readonly Knoop[] => elementen(knoop.parent).filter((buur) => buur !== knoop);

function zet(boom: Tekstboom, knoop: Knoop, waarde: unknown): readonly Bewerking[] {
  const oud = waardeVan(knoop);
  if (gelijk(oud, waarde)) return [];
  if (isObject(oud) && isObject(waarde) && knoop.children?.length) return zetEnige(boom, knoop, waarde) ?? zetVelden(boom, knoop, waarde);
  if (Array.isArray(oud) && Array.isArray(waarde) && oud.length > 0) return zetElementen(boom, knoop, oud, waarde);
  const { kolom } = boom.lijnen.plek(knoop.offset);
  const voorbeeld = { tekst: boom.tekst, stijl: stijlVan(boom.tekst), knopen: [knoop, ...buren(knoop)] };
  return [vervang(boom, knoop, schrijfZoals(waarde, voorbeeld, inspringing(boom, knoop.offset), kolom - 1))];
}

/** Of an object with one field another such: the key is changed and the value goes on as it was, as for another operator over the same operands. */
function zetEnige(boom: Tekstboom, knoop: Knoop, waarde: Velden): readonly Bewerking[] | undefined {
  const [[veld, inhoud] = [], ...meer] = Object.entries(waarde);
  const [sleutel, oud] = knoop.children?.[0]?.children ?? [];
  if (knoop.children?.length !== 1 || veld === undefined || meer.length > 0 || !sleutel || !oud || sleutel.value === veld) return undefined;
  return [vervang(boom, sleutel, JSON.stringify(veld)), ...zet(boom, oud, inhoud)];
}

function zetVelden(boom: Tekstboom, knoop: Knoop, waarde: Velden): readonly Bewerking[] {
  const leden = ledenVan(knoop);
  const blijft = (eigenschap: Knoop): boolean => Object.hasOwn(waarde, sleutelVan(eigenschap));
  const erbij = Object.keys(waarde)
    .filter((veld) => !leden.some((eigenschap) => sleutelVan(eigenschap) === veld))
    .map((veld) => ({ tekst: nieuwLid(boom, knoop, waarde[veld], velden(knoop, veld), veld), plaats: plaatsVoor(boom, knoop, veld) }));
  const uit: Bewerking[] = [];
  let begin = 0;
  for (let i = 0; i <= leden.length; i++) {
    const hier = leden[i];
    if (hier && !blijft(hier)) continue; // goes out with its neighbours, so that no two edits touch the same comma
    const [vanaf, tot] = [begin, i];
    const nieuw = erbij.filter(({ plaats }) => vanaf <= plaats && plaats <= tot).map(({ tekst }) => tekst);
    if (tot > vanaf || nieuw.length > 0) uit.push(herschik(boom, knoop, vanaf, tot, nieuw));
    const oud = hier?.children?.[1];
    if (hier && oud) uit.push(...zet(boom, oud, waarde[sleutelVan(hier)]));
    begin = i + 1;
  }
  return uit;
}

/** The values of the same field next to it, when the object is an element of a list. */
const velden = (object: Knoop, veld: string): readonly Knoop[] => buren(object).flatMap((buur) => lid(buur, veld) ?? []);

/** The number of fields that come before a new one: it stands in the order of the format, and else last. */
function plaatsVoor(boom: Tekstboom, object: Knoop, veld: string): number {
  const volgorde = Object.keys(schemaOp(boom, delenVan(boom.pad(object)))?.properties ?? {});
  const rang = volgorde.indexOf(veld);
  const leden = ledenVan(object);
  return rang === -1 ? leden.length : leden.findLastIndex((eigenschap) => volgorde.slice(0, rang).includes(sleutelVan(eigenschap))) + 1;
}

/** One list to another: what is alike at both ends stays, what is in between is changed one by one, then added or taken out. */
function zetElementen(boom: Tekstboom, knoop: Knoop, oud: readonly unknown[], nieuw: readonly unknown[]): readonly Bewerking[] {
  const kortste = Math.min(oud.length, nieuw.length);
  let voor = 0;
  while (voor < kortste && gelijk(oud[voor], nieuw[voor])) voor++;
  let achter = 0;
  while (achter < kortste - voor && gelijk(oud[oud.length - 1 - achter], nieuw[nieuw.length - 1 - achter])) achter++;
  const leden = ledenVan(knoop);
  const [totOud, totNieuw] = [oud.length - achter, nieuw.length - achter];
  const samen = Math.min(totOud, totNieuw);
  const anders = leden.slice(voor, samen).flatMap((element, i) => zet(boom, element, nieuw[voor + i]));
  if (totOud === totNieuw) return anders;
  const erbij = nieuw.slice(samen, totNieuw).map((waarde) => nieuwLid(boom, knoop, waarde, dichtstBij(leden, samen)));
  return [...anders, herschik(boom, knoop, samen, totOud, erbij)];
}

/** The elements in the order of how near they are to a place: the one before it first. */
const dichtstBij = (leden: readonly Knoop[], plaats: number): readonly Knoop[] => [...leden.slice(0, plaats).reverse(), ...leden.slice(plaats)];

/**
 * Makes the value at a pointer another one. Of an object or list only what differs is touched: fields are changed, taken out and added, elements too.
 * No edits when it is the same already.
 */
export function zetWaarde(tekst: string, pad: string, waarde: unknown): readonly Bewerking[] {
  const boom = new Tekstboom(tekst);
  return zet(boom, bij(boom, pad), waarde);
}

/** Makes a field of the object at a pointer another value; one that is not there is added, in the order of the format. */
export function zetVeld(tekst: string, pad: string, veld: string, waarde: unknown): readonly Bewerking[] {
  const boom = new Tekstboom(tekst);
  const object = bij(boom, pad);
  if (object.type !== 'object') throw new RangeError(`no object stands at ${pad || 'the root'}`);
  const nu = lid(object, veld);
  if (nu) return zet(boom, nu, waarde);
  const plaats = plaatsVoor(boom, object, veld);
  return [herschik(boom, object, plaats, plaats, [nieuwLid(boom, object, waarde, velden(object, veld), veld)])];
}

/** Takes the field or element at a pointer out, with its comma. */
export function verwijderBij(tekst: string, pad: string): readonly Bewerking[] {
  const boom = new Tekstboom(tekst);
  const knoop = bij(boom, pad);
  if (!knoop.parent) throw new RangeError('the whole text cannot be taken out');
  return [verwijder(boom, knoop)];
}

/** Adds an element to the list at a pointer, written as those that stand there. `plaats`: its number once it is there; else it comes last. */
export function voegElementToe(tekst: string, pad: string, waarde: unknown, plaats?: number): readonly Bewerking[] {
  const boom = new Tekstboom(tekst);
  const lijst = lijstBij(boom, pad);
  const leden = ledenVan(lijst);
  const hier = Math.min(Math.max(plaats ?? leden.length, 0), leden.length);
  return [herschik(boom, lijst, hier, hier, [nieuwLid(boom, lijst, waarde, dichtstBij(leden, hier))])];
}

/** The element at a pointer and the list that it stands in. */
function elementBij(boom: Tekstboom, pad: string): { readonly lijst: Knoop; readonly element: Knoop; readonly nummer: number } {
  const element = bij(boom, pad);
  const lijst = element.parent;
  if (lijst?.type !== 'array') throw new RangeError(`no element of a list stands at ${pad || 'the root'}`);
  return { lijst, element, nummer: ledenVan(lijst).indexOf(element) };
}

/** Gives the element at a pointer another place in its list. `naar`: its number once it is there. The elements keep their own text; what stands between them stays. */
export function verplaatsElement(tekst: string, pad: string, naar: number): readonly Bewerking[] {
  const boom = new Tekstboom(tekst);
  const { lijst, nummer } = elementBij(boom, pad);
  return verplaats(boom, lijst, nummer, naar);
}

/** The same of an element of which the list and number are known. */
export function verplaats(boom: Tekstboom, lijst: Knoop, nummer: number, naar: number): readonly Bewerking[] {
  const { tekst } = boom;
  const leden = ledenVan(lijst);
  const doel = Math.min(Math.max(naar, 0), leden.length - 1);
  if (doel === nummer) return [];
  const [laag, hoog] = [Math.min(nummer, doel), Math.max(nummer, doel)];
  const nu = leden.slice(laag, hoog + 1);
  const straks = doel > nummer ? [...nu.slice(1), ...nu.slice(0, 1)] : [...nu.slice(-1), ...nu.slice(0, -1)];
  const stukken = straks.map(({ offset, length }, i) => {
    const [plek, volgende] = [nu[i] as Knoop, nu[i + 1]];
    return tekst.slice(offset, offset + length) + (volgende ? tekst.slice(plek.offset + plek.length, volgende.offset) : '');
  });
  const [eerste, laatste] = [nu[0] as Knoop, nu.at(-1) as Knoop];
  return [{ bereik: boom.lijnen.bereik(eerste.offset, laatste.offset + laatste.length), tekst: stukken.join('') }];
}

/** Puts a copy of the element at a pointer behind it, with the same text but for these fields: a copy needs an id of its own. */
export function kopieerElement(tekst: string, pad: string, anders: Velden = {}): readonly Bewerking[] {
  const boom = new Tekstboom(tekst);
  const { lijst, element, nummer } = elementBij(boom, pad);
  const kopie = tekst.slice(element.offset, element.offset + element.length);
  const nieuw = Object.entries(anders).reduce((tot, [veld, waarde]) => pasBewerkingenToe(tot, zetVeld(tot, '', veld, waarde)), kopie);
  return [herschik(boom, lijst, nummer + 1, nummer + 1, [nieuw])];
}

/** Several changes, each of the text that the one before it leaves, as one edit of the text. */
export function naElkaar(tekst: string, stappen: readonly ((tekst: string) => readonly Bewerking[])[]): readonly Bewerking[] {
  const straks = stappen.reduce((tot, stap) => pasBewerkingenToe(tot, stap(tot)), tekst);
  if (straks === tekst) return [];
  const { begin, oud, nieuw } = verschil(tekst, straks);
  return [{ bereik: new Lijnen(tekst).bereik(begin, oud), tekst: straks.slice(begin, nieuw) }];
}
