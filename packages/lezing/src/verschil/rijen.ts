import { alsDeel, isObject } from '@handhavingswijzer/engine';
import type { Regel } from '@handhavingswijzer/engine';
import { leesDuur } from '../expressie/waarde.ts';
import { metHoofdletter } from '../zin.ts';
import { gelijk } from './gelijk.ts';
import { paren, plaatsTerug, verplaatst } from './paren.ts';
import type { Terugstap, Beleidsrij } from './typen.ts';
import { leesRegelnorm, leesVelden, leesWaarde, veldnaam, type Leeskader } from './waarde.ts';
import { ANDERS_OPGESCHREVEN, DE_REGEL, SLEUTELS, VELDNAMEN, VERPLAATST, VOLGORDE } from './woorden.ts';

type Velden = Readonly<Record<string, unknown>>;

/** The two policies that are compared. */
export interface Kaders {
  readonly oud: Leeskader;
  readonly nieuw: Leeskader;
}

/** What a row says of both sides; where they would read the same although they differ, that it does. */
function tweeLezingen(oud: string | undefined, nieuw: string | undefined): Pick<Beleidsrij, 'oud' | 'nieuw'> {
  const zelfde = oud !== undefined && oud === nieuw;
  return { ...(oud === undefined ? {} : { oud }), ...(nieuw === undefined ? {} : { nieuw: zelfde ? ANDERS_OPGESCHREVEN : nieuw }) };
}

/** Puts one field back as it was. */
const veldTerug = (oud: Velden, pad: string, veld: string): Terugstap =>
  Object.hasOwn(oud, veld) ? { soort: 'zet', pad, veld, waarde: oud[veld] } : { soort: 'weg', pad: `${pad}/${alsDeel(veld)}` };

/** A field that is not there any more is looked for in what held it. */
const plekVan = (nieuw: Velden, pad: string, veld: string): string => (Object.hasOwn(nieuw, veld) ? `${pad}/${alsDeel(veld)}` : pad);

const metKop = (kop: string, wat: string): string => (kop === '' ? wat : `${kop}: ${wat.slice(0, 1).toLowerCase()}${wat.slice(1)}`);

/** Several fields that are read together, as one row. */
function samen(kaders: Kaders, wat: string, velden: readonly string[], oud: Velden, nieuw: Velden, pad: string, lees: (k: Leeskader, o: Velden) => string) {
  const anders = velden.filter((veld) => !gelijk(oud[veld], nieuw[veld]));
  if (anders.length === 0) return [];
  const lezingen = tweeLezingen(lees(kaders.oud, oud), lees(kaders.nieuw, nieuw));
  return [{ wat, ...lezingen, pad, terug: anders.map((veld) => veldTerug(oud, pad, veld)) }];
}

const NORM = ['als', 'dan', 'sterkte'];
const DUUR = ['aantal', 'eenheid'];
const isRegel = (object: Velden): object is Velden & Regel => 'als' in object && 'dan' in object;
const heeftDuur = (object: Velden): object is Velden & { aantal: number; eenheid: string } =>
  typeof object['aantal'] === 'number' && typeof object['eenheid'] === 'string';

/** What differs between two objects, field by field. */
export function veldrijen(kaders: Kaders, oud: Velden, nieuw: Velden, pad: string, kop = ''): readonly Beleidsrij[] {
  const regel = isRegel(oud) && isRegel(nieuw);
  const duur = heeftDuur(oud) && heeftDuur(nieuw);
  const los = [...new Set([...Object.keys(nieuw), ...Object.keys(oud)])].filter((veld) => !(regel && NORM.includes(veld)) && !(duur && DUUR.includes(veld)));
  return [
    ...(regel ? samen(kaders, metKop(kop, DE_REGEL), NORM, oud, nieuw, pad, (kader, object) => leesRegelnorm(kader, object as unknown as Regel)) : []),
    ...(duur
      ? samen(kaders, metKop(kop, veldnaam('duur')), DUUR, oud, nieuw, pad, (_, object) => leesDuur(Number(object['aantal']), String(object['eenheid'])))
      : []),
    ...los.filter((veld) => !gelijk(oud[veld], nieuw[veld])).flatMap((veld) => veldrij(kaders, oud, nieuw, pad, kop, veld)),
  ];
}

