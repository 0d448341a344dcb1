import { isObject } from '@handhavingswijzer/engine';
import type { BeleidJson, Regel } from '@handhavingswijzer/engine';
import type { MetBeleid, MetLandelijk } from '../woordenboek.ts';
import { gelijk } from './gelijk.ts';
import { paren, plaatsTerug, verplaatst, type Paar } from './paren.ts';
import { veldrijen, type Kaders } from './rijen.ts';
import type { Beleidsdeel, Terugstap, Verschilpunt, Beleidsrij } from './typen.ts';
import { leesRegelnorm, leesVelden, leesWaarde, type Leeskader } from './waarde.ts';
import { ELEMENT, NIEUW, VERPLAATST, VERVALLEN, VOLGORDE } from './woorden.ts';

type Velden = Readonly<Record<string, unknown>>;
type Lijst = Exclude<Beleidsdeel, 'beleid' | 'bedragen'>;

/** The lists of a policy in the order in which a reader wants to know what changed: what decides first. */
const LIJSTEN: readonly Lijst[] = [
  'regels',
  'voorschriften',
  'feiten',
  'begrippen',
  'maatregelen',
  'termijnen',
  'procedure',
  'afwegingen',
  'omstandigheden',
  'afwijkgronden',
  'conflicten',
  'bronnen',
  'nietGemodelleerd',
  'zwaarder',
  'verklaringen',
];
const BUITEN: ReadonlySet<string> = new Set([...LIJSTEN, 'bedragen']);

const NAMEN = ['titel', 'naam', 'vraag', 'tekst', 'reden'];

/** By what an element is known in both versions: its id, of a verklaring what it explains, of what is heavier the fact or the events. */
const sleutelVan = ({ id, bevinding, bij, feit, gebeurtenissen }: Velden): string => JSON.stringify(id ?? [bevinding, bij, feit, gebeurtenissen]);
const metId = ({ id }: Velden): { readonly id?: string } => (typeof id === 'string' ? { id } : {});

/** What an element is called, with its id where that is how people know it. */
function naamVan(deel: Lijst, element: Velden): string {
  const naam = NAMEN.map((veld) => element[veld]).find((tekst) => typeof tekst === 'string') ?? '';
  return deel === 'regels' ? `${ELEMENT[deel]} ${String(element['id'])}: ${naam}` : `${ELEMENT[deel]}: ${naam}`;
}

/** A whole element in words. */
const leesElement = (kader: Leeskader, deel: Lijst, element: Velden): string =>
  deel === 'regels' ? leesRegelnorm(kader, element as unknown as Regel) : leesVelden(kader, element);

function nieuwPunt(kader: Leeskader, deel: Lijst, element: Velden, pad: string): Verschilpunt {
  const rij: Beleidsrij = { wat: NIEUW, nieuw: leesElement(kader, deel, element), pad, terug: [{ soort: 'weg', pad }] };
  return { deel, soort: 'nieuw', ...metId(element), naam: naamVan(deel, element), pad, rijen: [rij] };
}

function vervallenPunt(kader: Leeskader, deel: Lijst, alle: readonly Paar<Velden>[], { element, nummer }: { element: Velden; nummer: number }): Verschilpunt {
  const pad = `/${deel}`;
  const terug: Terugstap = { soort: 'erbij', pad, waarde: element, plaats: plaatsTerug(alle, nummer) };
  const rij: Beleidsrij = { wat: VERVALLEN, oud: leesElement(kader, deel, element), pad, terug: [terug] };
  return { deel, soort: 'vervallen', ...metId(element), naam: naamVan(deel, element), pad, rijen: [rij] };
}

