import { schemaBeleid, schemaBij, veldenBij } from '@handhavingswijzer/engine';
import { VELDEN } from '../namen/beleid.ts';
import { schrijf } from '../tekst/bewerk.ts';
import { lid, tekstVan } from '../tekst/boom.ts';
import type { Plaats } from './context.ts';
import type { Bekend, Kennis } from './kennis.ts';
import { leeg, skeletten } from './skelet.ts';
import type { Voorstel } from './typen.ts';

const waarde = ({ id, uitleg }: Bekend): Voorstel => ({ label: id, soort: 'waarde', uitleg, tekst: JSON.stringify(id) });

/** The fields that an object may still get, what it must have first. */
function velden({ delen, knoop, metWaarde }: Plaats): readonly Voorstel[] {
  const object = knoop.parent?.parent;
  const schema = schemaBij(schemaBeleid, delen);
  const moet = new Set(schema?.required);
  const vrij = veldenBij(schemaBeleid, delen).filter((veld) => !lid(object, veld));
  return [...vrij.filter((veld) => moet.has(veld)), ...vrij.filter((veld) => !moet.has(veld))].map((veld) => ({
    label: veld,
    soort: 'veld',
    uitleg: '',
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
  const soort = diep ? VELDEN[veld] : undefined;
  if (soort === undefined) return undefined;
  const zelf = veld === 'uitzonderingOp' ? tekstVan(lid(knoop.parent?.parent?.parent, 'id')) : undefined;
  return kennis.van(soort).filter(({ id }) => id !== zelf);
}

/** What can stand at a place outside conditions: a field, a name that is declared, a word of the format, a whole element. */
export function inVeld(plaats: Plaats, kennis: Kennis): readonly Voorstel[] {
  if (plaats.sleutel) return velden(plaats);
  const bekend = namen(plaats, kennis);
  if (bekend) return bekend.map(waarde);
  const schema = schemaBij(schemaBeleid, plaats.delen);
  const woorden = schema?.enum ?? (schema?.const === undefined ? (schema?.type === 'boolean' ? [true, false] : []) : [schema.const]);
  if (woorden.length > 0) return woorden.map((woord): Voorstel => ({ label: String(woord), soort: 'waarde', uitleg: '', tekst: JSON.stringify(woord) }));
  return skeletten(plaats.delen);
}