function veldrij(kaders: Kaders, oud: Velden, nieuw: Velden, pad: string, kop: string, veld: string): readonly Beleidsrij[] {
  const [van, naar] = [oud[veld], nieuw[veld]];
  const wat = metKop(kop, veldnaam(veld));
  if (Array.isArray(van) && Array.isArray(naar)) {
    const rijen = lijstrijen(kaders, van, naar, `${pad}/${alsDeel(veld)}`, kop, veld);
    if (rijen) return rijen;
  }
  if (isObject(van) && isObject(naar) && veld !== 'bron' && veld !== 'als' && veld !== 'deel')
    return veldrijen(kaders, van, naar, `${pad}/${alsDeel(veld)}`, wat);
  const lezingen = tweeLezingen(
    van === undefined ? undefined : leesWaarde(kaders.oud, veld, van),
    naar === undefined ? undefined : leesWaarde(kaders.nieuw, veld, naar),
  );
  return [{ wat, ...lezingen, pad: plekVan(nieuw, pad, veld), terug: [veldTerug(oud, pad, veld)] }];
}

/** An element of a list within an element, by its name. */
function naamVan(kader: Leeskader, veld: string, element: Velden): string {
  if (veld === 'bedragen' || veld === 'categoriedatum') {
    const soorten = element['voorzieningen'];
    const bij = `Bij ${leesWaarde(kader, 'maatregel', element['maatregel'])}`;
    return soorten === undefined ? bij : `${bij} (${leesWaarde(kader, 'voorzieningen', soorten)})`;
  }
  const naam = ['naam', 'titel', 'tekst'].map((kandidaat) => element[kandidaat]).find((tekst) => typeof tekst === 'string');
  return `‘${String(naam ?? element['id'] ?? element['nummer'])}’`;
}

/** Rows of a list whose elements have a name of their own; undefined where they are compared as one value. */
function lijstrijen(
  kaders: Kaders,
  oud: readonly unknown[],
  nieuw: readonly unknown[],
  pad: string,
  kop: string,
  veld: string,
): readonly Beleidsrij[] | undefined {
  const sleutels = SLEUTELS[veld];
  if (!sleutels || ![...oud, ...nieuw].every(isObject)) return undefined;
  const alle = paren(oud as readonly Velden[], nieuw as readonly Velden[], (element) => JSON.stringify(sleutels.map((sleutel) => element[sleutel] ?? null)));
  if (!alle) return undefined;
  const wat = (kader: Leeskader, element: Velden): string => metKop(kop, metHoofdletter(naamVan(kader, veld, element)));
  const rijen = alle.flatMap(({ oud: van, nieuw: naar }): readonly Beleidsrij[] => {
    if (van && naar) return veldrijen(kaders, van.element, naar.element, `${pad}/${naar.nummer}`, wat(kaders.nieuw, naar.element));
    if (naar) {
      const plek = `${pad}/${naar.nummer}`;
      return [{ wat: wat(kaders.nieuw, naar.element), nieuw: leesVelden(kaders.nieuw, naar.element), pad: plek, terug: [{ soort: 'weg', pad: plek }] }];
    }
    if (!van) return [];
    const terug: Terugstap = { soort: 'erbij', pad, waarde: van.element, plaats: plaatsTerug(alle, van.nummer) };
    return [{ wat: wat(kaders.oud, van.element), oud: leesVelden(kaders.oud, van.element), pad, terug: [terug] }];
  });
  const anders = verplaatst(alle, pad);
  if (!anders) return rijen;
  const namen = anders.weg.flatMap(({ nieuw: naar }) => (naar ? [naamVan(kaders.nieuw, veld, naar.element)] : []));
  return [...rijen, { wat: metKop(kop, `${VOLGORDE} van ${VELDNAMEN[veld] ?? veld}`), nieuw: VERPLAATST(namen), pad, terug: anders.terug }];
}
