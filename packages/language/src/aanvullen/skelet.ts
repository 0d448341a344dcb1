import type { Schema } from '@handhavingswijzer/engine';
import { schemaDossier } from '@handhavingswijzer/engine';
import { isCasussen, schemaOp, veldUitleg } from '../formaat.ts';
import { teksten } from '../teksten.ts';
import type { Plaats } from './context.ts';
import type { Voorstel } from './typen.ts';

/** The least that has the shape of the schema; texts are left empty, to be filled in. */
export function leeg(schema: Schema | undefined): unknown {
  if (schema === undefined) return '';
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  if (schema.oneOf && !schema.properties) return leeg(schema.oneOf[0]);
  const type = Array.isArray(schema.type) ? (schema.type as readonly string[])[0] : schema.type;
  if (type === 'array') return schema.minItems === undefined ? [] : Array.from({ length: schema.minItems }, () => leeg(schema.items));
  if (type === 'integer') return Math.max(schema.minimum ?? 0, 0);
  if (type === 'boolean') return false;
  if (type !== 'object') return '';
  return Object.fromEntries((schema.required ?? []).map((veld) => [veld, leeg(schema.properties?.[veld])]));
}

const BIJ = ['last-onder-dwangsom'];
/** One effect of each kind. */
const EFFECTEN: Readonly<Record<keyof typeof teksten.effecten, unknown>> = {
  maatregel: { maatregel: 'aanwijzing' },
  eenVan: { eenVan: ['last-onder-dwangsom', 'exploitatieverbod'], keuzegroep: '' },
  treden: { treden: 1 },
  ook: { bij: 'last-onder-dwangsom', ook: 'aanwijzing' },
  verbied: { verbied: ['aanwijzing'] },
  aandachtspunt: { aandachtspunt: '' },
  procedure: { procedure: '' },
  termijn: { termijn: { bij: BIJ, aantal: 14, eenheid: 'dagen', termijnsoort: 'besluit', omschrijving: '' } },
  bedrag: { bedrag: { bij: BIJ, stap: 'basis', omschrijving: '' } },
  teBepalen: { teBepalen: { bij: BIJ, wat: '' } },
  bepaald: { bepaald: { bij: BIJ, wat: '', tekst: '' } },
};

const BRON = { document: '', sectie: '' };

/** Whole rules, one for each kind of effect. */
const regels = (): readonly Voorstel[] =>
  Object.entries(EFFECTEN).map(([soort, dan]) => ({
    label: teksten.effecten[soort as keyof typeof EFFECTEN],
    soort: 'skelet',
    uitleg: soort,
    tekst: JSON.stringify({ id: '', titel: '', als: '', dan, sterkte: 'geboden', bron: BRON }, undefined, 2),
  }));

/** What can stand as an element of a list of objects: whole rules, else one element with every field that it must have. */
export function skeletten({ boom, delen }: Plaats): readonly Voorstel[] {
  const lijst = delen.at(-2) ?? '';
  if (!isCasussen(boom) && ['regels', 'vervangt', 'erbij'].includes(lijst)) return regels();
  const schema = schemaOp(boom, delen);
  if (schema?.type !== 'object' || schema.properties === undefined) return [];
  const heel = lijst === 'casussen' ? { ...(leeg(schema) as object), dossier: leeg(schemaDossier) } : leeg(schema);
  return [{ label: teksten.nieuw(lijst), soort: 'skelet', uitleg: veldUitleg([lijst]), tekst: JSON.stringify(heel, undefined, 2) }];
}
