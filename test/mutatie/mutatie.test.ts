// Every small change of a real policy is noticed by its cases, or proven to change nothing; and a change of one cell is found alone.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import {
  checkCasussen,
  muteerInStappen,
  parsePolicy,
  vergelijkInStappen,
  type Casussen,
  type Mutant,
  type Mutantsoort,
  type Mutatieproef,
  type Regel,
  type Uitslag,
} from '@handhavingswijzer/engine';
import { BELEIDEN, gelukt, leesBeleid, leesLandelijk } from '../hulp/beleid.ts';

const BEWIJS = process.env['BEWIJS'] === '1';
/** Without BEWIJS one in so many of the kinds that are not tried whole. */
const DEEL = 40;
const HEEL: ReadonlySet<Mutantsoort> = new Set(['regel-weg', 'grens']);
const landelijk = leesLandelijk();

function loop<T>(stappen: Generator<unknown, Uitslag<T>, undefined>): T {
  for (;;) {
    const stap = stappen.next();
    if (stap.done) return gelukt(stap.value);
  }
}

const casussenVan = (naam: string): Casussen => {
  const tekst = readFileSync(join(import.meta.dirname, '../../policies', naam, 'casussen.json'), 'utf8');
  return gelukt(checkCasussen(leesBeleid(naam), landelijk, tekst));
};

function proef(naam: string, kies: (mutant: Mutant) => boolean): Mutatieproef {
  const uit = loop(muteerInStappen(leesBeleid(naam), landelijk, casussenVan(naam), kies));
  assert.equal(uit.mutanten, uit.geweigerd + uit.opgemerkt + uit.gelijkwaardig + uit.ontbrekend + uit.nietBeslist);
  assert.deepEqual(uit.falend, []);
  return uit;
}

const idsVan = (lijst: readonly { readonly id: string }[]): readonly string[] => lijst.map(({ id }) => id);

for (const naam of BELEIDEN)
  describe(naam, () => {
    test('every rule that goes and every boundary that moves is noticed, 100 %', () => {
      const uit = proef(naam, ({ soort }) => HEEL.has(soort));
      assert.ok(uit.mutanten > 100, `${uit.mutanten} mutants`);
      assert.deepEqual(idsVan(uit.ontbreekt.map(({ mutant }) => mutant)), []);
      assert.deepEqual(idsVan(uit.onbeslist), []);
      // A boundary that nothing depends on (times one from two on, what recidive says already) is proven to change nothing; of a rule there is none.
      assert.deepEqual(idsVan(uit.gelijk.filter(({ soort }) => soort === 'regel-weg')), []);
      assert.equal(uit.geweigerd + uit.opgemerkt + uit.gelijkwaardig, uit.mutanten);
      assert.ok(uit.gelijkwaardig <= 3, `${uit.gelijkwaardig} equal`);
    });

    test(
      BEWIJS ? 'every other small change is noticed, or no case whatever comes out otherwise' : `the same of one in ${DEEL} of all other small changes`,
      () => {
        let nummer = 0;
        const uit = proef(naam, ({ soort }) => !HEEL.has(soort) && (BEWIJS || nummer++ % DEEL === 0));
        assert.ok(uit.mutanten > (BEWIJS ? 1500 : 30), `${uit.mutanten} mutants`);
        assert.deepEqual(idsVan(uit.ontbreekt.map(({ mutant }) => mutant)), []);
        assert.deepEqual(idsVan(uit.onbeslist), []);
      },
    );
  });

test('without its cases nothing is noticed, and what is missing is shown by a dossier', () => {
  const leeg: Casussen = { ...casussenVan('helmond'), casussen: [] };
  const gekozen = new Set<string>();
  const een = ({ soort }: Mutant): boolean => !gekozen.has(soort) && gekozen.add(soort).size > 0;
  const uit = loop(muteerInStappen(leesBeleid('helmond'), landelijk, leeg, een));
  assert.equal(uit.opgemerkt, 0);
  assert.ok(uit.ontbrekend > 15, `${uit.ontbrekend} missing`);
  for (const { uitkomst, andereUitkomst, mutant } of uit.ontbreekt) assert.notDeepEqual(uitkomst, andereUitkomst, mutant.id);
});

test('a change of one cell is found and described alone', () => {
  const oud = leesBeleid('haarlemmermeer');
  const bron = oud.data.regels[0]?.bron;
  assert.ok(bron);
  const erbij: Regel = {
    id: 'proef-een-cel',
    titel: 'Eén cel',
    als: {
      and: [
        { '===': [{ var: 'voorschrift' }, 'voertaal'] },
        { '===': [{ var: 'soortVoorziening' }, 'kindercentrum'] },
        { '===': [{ var: 'risicoprofiel' }, 'geel'] },
        { '===': [{ var: 'aard' }, 'onherstelbaar'] },
      ],
    },
    dan: { maatregel: 'aangifte' },
    sterkte: 'mogelijk',
    bron,
  };
  const nieuw = gelukt(parsePolicy(JSON.stringify({ ...oud.data, regels: [...oud.data.regels, erbij] })));
  const { groepen, anders } = loop(vergelijkInStappen(oud, nieuw, landelijk));
  assert.ok(anders > 0n);
  assert.equal(groepen.length, 1);
  const [groep] = groepen;
  assert.deepEqual(
    groep?.plekken.map(({ voorschrift, voorziening }) => `${voorschrift} ${voorziening}`),
    ['voertaal kindercentrum'],
  );
  assert.equal(groep.combinaties, anders);
  assert.equal(groep.verschillen.length, 1);
  assert.deepEqual(groep.verschillen[0]?.wijzigingen, [{ soort: 'maatregel', maatregel: 'aangifte', naar: 'mogelijk' }]);
  assert.deepEqual(groep.verschillen[0].voorwaarden, [
    { feit: 'risicoprofiel', waarden: ['geel'] },
    { feit: 'aard', waarden: ['onherstelbaar'] },
  ]);
  assert.equal(groep.verschillen[0].precies, true);
});
