import type { Knoop, Tekstboom } from '../tekst/boom.ts';
import { elementen, lid, tekstVan, velden } from '../tekst/boom.ts';
import type { Naamplaats, Soort } from './typen.ts';

type Zet = (soort: Soort, knoop: Knoop | undefined, verklaring?: boolean, binnen?: string) => void;

const VERKLARINGEN: readonly (readonly [sectie: string, soort: Soort])[] = [
  ['feiten', 'naam'],
  ['begrippen', 'naam'],
  ['voorschriften', 'voorschrift'],
  ['regels', 'regel'],
  ['maatregelen', 'maatregel'],
  ['bronnen', 'document'],
  ['afwegingen', 'afweging'],
  ['procedure', 'procedure'],
  ['afwijkgronden', 'afwijkgrond'],
  ['conflicten', 'conflict'],
];

/** Fields whose value, or whose elements, name something, wherever they stand. */
export const VELDEN: Readonly<Record<string, Soort>> = {
  afweging: 'afweging',
  uitzonderingOp: 'regel',
  vervalt: 'regel',
  regel: 'regel',
  procedure: 'procedure',
  voorschrift: 'voorschrift',
  maatregel: 'maatregel',
  maatregelen: 'maatregel',
  eenVan: 'maatregel',
  ook: 'maatregel',
  bij: 'maatregel',
  nietBij: 'maatregel',
  verbied: 'maatregel',
  artikelen: 'artikel',
};

/** Sections whose own name is also that of a field that refers. */
const WORTELVELDEN: ReadonlySet<string> = new Set(['procedure', 'maatregelen']);

const VERGELIJKT: ReadonlySet<string> = new Set(['===', '!==', 'in', 'bevat']);

/** The name that `{"var": …}` reads, as a node. */
export function varKnoop(knoop: Knoop | undefined): Knoop | undefined {
  const naam = lid(knoop, 'var');
  return naam?.type === 'array' ? naam.children?.[0] : naam;
}

/** The names in a condition: facts and begrippen, and the options, voorschriften and articles they are compared with. */
function expressie(knoop: Knoop, zet: Zet): void {
  if (knoop.type === 'array') return elementen(knoop).forEach((deel) => expressie(deel, zet));
  for (const [sleutel, waarde] of velden(knoop)) {
    if (sleutel.value === 'var') {
      zet('naam', varKnoop(knoop));
      continue;
    }
    expressie(waarde, zet);
    if (!VERGELIJKT.has(String(sleutel.value))) continue;
    const feit = elementen(waarde)
      .map((deel) => tekstVan(varKnoop(deel)))
      .find((naam) => naam !== undefined);
    if (feit === undefined) continue;
    for (const deel of elementen(waarde)) for (const optie of deel.type === 'array' ? elementen(deel) : [deel]) zetOptie(feit, optie, zet);
  }
}

/** What a fact can be: the fields `voorschrift` and `artikelen` of the dossier have names of their own as options. */
export function zetOptie(feit: string, knoop: Knoop, zet: Zet): void {
  if (feit === 'voorschrift') zet('voorschrift', knoop);
  else if (feit === 'artikelen') zet('artikel', knoop);
  else zet('optie', knoop, false, feit);
}

/** The circumstances of a direction are the options of the fact of that name: one thing, declared in two places. */
function omstandigheden(wortel: Knoop | undefined, zet: Zet): void {
  for (const omstandigheid of elementen(lid(wortel, 'omstandigheden'))) {
    const richting = tekstVan(lid(omstandigheid, 'richting')) ?? '';
    const optie = richting === 'verzachtend' || richting === 'verzwarend';
    zet(optie ? 'optie' : 'omstandigheid', lid(omstandigheid, 'id'), true, optie ? richting : '');
  }
}

function zetBron(bron: Knoop | undefined, zet: Zet): void {
  zet('document', lid(bron, 'document'));
  zet('sectie', lid(bron, 'sectie'), false, tekstVan(lid(bron, 'document')) ?? '');
}

