// What is told of the difference between two versions of a policy is all of it, and each thing told can be put back.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { BeleidJson } from '@handhavingswijzer/engine';
import { leesBeleidsverschil, type Verschilpunt } from '@handhavingswijzer/lezing';
import { BELEIDEN, beleidTekst, leesLandelijk } from '../hulp/beleid.ts';
import { bij, lijstenIn, pasToe, waardenIn } from './data.ts';

const RUNS = process.env['BEWIJS'] ? 600 : 30;
const landelijk = leesLandelijk();
const verschil = (oud: BeleidJson, nieuw: BeleidJson): readonly Verschilpunt[] => leesBeleidsverschil({ data: oud }, { data: nieuw }, landelijk);
const rijenVan = (punten: readonly Verschilpunt[]) => punten.flatMap(({ rijen }) => rijen);

/** Fields that a policy may lack: what is taken out leaves a policy's shape. */
const VRIJ =
  'toelichting uitzonderingOp klasse min max eenheid afweging tot bewijs bij naam nummer trede wanneer termijn termijnen samenloop maximumAantal standaard'.split(
    ' ',
  );
const MAG_WEG = (pad: string): boolean =>
  VRIJ.includes(pad.split('/').at(-1) ?? '') &&
  !/^\/gemeente|\/opties\/|^\/(?:afwegingen|begrippen|voorschriften|maatregelen|omstandigheden|afwijkgronden|termijnen)\/\d+\/naam/.test(pad);

type Edit = (data: BeleidJson, keus: number, ander: number) => void;

const nieuweWaarde = (waarde: unknown, n: number): unknown =>
  typeof waarde === 'string'
    ? `${waarde}${'xyz'[n % 3] ?? ''}`
    : typeof waarde === 'number'
      ? waarde + 1 + (n % 5)
      : typeof waarde === 'boolean'
        ? !waarde
        : waarde;

/** Ways to change a policy at random that keep its shape. */
const EDITS: Readonly<Record<string, Edit>> = {
  waarde: (data, keus, ander) => {
    const alle = waardenIn(data);
    const { houder, veld } = alle[keus % alle.length] as (typeof alle)[number];
    houder[veld] = nieuweWaarde(houder[veld], ander);
  },
  weg: (data, keus) => {
    const lijsten = lijstenIn(data).filter(({ lijst }) => lijst.length > 1);
    const gekozen = lijsten[keus % lijsten.length]?.lijst;
    gekozen?.splice(keus % gekozen.length, 1);
  },
  erbij: (data, keus, ander) => {
    const lijsten = lijstenIn(data).filter(({ lijst }) => lijst.some((x) => typeof x === 'object' && x !== null && 'id' in x));
    const gekozen = lijsten[keus % lijsten.length]?.lijst as { id: string }[] | undefined;
    const model = gekozen?.[ander % gekozen.length];
    if (gekozen && model) gekozen.splice(ander % (gekozen.length + 1), 0, { ...structuredClone(model), id: `${model.id}-${keus}` });
  },
  volgorde: (data, keus, ander) => {
    const lijsten = lijstenIn(data).filter(({ lijst }) => lijst.length > 1);
    const gekozen = lijsten[keus % lijsten.length]?.lijst;
    if (gekozen) gekozen.splice(ander % gekozen.length, 0, ...gekozen.splice(keus % gekozen.length, 1));
  },
  veld: (data, keus) => {
    const alle = waardenIn(data, true).filter(({ pad }) => MAG_WEG(pad));
    const { houder, veld } = alle[keus % alle.length] as (typeof alle)[number];
    if (!Array.isArray(houder)) delete (houder as Record<string, unknown>)[veld];
  },
};

const edits = fc.array(fc.tuple(fc.constantFrom(...Object.keys(EDITS)), fc.nat(), fc.nat()), { minLength: 0, maxLength: 4 });

for (const naam of BELEIDEN) {
  const oud = JSON.parse(beleidTekst(naam)) as BeleidJson;
  const wijzig = (lijst: readonly (readonly [string, number, number])[]): BeleidJson => {
    const data = structuredClone(oud);
    for (const [soort, keus, ander] of lijst) EDITS[soort]?.(data, keus, ander);
    return data;
  };

  test(`${naam}: nothing is told exactly when the data are equal, and every row points at something that is there`, () => {
    fc.assert(
      fc.property(edits, (lijst) => {
        const nieuw = wijzig(lijst);
        const punten = verschil(oud, nieuw);
        let zelfde = true;
        try {
          assert.deepEqual(nieuw, oud);
        } catch {
          zelfde = false;
        }
        assert.equal(punten.length === 0, zelfde, JSON.stringify(punten));
        for (const rij of rijenVan(punten)) {
          assert.notEqual(bij(nieuw, rij.pad), undefined, rij.pad);
          assert.notEqual(rij.oud, rij.nieuw, rij.wat);
        }
      }),
      { numRuns: RUNS },
    );
  });

  test(`${naam}: each row can be put back by itself, and all of them give the old data`, () => {
    fc.assert(
      fc.property(edits, (lijst) => {
        const nieuw = wijzig(lijst);
        let data: unknown = nieuw;
        for (let rest = rijenVan(verschil(oud, nieuw)); rest.length > 0;) {
          for (const stap of rest[0]?.terug ?? []) data = pasToe(data, stap);
          const over = rijenVan(verschil(oud, data as BeleidJson));
          assert.ok(over.length < rest.length, `${rest[0]?.wat ?? ''} is still there: ${JSON.stringify(over)}`);
          rest = over;
        }
        assert.deepEqual(data, oud);
      }),
      { numRuns: RUNS },
    );
  });
}
