import { isObject } from '@handhavingswijzer/engine';
import type { Schema } from '@handhavingswijzer/engine';
import type { teksten } from '../teksten/index.ts';
import { schemaVan } from './leeg.ts';

export type Gevolgsoort = keyof typeof teksten.tabellen.gevolg.soorten;

/** The fields of each kind of effect; the last ones, after the bar, may be left out. */
const VORMEN: Readonly<Record<Gevolgsoort, readonly [verplicht: readonly string[], mag: readonly string[]]>> = {
  maatregel: [['maatregel'], []],
  eenVan: [['eenVan', 'keuzegroep'], []],
  treden: [['treden'], []],
  ook: [['bij', 'ook'], []],
  verbied: [['verbied'], []],
  aandachtspunt: [['aandachtspunt'], ['bij']],
  procedure: [['procedure'], ['bij']],
  termijn: [['termijn'], []],
  bedrag: [['bedrag'], []],
  teBepalen: [['teBepalen'], []],
  bepaald: [['bepaald'], []],
};
export const GEVOLGSOORTEN = Object.keys(VORMEN) as readonly Gevolgsoort[];

/** Which kind an effect is; undefined when it is none, or more than one. */
export function gevolgsoort(dan: unknown): Gevolgsoort | undefined {
  if (!isObject(dan)) return undefined;
  const velden = Object.keys(dan);
  return GEVOLGSOORTEN.find((soort) => {
    const [verplicht, mag] = VORMEN[soort];
    return verplicht.every((veld) => velden.includes(veld)) && velden.every((veld) => verplicht.includes(veld) || mag.includes(veld));
  });
}

/** Which further fields a step of an amount has. */
const STAPVELDEN: Readonly<Record<string, readonly string[]>> = {
  basis: [],
  aantal: ['tenHoogste'],
  omvang: ['deel'],
  recidive: ['deel'],
  factor: ['deel'],
  ondergrens: ['cent', 'categorie'],
  bovengrens: ['cent', 'categorie'],
};

/** The schema of an effect of one kind, with only the fields that it has. `dan`: what is filled in already. */
export function schemaVanGevolg(pad: string, soort: Gevolgsoort, dan: unknown): Schema {
  const alle = schemaVan(pad)?.properties ?? {};
  const [verplicht, mag] = VORMEN[soort];
  const eigen = (veld: string): Schema => {
    const schema = alle[veld] ?? {};
    if (veld === 'bij') return schema.oneOf?.find(({ enum: een }) => (een !== undefined) === (soort === 'ook')) ?? schema;
    return veld === 'bedrag' ? vanStap(schema, isObject(dan) && isObject(dan['bedrag']) ? dan['bedrag'] : {}) : schema;
  };
  return { type: 'object', required: verplicht, properties: Object.fromEntries([...verplicht, ...mag].map((veld) => [veld, eigen(veld)])) };
}

function vanStap(schema: Schema, bedrag: Readonly<Record<string, unknown>>): Schema {
  const meer = STAPVELDEN[String(bedrag['stap'])] ?? [];
  const velden = Object.entries(schema.properties ?? {}).filter(([veld]) => schema.required?.includes(veld) === true || meer.includes(veld) || veld in bedrag);
  return { ...schema, properties: Object.fromEntries(velden) };
}