/** The fact that makes a case heavier, and its answers in their order. */
function zwaarder(knoop: Knoop, zet: Zet): void {
  const feit = lid(knoop, 'feit');
  zet('naam', feit);
  for (const stap of elementen(lid(knoop, 'volgorde'))) for (const antwoord of elementen(stap)) zetOptie(tekstVan(feit) ?? '', antwoord, zet);
}

function doorloop(knoop: Knoop, zet: Zet, klassefeiten: readonly string[], diep: boolean): void {
  for (const element of elementen(knoop)) doorloop(element, zet, klassefeiten, true);
  for (const [sleutel, waarde] of velden(knoop)) {
    const veld = String(sleutel.value);
    const soort = diep || !WORTELVELDEN.has(veld) ? VELDEN[veld] : undefined;
    if (veld === 'als') {
      expressie(waarde, zet);
      continue;
    }
    if (veld === 'bron') {
      zetBron(waarde, zet);
      continue;
    }
    if (veld === 'verklaringen') {
      for (const verklaring of elementen(waarde)) zetBron(lid(verklaring, 'bron'), zet); // the ids that it is about are of any kind
      continue;
    }
    if (veld === 'zwaarder') elementen(waarde).forEach((deel) => zwaarder(deel, zet));
    if (soort) (waarde.type === 'array' ? elementen(waarde) : [waarde]).forEach((deel) => zet(soort, deel));
    if (veld === 'klasse')
      for (const feit of klassefeiten) for (const deel of [lid(waarde, 'standaard'), lid(lid(waarde, 'bij'), 'klasse')]) zet('optie', deel, false, feit);
    if (veld === 'vervangt') elementen(waarde).forEach((regel) => zet('regel', lid(regel, 'id')));
    if (veld === 'erbij') elementen(waarde).forEach((regel) => zet('regel', lid(regel, 'id'), true));
    if (veld === 'begrippen' && diep) elementen(waarde).forEach((begrip) => zet('naam', lid(begrip, 'id')));
    doorloop(waarde, zet, klassefeiten, true);
  }
}

/** Every place in a policy where a name is declared or used; what is not written yet is left out. */
export function namenInBeleid({ wortel }: Tekstboom): readonly Naamplaats[] {
  const uit: Naamplaats[] = [];
  const zet: Zet = (soort, knoop, verklaring = false, binnen = '') => {
    const id = tekstVan(knoop);
    if (knoop && id !== undefined) uit.push({ soort, id, binnen, verklaring, knoop });
  };
  for (const [sectie, soort] of VERKLARINGEN) for (const element of elementen(lid(wortel, sectie))) zet(soort, lid(element, 'id'), true);
  for (const document of elementen(lid(wortel, 'bronnen')))
    for (const sectie of elementen(lid(document, 'secties'))) zet('sectie', lid(sectie, 'nummer'), true, tekstVan(lid(document, 'id')) ?? '');
  const feiten = elementen(lid(wortel, 'feiten'));
  for (const feit of feiten) for (const optie of elementen(lid(feit, 'opties'))) zet('optie', lid(optie, 'id'), true, tekstVan(lid(feit, 'id')) ?? '');
  omstandigheden(wortel, zet);
  for (const conflict of elementen(lid(wortel, 'conflicten'))) {
    const id = tekstVan(lid(conflict, 'id')) ?? '';
    for (const lezing of elementen(lid(conflict, 'lezingen'))) zet('lezing', lid(lezing, 'id'), true, id);
    zet('lezing', lid(conflict, 'gekozenLezing'), false, id);
  }
  const klassefeiten = feiten.flatMap((feit) => (lid(feit, 'standaard') ? [tekstVan(lid(feit, 'id')) ?? ''] : []));
  if (wortel) doorloop(wortel, zet, klassefeiten, false);
  return uit;
}
