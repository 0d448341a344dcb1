// Where the source texts contradict themselves or the law, found by reading them: each is declared in the policy with its readings, or the rule is named that
// settles it. The list is data: one contradiction per entry, in words of its own.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { adviseer, type Bron, type Casussen, type Dossier } from '@handhavingswijzer/engine';
import { BELEIDEN, gelukt, leesBeleid, leesLandelijk } from '../hulp/beleid.ts';
import { GEWOON } from '../hulp/gewoon.ts';

interface Tegenspraak {
  readonly beleid: string;
  readonly tegenspraak: string;
  /** Sections that do not agree; of one section it is its own rows. */
  readonly secties?: readonly string[];
  readonly staat:
    | { readonly conflict: string }
    | { readonly regels: readonly string[]; readonly reden: string }
    /** A number that the source does not have. */
    | { readonly geenSectie: string; readonly reden: string };
}

const lijst = JSON.parse(readFileSync(new URL('./tegenspraken.json', import.meta.url), 'utf8')) as readonly Tegenspraak[];
const landelijk = leesLandelijk();

for (const naam of BELEIDEN) {
  const beleid = leesBeleid(naam);
  const { conflicten, regels, bronnen } = beleid.data;
  const { casussen } = JSON.parse(readFileSync(join(import.meta.dirname, '../../policies', naam, 'casussen.json'), 'utf8')) as Casussen;
  const getoond = new Set(
    casussen.flatMap(({ dossier }) => {
      const advies = adviseer(beleid, landelijk, dossier); // some cases are of a dossier that is refused
      return advies.ok ? advies.waarde.conflicten.map(({ id }) => id) : [];
    }),
  );

  for (const { tegenspraak, secties = [], staat } of lijst.filter((een) => een.beleid === naam))
    test(`${naam}: ${tegenspraak}`, () => {
      if ('conflict' in staat) {
        const conflict = conflicten.find(({ id }) => id === staat.conflict);
        assert.ok(conflict, `no conflict ${staat.conflict}`);
        assert.ok(conflict.lezingen.length > 1, 'both readings');
        const gelezen = conflict.lezingen.map(({ bron }) => bron.sectie);
        for (const sectie of secties) assert.ok(gelezen.includes(sectie), `no reading from ${sectie}`);
        assert.ok(getoond.has(staat.conflict), 'no case of the policy shows it to an officer');
        return;
      }
      assert.ok(staat.reden.length > 0);
      if ('regels' in staat) {
        const alle = new Map<string, Bron>([...regels, ...landelijk.data.regels].map(({ id, bron }) => [id, bron]));
        for (const id of staat.regels) assert.ok(alle.has(id), `no rule ${id}`);
        return;
      }
      const nummers = bronnen.flatMap(({ secties: alle = [] }) => alle.map(({ nummer }) => nummer));
      assert.ok(!nummers.includes(staat.geenSectie) && nummers.length > 0);
    });

  test(`${naam}: every conflict that is declared is shown in some case`, () => {
    assert.deepEqual(
      conflicten.map(({ id }) => id).filter((id) => !getoond.has(id)),
      [],
    );
  });
}

test('every contradiction of the list is of a policy that is here', () => {
  assert.deepEqual(
    lijst.filter(({ beleid }) => !BELEIDEN.includes(beleid)),
    [],
  );
});

// The ones of Haarlemmermeer that its own exceptions settle, in amounts. 2026: category 1 is € 550, 2 is € 5.500, 3 is € 11.000.
const gastouder = (voorschrift: string, recidive: boolean): Dossier => ({
  schema: 'dossier/1',
  besluitdatum: '2026-03-02',
  inspectie: { datum: '2026-02-02', soort: 'jaarlijks' },
  voorziening: { soort: 'gastouder', inGemeente: true, risicoprofiel: 'geen', voorschoolseEducatie: false },
  houder: { capaciteit: 6 },
  antwoorden: { veelheid: false, notoireOvertreder: false },
  overtredingen: [
    {
      id: 'o1',
      voorschrift,
      antwoorden: { ...GEWOON },
      historie: recidive ? [{ datum: '2025-03-01', soort: 'aanwijzing', opgevolgd: true }] : [],
    },
  ],
});

for (const [voorschrift, recidive, cent, hoe] of [
  ['zonder-overeenkomst', false, 220_000, 'no row of its own: a fifth of category 3'],
  ['groepsgrootte', true, 82_500, 'a row of its own: category 1, not a fifth of it, and half more at recidive'],
] as const)
  test(`haarlemmermeer: the boete of a gastouder for ${voorschrift}: ${hoe}`, () => {
    const { overtredingen } = gelukt(adviseer(leesBeleid('haarlemmermeer'), landelijk, gastouder(voorschrift, recidive)));
    const boete = overtredingen[0]?.maatregelen.find(({ soort }) => soort === 'bestuurlijke-boete');
    assert.equal(boete?.bedrag?.cent, cent);
    assert.ok(boete.bedrag.stappen.every(({ regel }) => regel !== 'b1-ondergrens'));
  });
