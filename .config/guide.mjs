// The table of the integration guide: all that the element offers, from the custom-elements manifest. `npm run genereer` writes it into the guide.
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { manifest } from './manifest.mjs';

export const GUIDE = resolve(import.meta.dirname, '../widget/INTEGRATION.md');
const PLACE = /(<!-- generated[^\n]*-->\n)[^]*?(<!-- \/generated -->)/;

const cell = (text = '') => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const table = (heads, rows) =>
  [`| ${heads.join(' | ')} |`, `|${heads.map(() => '---').join('|')}|`, ...rows.map((row) => `| ${row.map(cell).join(' | ')} |`)].join('\n');
const code = (text) => (text ? `\`${text}\`` : '');
const list = (named) => named.map(({ name, description }) => [code(name), description]);

/** The tables as Markdown. */
export function offered() {
  const element = manifest('index.js')
    .modules.flatMap(({ declarations }) => declarations)
    .find(({ tagName }) => tagName);
  const attribute = new Map(element.attributes.flatMap(({ name, fieldName }) => (fieldName ? [[fieldName, name]] : [])));
  const fields = element.members.filter(({ kind }) => kind === 'field');
  const property = ({ name, type, description, readonly }) => [
    code(name),
    code(attribute.get(name)),
    code(type?.text),
    `${description}${readonly ? ' Read only.' : ''}`,
  ];
  return [
    table(['property', 'attribute', 'type', ''], fields.map(property)),
    table(
      ['event', 'type', ''],
      element.events.map(({ name, type, description }) => [code(name), code(type.text), description]),
    ),
    'Every event bubbles and is composed: listen on the element or anywhere above it.',
    table(['part', ''], list(element.cssParts)),
    table(['token', ''], list(element.cssProperties)),
    element.slots?.length ? table(['slot', ''], list(element.slots)) : 'There are no slots: what stands between the tags is not shown.',
  ].join('\n\n');
}

/** The guide with the tables as they are now. */
export const renewed = (guide) => guide.replace(PLACE, (_, begin, end) => `${begin}\n${offered()}\n\n${end}`);

if (process.argv[1] === import.meta.filename) writeFileSync(GUIDE, renewed(readFileSync(GUIDE, 'utf8')));
