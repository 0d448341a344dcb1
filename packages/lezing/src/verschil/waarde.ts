import { isObject } from '@handhavingswijzer/engine';
import type { Bron, Expressie, Regel, Tarief } from '@handhavingswijzer/engine';
import { leesTarief } from '../beleid/tarief.ts';
import { leesBron } from '../bron.ts';
import { leesExpressie } from '../expressie/index.ts';
import { leesDuur } from '../expressie/waarde.ts';
import { isDatum, leesDatum } from '../opmaak/datum.ts';
import { leesBreuk, leesEuro, leesGetal } from '../opmaak/getal.ts';
import { leesNorm } from '../regel/index.ts';
import type { MetBeleid, MetLandelijk } from '../woordenboek.ts';
import { woordenboek } from '../woordenboek.ts';
import { metHoofdletter, zin } from '../zin.ts';

import { LEEG, MET_VASTE_WAARDE, VELDNAMEN, WAARDEN } from './woorden.ts';

/** A policy whose values are read, with the law that it stands on. */
export interface Leeskader {
  readonly beleid: MetBeleid;
  readonly landelijk: MetLandelijk;
}

/** The name of a field, to stand at the head of a line. */
export const veldnaam = (veld: string): string => metHoofdletter(VELDNAMEN[veld] ?? veld);

/** Words are made of what was checked; of a policy that is half right something may not be readable yet. */
export function ofAnders(lees: () => string, anders: string): string {
  try {
    return lees();
  } catch (reden) {
    if (reden instanceof TypeError || reden instanceof RangeError) return anders;
    throw reden;
  }
}

/** The norm of a rule: when it holds, what it demands. */
export const leesRegelnorm = ({ beleid, landelijk }: Leeskader, regel: Regel): string =>
  ofAnders(() => zin(leesNorm(woordenboek(beleid, landelijk), { regel, herkomst: 'beleid' })).tekst, regel.titel);

const VOORZIENINGEN = new Set(['voorzieningen']);
const MAATREGELEN = new Set(['bij', 'nietBij', 'maatregelen', 'maatregel']);

function leesNaam({ beleid, landelijk }: Leeskader, veld: string, id: string): string {
  const boek = woordenboek(beleid, landelijk);
  if (MAATREGELEN.has(veld)) return boek.maatregel(id);
  if (VOORZIENINGEN.has(veld)) return boek.feit('soortVoorziening').opties.get(id) ?? id;
  if (veld === 'artikelen') return landelijk.data.artikelen.find((artikel) => artikel.id === id)?.naam ?? id;
  if (veld === 'afweging') return beleid.data.afwegingen.find((afweging) => afweging.id === id)?.naam ?? id;
  return MET_VASTE_WAARDE.has(veld) ? (WAARDEN[id] ?? id) : id;
}

function leesGetalVan(veld: string, waarde: number): string {
  return veld === 'cent' || veld === 'eenheidCent' ? leesEuro(waarde) : leesGetal(waarde);
}

const isBreuk = (waarde: unknown): waarde is { teller: number; noemer: number } => isObject(waarde) && 'teller' in waarde && 'noemer' in waarde;
const isDuur = (waarde: unknown): waarde is { aantal: number; eenheid: string } =>
  isObject(waarde) && typeof waarde['aantal'] === 'number' && typeof waarde['eenheid'] === 'string';
const isRegel = (waarde: unknown): waarde is Regel => isObject(waarde) && 'als' in waarde && 'dan' in waarde;

/** A value of a policy as text. What it is called is in `veld`. */
export function leesWaarde(kader: Leeskader, veld: string, waarde: unknown): string {
  const { beleid, landelijk } = kader;
  if (veld === 'als') return waarde === true ? 'altijd' : ofAnders(() => leesExpressie(beleid, landelijk, waarde as Expressie).tekst, JSON.stringify(waarde));
  if (veld === 'bron' && isObject(waarde)) return ofAnders(() => leesBron(beleid, landelijk, waarde as unknown as Bron).tekst, JSON.stringify(waarde));
  if (veld === 'tarief') return ofAnders(() => leesTarief(beleid, landelijk, waarde as Tarief).tekst, JSON.stringify(waarde));
  if (isRegel(waarde)) return `${waarde.titel}: ${leesRegelnorm(kader, waarde)}`;
  if (isBreuk(waarde)) return leesBreuk(waarde);
  if (typeof waarde === 'string') return isDatum(waarde) ? leesDatum(waarde) : leesNaam(kader, veld, waarde);
  if (typeof waarde === 'number') return leesGetalVan(veld, waarde);
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee';
  if (Array.isArray(waarde)) return waarde.length === 0 ? LEEG : waarde.map((deel) => leesWaarde(kader, veld, deel)).join(isObject(waarde[0]) ? '; ' : ', ');
  return isObject(waarde) ? leesVelden(kader, waarde) : String(waarde);
}

/** All fields of an object in one text. */
export function leesVelden(kader: Leeskader, object: Readonly<Record<string, unknown>>): string {
  const duur = isDuur(object) ? [leesDuur(object.aantal, object.eenheid)] : [];
  const rest = Object.entries(object).filter(([veld]) => duur.length === 0 || (veld !== 'aantal' && veld !== 'eenheid'));
  return [...duur, ...rest.map(([veld, waarde]) => `${VELDNAMEN[veld] ?? veld}: ${leesWaarde(kader, veld, waarde)}`)].join(', ');
}
