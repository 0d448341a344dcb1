import { isObject, type Antwoord, type Feit } from '@handhavingswijzer/engine';
import { losAntwoord } from '../document/verslag/stof.ts';
import { isDatum, leesDatum, leesDatumMetDag } from '../opmaak/datum.ts';
import { leesGetal } from '../opmaak/getal.ts';
import type { MetBeleid, MetLandelijk, Woordenboek } from '../woordenboek.ts';
import { woordenboek } from '../woordenboek.ts';
import { metHoofdletter } from '../zin.ts';
import { DOSSIERWOORDEN, GEGEVENS } from './woorden.ts';

type Velden = Readonly<Record<string, unknown>>;

/** One thing that a dossier says. */
export interface Dossierrij {
  readonly wat: string;
  readonly waarde: string;
}

/** A dossier in words: what holds for the whole case, then each overtreding. */
export interface Dossierlezing {
  readonly zaak: readonly Dossierrij[];
  readonly overtredingen: readonly { readonly id: string; readonly naam: string; readonly rijen: readonly Dossierrij[] }[];
}

interface Kader {
  readonly beleid: MetBeleid;
  readonly landelijk: MetLandelijk;
  readonly boek: Woordenboek;
}

const velden = (waarde: unknown): Velden => (isObject(waarde) ? waarde : {});
const isAntwoord = (waarde: unknown): waarde is Antwoord =>
  typeof waarde === 'string' ||
  typeof waarde === 'boolean' ||
  Number.isSafeInteger(waarde) ||
  (Array.isArray(waarde) && waarde.every((deel) => typeof deel === 'string'));

/** What cannot be read as it should: as it stands in the file. */
const zoalsHetStaat = (waarde: unknown): string =>
  waarde === undefined ? DOSSIERWOORDEN.leeg : `‘${typeof waarde === 'string' ? waarde : JSON.stringify(waarde)}’`;

/** A value that is no answer to a question: a date, a number, yes or no, a name. */
function leesGegeven(waarde: unknown): string {
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee';
  if (Number.isSafeInteger(waarde)) return leesGetal(waarde as number);
  if (typeof waarde !== 'string') return zoalsHetStaat(waarde);
  return isDatum(waarde) ? leesDatumMetDag(waarde) : waarde;
}

/** Known fields under their names, in the order of the table; then what the format does not have. */
function gegevens({ beleid, landelijk }: Kader, hier: Velden, plaats: keyof typeof GEGEVENS): readonly Dossierrij[] {
  const tabel: Readonly<Record<string, { readonly naam: string; readonly feit?: string }>> = GEGEVENS[plaats];
  const bekend = Object.entries(tabel).flatMap(([veld, { naam, feit: id }]): readonly Dossierrij[] => {
    const waarde = hier[veld];
    if (waarde === undefined) return [];
    const feit = landelijk.data.feiten.find((een) => een.id === id);
    return [{ wat: naam, waarde: feit?.opties && typeof waarde === 'string' ? losAntwoord({ beleid, landelijk }, feit, waarde) : leesGegeven(waarde) }];
  });
  return [...bekend, ...vreemd(hier, Object.keys(tabel))];
}

/** Fields that a dossier has and the format does not. */
const vreemd = (hier: Velden, bekend: readonly string[]): readonly Dossierrij[] =>
  Object.entries(hier).flatMap(([veld, waarde]) => (bekend.includes(veld) ? [] : [{ wat: DOSSIERWOORDEN.onbekend(veld), waarde: zoalsHetStaat(waarde) }]));

const feitrij = (kader: Kader, feit: Feit, waarde: unknown): Dossierrij => ({
  wat: metHoofdletter(feit.naam ?? feit.vraag),
  waarde: isAntwoord(waarde) ? losAntwoord(kader, feit, waarde) : zoalsHetStaat(waarde),
});

/** Answers in the order in which the policy asks; then those to questions that it does not ask. */
function antwoorden(kader: Kader, gegeven: unknown): readonly Dossierrij[] {
  if (gegeven === undefined) return [];
  if (!isObject(gegeven)) return [{ wat: DOSSIERWOORDEN.antwoorden, waarde: zoalsHetStaat(gegeven) }];
  const hier: Velden = gegeven;
  const { feiten } = kader.beleid.data;
  return [
    ...feiten.flatMap((feit) => (hier[feit.id] === undefined ? [] : [feitrij(kader, feit, hier[feit.id])])),
    ...vreemd(
      hier,
      feiten.map(({ id }) => id),
    ),
  ];
}

