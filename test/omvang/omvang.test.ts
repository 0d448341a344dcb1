// Every voorschrift of the real policies can be looked through with nothing answered, well within the bound.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { controleerOmvang, parseLandelijk, parsePolicy } from '@handhavingswijzer/engine';

const lees = (naam: string): string => readFileSync(new URL(`../../policies/${naam}`, import.meta.url), 'utf8');
const landelijk = parseLandelijk(lees('landelijk/landelijk.json'));
assert.ok(landelijk.ok);

for (const naam of ['haarlemmermeer', 'helmond']) {
  const beleid = parsePolicy(lees(`${naam}/beleid.json`));
  assert.ok(beleid.ok);
  test(`${naam}: no voorschrift outgrows the bound, nor a fifth of it`, () => {
    assert.deepEqual(controleerOmvang(beleid.waarde, landelijk.waarde), []);
    assert.deepEqual(controleerOmvang(beleid.waarde, landelijk.waarde, 10_000), []);
  });
  test(`${naam}: past a bound each voorschrift that outgrows it is named`, () => {
    const bevindingen = controleerOmvang(beleid.waarde, landelijk.waarde, 10);
    assert.deepEqual([...new Set(bevindingen.map((b) => b.code))], ['te-veel-klassen']);
    assert.equal(bevindingen[0]?.pad, '/voorschriften/0');
  });
}
