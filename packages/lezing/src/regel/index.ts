import { bronDeel } from '../bron.ts';
import { bijzin } from '../expressie/bijzin.ts';
import { normaal } from '../expressie/normaal.ts';
import type { BenoemdeRegel, MetBeleid, MetLandelijk, Woordenboek } from '../woordenboek.ts';
import { woordenboek } from '../woordenboek.ts';
import type { Deel, Stuk, Zin } from '../zin.ts';
import { som, zin } from '../zin.ts';
import { leesEffect } from './effect.ts';

/** A rule as a fragment that refers to it: its id. */
export const regelDeel = (id: string): Deel => ({ tekst: id, verwijst: { soort: 'regel', id } });

/** A rule as a person may call it: "‘In beginsel een aanwijzing’ (5.6.1)". */
export function regelNaam(boek: Woordenboek, id: string): Deel {
  const regel = boek.regel(id)?.regel;
  return { tekst: regel === undefined ? id : `‘${regel.titel}’ (${regel.bron.sectie})`, verwijst: { soort: 'regel', id } };
}

/** The norm itself: "Als het risicoprofiel oranje of rood is, dan in beginsel: last onder dwangsom." */
export function leesNorm(boek: Woordenboek, benoemd: BenoemdeRegel): Stuk {
  const als = normaal(benoemd.regel.als);
  const effect = leesEffect(boek, benoemd.regel, benoemd.herkomst);
  const einde = zin(effect).tekst.endsWith('.”') ? '' : '.'; // a quoted sentence brings its own full stop
  return als === true ? ['Altijd ', effect, einde] : ['Als ', bijzin(boek, als), ', dan ', effect, einde];
}

function benoemdeRegel(boek: Woordenboek, regelId: string): BenoemdeRegel {
  const benoemd = boek.regel(regelId);
  if (benoemd === undefined) throw new TypeError(`geen regel met id ${regelId}`);
  return benoemd;
}

/** A rule without its source, for where that is said already: the norm, what it is an exception to, and its own exceptions. Throws as `leesRegel` does. */
export function leesRegeltekst(beleid: MetBeleid, landelijk: MetLandelijk, regelId: string): Zin {
  const boek = woordenboek(beleid, landelijk);
  const benoemd = benoemdeRegel(boek, regelId);
  const { regel } = benoemd;
  const op = regel.uitzonderingOp ?? [];
  const behalve = boek.uitzonderingenOp(regelId);
  return zin(
    leesNorm(boek, benoemd),
    op.length === 0 ? '' : [op.length === 1 ? ' Uitzondering op regel ' : ' Uitzondering op de regels ', som(op.map(regelDeel), 'en'), '.'],
    behalve.length === 0
      ? ''
      : [behalve.length === 1 ? ' Geldt niet waar regel ' : ' Geldt niet waar een van de regels ', som(behalve.map(regelDeel), 'of'), ' geldt.'],
  );
}

/**
 * A whole rule: the norm, what it is an exception to, its own exceptions, and its source. Two rules with another meaning never read the same.
 * Throws when the policy and national law have no such rule.
 */
export function leesRegel(beleid: MetBeleid, landelijk: MetLandelijk, regelId: string): Zin {
  const boek = woordenboek(beleid, landelijk);
  const { regel, herkomst } = benoemdeRegel(boek, regelId);
  return zin(leesRegeltekst(beleid, landelijk, regelId).delen, ' Bron: ', bronDeel(boek, regel.bron, herkomst), '.');
}
