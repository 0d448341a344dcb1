import type { Schema } from '@handhavingswijzer/engine';

/** How a field of the format is filled in. */
export type Veldsoort =
  | 'kort'
  | 'lang'
  | 'id'
  | 'datum'
  | 'adres'
  | 'getal'
  | 'cent'
  | 'deel'
  | 'jaNee'
  | 'vlag'
  | 'keuze'
  | 'vinken'
  | 'verwijzing'
  | 'verwijzingen'
  | 'teksten'
  | 'volgorde'
  | 'bron'
  | 'voorwaarde'
  | 'gevolg'
  | 'tarief'
  | 'groep'
  | 'lijst'
  | 'vast';

/** What a reference may name. */
export type Verwijst = 'regel' | 'voorschrift' | 'afweging' | 'procedure' | 'artikel' | 'klasse' | 'lezing';

const VERWIJST: Readonly<Record<string, Verwijst>> = {
  'regels.uitzonderingOp': 'regel',
  'vervangt.uitzonderingOp': 'regel',
  'erbij.uitzonderingOp': 'regel',
  'rekent.vervalt': 'regel',
  'maximumAantal.regel': 'regel',
  'samenloop.regel': 'regel',
  'tarieven.voorschrift': 'voorschrift',
  'feiten.afweging': 'afweging',
  'dan.procedure': 'procedure',
  'voorschriften.artikelen': 'artikel',
  'klasse.standaard': 'klasse',
  'bij.klasse': 'klasse',
  'conflicten.gekozenLezing': 'lezing',
};
const NAAM_DATUM = '^[0-9]{4}-[0-9]{2}-[0-9]{2}$';
/** Texts longer than this get more than one line. */
const LANG = 500;

/** The name of a field with that of what it stands in: "voorschriften.naam". Numbers of elements are passed over. */
export function veldnaam(delen: readonly string[]): { readonly veld: string; readonly binnen: string } {
  const namen = delen.filter((deel) => !/^(?:\d+|-)$/.test(deel));
  return { veld: namen.at(-1) ?? '', binnen: `${namen.at(-2) ?? ''}.${namen.at(-1) ?? ''}` };
}

/** What a field names, where it is a reference. */
export const verwijstNaar = (delen: readonly string[]): Verwijst | undefined => VERWIJST[veldnaam(delen).binnen];

/** How the field at these members is filled in. */
export function soortVan(delen: readonly string[], schema: Schema): Veldsoort {
  const { veld, binnen } = veldnaam(delen);
  if (veld === 'bron') return 'bron';
  if (veld === 'als') return 'voorwaarde';
  if (veld === 'dan') return 'gevolg';
  if (veld === 'deel') return 'deel';
  if (veld === 'cent' || veld === 'eenheidCent') return 'cent';
  if (veld === 'schema') return 'vast';
  if (schema.const !== undefined) return 'vlag';
  if (schema.enum) return 'keuze';
  if (verwijstNaar(delen)) return schema.type === 'array' ? 'verwijzingen' : 'verwijzing';
  if (schema.oneOf && !schema.properties) return 'vinken'; // `bij` of an effect: one measure or some
  if (schema.type === 'boolean') return 'jaNee';
  if (schema.type === 'integer') return 'getal';
  if (schema.type === 'array' && schema.items?.type === 'array') return 'volgorde'; // answers from light to heavy, in steps
  if (schema.type === 'array') return schema.items?.enum ? 'vinken' : schema.items?.type === 'string' ? 'teksten' : 'lijst';
  if (schema.type === 'object') return 'groep';
  if (schema.pattern === NAAM_DATUM) return 'datum';
  if (schema.pattern?.startsWith('^https')) return 'adres';
  if (veld === 'id' && binnen !== 'maatregelen.id') return 'id';
  return (schema.maxLength ?? 0) > LANG ? 'lang' : 'kort';
}
