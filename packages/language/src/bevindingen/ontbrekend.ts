import type { Schema } from '@handhavingswijzer/engine';
import { schemaBeleid, schemaBij, delenVan } from '@handhavingswijzer/engine';
import type { Knoop } from '../tekst/boom.ts';
import { elementen, lid, tekstVan, waardeVan } from '../tekst/boom.ts';
import { teksten } from '../teksten.ts';
import type { Herstelling } from '../typen.ts';
import type { Geval, Mend } from './gereedschap.ts';
import { param, voegToe } from './gereedschap.ts';

const t = teksten.herstel;
const MEESTE_KEUZES = 10;

/** Values that a field may get without a person having to think of a text; the first is the usual one. */
function waarden(schema: Schema | undefined): readonly unknown[] {
  if (schema === undefined) return [];
  if (schema.const !== undefined) return [schema.const];
  if (schema.enum) return schema.enum.length <= MEESTE_KEUZES ? schema.enum : [];
  if (schema.type === 'boolean') return [false, true];
  if (schema.type === 'array' && schema.minItems === undefined) return [[]];
  return [];
}

/** The source of the nearest part before this one that has one. */
function bronHiervoor(knoop: Knoop): Knoop | undefined {
  const buren = elementen(knoop.parent);
  return buren
    .slice(0, buren.indexOf(knoop))
    .reverse()
    .map((buur) => lid(buur, 'bron'))
    .find((bron) => bron !== undefined);
}

function bron(geval: Geval): readonly Herstelling[] {
  const vorige = bronHiervoor(geval.knoop);
  if (!vorige) return [];
  const naam = [lid(vorige, 'document'), lid(vorige, 'sectie')].map((deel) => tekstVan(deel) ?? '').join(', ');
  return voegToe(geval, 'bron', waardeVan(vorige), t.bronVanVorige(naam));
}

/** A field that must be there: with each of the values it can have, where those are few. */
export const ontbrekendVeld: Mend = (geval) => {
  const veld = param(geval, 'veld');
  if (veld === 'bron') return bron(geval);
  return waarden(schemaBij(schemaBeleid, delenVan(geval.bevinding.pad))).flatMap((waarde) => voegToe(geval, veld, waarde));
};