/** A list that is told as one whole: it came or went, or its elements cannot be told apart. */
function heleLijst({ oud: vanKader, nieuw: naarKader }: Kaders, deel: Lijst, oud: unknown, nieuw: unknown): readonly Verschilpunt[] {
  const terug: Terugstap = oud === undefined ? { soort: 'weg', pad: `/${deel}` } : { soort: 'zet', pad: '', veld: deel, waarde: oud };
  const rij: Beleidsrij = {
    wat: ELEMENT[deel],
    ...(oud === undefined ? {} : { oud: leesWaarde(vanKader, deel, oud) }),
    ...(nieuw === undefined ? {} : { nieuw: leesWaarde(naarKader, deel, nieuw) }),
    pad: nieuw === undefined ? '' : `/${deel}`,
    terug: [terug],
  };
  return [{ deel, soort: 'anders', naam: ELEMENT[deel], pad: rij.pad, rijen: [rij] }];
}

function lijstpunten(kaders: Kaders, deel: Lijst, oud: unknown, nieuw: unknown): readonly Verschilpunt[] {
  if (gelijk(oud, nieuw)) return [];
  if (!Array.isArray(oud) || !Array.isArray(nieuw) || ![...(oud as unknown[]), ...(nieuw as unknown[])].every(isObject))
    return heleLijst(kaders, deel, oud, nieuw);
  const alle = paren<Velden>(oud as Velden[], nieuw as Velden[], sleutelVan);
  if (!alle) return heleLijst(kaders, deel, oud, nieuw);
  const pad = `/${deel}`;
  const punten = alle.flatMap(({ oud: van, nieuw: naar }): readonly Verschilpunt[] => {
    if (!naar) return van ? [vervallenPunt(kaders.oud, deel, alle, van)] : [];
    const hier = `${pad}/${naar.nummer}`;
    if (!van) return [nieuwPunt(kaders.nieuw, deel, naar.element, hier)];
    const rijen = veldrijen(kaders, van.element, naar.element, hier);
    return rijen.length === 0 ? [] : [{ deel, soort: 'anders', ...metId(naar.element), naam: naamVan(deel, naar.element), pad: hier, rijen }];
  });
  const anders = verplaatst(alle, pad);
  if (!anders) return punten;
  const namen = anders.weg.flatMap(({ nieuw: naar }) => (naar ? [naamVan(deel, naar.element)] : []));
  const rij: Beleidsrij = { wat: VOLGORDE, nieuw: VERPLAATST(namen), pad, terug: anders.terug };
  return [...punten, { deel, soort: 'volgorde', naam: `${VOLGORDE}: ${ELEMENT[deel].toLowerCase()}`, pad, rijen: [rij] }];
}

/**
 * All that differs between two versions of a policy, in Dutch: rules, amounts and terms with how they read and read now, questions, options, explanations,
 * voorschriften, sources, and the order. Complete: it tells nothing exactly when the two are the same data. Each row can be put back by itself.
 *
 * @param oud of both versions only the shape must be right
 */
export function leesBeleidsverschil(oud: MetBeleid, nieuw: MetBeleid, landelijk: MetLandelijk): readonly Verschilpunt[] {
  const kaders: Kaders = { oud: { beleid: oud, landelijk }, nieuw: { beleid: nieuw, landelijk } };
  const los = (data: BeleidJson): Velden => Object.fromEntries(Object.entries(data).filter(([veld]) => !BUITEN.has(veld)));
  const kop = veldrijen(kaders, los(oud.data), los(nieuw.data), '');
  const bedragen = veldrijen(kaders, { bedragen: oud.data.bedragen }, { bedragen: nieuw.data.bedragen }, '').map((rij) => ({
    ...rij,
    wat: rij.wat.replace(/^Bedragen: (.)/u, (_, letter: string) => letter.toUpperCase()),
  }));
  const punt = (deel: 'beleid' | 'bedragen', pad: string, rijen: readonly Beleidsrij[]): readonly Verschilpunt[] =>
    rijen.length === 0 ? [] : [{ deel, soort: 'anders', naam: ELEMENT[deel], pad, rijen }];
  return [
    ...punt('beleid', '', kop),
    ...lijstpunten(kaders, 'regels', oud.data.regels, nieuw.data.regels),
    ...punt('bedragen', '/bedragen', bedragen),
    ...LIJSTEN.slice(1).flatMap((deel) => lijstpunten(kaders, deel, oud.data[deel as keyof BeleidJson], nieuw.data[deel as keyof BeleidJson])),
  ];
}
