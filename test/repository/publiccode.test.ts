// publiccode.yml against the mandatory keys and bounds of version 0.7 of the standard, and against the repository it describes.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '../..');
const lees = (pad: string): string => readFileSync(join(root, pad), 'utf8');

interface Publiccode {
  publiccodeYmlVersion: string;
  name: string;
  url: string;
  softwareVersion: string;
  platforms: string[];
  developmentStatus: string;
  softwareType: string;
  description: Record<string, { shortDescription: string; longDescription: string; features: string[]; screenshots: string[] }>;
  legal: { license: string };
  maintenance: { type: string; contacts: { name: string }[] };
  localisation: { localisationReady: boolean; availableLanguages: string[] };
  intendedAudience: { countries: string[] };
  supports: { id: string }[];
}
const publiccode = parse(lees('publiccode.yml')) as Publiccode;

test('the mandatory keys are there, with values that the standard allows', () => {
  assert.equal(publiccode.publiccodeYmlVersion, '0.7');
  assert.ok(publiccode.name);
  assert.ok(publiccode.platforms.length > 0);
  assert.ok(['concept', 'development', 'beta', 'stable', 'obsolete'].includes(publiccode.developmentStatus));
  assert.ok(['standalone/web', 'standalone/other', 'addon', 'library'].includes(publiccode.softwareType));
  assert.ok(['internal', 'community'].includes(publiccode.maintenance.type));
  assert.ok(publiccode.maintenance.contacts.every(({ name }) => name.length > 0) && publiccode.maintenance.contacts.length > 0);
  assert.equal(publiccode.localisation.localisationReady, false);
  assert.deepEqual(publiccode.localisation.availableLanguages, ['nl']);
  assert.deepEqual(publiccode.intendedAudience.countries, ['NL']);
  for (const adres of [publiccode.url, ...publiccode.supports.map(({ id }) => id)]) assert.equal(new URL(adres).protocol, 'https:');
});

test('the descriptions have the length that the standard asks', () => {
  for (const { shortDescription, longDescription, features } of Object.values(publiccode.description)) {
    assert.ok(shortDescription.length <= 150 && !shortDescription.includes('\n'));
    assert.ok(longDescription.length >= 150 && longDescription.length <= 10_000);
    assert.ok(features.length >= 5 && features.length <= 20);
  }
});

test('it describes this repository', () => {
  const cli = JSON.parse(lees('packages/cli/package.json')) as { version: string };
  assert.equal(publiccode.softwareVersion, cli.version);
  assert.equal(publiccode.legal.license, (JSON.parse(lees('package.json')) as { license: string }).license);
  assert.match(lees('LICENSE'), /EUROPEAN UNION PUBLIC LICENCE v\. 1\.2/);
  assert.ok(lees('CHANGELOG.md').includes(`## ${publiccode.softwareVersion}`));
  for (const { screenshots } of Object.values(publiccode.description)) for (const beeld of screenshots) assert.ok(existsSync(join(root, beeld)), beeld);
});