/** An event of the history: "aanwijzing (deze locatie; op tijd opgevolgd: nee)". */
function gebeurtenis({ boek }: Kader, gegeven: unknown, nummer: number): Dossierrij {
  if (!isObject(gegeven)) return { wat: DOSSIERWOORDEN.eerder, waarde: zoalsHetStaat(gegeven) };
  const { datum, soort, ...over } = gegeven;
  const bij = Object.entries(over).map(([veld, waarde]) => DOSSIERWOORDEN.gebeurtenis.get(veld)?.(waarde) ?? `${veld}: ${zoalsHetStaat(waarde)}`);
  const wat = (typeof soort === 'string' ? boek.gebeurtenissen.get(soort) : undefined) ?? zoalsHetStaat(soort);
  return {
    wat: DOSSIERWOORDEN.eerdere(nummer, typeof datum === 'string' && isDatum(datum) ? leesDatum(datum) : zoalsHetStaat(datum)),
    waarde: bij.length === 0 ? wat : `${wat} (${bij.join('; ')})`,
  };
}

function historie(kader: Kader, gegeven: unknown): readonly Dossierrij[] {
  if (gegeven === undefined) return [];
  if (!Array.isArray(gegeven)) return [{ wat: DOSSIERWOORDEN.eerder, waarde: zoalsHetStaat(gegeven) }];
  return gegeven.length === 0 ? [{ wat: DOSSIERWOORDEN.eerder, waarde: 'niets' }] : gegeven.map((een, i) => gebeurtenis(kader, een, i + 1));
}

function overtreding(kader: Kader, gegeven: unknown): Dossierlezing['overtredingen'][number] {
  if (!isObject(gegeven)) return { id: '', naam: zoalsHetStaat(gegeven), rijen: [] };
  const { id, voorschrift, antwoorden: vragen, historie: eerder, ...over } = gegeven;
  const naam = kader.beleid.data.voorschriften.find((een) => een.id === voorschrift)?.naam ?? zoalsHetStaat(voorschrift);
  return {
    id: typeof id === 'string' ? id : zoalsHetStaat(id),
    naam,
    rijen: [...gegevens(kader, over, 'overtreding'), ...antwoorden(kader, vragen), ...historie(kader, eerder)],
  };
}

/**
 * A dossier in words, for who reads a case. Leaves nothing out, also of a dossier that must be refused: what has no name or is of another kind stands as it is in the
 * file, between quotes. What is not filled in is not named.
 *
 * @param dossier a `dossier/1`, or what should have been one
 */
export function leesDossier(beleid: MetBeleid, landelijk: MetLandelijk, dossier: Velden): Dossierlezing {
  const kader: Kader = { beleid, landelijk, boek: woordenboek(beleid, landelijk) };
  const { schema: _, zaak, inspectie, voorziening, houder, antwoorden: vragen, overtredingen, ...over } = dossier;
  const groep = (waarde: unknown, plaats: 'zaak' | 'inspectie' | 'voorziening' | 'houder'): readonly Dossierrij[] =>
    waarde === undefined || isObject(waarde)
      ? gegevens(kader, velden(waarde), plaats)
      : [{ wat: DOSSIERWOORDEN.onbekend(plaats), waarde: zoalsHetStaat(waarde) }];
  return {
    zaak: [
      ...groep(zaak, 'zaak'),
      ...groep(inspectie, 'inspectie'),
      ...gegevens(kader, over, 'dossier'),
      ...groep(voorziening, 'voorziening'),
      ...groep(houder, 'houder'),
      ...antwoorden(kader, vragen),
      ...(overtredingen === undefined || Array.isArray(overtredingen) ? [] : [{ wat: DOSSIERWOORDEN.overtredingen, waarde: zoalsHetStaat(overtredingen) }]),
    ],
    overtredingen: Array.isArray(overtredingen) ? overtredingen.map((een) => overtreding(kader, een)) : [],
  };
}
