// The licences of others whose code is in the files that are shipped: nearly all ask that their text goes along.
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
/** How the file is called, beside the files that it is about. */
export const NOTICES = 'THIRD-PARTY-NOTICES.txt';

/** Files in which a package says under what licence it is, and what must be said with it. */
const LICENCE = /^(licen[cs]e|copying|notice)(\.(md|txt))?$/i;

/** The texts of a package, from the root; one that brings none is named with what its package.json says. */
function licenceOf(path) {
  const { name, version, license, author } = JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8'));
  const files = readdirSync(join(root, path))
    .filter((file) => LICENCE.test(file))
    .sort();
  const texts = files.map((file) =>
    readFileSync(join(root, path, file), 'utf8')
      .replaceAll('\r\n', '\n')
      .trim(),
  );
  if (texts.length === 0) texts.push([license, typeof author === 'string' ? author : author?.name].filter(Boolean).join(', '));
  return `${name} ${version} (${license})\n\n${texts.join('\n\n')}`;
}

/**
 * The notices that go with some of the shipped files, in the order of the bill of materials; undefined when all in them is ours.
 *
 * @param told what the bundlers told (`Shipped`)
 * @param within whether a file, as a path from the root, is one of them
 */
export function notices(told, within) {
  const packages = told.list().filter(({ files }) => files.some(within));
  if (packages.length === 0) return undefined;
  const line = `\n\n${'-'.repeat(80)}\n\n`;
  return `Code of others in these files, each under its own licence.${line}${packages.map(({ path }) => licenceOf(path)).join(line)}\n`;
}
