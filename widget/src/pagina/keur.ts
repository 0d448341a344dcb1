import { pagina } from '../teksten/pagina.ts';
import { proefstof, PROEVEN } from './proeven.ts';

/** Only these: the other texts lean on parts that must not run before the page was looked at. */
const teksten = { pagina };
const t = teksten.pagina;

// As they are when this module is loaded: what a page puts in their place later does not reach these.
const { ownKeys, getOwnPropertyDescriptor } = Reflect;
const { JSON: json } = globalThis;
const { parse, stringify } = json;
const { value: bron } = getOwnPropertyDescriptor(Function.prototype, 'toString') as { readonly value: (this: unknown) => string };

/** What every object has by the standard. Anything else would stand as an answer in every dossier and as a field in every rule. */
const VAN_OBJECT: readonly string[] = [
  'constructor',
  '__defineGetter__',
  '__defineSetter__',
  'hasOwnProperty',
  '__lookupGetter__',
  '__lookupSetter__',
  'isPrototypeOf',
  'propertyIsEnumerable',
  'toString',
  'valueOf',
  '__proto__',
  'toLocaleString',
];

/** What lists, texts and numbers have in common: another method on them harms nobody, unless it comes along where fields are counted or written down. */
const GEMEEN: readonly { readonly waar: string; readonly prototype: object }[] = [
  { waar: 'Array.prototype', prototype: Array.prototype },
  { waar: 'String.prototype', prototype: String.prototype },
  { waar: 'Number.prototype', prototype: Number.prototype },
  { waar: 'Boolean.prototype', prototype: Boolean.prototype },
  { waar: 'Function.prototype', prototype: Function.prototype },
  { waar: 'Map.prototype', prototype: Map.prototype },
  { waar: 'Set.prototype', prototype: Set.prototype },
];

/** Names of parts of the element that belonged to something else on the page when the element was registered. */
export const bezetteNamen: string[] = [];

function vreemd(gevonden: string[]): void {
  const eigen = ownKeys(Object.prototype);
  for (let n = 0; n < eigen.length; n += 1) {
    let bekend = false;
    for (let i = 0; i < VAN_OBJECT.length; i += 1) bekend ||= VAN_OBJECT[i] === eigen[n];
    if (!bekend) meld(gevonden, `Object.prototype.${String(eigen[n])}`);
  }
  for (let n = 0; n < GEMEEN.length; n += 1) {
    const { waar, prototype } = GEMEEN[n] as (typeof GEMEEN)[number];
    const sleutels = ownKeys(prototype);
    for (let i = 0; i < sleutels.length; i += 1) {
      const sleutel = sleutels[i];
      if (typeof sleutel === 'string' && (sleutel === 'toJSON' || getOwnPropertyDescriptor(prototype, sleutel)?.enumerable === true))
        meld(gevonden, `${waar}.${sleutel}`);
    }
  }
}

/** Adds a name that is not there yet; without a method of lists, which are what is being looked at. */
function meld(gevonden: string[], naam: string): void {
  for (let n = 0; n < gevonden.length; n += 1) if (gevonden[n] === naam) return;
  gevonden[gevonden.length] = naam;
}

/** A function of the browser itself: neither one of the page, nor one bound or wrapped by it. */
function vanDeBrowser(functie: unknown, naam: string): boolean {
  try {
    return bron.call(functie).replace(/\s+/g, ' ') === `function ${naam}() { [native code] }`;
  } catch {
    return false;
  }
}

function vreemdeJson(gevonden: string[]): void {
  if (globalThis.JSON !== json || json.parse !== parse || !vanDeBrowser(parse, 'parse')) meld(gevonden, 'JSON.parse');
  if (globalThis.JSON !== json || json.stringify !== stringify || !vanDeBrowser(stringify, 'stringify')) meld(gevonden, 'JSON.stringify');
}

/** What the page changed of the browser that an advice stands on; empty: nothing. Cheap enough for before every act. Counts by numbers: `for of` is one of the things that are looked at. */
export function veranderd(): readonly string[] {
  const gevonden: string[] = [];
  vreemd(gevonden);
  vreemdeJson(gevonden);
  const stof = proefstof();
  for (let n = 0; n < PROEVEN.length; n += 1) {
    const { naam, klopt } = PROEVEN[n] as (typeof PROEVEN)[number];
    let goed = false;
    try {
      goed = klopt(stof);
    } catch {
      // what throws is not what it should be
    }
    if (!goed) meld(gevonden, naam);
  }
  return gevonden;
}

/** Why the element must not advise on this page, in words for the officer; undefined: it may. */
export function bezwaarTegenPagina(): string | undefined {
  if (bezetteNamen.length > 0) return t.bezet(bezetteNamen.join(', '));
  const gevonden = veranderd();
  return gevonden.length > 0 ? t.veranderd(gevonden.join(', ')) : undefined;
}
