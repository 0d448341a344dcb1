// One inspection held against two policies: an answer to a shared fact is understood by both, also where one does not ask it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { adviseer, parseLandelijk, parsePolicy, type Advies, type Beleid } from '@handhavingswijzer/engine';
import { GEWOON } from '../hulp/gewoon.ts';

const lees = (naam: string): string => readFileSync(new URL(`../../policies/${naam}`, import.meta.url), 'utf8');
const landelijk = parseLandelijk(lees('landelijk/landelijk.json'));
assert.ok(landelijk.ok);
const beleid = (naam: string): Beleid => {
  const uitslag = parsePolicy(lees(`${naam}/beleid.json`));
  assert.ok(uitslag.ok);
  return uitslag.waarde;
};
const helmond = beleid('helmond');
const dossier = (zaak: Record<string, unknown>, bijOvertreding: Record<string, unknown> = {}): unknown => ({
  schema: 'dossier/1',
  besluitdatum: '2026-03-30',
  inspectie: { datum: '2026-03-02', soort: 'jaarlijks' },
  voorziening: { soort: 'kindercentrum' },
  houder: {},
  antwoorden: zaak,
  overtredingen: [{ id: 'o', voorschrift: 'stabiliteit', antwoorden: bijOvertreding, historie: [] }],
});
const uitkomst = (zaak: Record<string, unknown>, bijOvertreding?: Record<string, unknown>): Advies | string[] => {
  const uitslag = adviseer(helmond, landelijk.waarde, dossier(zaak, bijOvertreding));
  return uitslag.ok ? uitslag.waarde : uitslag.bevindingen.map((b) => `${b.code} ${b.pad}`);
};

test('a shared fact that the policy does not ask changes nothing', () => {
  assert.ok(!helmond.data.feiten.some((feit) => feit.id === 'notoireOvertreder'));
  const met = uitkomst({ notoireOvertreder: true });
  const zonder = uitkomst({});
  assert.ok(!Array.isArray(met) && !Array.isArray(zonder));
  assert.deepEqual(met.overtredingen, zonder.overtredingen);
});

test('but it is checked: type, level and options', () => {
  assert.deepEqual(uitkomst({ notoireOvertreder: 'ja' }), ['antwoord-type /antwoorden/notoireOvertreder']);
  assert.deepEqual(uitkomst({}, { notoireOvertreder: true }), ['antwoord-niveau /overtredingen/0/antwoorden/notoireOvertreder']);
  assert.deepEqual(uitkomst({ notoireOvertrederr: true }), ['onbekend-antwoord /antwoorden/notoireOvertrederr']);
});

for (const naam of ['haarlemmermeer', 'helmond'])
  test(`${naam} accepts every shared fact in one dossier`, () => {
    const uitslag = adviseer(
      beleid(naam),
      landelijk.waarde,
      dossier(
        { veelheid: false, notoireOvertreder: false },
        {
          ...GEWOON,
          ernst: 'groot',
          bevelOpgevolgd: true,
          omBesluit: 'geen-antwoord',
        },
      ),
    );
    assert.ok(uitslag.ok, JSON.stringify(uitslag));
    assert.deepEqual(
      uitslag.waarde.ontbrekend.map((f) => f.feit).filter((feit) => !['capaciteit', 'risicoprofiel', 'voorschoolseEducatie'].includes(feit)),
      [],
    );
  });
