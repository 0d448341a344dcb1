import { schemaOp, veldUitleg, woordUitleg } from '../formaat.ts';
import { VELDEN } from '../namen/beleid.ts';
import { schrijf } from '../tekst/bewerk.ts';
import { lid, tekstVan } from '../tekst/boom.ts';
import type { Plaats } from './context.ts';
import type { Bekend, Kennis } from './kennis.ts';
import { leeg, skeletten } from './skelet.ts';
import type { Voorstel } from './typen.ts';

/** A name that can be filled in as a value. */
export const waarde = ({ id, uitleg }: Bekend): Voorstel => ({ label: id, soort: 'waarde', uitleg, tekst: JSON.stringify(id) });

/** The fields that an object may still get, what it must have first. */
function velden({ boom, delen, knoop, metWaarde }: Plaats): readonly Voorstel[] {
  const object = knoop.parent?.parent;
  const schema = schemaOp(boom, delen);
  const moet = new Set(schema?.required);
  const vrij = Object.keys(schema?.properties ?? {}).filter((veld) => !lid(object, veld));
  return [...vrij.filter((veld) => moet.has(veld)), ...vrij.filter((veld) => !moet.has(veld))].map((veld) => ({
    label: veld,
    soort: 'veld',
    uitleg: veldUitleg([...delen, veld]),
    tekst: metWaarde ? JSON.stringify(veld) : `${JSON.stringify(veld)}: ${schrijf(leeg(schema?.properties?.[veld]))}`,
  }));
}

/** What a field that refers can name. */
function namen({ delen, knoop }: Plaats, kennis: Kennis): readonly Bekend[] | undefined {
  const [laatste = '', vorige = ''] = [delen.at(-1), delen.at(-2)];
  const veld = /^\d+$/.test(laatste) ? vorige : laatste;
  const diep = delen.length > 2 || (delen.length === 2 && veld === laatste);
  if (veld === 'document') return kennis.van('document');
  if (veld === 'sectie') return kennis.secties(tekstVan(lid(knoop.parent?.parent, 'document')));
  if (veld === 'gekozenLezing') return kennis.lezingen(knoop);
  if ((veld === 'standaard' && vorige === 'klasse') || (veld === 'klasse' && vorige === 'bij')) return kennis.klassen();
  const soort = diep && delen[0] !== 'verklaringen' ? VELDEN[veld] : undefined;
  if (soort === undefined) return undefined;
  const zelf = veld === 'uitzonderingOp' ? tekstVan(lid(knoop.parent?.parent?.parent, 'id')) : undefined;
  return kennis.van(soort).filter(({ id }) => id !== zelf);
}

/** What the format has for a place: its fields, its words, a whole element. */
export function inFormaat(plaats: Plaats): readonly Voorstel[] {
  if (plaats.sleutel) return velden(plaats);
  const schema = schemaOp(plaats.boom, plaats.delen);
  const woorden = schema?.enum ?? (schema?.const === undefined ? (schema?.type === 'boolean' ? [true, false] : []) : [schema.const]);
  return woorden.length > 0
    ? woorden.map((woord): Voorstel => ({
        label: String(woord),
        soort: 'waarde',
        uitleg: woordUitleg(plaats.delen, String(woord)),
        tekst: JSON.stringify(woord),
      }))
    : skeletten(plaats);
}

/** What can stand at a place of a policy outside conditions: a name that is declared, or what the format has. */
export function inVeld(plaats: Plaats, kennis: Kennis): readonly Voorstel[] {
  const bekend = plaats.sleutel ? undefined : namen(plaats, kennis);
  return bekend?.map(waarde) ?? inFormaat(plaats);
}
